import { setTimeout as sleep } from 'node:timers/promises';
import { errorLines, type HttpBot, startHttp } from '../bots.ts';
import type { Attack, Scene } from '../case.ts';
import { Client, signed } from '../client.ts';
import { person, ping, slash } from '../double.ts';
import { Crowd, dribble } from '../strangers.ts';

/** What strangers may cost, in MB, however many they are. */
const mostGrowth = 50;

/** People who send slowly, or nothing, take no memory, no line of the log and nobody's turn. */
export const strangers: Attack = {
  name: 'slow strangers',
  about: "People who send slowly, or nothing, cost little memory, no line of the log and nobody's turn.",
  async run(scene) {
    const bot = await startHttp({ PICTURES: 'off' });
    const [kept, fresh] = [new Client(bot.port), new Client(bot.port, 0)];
    const post = 'POST /interactions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
    const { headers = {} } = signed(bot.signer, ping());
    const plausible = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    try {
      // Until the bot has grown into its work, which is no stranger's doing.
      for (let time = 0; time < scene.choose(500, 100); time += 1) await ask(kept, bot);
      const slow = slowlySent(scene, bot.port, post);
      const stalled = (head: string) => `${head}Content-Length: 250000\r\n\r\n${'x'.repeat(200_000)}`;
      const stage = { bot, kept, before: await bot.health.memory() };
      await withCrowd(scene, stage, 'bodies that stall, unsigned', stalled(post));
      await withCrowd(scene, stage, 'bodies that stall, plausible headers', stalled(post + plausible.join('')));
      await withCrowd(scene, stage, 'connections that send nothing', '');
      await newcomers(scene, bot, fresh);
      await slow;
      const row = scene.row('lines of level error meanwhile', { atMost: 0, unit: 'lines' });
      const lines = errorLines(bot.program);
      row.measured(lines.length, lines[0]?.slice(0, 200));
      row.count(bot.program.isRunning, () => 'the bot has ended');
    } finally {
      kept.close();
      fresh.close();
      await bot.program.end();
    }
  },
};

interface Stage {
  readonly bot: HttpBot;
  /** A client whose connection was there before. */
  readonly kept: Client;
  /** The bot's memory before any stranger came, in MB. */
  readonly before: number;
}

/** A crowd of strangers, the memory that it costs, and good requests over a connection that was there before. */
async function withCrowd(scene: Scene, { bot, kept, before }: Stage, what: string, bytes: string): Promise<void> {
  const size = scene.choose(2_000, 400);
  const memory = scene.row(`${size} × ${what}: memory`, { atMost: mostGrowth, unit: 'MB' });
  const good = scene.row(`${size} × ${what}: good requests meanwhile`, { atMost: 1_000, unit: 'ms' });
  const crowd = new Crowd(bot.port, size, bytes);
  const until = performance.now() + scene.choose(6_000, 2_500);
  while (performance.now() < until) {
    const taken = await ask(kept, bot);
    good.count(taken !== undefined, () => 'not answered');
    good.measured(taken ?? 0);
    memory.measured((await bot.health.memory()) - before);
    await sleep(100);
  }
  memory.count(bot.program.isRunning, () => 'the bot has ended');
  await crowd.leave();
}

/** While a crowd sits on its connections, somebody new still gets in. */
async function newcomers(scene: Scene, bot: HttpBot, client: Client): Promise<void> {
  const size = scene.choose(2_000, 400);
  const row = scene.row(`${size} idle connections: good requests over new ones`, { atMost: 1_000, unit: 'ms' });
  const crowd = new Crowd(bot.port, size, '');
  await sleep(500);
  for (let time = 0; time < 10; time += 1) {
    const taken = await ask(client, bot);
    row.count(taken !== undefined, () => 'not answered');
    row.measured(taken ?? 0);
  }
  await crowd.leave();
}

/** Milliseconds until a signed `/result` is answered; `undefined` where it is not. */
async function ask(client: Client, { signer }: HttpBot): Promise<number | undefined> {
  const post = signed(signer, slash('result', { place: 'calais' }, { user: person('somebody') }));
  return client.send(post, 5_000).then(
    ({ status, milliseconds }) => (status === 200 ? milliseconds : undefined),
    () => undefined,
  );
}

/** Requests that come byte by byte are ended after ten seconds, as the server's settings say. */
async function slowlySent(scene: Scene, port: number, post: string): Promise<void> {
  const row = scene.row('requests that come byte by byte: open for', { atMost: 12_000, unit: 'ms' });
  const heads = [post, `${post}Content-Length: 100\r\n\r\n`, 'POST /inter', ''];
  const most = 13_000;
  for (const taken of await Promise.all(heads.map((head) => dribble(port, head, most)))) {
    row.count(taken < most, () => `still open after ${most / 1000} s`);
    row.measured(taken);
  }
}
