import { setTimeout as sleep } from 'node:timers/promises';
import { percentile } from '../../bench/figures.ts';
import { type Health, type HttpBot, startGateway, startHttp } from '../bots.ts';
import type { Attack, Scene } from '../case.ts';
import { Client, signed } from '../client.ts';
import { autocomplete, type DiscordDouble, person, slash, startDiscordDouble } from '../double.ts';
import { floodOf } from '../questions.ts';

/** Sends an interaction. @returns the milliseconds until its answer, `undefined` where none comes in five seconds */
type Send = (interaction: Interaction) => Promise<number | undefined>;
type Interaction = ReturnType<typeof slash> | ReturnType<typeof autocomplete>;

/** Nobody waits longer than this for a `/result`, even where a calm one takes no time at all. */
const unnoticedMs = 100;

/** One person who asks the slowest questions, many at once, does not make the others wait. */
export const flood: Attack = {
  name: 'flood by one user',
  about:
    'One person asks the slowest questions, twenty at once, again and again; how long do the others wait for a `/result`?',
  alone: true,
  async run(scene) {
    const http = await startHttp();
    try {
      const [bob, alice] = [new Client(http.port, 32), new Client(http.port, 32)];
      await compare(scene, 'HTTP', http.health, overHttp(http, bob), overHttp(http, alice));
      bob.close();
      alice.close();
    } finally {
      await http.program.end();
    }
    const double = await startDiscordDouble();
    const gateway = await startGateway(double);
    try {
      await compare(scene, 'gateway', gateway.health, overGateway(double), overGateway(double));
    } finally {
      await gateway.program.end();
      await double.stop();
    }
  },
};

async function compare(scene: Scene, where: string, health: Health, bob: Send, alice: Send): Promise<void> {
  await warmUp(bob);
  const calm = await calmly(bob, scene.choose(4_000, 1_500));
  const [p50, p99] = [50, 99].map((share) => percentile(calm.times, share)) as [number, number];
  const bound = { atMost: Math.max(3 * p99, unnoticedMs), unit: 'ms' } as const;
  for (const [what, kind] of [
    ['questions', (at: number, user: ReturnType<typeof person>) => slash('ask', { question: floodOf(at) }, { user })],
    [
      'completions',
      (at: number, user: ReturnType<typeof person>) =>
        autocomplete('ask', { question: floodOf(at).replaceAll(' ', '') }, { user, focused: 'question' }),
    ],
  ] as const) {
    const live = scene.row(`${where}, ${what}: /livez meanwhile`, { atMost: 1_000, unit: 'ms' });
    const stop = new AbortController();
    const user = person('alice');
    const flooding = keepFlooding((at) => alice(kind(at, user)), stop.signal);
    const watching = watch(health, live, stop.signal);
    const under = await calmly(bob, scene.choose(6_000, 2_500));
    stop.abort();
    await Promise.all([flooding, watching]);
    const [median, last] = [50, 99].map((share) => percentile(under.times, share)) as [number, number];
    const figures = `p50 ${p50.toFixed(0)} → ${median.toFixed(0)} ms, p99 ${p99.toFixed(0)} → ${last.toFixed(0)} ms`;
    const row = scene.row(`${where}, ${what}: another's /result, p99 (${figures})`, bound);
    row.held = under.times.length - under.lost;
    for (let lost = 0; lost < under.lost; lost += 1) row.count(false, () => 'not answered within 3 s');
    row.measured(last);
  }
}

/** Until the first pictures are drawn, which take longest. */
async function warmUp(send: Send): Promise<void> {
  for (let time = 0; time < 20; time += 1) {
    await send(slash('result', { place: 'calais' }, { user: person('bob') }));
    await sleep(50);
  }
}

/** Others ask, one each time and twenty a second. */
async function calmly(send: Send, milliseconds: number) {
  const asked: Promise<number | undefined>[] = [];
  const until = performance.now() + milliseconds;
  while (performance.now() < until) {
    asked.push(send(slash('result', { place: 'calais' }, { user: person('bob') })));
    await sleep(50);
  }
  const times = (await Promise.all(asked)).map((taken) => taken ?? 5_000);
  return { times, lost: times.filter((taken) => taken > 3_000).length };
}

/** Twenty at once, again and again. */
async function keepFlooding(ask: (at: number) => Promise<unknown>, stop: AbortSignal): Promise<void> {
  for (let at = 0; !stop.aborted; at += 20) {
    await Promise.all(Array.from({ length: 20 }, (_, index) => ask(at + index)));
    await sleep(50);
  }
}

async function watch(health: Health, row: ReturnType<Scene['row']>, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const taken = await health.livez();
    row.count(taken !== undefined, () => 'no answer within 5 s');
    row.measured(taken ?? 5_000);
    await sleep(200);
  }
}

function overHttp({ signer }: HttpBot, client: Client): Send {
  return (interaction) =>
    client.send(signed(signer, interaction), 5_000).then(
      ({ status, milliseconds }) => (status === 200 ? milliseconds : undefined),
      () => undefined,
    );
}

function overGateway(double: DiscordDouble): Send {
  return async (interaction) => {
    const begun = performance.now();
    double.interact(interaction);
    return double.reply(interaction.id, { timeout: 5_000 }).then(
      () => performance.now() - begun,
      () => undefined,
    );
  };
}
