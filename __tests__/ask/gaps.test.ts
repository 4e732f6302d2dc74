import { expect, test } from '@jest/globals';
import { factsFinding } from '../../src/ask/decide.ts';
import { nearestGap } from '../../src/ask/gaps.ts';
import { calais } from '../helpers/context.ts';
import { questionIn } from '../helpers/read.ts';
import { storyContextOf } from '../helpers/story-context.ts';

const context = storyContextOf();
const first = calais();

test.each<[reason: string, question: string, gap: string | undefined]>([
  ['a question that is stored with it', 'Who owned the cannery?', 'g-cannery-owner'],
  ['one that stands in a file of further questions', 'What was the cannery’s owner called?', 'g-cannery-owner'],
  ['another order of its words', 'the cannery was owned by whom', 'g-cannery-owner'],
  ['another form of its words', 'who were the owners of the canneries', 'g-cannery-owner'],
  ['French', 'À qui appartenait la conserverie ?', 'g-cannery-owner'],
  ['French, with other small words', 'mais à qui appartenait donc cette conserverie', 'g-cannery-owner'],
  ['the other gap', 'How long does the crossing take?', 'g-ferry-length'],
  ['the other gap in French', 'la traversée dure combien de temps', 'g-ferry-length'],
  ['with a slip', 'who owned the canery', 'g-cannery-owner'],
  ['words that no gap is asked for with', 'lighthouse lamps', undefined],
  ['nothing', '', undefined],
])('the gap that is most like a question: %s', (_, question, gap) => {
  expect(nearestGap(context, questionIn(context, question))?.value.id).toBe(gap);
});

test.each<[reason: string, nearer: string, farther: string]>([
  ['the question itself', 'Who owned the cannery?', 'who owned the cannery and the boats'],
  ['more of its words', 'who owned the cannery', 'the cannery'],
  ['its own word before another form of it', 'how long does the crossing take', 'how long does the crossing endure'],
])('it is the more like a question, the more they share: %s', (_, nearer, farther) => {
  const similarity = (text: string) => nearestGap(context, questionIn(context, text))?.similarity ?? 0;
  expect(similarity(nearer)).toBeGreaterThan(similarity(farther));
});

test('the same question is weighed once', () => {
  const question = questionIn(context, 'Who owned the cannery?');
  expect(nearestGap(context, question)).toBe(nearestGap(context, question));
});

test.each<[reason: string, question: string, kind: string]>([
  ['is named by its own question', 'how long does the crossing take', 'gap'],
  ['and not where a thing is asked of that no stored question speaks of', 'how long does the zeppelin take', 'nothing'],
])('a gap %s', (_, question, kind) => {
  expect(factsFinding(context, questionIn(context, question)).kind).toBe(kind);
});

test.each<[reason: string, question: string, isNamed: boolean]>([
  ['of somebody else than whom the question names', 'what is the political leaning of the successful contender', false],
  ['of whom it names', 'which party does Romain like', true],
])('a gap that is only alike, %s', (_, question, isNamed) => {
  expect(factsFinding(first, questionIn(first, question)).kind === 'gap').toBe(isNamed);
});
