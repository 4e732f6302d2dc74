import { expect, test } from '@jest/globals';
import { questionFor } from '../../src/ask/topic-question.ts';

test.each<[topic: string, question: string | undefined]>([
  ['price of the ferry', 'how much does the ferry cost'],
  ['ferry price', 'how much does ferry cost'],
  ['date du second tour', 'quand second tour'],
  ['date premier tour', 'quand premier tour'],
  ['prix forfait', 'combien coûte forfait'],
  ['durée mandat', 'combien de temps mandat'],
  ['cause incendie', 'pourquoi incendie'],
  ['new bridge', undefined],
])('a topic that names what it asks for is read as the question that it stands for: %s', (topic, question) => {
  expect(questionFor(topic)).toBe(question);
});
