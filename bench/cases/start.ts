import { alternately, type Case } from '../case.ts';
import { Child } from '../children.ts';
import { Double } from '../double.ts';
import { median } from '../figures.ts';
import { peer, program } from '../root.ts';

export const start: Case = {
  name: 'start',
  subjects: [
    {
      id: 'start',
      ours: 'start to ready on the gateway',
      peer: 'bare discord.js client',
      unit: 'ms',
      bound: { atMost: 1.5 },
    },
  ],
  async run({ runs, quick }, record) {
    for (let run = 0; run < runs; run += 1) {
      const taken = await alternately(quick ? 1 : 5, (side) =>
        startToReady(side === 'ours' ? program.start : peer('bot')),
      );
      record('start', median(taken.ours), median(taken.peer));
    }
  },
};

async function startToReady(script: readonly string[]): Promise<number> {
  const double = await Double.start();
  const begun = performance.now();
  const child = new Child(script, double.settings);
  try {
    await child.wrote(/(logged in to Discord as|online as)/);
    return performance.now() - begun;
  } finally {
    await child.end();
    await double.stop();
  }
}
