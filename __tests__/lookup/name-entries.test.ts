import { describe, expect, test } from '@jest/globals';
import { contestEntries, contestNames, roundEntries } from '../../src/lookup/contest-entries.ts';
import { entriesOf, firm, kindEntries, wordsOfQuestions } from '../../src/lookup/name-entries.ts';
import { fold } from '../../src/text/normalize.ts';
import { storyContextOf, storyOf } from '../helpers/story-context.ts';

const { story, search, vocabulary } = storyContextOf();

function entriesFor(id: string) {
  const entity = search.entityById.get(id);
  if (!entity) throw new Error(`nobody is ${id}`);
  return entriesOf(entity);
}

describe('an entity is found by', () => {
  test.each<[reason: string, id: string, name: string, how: 'firm' | 'forgiving' | 'loose' | undefined]>([
    ['the name of a person, past a slip that is a word', 'osk-varn', 'Osk Varn', 'forgiving'],
    ['another name, which is not as forgiving', 'osk-varn', 'Varn', 'firm'],
    ['the id', 'osk-varn', 'osk-varn', 'firm'],
    ['what people may call several', 'osk-varn', 'the old man', 'loose'],
    ['what stands for somebody without a name', 'net-mender', 'une ramendeuse', 'firm'],
    ['the name of a place, which is not forgiving', 'gull-rock', 'Gull Rock', 'firm'],
    ['its French name', 'gull-rock', 'Roc aux Mouettes', 'firm'],
    ['an abbreviation', 'order-and-tides', 'O&T', 'firm'],
    ['a party without the word for one', 'quay-list', 'Quay', 'loose'],
    ['several of a party', 'quay-list', 'Quays', 'loose'],
    ['a party in French', 'quay-list', 'quais', 'loose'],
    ['nothing but a whole name, where it is no party', 'gull-rock', 'Gull', undefined],
    ['no role', 'osk-varn', 'the last lamplighter of Mörvik', undefined],
    ['no name of another', 'osk-varn', 'Lio Sand', undefined],
  ])('%s', (_, id, name, how) => {
    const entry = entriesFor(id).find((one) => one.name === name);
    expect(entry && (entry.loose ? 'loose' : entry.forgiving ? 'forgiving' : 'firm')).toBe(how);
  });
});

describe('a round is found by', () => {
  const entries = roundEntries(story, vocabulary);

  test.each<[reason: string, name: string, round: number | undefined]>([
    ['an ordinal before the word', 'first round', 1],
    ['an ordinal behind it', 'round 2', 2],
    ['a French ordinal', 'premier tour', 1],
    ['a name of its own', 'runoff', 2],
    ['the words by which the story dates it', '24 May', 1],
    ['the same in French', 'le 24 mai', 1],
    ['an ordinal alone is none', 'first', undefined],
    ['the date of another contest is none', 'four years ago', undefined],
  ])('%s', (_, name, round) => {
    expect(entries.find((one) => one.name === name)?.value).toBe(round);
  });
});

test.each<[reason: string, story: string, name: string, id: string | undefined]>([
  ['a word for parties of its kind', 'velmark-2033', 'ecologists', 'green-list'],
  ['the same in French', 'velmark-2033', 'écolos', 'green-list'],
  ['a kind that stands in its name', 'morvik-2031', 'greens', 'green-nets'],
  ['nothing of no kind', 'velmark-2033', 'socialists', undefined],
])('a party is found by %s (%s): %s', (_, name, word, id) => {
  const { story, search, vocabulary } = storyOf(name);
  const named = [...search.entityById.values()];
  const [entry] = kindEntries(named, vocabulary).filter((one) => fold(one.name) === fold(word));
  expect(entry?.value.record.id).toBe(id);
  expect(story.organizations.some((party) => party.id === id)).toBe(id !== undefined);
});

test.each<[reason: string, id: string, name: string, isFound: boolean]>([
  ['a word that tells the same as "outgoing"', 'bernard-castaing', 'ex mayor', true],
  ['the same in French', 'bernard-castaing', 'ancien maire', true],
  ['a word that tells the same as "new"', 'helene-marchadier', 'incoming mayor', true],
  ['nothing that tells something else', 'helene-marchadier', 'ex mayor', false],
])('a person is found by %s: %s, %s', (_, id, name, isFound) => {
  const entity = storyOf('saint-valmer-2032').search.entityById.get(id);
  const names = entity ? entriesOf(entity).map((entry) => entry.name) : [];
  expect(names.includes(name)).toBe(isFound);
});

test.each<[reason: string, story: string, name: string, contest: string | undefined]>([
  ['the chamber that is elected', 'marrowby-2033', 'House of Delegates', 'state-2033'],
  ['no association', 'montreval-2029', 'chamber of commerce', undefined],
])('a contest is found by %s', (_, name, chamber, contest) => {
  const entries = contestEntries(storyOf(name).story);
  expect(entries.find((one) => one.name === chamber)?.value.id).toBe(contest);
});

test.each<[reason: string, story: string, round: number | undefined]>([
  ['a round, where there are several', 'tamarack-2034', 1],
  ['no round, where votes are counted once', 'port-ellery-2032', undefined],
])('a count is %s', (_, name, round) => {
  const counted = storyOf(name);
  const entries = roundEntries(counted.story, counted.vocabulary);
  expect(entries.find((one) => one.name === 'first count')?.value).toBe(round);
});

test.each<[reason: string, contest: Parameters<typeof contestNames>[0], names: readonly string[]]>([
  [
    'its names, then its year',
    { id: 'a', name: { en: 'Vote', fr: 'Scrutin' }, otherNames: ['poll'], year: 2031, options: [] },
    ['Vote', 'Scrutin', 'poll', '2031'],
  ],
  [
    'no year where it has none',
    { id: 'a', name: { en: 'Vote', fr: 'Scrutin' }, otherNames: [], options: [] },
    ['Vote', 'Scrutin'],
  ],
])('a contest is found by %s', (_, contest, names) => {
  expect(contestNames(contest)).toEqual(names);
});

test('names that stand for a thing alone are not loose', () => {
  expect(firm(7, ['seven', 'sept'])).toEqual([
    { name: 'seven', loose: false, value: 7 },
    { name: 'sept', loose: false, value: 7 },
  ]);
});

describe('words of questions', () => {
  const known = new Set(wordsOfQuestions(story, vocabulary));

  test.each<[reason: string, word: string, isOne: boolean]>([
    ['of names, folded', 'morvik', true],
    ['of topics', 'dredging', true],
    ['of topics in French', 'dragage', true],
    ['of every story', 'round', true],
    ['of what questions ask for', 'percentage', true],
    ['no words of facts alone', 'cannery', false],
    ['no names as they are written', 'Mörvik', false],
  ])('%s', (_, word, isOne) => {
    expect(known.has(word)).toBe(isOne);
  });
});
