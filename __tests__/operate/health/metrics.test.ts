import { expect, test } from '@jest/globals';
import { Metrics } from '../../../src/operate/health/metrics.ts';
import { figure } from '../../helpers/health.ts';

const answer = {
  transport: 'gateway',
  outcome: { kind: 'command', command: 'result', status: 'exact' },
  delivered: true,
  seconds: 0.004,
} as const;

const noShards = () => [];

test('answers are counted by transport, kind, command, outcome and how sure they were', async () => {
  const metrics = new Metrics({ version: '1.2.3', shards: noShards });
  metrics.answered(answer);
  metrics.answered({ ...answer, outcome: { ...answer.outcome, status: 'not_in_story' }, seconds: 0.3 });
  metrics.answered({ ...answer, transport: 'http', delivered: false });
  const { text } = await metrics.exposition();
  const labels = 'kind="command",command="result"';
  expect(figure(text, `scrutin_interactions_total{transport="gateway",${labels},outcome="answered"}`)).toBe(2);
  expect(figure(text, `scrutin_interactions_total{transport="http",${labels},outcome="undelivered"}`)).toBe(1);
  expect(figure(text, 'scrutin_answers_total{command="result",status="not_in_story"}')).toBe(1);
  expect(figure(text, 'scrutin_reply_seconds_bucket{le="0.005",transport="gateway",kind="command"}')).toBe(1);
  expect(figure(text, 'scrutin_reply_seconds_count{transport="gateway",kind="command"}')).toBe(2);
});

test('what completes or is a ping is an interaction, but no answer', async () => {
  const metrics = new Metrics({ version: '1.2.3', shards: noShards });
  metrics.answered({ ...answer, outcome: { kind: 'autocomplete', command: 'result', status: 'exact' } });
  metrics.answered({ ...answer, outcome: { kind: 'ping', command: '', status: '' } });
  const { text } = await metrics.exposition();
  expect(text.match(/^scrutin_interactions_total\{/gm)).toHaveLength(2);
  expect(text).not.toMatch(/^scrutin_answers_total\{/m);
});

test('connections show whether they stand and how quick they are, as they are when asked', async () => {
  const shards = [
    { id: 0, ready: true, latencySeconds: 0.02 },
    { id: 1, ready: false, latencySeconds: undefined },
  ];
  const metrics = new Metrics({ version: '1.2.3', shards: () => shards });
  const { text } = await metrics.exposition();
  expect(figure(text, 'scrutin_gateway_shard_ready{shard="0"}')).toBe(1);
  expect(figure(text, 'scrutin_gateway_shard_ready{shard="1"}')).toBe(0);
  expect(text.match(/^scrutin_gateway_shard_latency_seconds\{.*$/gm)).toEqual([
    'scrutin_gateway_shard_latency_seconds{shard="0"} 0.02',
  ]);
  shards.pop();
  expect((await metrics.exposition()).text).not.toContain('shard="1"');
});

test('rate limits, lost connections, loads of the story, the version and the process have figures', async () => {
  const metrics = new Metrics({ version: '1.2.3', shards: noShards });
  expect(figure((await metrics.exposition()).text, 'scrutin_discord_responses_total{status="429"}')).toBe(0);
  metrics.responded(429);
  metrics.reconnecting();
  metrics.storyLoaded('calais-2015', 'refused');
  const { text } = await metrics.exposition();
  expect(figure(text, 'scrutin_discord_responses_total{status="429"}')).toBe(1);
  expect(figure(text, 'scrutin_gateway_reconnects_total')).toBe(1);
  expect(figure(text, 'scrutin_story_loads_total{story="calais-2015",outcome="refused"}')).toBe(1);
  expect(figure(text, `scrutin_build_info{version="1.2.3",node="${process.version}"}`)).toBe(1);
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \S+$/m);
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
});
