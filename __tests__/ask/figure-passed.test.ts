import { expect, test } from '@jest/globals';
import { askPassed } from '../../src/ask/figure-passed.ts';
import { askFigures } from '../../src/ask/figures.ts';
import { questionIn } from '../helpers/read.ts';
import { storyOf } from '../helpers/story-context.ts';

const quillan = storyOf('quillan-county-2030');
const northampton = storyOf('northampton-2016');
const velmark = storyOf('velmark-2033');
const vessen = storyOf('upper-vessen-2031');
const ellery = storyOf('port-ellery-2032');

function rowOf(context: typeof quillan, question: string): string | undefined {
  const finding = askPassed(context, questionIn(context, question));
  const line = finding?.kind === 'figure' ? finding.lines[0] : undefined;
  return line?.kind === 'row' ? `${line.row.option} ${line.slot}` : undefined;
}

test.each<[reason: string, context: typeof quillan, question: string, row: string | undefined]>([
  ['by its letter', quillan, 'did measure K pass', 'k-yes outcome'],
  ['the other one', quillan, 'was measure L approved?', 'l-yes outcome'],
  ['in French', quillan, 'La mesure L est-elle passée ?', 'l-yes outcome'],
  ['that it failed', quillan, 'has K failed', 'k-yes outcome'],
  ['a reason is something else', quillan, 'why did measure K fail', undefined],
  ['what it takes is something else', quillan, 'what does measure K need to pass', undefined],
  ['a forecast is something else', quillan, 'will measure K pass', undefined],
  ['one of several, but not which', quillan, 'did it pass', undefined],
  ['with words of something else', quillan, 'did the trucks pass measure K', undefined],
  ['by the side that is for it, where it comes second', vessen, 'did the dam referendum pass', 'dam-yes outcome'],
  ['a story with nothing to pass', velmark, 'did it pass', undefined],
  ['nor where the rest of the parties is an option', ellery, 'did it pass', undefined],
])('whether a measure has passed: %s', (_, context, question, row) => {
  expect(rowOf(context, question)).toBe(row);
});

test.each<[reason: string, context: typeof quillan, question: string, kinds: readonly string[]]>([
  [
    'a side whose name is a word for others',
    northampton,
    'Leave and Remain votes together',
    ['computed', 'row', 'row'],
  ],
  ['"said no" is how somebody voted', quillan, 'what percent said No to K', ['computed']],
  ['both sides by their counts', quillan, "what are Measure L's yes and no counts", ['row', 'row']],
])('figures of options: %s', (_, context, question, kinds) => {
  const finding = askFigures(context, questionIn(context, question));
  expect(finding?.kind === 'figure' ? finding.lines.map(({ kind }) => kind) : undefined).toEqual(kinds);
});
