import { expect, test } from '@jest/globals';
import { type Gender, genderOf, genderSaid } from '../../src/lookup/gender.ts';
import { storyContextOf } from '../helpers/story-context.ts';

const { story } = storyContextOf();

test.each<[word: string, gender: Gender | undefined]>([
  ['lady', 'woman'],
  ['celle', 'woman'],
  ['bloke', 'man'],
  ['monsieur', 'man'],
  ['person', undefined],
  ['kid', undefined],
])('a word for anybody may say whether a woman or a man is meant: %s', (word, gender) => {
  expect(genderSaid(word)).toBe(gender);
});

test.each<[reason: string, id: string, gender: Gender | undefined]>([
  ['a title', 'ilse-tornquist', 'woman'],
  ['another title', 'bram-okkel', 'man'],
  ['how the French role ends', 'dara-quill', 'woman'],
  ['a name for them', 'net-mender', 'woman'],
])('whether somebody is a woman or a man is told by %s', (_, id, gender) => {
  const person = story.people.find((one) => one.id === id);
  expect(person && genderOf(story, person)).toBe(gender);
});

test('nobody is called one where nothing tells it', () => {
  const [first] = story.people;
  if (!first) throw new RangeError('nobody');
  const unknown = { ...first, id: 'x', otherNames: [], looseNames: [], role: { en: 'poet', fr: 'poète' } };
  expect(genderOf(story, unknown)).toBeUndefined();
});
