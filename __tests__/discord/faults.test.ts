import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { DiscordDouble } from '../../packages/discord-double/src/double.ts';
import { slash } from '../../packages/discord-double/src/interactions.ts';
import { exitCode } from '../../src/errors.ts';
import { type Bot, botForEachTest } from '../helpers/bot.ts';
import { textOf } from '../helpers/components.ts';
import { calais } from '../helpers/context.ts';

const context = calais();
let double: DiscordDouble;
let bot: Bot;

botForEachTest(context, (started) => {
  ({ double, bot } = started);
});

function interact() {
  const asked = slash('result', { place: 'calais' });
  double.interact(asked);
  return double.reply(asked.id);
}

const answered = async () => expect(textOf(await interact())).toContain('55.13');

test('a connection that drops is resumed, and what came meanwhile is answered', async () => {
  double.dropConnections();
  await answered();
  expect(double.resumes).toHaveLength(1);
  expect(double.identifies).toHaveLength(1);
});

test('a request to reconnect is followed', async () => {
  double.requestReconnect();
  await double.until(() => double.resumes.length === 1);
  await answered();
});

test.each([true, false])(
  'an invalid session (resumable: %s) ends in a working connection',
  async (resumable) => {
    double.invalidateSession(resumable);
    await double.until(() => double.resumes.length + double.identifies.length === 2 && double.connections === 1, {
      timeout: 20_000,
    });
    await answered();
  },
  30_000,
);

test.each([429, 500, 503])('a %d from REST is tried again', async (status) => {
  double.failNext({ method: 'POST', path: /callback/, status, retryAfter: 0.05 });
  await answered();
});

test('an answer that Discord refuses is logged without its text or token, and the next one is given', async () => {
  double.failNext({ method: 'POST', path: /callback/, status: 404, code: 10062 });
  const asked = slash('quote', { search: 'a private question' });
  double.interact(asked);
  while (!bot.log().includes('could not be delivered')) await setTimeout(10);
  expect(bot.log()).not.toContain('private question');
  expect(bot.log()).not.toContain(asked.token);
  await answered();
});

test('an interaction that comes twice is answered once', async () => {
  const asked = slash('result', { place: 'calais' });
  double.interact(asked);
  await double.reply(asked.id);
  double.dispatch('INTERACTION_CREATE', asked);
  await answered();
  expect(double.requests.filter(({ path }) => path.includes(asked.id))).toHaveLength(1);
});

test.each<[string, unknown]>([
  ['text', 'calais'],
  ['no type', { id: '1', token: 'x' }],
  ['options of another shape', { ...slash('result'), data: { name: 'result', options: { place: 'calais' } } }],
  ['a button without a message', { ...slash('result'), type: 3, data: { custom_id: '1|help' } }],
])('an interaction that makes no sense (%s) is passed over, and the next one is answered', async (_, payload) => {
  double.dispatch('INTERACTION_CREATE', payload);
  await answered();
  expect(bot.log()).toContain('makes no sense');
});

test('an answer that Discord never takes in time is logged, and the next one is given', async () => {
  double.failNext({ method: 'POST', path: /callback/, status: 500, times: 20 });
  double.interact(slash('result', { place: 'calais' }));
  while (!bot.log().includes('could not be delivered')) await setTimeout(10);
  double.failNext({ method: 'POST', path: /callback/, status: 500, times: 0 });
  expect(bot.log()).not.toContain('calais');
}, 20_000);

test('a token that is withdrawn later ends the bot with the exit code of a wrong token', async () => {
  double.closeConnections(4004);
  await expect(bot.lost).resolves.toBe(exitCode.wrongToken);
});

test('running replies are finished before the connection ends', async () => {
  double.failNext({ method: 'POST', path: /callback/, delay: 300, times: 20 });
  const asked = Array.from({ length: 20 }, () => slash('result', { place: 'calais' }));
  for (const interaction of asked) double.interact(interaction);
  await double.until(() => double.requests.some(({ path }) => path.includes('callback')));
  await bot.gateway.stop();
  const replies = await Promise.all(asked.map(({ id }) => double.reply(id, { timeout: 100 })));
  expect(replies).toHaveLength(20);
  expect(double.connections).toBe(0);
});

test('stopping during an outage settles', async () => {
  double.refuseConnections(true);
  const start = Date.now();
  await bot.gateway.stop();
  expect(Date.now() - start).toBeLessThan(15_000);
  double.refuseConnections(false);
}, 20_000);
