import { slash } from '../../packages/discord-double/src/interactions.ts';
import { person } from '../../packages/discord-double/src/world.ts';
import { alternately, type Case } from '../case.ts';
import { Child } from '../children.ts';
import { Double } from '../double.ts';
import { median, percentile } from '../figures.ts';
import { peer, program } from '../root.ts';

const commands = [
  {
    id: 'text',
    name: '`/fact unemployment` on the gateway',
    ask: () => slash('fact', { topic: 'unemployment' }, someone()),
    shows: ['10.5%'],
  },
  {
    id: 'picture',
    name: '`/result calais` on the gateway, with its picture',
    ask: () => slash('result', { place: 'calais' }, someone()),
    shows: ['55.13%', 'image/png'],
  },
] as const;

const shares = [
  { id: 'median', of: median },
  { id: 'p99', of: (values: readonly number[]) => percentile(values, 99) },
] as const;

export const gateway: Case = {
  name: 'gateway',
  subjects: commands.flatMap(({ id, name }) =>
    shares.map((share) => ({
      id: `gateway-${id}-${share.id}`,
      ours: `${name}, received to answered, ${share.id}`,
      peer: 'bare discord.js bot, constant reply',
      unit: 'ms' as const,
      bound: { atMost: 1.25 },
    })),
  ),
  async run({ runs, quick }, record) {
    const bots = { ours: await goOnline(program.start), peer: await goOnline(peer('bot')) };
    try {
      for (const { ask, shows } of commands) {
        await alternately(100, (side) => bots[side].double.interact(ask()));
        await bots.ours.double.interact(ask());
        mustShow(bots.ours.double.lastAnswer, shows);
      }
      for (let run = 0; run < runs; run += 1) {
        for (const { id, ask } of commands) {
          const taken = await alternately(quick ? 50 : 500, (side) => bots[side].double.interact(ask()));
          for (const { id: share, of } of shares) record(`gateway-${id}-${share}`, of(taken.ours), of(taken.peer));
        }
      }
    } finally {
      await Promise.all(Object.values(bots).map(({ child, double }) => Promise.all([child.end(), double.stop()])));
    }
  },
};

interface Bot {
  readonly child: Child;
  readonly double: Double;
}

async function goOnline(script: readonly string[]): Promise<Bot> {
  const double = await Double.start();
  const child = new Child(script, double.settings);
  await child.wrote(/(online)/);
  return { child, double };
}

/** Nobody asks twice, so that nobody asks too often. */
function someone() {
  return { user: person('asker') };
}

/** What is measured must be right. */
function mustShow(answer: string, words: readonly string[]): void {
  const lacking = words.filter((word) => !answer.includes(word));
  if (lacking.length > 0) throw new Error(`an answer lacks ${lacking.join(', ')}:\n${answer.slice(0, 2000)}`);
}
