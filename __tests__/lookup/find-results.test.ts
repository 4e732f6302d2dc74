import { describe, expect, jest, test } from '@jest/globals';
import { partedComparison } from '../../src/lookup/compare/find-comparison.ts';
import { mendedNames } from '../../src/lookup/corrected-names.ts';
import { findResults, stands } from '../../src/lookup/find-results.ts';
import { readSlots } from '../../src/lookup/read-result-question.ts';
import { words } from '../../src/text/normalize.ts';
import { resultOf } from '../helpers/read.ts';
import { storyContextOf, storyOf } from '../helpers/story-context.ts';

const morvik = storyContextOf();
const copeland = storyOf('copeland-2017');

function found(context: typeof morvik, text: string, asked: Parameters<typeof findResults>[2] = {}): string {
  const finding = findResults(context, text, asked);
  switch (finding.kind) {
    case 'found':
      return `${finding.results.map(({ id }) => id).join(', ')}${finding.readAs.length > 0 ? ` as ${finding.readAs.join(', ')}` : ''}`;
    case 'choose':
      return `choose ${finding.places.join(', ')}`;
    case 'unknown':
      return `unknown "${finding.words}"`;
    case 'no_result':
      return `no result in ${finding.place}`;
    case 'no_round':
      return `no round ${finding.round} in ${finding.place}, but ${finding.others.map(({ id }) => id).join(', ')}`;
    case 'no_measure':
      return `no ${finding.measure}, but ${finding.others.map(({ id }) => id).join(', ')}`;
  }
}

test.each<[reason: string, text: string, is: string]>([
  ['a place: its weightiest contest, the last round first', 'Mörvik', 'morvik-2, morvik-1'],
  ['a place and a round', 'Mörvik first round', 'morvik-1'],
  ['in French', 'premier tour à Mörvik', 'morvik-1'],
  ['a bare number behind a place', 'Velle 1', 'velle-1'],
  ['an ordinal behind a place', 'velle 2nd', 'velle-2'],
  ['a slip in the word around it', 'velle frist round', 'velle-1'],
  ['another contest by its year', 'Mörvik 2027', 'mayor-2027-1'],
  ['a contest alone', 'four years ago', 'mayor-2027-1'],
  ['somebody, wherever they stand', 'Dara Quill', 'morvik-1'],
  ['a party by its candidate', 'Green Nets', 'morvik-1'],
  ['somebody at a place', 'Okkel in Velle', 'unknown "Okkel in Velle"'],
  ['a party at a place', 'Quay List in Velle', 'velle-2, velle-1'],
  ['a slip in a place, which is told', 'Morvick', 'morvik-2, morvik-1 as morvik'],
  ['two places that a loose name may mean', 'the coast', 'choose velle, morvik'],
  ['more results than are shown at once', 'second round', 'morvik-2, velle-2, districts-2, gull-rock-2'],
  ['a round that a place has not', 'Gull Rock first round', 'no round 1 in gull-rock, but gull-rock-2'],
  ['a place with the name of another one in front', 'Tarvenia Mörvik', 'morvik-2, morvik-1'],
  ['two places, of which one has no result', 'Tarvenia and Mörvik', 'no result in tarvenia'],
  ['a place without a result', 'Tarvenia', 'no result in tarvenia'],
  ['a figure that no result states', 'turnout Mörvik', 'no turnout, but morvik-2, morvik-1'],
  ['somebody who stands nowhere', 'Osk Varn', 'unknown "Osk Varn"'],
  ['a place that the story does not know', 'Bordeaux', 'unknown "Bordeaux"'],
  ['a word too many', 'Mörvik zorblax', 'unknown "Mörvik zorblax"'],
  [
    'no place and no name: the last round of the main contest',
    'the result',
    'morvik-2, velle-2, districts-2, gull-rock-2',
  ],
])('%s', (_, text, is) => {
  expect(found(morvik, text)).toBe(is);
});

