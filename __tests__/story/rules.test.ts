import { describe, expect, test } from '@jest/globals';
import { type At, both, faultsOf, set } from '../helpers/story-files.ts';

const standings = (result: string): At => ['results', result, 'standings'];

describe('a reference to nothing names the record, the field and what it names', () => {
  test.each<[string, At, string, unknown]>([
    ['people.json', ['osk-varn', 'memberOf'], 'osk-varn, memberOf', ['nobody']],
    ['places.json', ['velle', 'within'], 'velle, within', 'nobody'],
    ['results.json', ['results', 'velle-1', 'contest'], 'velle-1, contest', 'nobody'],
    ['results.json', ['results', 'velle-1', 'place'], 'velle-1, place', 'nobody'],
    ['results.json', [...standings('morvik-1'), 0, 'candidate'], 'morvik-1, candidate', 'nobody'],
    ['results.json', [...standings('velle-1'), 0, 'party'], 'velle-1, party', 'nobody'],
    ['quotes.json', ['umbrellas', 'speakers'], 'umbrellas, speakers', ['net-mender', 'nobody']],
    ['quotes.json', ['drown-the-town', 'relayedBy'], 'drown-the-town, relayedBy', 'nobody'],
    ['quotes.json', ['umbrellas', 'topics'], 'umbrellas, topics', ['nobody']],
    ['facts.json', ['ferry-price', 'about'], 'ferry-price, about', ['nobody']],
    ['facts.json', ['ferry-price', 'topics'], 'ferry-price, topics', ['nobody']],
  ])('%s %p', (file, at, where, to) => {
    expect(faultsOf({ [file]: set(at, to) })).toEqual([`${file}, ${where}: names "nobody", which no record has as id`]);
  });

  test.each([
    ['a place is no speaker', 'quotes.json', ['umbrellas', 'speakers'], ['morvik']],
    ['a person is no party', 'results.json', [...standings('velle-1'), 0, 'party'], 'osk-varn'],
    ['an organization is no candidate', 'results.json', [...standings('morvik-1'), 0, 'candidate'], 'green-nets'],
    ['a person is no place', 'places.json', ['velle', 'within'], 'osk-varn'],
  ])('%s', (_, file, at, to) => {
    expect(faultsOf({ [file]: set(at, to) })).toEqual([expect.stringContaining('which no record has as id')]);
  });
});

describe('an id stands for one record', () => {
  test('across all files of records', () => {
    expect(faultsOf({ 'facts.json': set(['siblings', 'id'], 'umbrellas') })).toEqual([
      'facts.json, umbrellas: has the id of a record of quotes.json',
    ]);
  });

  test('inside one file', () => {
    expect(faultsOf({ 'facts.json': set(['siblings', 'id'], 'inhabitants') })).toEqual([
      'facts.json, inhabitants: has the id of a record of facts.json',
    ]);
  });

  test('topics have ids of their own, so a fact may be called like a topic', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ 'vocabulary.json': set(['topics', 'ferry', 'id'], 'work') })).toContain(
      'vocabulary.json, work: has the id of a record of vocabulary.json',
    );
  });
});

describe('a name stands for one record, however it is written', () => {
  test.each<[string, string, At, string]>([
    ['the same name', 'people.json', ['osk-varn', 'name'], 'Dara Quill'],
    ['case and accents', 'people.json', ['osk-varn', 'otherNames'], 'DÁRA quill'],
    ['punctuation', 'places.json', ['velle', 'otherNames'], 'Dara-Quill!'],
    ['an article in front', 'organizations.json', ['green-nets', 'otherNames'], 'the Dara Quill'],
    ['the id of another record', 'organizations.json', ['green-nets', 'abbreviation'], 'dara-quill'],
  ])('%s', (_, file, at, name) => {
    const value = at.at(-1) === 'otherNames' ? [name] : name;
    const holder = file === 'people.json' ? 'osk-varn' : at[0];
    expect(faultsOf({ [file]: set(at, value) })).toEqual([
      `${file}, ${holder}: has the name "${name}", which is also a name of dara-quill`,
    ]);
  });

  test('topics share no name with each other, though they may with people', () => {
    expect(faultsOf({ 'vocabulary.json': set(['topics', 'ferry', 'otherNames'], ['Défaite']) })).toEqual([
      'vocabulary.json, ferry: has the name "Défaite", which is also a name of defeat',
    ]);
    expect(faultsOf({ 'vocabulary.json': set(['topics', 'ferry', 'otherNames'], ['Dara Quill']) })).toEqual([]);
  });

  test('a loose name may belong to several, or be the firm name of another', () => {
    expect(faultsOf({ 'people.json': set(['osk-varn', 'looseNames'], ['Dara Quill', 'the pilot']) })).toEqual([]);
  });

  test('a name without a letter or digit finds nothing and is refused', () => {
    expect(faultsOf({ 'people.json': set(['osk-varn', 'otherNames'], ['!?']) })).toEqual([
      'people.json, osk-varn: has the name "!?", which has no letter or digit',
    ]);
  });
});

