import { once } from 'node:events';
import type { Case } from '../case.ts';
import { Child } from '../children.ts';
import type { OwnFigures } from '../inside.ts';
import { inside } from '../root.ts';

/** What nobody else has: figures of our own, in a process that does nothing else. */
export const own: Case = {
  name: 'own',
  subjects: [
    { id: 'check', ours: 'loading the story and checking all of it', unit: 'ms' },
    { id: 'learn', ours: 'making every index of it, as after a change', unit: 'ms' },
    { id: 'load', ours: 'loading the story that was checked at the build', unit: 'ms' },
    { id: 'index', ours: 'reading every index that was made at the build', unit: 'ms' },
    { id: 'heap', ours: 'heap of the story and its indexes', unit: 'MB' },
    { id: 'askMedian', ours: '`/ask`, a question of the books, median', unit: 'ms' },
    { id: 'askP99', ours: '`/ask`, a question of the books, p99', unit: 'ms' },
    { id: 'askSlowest', ours: '`/ask`, the slowest of 20,000 made questions', unit: 'ms' },
    { id: 'completion', ours: 'completing a question, 12 letters typed, median', unit: 'ms' },
    { id: 'card', ours: 'drawing a card of figures, warm', unit: 'ms' },
  ],
  async run({ runs }, record) {
    for (let run = 0; run < runs; run += 1) {
      const child = new Child(['--expose-gc', inside]);
      const told = once(child.process, 'message');
      await child.output();
      const [figures]: OwnFigures[] = (await told) as [OwnFigures];
      for (const [id, value] of Object.entries(figures ?? {})) record(id, value);
    }
  },
};
