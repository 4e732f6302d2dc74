import { alternately, type Case } from '../case.ts';
import { Child } from '../children.ts';
import { median } from '../figures.ts';
import { program } from '../root.ts';

export const terminal: Case = {
  name: 'terminal',
  subjects: [
    {
      id: 'terminal',
      ours: "one line in the terminal: `node dist/src/bundle/main.js start '/result calais'`",
      peer: '`node -e 0`',
      unit: 'ms',
      bound: { atMost: 4 },
    },
  ],
  async run({ runs, quick }, record) {
    for (let run = 0; run < runs; run += 1) {
      const taken = await alternately(quick ? 2 : 10, (side) => (side === 'ours' ? oneLine() : nothing()));
      record('terminal', median(taken.ours), median(taken.peer));
    }
  },
};

async function oneLine(): Promise<number> {
  const { output, milliseconds } = await startToEnd([...program.start, '/result calais']);
  if (!output.includes('55.13%')) throw new Error(`the terminal answered:\n${output}`);
  return milliseconds;
}

async function nothing(): Promise<number> {
  return (await startToEnd(['-e', '0'])).milliseconds;
}

async function startToEnd(args: readonly string[]) {
  const begun = performance.now();
  const output = await new Child(args).output();
  return { output, milliseconds: performance.now() - begun };
}