test.each([
  ['gained', 'order-and-tides', 'it had it before, so it is "held"'],
  ['held', 'quay-list', 'another one had it, so it is "gained"'],
])('a seat is not "%s" where %s had it before', (status, party, meant) => {
  const change = (text: string) => {
    const file = JSON.parse(text);
    const result = file.results.find(({ id }: { id: string }) => id === 'morvik-2');
    result.previousHolder = { party, evidence: result.standings[0].evidence };
    result.standings[0].status = status;
    return JSON.stringify(file);
  };
  expect(faultsOf({ 'results.json': change })).toEqual([
    `results.json, morvik-2, standings: has order-and-tides as "${status}", and by "previousHolder" ${meant}`,
  ]);
});

describe('figures are possible', () => {
  test.each<[string, string, At, unknown, string]>([
    ['a share below 0', 'velle-2', [1, 'share'], -2, 'has the share -2; a share is from 0 to 100'],
    ['a share below 0', 'velle-2', [0, 'share'], -1, 'has the share -1; a share is from 0 to 100'],
    [
      'shares over 100 in sum',
      'morvik-2',
      [0, 'share'],
      53.3,
      'has shares that add up to 100.2, more than 100 percent',
    ],
    [
      'more districts than there are',
      'districts-2',
      [0, 'counts', 'districts'],
      6,
      'has districts that add up to 8, more than the 7 there are',
    ],
    [
      'a count of nothing',
      'districts-2',
      [0, 'counts', 'wards'],
      1,
      'counts "wards", which is not in this result\'s "counts"',
    ],
    [
      'two winners',
      'morvik-2',
      [1, 'status'],
      'won',
      'has more than one winner; where several are elected, write "elected" for each',
    ],
    ['two rows of one', 'morvik-2', [1, 'candidate'], 'bram-okkel', 'has two rows for bram-okkel'],
  ])('%s', (_, result, at, to, fault) => {
    expect(faultsOf({ 'results.json': set([...standings(result), ...at], to) })).toEqual([
      `results.json, ${result}, standings: ${fault}`,
    ]);
  });

  test('shares may be off by their rounding', () => {
    expect(faultsOf({ 'results.json': set([...standings('morvik-2'), 0, 'share'], 53.15) })).toEqual([]);
  });

  test('one contest has one result for a place and a round', () => {
    expect(faultsOf({ 'results.json': set(['results', 'velle-2', 'round'], 1) })).toEqual([
      'results.json, velle-2: tells of the same contest, place and round as velle-1',
    ]);
  });
});

test.each<[reason: string, exact: string, words: number | undefined]>([
  ['a number with a space in it is one word', 'un de 3 467 b c d e f g h i j', undefined],
  ['a per cent sign is none', 'un 44 % b c d e f g h i j k', undefined],
  ['a dash is none', 'un - de – trois : b c d e f g h i', undefined],
  ['too many', 'a b c d e f g h i j k l m', 13],
  ['too few', 'Cannery', 1],
])('evidence is counted in words: %s', (_, exact, count) => {
  const faults = faultsOf({ 'facts.json': set(['siblings', 'evidence', 0, 'exact'], exact) });
  const advice = count === 1 ? 'word; copy a few more, so that they stand only once' : 'words; copy fewer';
  const fault = `facts.json, siblings, evidence: "${exact}" has ${count} ${advice} (2 to 12)`;
  expect(faults).toEqual(count === undefined ? [] : [fault]);
});

test('evidence stays inside the article', () => {
  expect(faultsOf({ 'facts.json': set(['siblings', 'evidence', 0, 'paragraph'], 17) })).toEqual([
    'facts.json, siblings, evidence: names paragraph 17; the article has 16',
  ]);
});

test('every broken rule is told at once', () => {
  const faults = faultsOf({
    'people.json': both(set(['osk-varn', 'memberOf'], ['nobody']), set(['osk-varn', 'otherNames'], ['Dara Quill'])),
    'results.json': both(set([...standings('morvik-2'), 1, 'status'], 'won'), set(['results', 'velle-2', 'round'], 1)),
    'facts.json': set(['siblings', 'evidence', 0, 'paragraph'], 99),
  });
  expect(faults).toHaveLength(5);
});
