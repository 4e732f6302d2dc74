import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import { type DiscordDouble, startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import { autocomplete, button, slash } from '../../packages/discord-double/src/interactions.ts';
import { createSigner } from '../../packages/discord-double/src/signer.ts';
import { person } from '../../packages/discord-double/src/world.ts';
import { buttonsOf } from '../helpers/components.ts';
import { post } from '../helpers/http.ts';
import { closedPort, endPrograms, startProgram } from '../helpers/program.ts';

/** Keeps the engine from putting off collections, which would look like a leak; a real leak ends the process. */
const littleMemory = { NODE_OPTIONS: '--max-old-space-size=80' };

/** Half of them over each way in. `npm run soak` sends 100,000, the tests as many as do not take long. */
const total = Number(process.env.SOAK ?? 400);
const batch = 20;
/** Before so many a process still grows into its work: indexes, compiled code, caches that are not full yet. */
const enoughForMemory = 20_000;
const patience = 60_000 + total * 60;

let double: DiscordDouble;

beforeEach(async () => {
  double = await startDiscordDouble();
});

afterEach(async () => {
  await endPrograms();
  await double.stop();
  expect(double.faults).toEqual([]);
});

const people = Array.from({ length: 2_000 }, (_, index) => person(`person ${index}`));
const places = ['calais', 'region', 'Kallais', 'marseille', 'bertrand', 'ile de france'];
const searches = ['eugene', 'scapegoats', 'police', 'the irish man', 'nobody at all'];
const questions = ['who won?', 'how old is nathalie', 'how many migrants live in the jungel', 'combien de chômeurs'];

/** The n-th interaction: of every kind, by many people, with words that mostly were not asked before. */
function interaction(n: number, message: APIMessage, customId: string): APIInteraction {
  const scene = { user: people[(n * 7) % people.length] ?? person('x'), locale: n % 3 === 0 ? 'fr' : 'en-US' } as const;
  const one = <T>(list: readonly T[]) => list[Math.floor(n / 8) % list.length] as T;
  const kinds: readonly (() => APIInteraction)[] = [
    () => slash('result', { place: one(places) }, scene),
    () => slash('quote', { search: one(searches) }, scene),
    () => slash('ask', { question: `${one(questions)} ${n}` }, scene),
    () => slash('who', { name: `name ${n}` }, scene),
    () => autocomplete('result', { place: `c${n % 100}` }, { focused: 'place', ...scene }),
    () => button(customId, { message, ...scene }),
    () => button(`1|gone|n=${n}`, { message, ...scene }),
    () => slash(n % 2 === 0 ? 'help' : 'nonsense', {}, scene),
  ];
  return (kinds[n % kinds.length] ?? (() => slash('help')))();
}

/** Asks in batches, and looks after each at the memory of the process that answers. */
async function soak(healthPort: number, makeBatch: (from: number) => Promise<unknown>): Promise<void> {
  const heap: number[] = [];
  const start = performance.now();
  for (let from = 0; from < total / 2; from += batch) {
    await makeBatch(from);
    heap.push(await heapOf(healthPort));
  }
  const [early, late] = [lowest(heap, 0.25, 0.5), lowest(heap, 0.75, 1)];
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const told = `heap ${megabytes(early)} in the second quarter, ${megabytes(late)} in the last`;
  process.stdout.write(`${expect.getState().currentTestName}: ${total / 2} answered in ${seconds} s; ${told}\n`);
  if (total >= enoughForMemory) expect(late).toBeLessThan(early * 1.1 + 2e6);
}

/** Right after a collection the heap is at its lowest. */
function lowest(heap: readonly number[], from: number, to: number): number {
  return Math.min(...heap.slice(Math.floor(heap.length * from), Math.ceil(heap.length * to)));
}

async function heapOf(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^nodejs_heap_size_used_bytes(?:\{.*\})? (\S+)$/m.exec(text)?.[1]);
}

test(
  'over the gateway every interaction is answered exactly once, and the heap stays flat',
  async () => {
    const healthPort = await closedPort();
    const health = { HEALTH_PORT: String(healthPort), ...littleMemory };
    const settings = { DISCORD_TOKEN: double.token, DISCORD_API_URL: double.url, ...health };
    await startProgram([], settings).wrote('commands registered');
    const first = slash('quote', { search: 'eugene' });
    double.interact(first);
    const customId = buttonsOf(await double.reply(first.id))[0]?.customId ?? 'none';
    const message = double.message(first.id);
    await soak(healthPort, async (from) => {
      double.forget();
      const asked = Array.from({ length: batch }, (_, index) => interaction(from + index, message, customId));
      for (const one of asked) double.interact(one);
      await Promise.all(asked.map(({ id }) => double.reply(id, { timeout: 30_000 })));
      // The double finds fault with a second answer to the same interaction.
      const answers = double.requests.filter(({ path }) => asked.some(({ id }) => path.includes(`/${id}/`)));
      expect(answers).toHaveLength(batch);
      expect(double.faults).toEqual([]);
    });
  },
  patience,
);

test(
  'over HTTP every interaction is answered exactly once, and the heap stays flat',
  async () => {
    const [healthPort, port, signer] = [await closedPort(), await closedPort(), createSigner()];
    const own = { HOST: '127.0.0.1', PORT: String(port), DISCORD_PUBLIC_KEY: signer.publicKeyHex };
    await startProgram([], { ...own, HEALTH_PORT: String(healthPort), ...littleMemory }, 'serve').wrote('answering');
    const target = { url: `http://127.0.0.1:${port}/interactions`, signer };
    const first = slash('quote', { search: 'eugene' });
    const { response } = await post(target, first);
    double.takeHttpAnswer(first, response);
    const message = double.message(first.id);
    const customId = buttonsOf(response)[0]?.customId ?? 'none';
    await soak(healthPort, async (from) => {
      const asked = Array.from({ length: batch }, (_, index) => interaction(from + index, message, customId));
      const answers = await Promise.all(asked.map((one) => post(target, one)));
      expect(answers.map(({ response }) => typeof response.type)).toEqual(asked.map(() => 'number'));
    });
  },
  patience,
);