test.each<[reason: string, text: string, asked: Parameters<typeof findResults>[2], is: string]>([
  ['a round', 'Mörvik', { round: 1 }, 'morvik-1'],
  ['a round, against the words', 'Mörvik second round', { round: 1 }, 'morvik-1'],
  ['a contest', 'Mörvik', { contest: 'mayor-2027' }, 'mayor-2027-1'],
  ['a contest that the place has not', 'Velle', { contest: 'mayor-2027' }, 'no round 2 in velle, but velle-1, velle-2'],
])('an option is stronger than the words: %s', (_, text, asked, is) => {
  const expected = is.replace('no round 2', `no round ${resultOf(morvik, 'velle-1').round}`);
  expect(found(morvik, text, asked)).toBe(expected);
});

test.each<[reason: string, text: string, is: string]>([
  ['a figure of the whole vote', 'turnout Copeland', 'r-copeland'],
  ['a figure alone: wherever it is stated', 'turnout', 'r-copeland, r-stoke'],
  ['two contests by their years', '2015 2017', 'r-copeland, r-stoke, r-copeland-2015'],
  ['an option of a vote', 'leave in Copeland', 'r-referendum'],
  ['a candidate in French words', 'résultat de Trudy Harrison', 'r-copeland'],
])('in a story of several contests: %s', (_, text, is) => {
  expect(found(copeland, text)).toBe(is);
});

const rochefaune = storyOf('rochefaune-2033');
const tamarack = storyOf('tamarack-2034');
const valBrumeux = storyOf('val-brumeux-2034');
const montreval = storyOf('montreval-2029');
const portEllery = storyOf('port-ellery-2032');

test.each<[reason: string, story: string, text: string, readAs: string]>([
  ['a slip in one word of a name, and another spelling', 'upper-vessen-2031', 'labor aliance', 'labour-alliance'],
  ['a slip beside other words', 'kestrel-bay-2035', 'kestral bay turnout', 'kestrel-bay'],
  ['the party of somebody without a result', 'kestrel-bay-2035', 'hallowes’s party', 'progressives'],
  ['somebody of a party that is named', 'castlemoyle-2034', 'the Green Shore woman', 'prendiville'],
])('words that are no name are read as one: %s', (_, story, text, readAs) => {
  const finding = findResults(storyOf(story), text);
  expect(finding.kind === 'found' ? finding.readAs : finding.kind).toEqual([readAs]);
});

test('no result is for a number that no name has, nor for a long text with slips', () => {
  expect(found(storyOf('quillan-county-2030'), 'District 5 commissioner')).toMatch(/^unknown/);
  expect(found(morvik, 'Mörvikk and what all of us said of it on the long way home to Vele')).toMatch(/^unknown/);
});

test.each<[reason: string, context: typeof morvik, text: string, is: string]>([
  ['a word in the name of one contest alone', rochefaune, 'téléphérique', 'r-consultation'],
  ['a word in the name of the contest that is named', rochefaune, 'référendum téléphérique', 'r-consultation'],
  [
    'a word for a vote behind its office',
    rochefaune,
    'mayor race final round',
    'r-second-tour as maelle-tardivon, bernard-coulassou',
  ],
  ['the final round of four', tamarack, 'okafor final round', 'r-round-4'],
  ['the day on which the vote was held', valBrumeux, 'participation dimanche', 'r-2034, r-2028'],
  ['another day', valBrumeux, 'participation mardi', 'unknown "participation mardi"'],
  ['somebody by what is told of them', portEllery, 'the pub guy', 'r-port-ellery as sam-petrakis'],
  ['what is told of whoever is named', portEllery, 'holt indépendante', 'r-port-ellery, r-cray-inlet'],
  [
    'the final figure of a vote without rounds',
    portEllery,
    'rejected papers final number',
    'r-port-ellery, r-first-count',
  ],
  ['a figure that another one tells', montreval, 'turnout second constituency runoff', 'r-circo-2'],
  ['a party without a result', tamarack, 'Homestead Party', 'unknown "Homestead Party"'],
  ['a word for another vote', tamarack, 'sheriff race', 'unknown "sheriff race"'],
])('what is said beside a name: %s', (_, context, text, is) => {
  expect(found(context, text)).toBe(is);
});

