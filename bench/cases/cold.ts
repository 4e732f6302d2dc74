import { slash } from '../../packages/discord-double/src/interactions.ts';
import type { Case } from '../case.ts';
import { Child } from '../children.ts';
import { Double } from '../double.ts';
import { program } from '../root.ts';

/** Each start is one measurement, since only the first answer is cold. */
const starts = 10;

export const cold: Case = {
  name: 'cold',
  subjects: [
    { id: 'cold', ours: 'first answer, cold: `/result region` with its picture, right after "online"', unit: 'ms' },
    { id: 'cold-online', ours: 'start to "online", everything warm', unit: 'ms' },
  ],
  async run({ quick }, record) {
    for (let run = 0; run < (quick ? 1 : starts); run += 1) {
      const { online, answer } = await firstAnswer();
      record('cold', answer);
      record('cold-online', online);
    }
  },
};

/** In milliseconds: from the start to "online", and from the question to the whole answer. */
async function firstAnswer(): Promise<{ readonly online: number; readonly answer: number }> {
  const double = await Double.start();
  const begun = performance.now();
  const child = new Child(program.start, double.settings);
  try {
    await child.wrote(/(online as)/);
    const online = performance.now() - begun;
    const answer = await double.interact(slash('result', { place: 'region' }));
    if (!double.lastAnswer.includes('image/png')) throw new Error('the first answer came without its picture');
    return { online, answer };
  } finally {
    await child.end();
    await double.stop();
  }
}
