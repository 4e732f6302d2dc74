import { setTimeout as sleep } from 'node:timers/promises';
import {
  freePort,
  gatewaySettings,
  Health,
  type HttpBot,
  httpSettings,
  type Settings,
  startGateway,
  startHttp,
} from '../bots.ts';
import type { Attack, Scene } from '../case.ts';
import { Client, NoAnswer, signed } from '../client.ts';
import { createSigner, person, slash, startDiscordDouble } from '../double.ts';
import { Program } from '../program.ts';

/** As the README says: a bot ends about eight seconds after the signal, at the latest. */
const mostMs = 9_000;

const user = () => ({ user: person('somebody') });
const question = () => slash('result', { place: 'calais' }, user());

/** Nothing that was asked before the bot was told to end goes without its answer. */
export const sigterm: Attack = {
  name: 'SIGTERM under load',
  about:
    'The bot is told to end under load, and through npm: no answer that was due is lost, and nothing goes on alone.',
  async run(scene) {
    for (const [what, pause] of [
      ['busy connections', 0],
      ['connections with pauses', 200],
    ] as const) {
      await overHttp(scene, what, pause);
    }
    await overGateway(scene);
    await throughNpm(scene);
  },
};

/** Connections that a load balancer keeps, each with one request after the other. */
async function overHttp(scene: Scene, what: string, pause: number): Promise<void> {
  const connections = scene.choose(64, 24);
  const row = scene.row(`HTTP, ${connections} ${what}: answers`);
  const stopped = scene.row(`HTTP, ${what}: ends with 0`, { atMost: mostMs, unit: 'ms' });
  for (let round = 0; round < scene.choose(2, 1); round += 1) {
    const bot = await startHttp({ PICTURES: 'off' });
    try {
      const clients = Array.from({ length: connections }, () => keepAsking(bot, pause));
      await sleep(scene.choose(2_000, 800));
      await ends(stopped, bot.program);
      for (const { answered, lost } of await Promise.all(clients)) {
        row.held += answered;
        if (lost !== undefined) row.count(false, () => `the last request of a connection: ${lost}`);
      }
    } finally {
      await bot.program.end();
    }
  }
}

/** Asks over one connection until the bot says that it closes it; a load balancer then goes to another replica. */
async function keepAsking({ port, signer }: HttpBot, pause: number) {
  const client = new Client(port);
  let answered = 0;
  try {
    for (;;) {
      const { status, headers } = await client.send(signed(signer, question()));
      if (status !== 200) return { answered, lost: `status ${status}` };
      answered += 1;
      if (headers.connection === 'close') return { answered, lost: undefined };
      if (pause > 0) await sleep(pause / 2 + Math.random() * pause);
    }
  } catch (error) {
    const isGone = error instanceof NoAnswer && error.refused;
    return { answered, lost: isGone ? undefined : String(error) };
  } finally {
    client.close();
  }
}

async function overGateway(scene: Scene): Promise<void> {
  const row = scene.row('gateway: replies that were running at the signal');
  const stopped = scene.row('gateway: ends with 0', { atMost: mostMs, unit: 'ms' });
  const double = await startDiscordDouble();
  const { program } = await startGateway(double, { PICTURES: 'off' });
  try {
    const asked = Array.from({ length: scene.choose(400, 100) }, question);
    // Each reply once: what is tried again is no other one.
    const tried = () => new Set(double.requests.flatMap(({ path }) => (path.endsWith('/callback') ? [path] : []))).size;
    // Discord takes half of the replies only later, so that they are running when the signal comes.
    double.failNext({
      method: 'POST',
      path: /\/callback$/,
      status: 429,
      retryAfter: 0.5,
      times: asked.length / 2,
    });
    for (const interaction of asked) double.interact(interaction);
    await double.until(() => tried() >= asked.length, { timeout: 20_000 });
    const answers = asked.map(({ id }) => double.reply(id, { timeout: 4_000 }).then(...yesOrNo));
    await ends(stopped, program);
    for (const isAnswered of await Promise.all(answers)) row.count(isAnswered, () => 'not answered');
  } finally {
    await program.end();
    await double.stop();
  }
}

const yesOrNo = [() => true, () => false] as const;

async function ends(row: ReturnType<Scene['row']>, program: Program): Promise<void> {
  const begun = performance.now();
  program.signal('SIGTERM');
  const { code, late } = await program.endsWithin(mostMs + 1_000);
  row.count(code === 0, () => (late ? 'it did not end' : `it ended with ${code}`));
  row.measured(performance.now() - begun);
}

/** npm is told to end; the bot that it has started must end as well. */
async function throughNpm(scene: Scene): Promise<void> {
  const row = scene.row('npm run serve, npm start: no orphan', { atMost: mostMs, unit: 'ms' });
  const double = await startDiscordDouble();
  const starts = [
    {
      args: ['run', 'serve'],
      settings: async (health: Health) => httpSettings(await freePort(), health, createSigner()),
    },
    { args: ['start'], settings: async (health: Health) => gatewaySettings(double, health) },
  ];
  try {
    for (const { args, settings } of starts) {
      const { npm, health, isUp } = await startedByNpm(args, settings);
      try {
        const begun = performance.now();
        npm.signal('SIGTERM');
        const isGone = isUp && (await endsAnswering(health));
        row.count(isGone, () => `npm ${args.join(' ')}: ${isUp ? 'the bot goes on alone' : 'it did not start'}`);
        row.measured(performance.now() - begun);
      } finally {
        await npm.end();
      }
    }
  } finally {
    await double.stop();
  }
}

/** A second time where the first one does not start: a free port may be taken by another program before it is used. */
async function startedByNpm(args: readonly string[], settings: (health: Health) => Promise<Settings>) {
  for (let tries = 1; ; tries += 1) {
    const health = new Health(await freePort());
    const npm = new Program(args, { command: 'npm', settings: await settings(health) });
    const isUp = await health.isReady(npm);
    if (isUp || tries === 2) return { npm, health, isUp };
    await npm.end();
  }
}

async function endsAnswering(health: Health): Promise<boolean> {
  const until = performance.now() + mostMs;
  while (performance.now() < until) {
    if ((await health.livez()) === undefined) return true;
    await sleep(100);
  }
  return false;
}