describe('words are read as', () => {
  function slots(text: string) {
    const { places, contenders, contests, round, measures, unknown } = readSlots(morvik, text);
    const ids = (hits: typeof places) => hits.map(({ value }) => value.record.id);
    return [...ids(places), ...ids(contenders), ...contests, round, ...measures, ...unknown].filter(Boolean).join(' ');
  }

  test.each<[reason: string, text: string, read: string]>([
    ['a place', 'in Velle', 'velle'],
    ['a place of several words', 'the seven districts', 'morvik-districts'],
    ['a contender and a place', 'Okkel in Mörvik', 'morvik bram-okkel'],
    ['all four', 'turnout for Okkel in Mörvik in the second round of 2031', 'morvik bram-okkel council-2031 2 turnout'],
    ['French: all four', 'participation à Mörvik au second tour de 2031', 'morvik council-2031 2 turnout'],
    ['a round by its date', 'two weeks later', '2'],
    ['a number as a round only behind a name', '1', '1'],
    ['a slip in a frame', 'resutls in Velle', 'velle'],
    ['no name for who stands nowhere', 'Osk Varn', 'osk varn'],
    ['frames alone', 'who won the election', ''],
    ['a word of nothing', 'zorblax', 'zorblax'],
    ['nothing', '', ''],
  ])('%s', (_, text, read) => {
    expect(slots(text)).toBe(read);
  });
});

describe('a slip in a name with a result', () => {
  test.each<[reason: string, text: string, ids: readonly string[]]>([
    ['in one word', 'okel', ['bram-okkel']],
    ['in both words of a name', 'brem okel', ['bram-okkel']],
    ['in a place', 'morvick', ['morvik']],
    ['in two names', 'morvick okel', ['morvik', 'bram-okkel']],
    ['by its sound', 'morrvikk', ['morvik']],
    ['in the name of somebody without one', 'nel abara', []],
    ['in one name, beside a word of nothing', 'okel zorblax', []],
    ['a word of the language is none', 'quell', []],
    ['no words', '', []],
  ])('%s', (_, text, ids) => {
    expect(mendedNames(morvik, words(text)).map(({ value }) => value.record.id)).toEqual(ids);
  });
});

describe('work is bounded', () => {
  const nonsense = Array.from({ length: 200 }, (_, at) => `zq${at.toString(36).replaceAll(/\d/g, 'v')}rbx`);

  /** How often a word is held against all names while some work is done. */
  function lookups(work: (context: typeof morvik) => unknown): number {
    const { nameWords, entities } = morvik.search;
    const spies = [jest.spyOn(nameWords, 'nearest'), jest.spyOn(entities, 'near')];
    work(morvik);
    const count = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    for (const spy of spies) spy.mockRestore();
    return count;
  }

  test('for a text of any number of words', () => {
    const texts = [nonsense.join(' '), '½'.repeat(200), '\uFDFA '.repeat(100), nonsense.slice(0, 12).join(' of ')];
    for (const text of texts) expect(lookups((context) => findResults(context, text))).toBeLessThan(30);
  });

  test('for one text that may be two sides, each of whose words is read once', () => {
    const text = nonsense.slice(0, 12).join(' ');
    expect(lookups((context) => partedComparison(context, text))).toBeLessThan(60);
    expect(lookups((context) => partedComparison(context, '½½½½½½ of '.repeat(20)))).toBeLessThan(60);
  });
});

test.each<[reason: string, id: string, isIn: boolean]>([
  ['a candidate', 'bram-okkel', true],
  ['a party by its candidate', 'order-and-tides', true],
  ['a candidate of the first round alone', 'dara-quill', false],
  ['somebody else', 'osk-varn', false],
  ['the place itself', 'morvik', false],
  ['nobody', '', false],
])('in the second round in the town stands: %s', (_, id, isIn) => {
  expect(stands(resultOf(morvik, 'morvik-2'), id)).toBe(isIn);
});
