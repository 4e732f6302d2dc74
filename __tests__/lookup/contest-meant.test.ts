import { expect, test } from '@jest/globals';
import { contestMeant } from '../../src/lookup/contest-meant.ts';
import type { StoryContext } from '../../src/lookup/story-context.ts';
import { words } from '../../src/text/normalize.ts';
import { storyContextOf } from '../helpers/story-context.ts';

const own = storyContextOf();

function contest(id: string, en: string, fr: string, year?: number): StoryContext['story']['contests'][number] {
  return { id, name: { en, fr }, otherNames: [], options: [], ...(year === undefined ? {} : { year }) };
}

const context: StoryContext = {
  ...own,
  story: {
    ...own.story,
    contests: [
      contest('bridge', 'bridge loan vote', 'votation sur le prêt au pont', 2034),
      contest('stadium', 'stadium loan vote', 'votation sur le prêt au stade', 2030),
      contest('levy', 'school levy', 'taxe scolaire'),
      contest('b', 'Proposition B', 'proposition B', 2034),
      contest('c', 'Proposition C', 'proposition C', 2034),
    ],
  },
};

test.each<[reason: string, text: string, is: string | undefined]>([
  ['a word of one name alone', 'stadium', 'stadium'],
  ['most words of one', 'stadium loan', 'stadium'],
  ['another form of a word', 'the schools', 'levy'],
  ['other words for two of one', 'school tax', 'levy'],
  ['the other language', 'le pont', 'bridge'],
  ['a word of several years: the last', 'the loan', 'bridge'],
  ['a word of several of one year', 'proposition', undefined],
  ['nothing of any', 'zeppelin', undefined],
])('the contest that is meant is known by %s', (_, text, is) => {
  expect(contestMeant(context, [], words(text)).contest).toBe(is);
});

test('of a contest that is named, its words are known', () => {
  expect(contestMeant(context, ['bridge'], ['loan', 'zeppelin']).words).toEqual(['loan']);
});
