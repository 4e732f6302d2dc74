import { errorLines, type HttpBot, startHttp } from '../bots.ts';
import type { Attack, Scene } from '../case.ts';
import { Client, type Post, signed } from '../client.ts';
import { ping } from '../double.ts';
import { bodies, type Probe, refusedSignatures, requests } from '../hostile/probes.ts';
import { type RawProbe, rawProbes, statusesOf } from '../hostile/raw.ts';
import { longestBody } from '../hostile/size.ts';

/** Every request has the right status, and none makes the bot throw. */
export const hostileHttp: Attack = {
  name: 'hostile HTTP',
  about:
    'Requests that are signed wrongly, malformed, oversized or smuggled get the right status, and nothing is thrown.',
  async run(scene) {
    const bot = await startHttp({ RATE_LIMIT: 'off', LOG_LEVEL: 'debug' });
    const client = new Client(bot.port, 0);
    try {
      const send = (row: string, probes: readonly Probe[]) => sendAll(scene, row, client, probes);
      await send('signatures and timestamps', refusedSignatures(bot.signer, scene.choose(400, 60)));
      await send('bodies', bodies(bot.signer));
      await send('methods, paths, types', requests(bot.signer));
      await sizes(scene, client, bot);
      await rawSockets(scene, bot);
      await afterwards(scene, client, bot);
    } finally {
      client.close();
      await bot.program.end();
    }
  },
};

async function sendAll(scene: Scene, what: string, client: Client, probes: readonly Probe[]): Promise<void> {
  const row = scene.row(what);
  for (const { what: probe, post, expected } of probes) {
    const status = await statusOf(client, post);
    row.count(expected.includes(status), () => `${probe}: ${status} instead of ${expected.join(' or ')}`);
  }
}

/** 0 where there is no answer. */
async function statusOf(client: Client, post: Post): Promise<number> {
  return client.send(post).then(
    ({ status }) => status,
    () => 0,
  );
}

/** There is one longest body, wherever the limit is: all shorter ones are answered, all longer ones refused. */
async function sizes(scene: Scene, client: Client, { signer }: HttpBot): Promise<void> {
  const row = scene.row('bodies around the longest one allowed');
  const status = (bytes: number) => statusOf(client, signed(signer, JSON.stringify(ping()).padEnd(bytes)));
  const longest = await longestBody(async (bytes) => (await status(bytes)) === 200);
  for (const [bytes, expected] of [
    [16_000, [200]],
    [longest, [200]],
    [longest + 1, [413]],
    // Whoever goes on sending may find the connection closed before the answer is read.
    [2 * longest, [413, 0]],
    [4_000_000, [413, 0]],
  ] as const) {
    const found = await status(bytes);
    row.count(
      expected.some((one) => one === found),
      () => `${bytes} bytes: ${found} instead of ${expected[0]}`,
    );
  }
}

async function rawSockets(scene: Scene, { port, signer }: HttpBot): Promise<void> {
  const row = scene.row('raw sockets: smuggling, duplicates, pipelining, other protocols');
  const probes = rawProbes(signer, scene.choose(200, 40));
  const answers = probes.map(async (probe) => ({ probe, statuses: await statusesOf(port, probe) }));
  for (const { probe, statuses } of await Promise.all(answers)) {
    row.count(fits(probe, statuses), () => `${probe.what}: answered ${statuses.join(' ') || 'nothing'}`);
  }
}

function fits({ expected, repeated = 1 }: RawProbe, statuses: readonly number[]): boolean {
  return (
    expected.some((one) => one.length === statuses.length && one.every((status, at) => status === statuses[at])) ||
    (repeated > 1 && statuses.length === repeated && statuses.every((status) => status === 200))
  );
}

async function afterwards(scene: Scene, client: Client, { signer, program }: HttpBot): Promise<void> {
  const row = scene.row('afterwards: alive, and no line of level error');
  row.count((await statusOf(client, signed(signer, ping()))) === 200, () => 'a good request is not answered');
  const lines = errorLines(program);
  row.count(lines.length === 0, () => `${lines.length} lines, the first: ${lines[0]?.slice(0, 300)}`);
}
