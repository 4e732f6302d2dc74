import { expect, test } from '@jest/globals';
import { ask } from '../../src/ask/ask.ts';
import { storyOf } from '../helpers/story-context.ts';

const stories = {
  castlemoyle: storyOf('castlemoyle-2034'),
  kestrel: storyOf('kestrel-bay-2035'),
  rochefaune: storyOf('rochefaune-2033'),
  velmark: storyOf('velmark-2033'),
};

/** The kind of what is found; of two in one, both. */
function kinds(story: keyof typeof stories, question: string): string {
  const { finding } = ask(stories[story], question);
  return finding.kind === 'both' ? finding.parts.map((part) => part.finding.kind).join(' + ') : finding.kind;
}

test.each<[reason: string, story: keyof typeof stories, question: string, kinds: string]>([
  ['an age beside a word for winning', 'castlemoyle', "quel âge a l'infirmière élue", 'attribute'],
  ['who is younger', 'castlemoyle', 'is Dolan younger than Devane', 'ages'],
  ['an age, and what tells who is meant', 'castlemoyle', 'how old is the nurse heading the list', 'attribute'],
  ['two nouns joined by a sign', 'castlemoyle', 'Dolan son âge + son nb de voix', 'attribute + figure'],
  ['a country, where a town is told', 'castlemoyle', 'which country did Ruta Balsys come from', 'untold'],
  ['words of the head of a group', 'velmark', "what did the farmers' leader say about her phone", 'quotes'],
  ['the nearest words', 'kestrel', 'What did Venn say about the decision that cost him his seat?', 'quotes'],
])('people are told of: %s', (_, story, question, expected) => {
  expect(kinds(story, question)).toBe(expected);
});
