import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { entriesOf } from '../../src/desk/entries.ts';
import { type Field, fieldsOf } from '../../src/desk/fields.ts';
import { type Kind, kindNamed, kinds } from '../../src/desk/kinds.ts';
import { readForm } from '../../src/desk/read-form.ts';
import type { RawRecord } from '../../src/desk/record-text.ts';
import { recordView } from '../../src/desk/record-view.ts';
import { fieldsIn } from '../helpers/desk.ts';
import { root } from '../helpers/root.ts';

const written = ['morvik-2031', 'northampton-2016', 'saint-valmer-2032'].map((name) => `__tests__/stories/${name}`);
/** The last one counts other things than votes, shares and seats. */
const stories = [...written, 'data/calais-2015'];

test.each(stories)('a form that nobody touches says what the record says, for every record of %s', (story) => {
  const entries = entriesOf((file) => readFileSync(join(root, story, file), 'utf8'));
  expect(entries.length).toBeGreaterThan(20);
  for (const entry of entries) {
    const markup = String(recordView({ entry, isNew: false, problems: [] }, []));
    const { record, faults } = readForm(fieldsOf(entry.kind), fieldsIn(markup), entry.record);
    expect([...faults]).toEqual([]);
    expect(JSON.stringify(record)).toBe(JSON.stringify(entry.record));
  }
});

const facts = kindNamed('facts') ?? kinds[0];
const before = { id: 'f', topics: ['t'], statement: { en: 'A.' }, evidence: [], draft: true, confidence: 0.5 };

function read(fields: Readonly<Record<string, string>>, kind: Kind | undefined = facts, old: RawRecord = before) {
  if (!kind) throw new Error('there is no such kind');
  return readForm(fieldsOf(kind), new URLSearchParams(fields), old);
}

/** A row of a result with what it counts: an id, a figure and how that is hedged. */
function rowFields(counts: readonly (readonly [string, string, string?])[]): Readonly<Record<string, string>> {
  const path = 'f.standings.0.counts';
  const inside = counts.flatMap(([id, value, qualifier = ''], index) => [
    [`${path}.${index}.count`, id],
    [`${path}.${index}.figure.value`, value],
    [`${path}.${index}.figure.qualifier`, qualifier],
  ]);
  const count = { 'f.standings.count': '1', [`${path}.count`]: String(counts.length), 'f.standings.0.rank': '1' };
  return { ...count, ...Object.fromEntries(inside) };
}

describe('a form', () => {
  test.each<[string, Readonly<Record<string, string>>, object]>([
    ['leaves out a field that is empty', { 'f.id': 'f', 'f.statement.en': ' ' }, { id: 'f' }],
    ['takes one language', { 'f.statement.fr': 'Un fait.\r\n' }, { statement: { fr: 'Un fait.' } }],
    [
      'takes a line for each question',
      { 'f.questions.en': 'Who?\r\n\r\n What? ' },
      { questions: { en: ['Who?', 'What?'] } },
    ],
    [
      'leaves out evidence without words',
      {
        'f.evidence.0.paragraph': '3',
        'f.evidence.0.exact': 'some words',
        'f.evidence.1.paragraph': '4',
        'f.evidence.1.exact': '',
      },
      { evidence: [{ paragraph: 3, exact: 'some words' }] },
    ],
    [
      'takes rows, without one that is taken away or empty',
      {
        'f.values.count': '3',
        'f.values.0.amount': '3',
        'f.values.0.unit': 'people',
        'f.values.1.amount': '4',
        'f.values.1.drop': 'true',
        'f.values.2.amount': '',
      },
      { values: [{ amount: 3, unit: 'people' }] },
    ],
  ])('%s', (_, fields, expected) => {
    const { record, faults } = read(fields);
    expect([...faults]).toEqual([]);
    // Lists that stood there go on standing there, and the marks of a draft stay at the end.
    expect(record).toEqual({ topics: [], evidence: [], ...expected, draft: true, confidence: 0.5 });
    expect(Object.keys(record).slice(-2)).toEqual(['draft', 'confidence']);
  });

  test('says what cannot be read, and keeps what was there', () => {
    const typed = { 'f.values.count': '1', 'f.values.0.amount': '3,5 per cent', 'f.values.0.unit': 'points' };
    const { record, faults } = read(typed, facts, { ...before, values: [{ amount: 3, unit: 'votes' }] });
    expect([...faults]).toEqual([['values.0.amount', 'must be a number such as 52.4: no comma, no per cent sign']]);
    expect(record.values).toEqual([{ amount: 3, unit: 'points' }]);
  });

  const hedged = { value: 59, qualifier: 'almost' };
  test.each<[string, unknown, Readonly<Record<string, string>>, unknown]>([
    ['a number alone', undefined, { value: '52.4' }, 52.4],
    ['nothing at all', undefined, { value: '0' }, 0],
    ['one that is hedged', undefined, hedged as never, hedged],
    ['one in words', 60, { value: '60', 'text.en': 'six in ten' }, { value: 60, text: { en: 'six in ten' } }],
    ['one that is hedged no more', hedged, { value: '59' }, 59],
    ['a number alone that was written with its name', { value: 59 }, { value: '59' }, { value: 59 }],
    ['one without the evidence of its own', { value: 59, evidence: [{}] }, { value: '59' }, 59],
    ['none', 52.4, { value: '' }, undefined],
  ])('takes for the votes of a row %s', (_, before, typed, votes) => {
    const inside = Object.entries(typed).map(([name, text]) => [`f.standings.0.votes.${name}`, text]);
    const fields = { 'f.standings.count': '1', 'f.standings.0.candidate': 'a', ...Object.fromEntries(inside) };
    const old = { standings: [{ candidate: 'a', votes: before }] };
    const { record } = read(fields, kindNamed('results'), old);
    expect(record.standings).toEqual([{ candidate: 'a', ...(votes === undefined ? {} : { votes }) }]);
  });

  const counts = { regions: 7, towns: { value: 9, qualifier: 'about' } };
  test.each<[string, object | undefined, readonly (readonly [string, string, string?])[], unknown]>([
    ['what is counted, by its id', undefined, [['regions', '7']], { regions: 7 }],
    [
      'what was there, in its order',
      counts,
      [
        ['regions', '8'],
        ['towns', '9', 'about'],
      ],
      { ...counts, regions: 8 },
    ],
    ['another id for the same figure', { regions: 7 }, [['towns', '7']], { towns: 7 }],
    ['what has no figure yet, for check to tell', undefined, [['regions', '']], { regions: null }],
    ['a figure of nothing, for check to tell', undefined, [['', '7']], { '': 7 }],
    ['none where all are taken away', { regions: 7 }, [['', '']], undefined],
    ['an empty list that stood there', {}, [['', '']], {}],
  ])('takes for the counts of a row %s', (_, before, rows, expected) => {
    const { record, faults } = read(rowFields(rows), kindNamed('results'), {
      standings: [{ counts: before, rank: 1 }],
    });
    expect([...faults]).toEqual([]);
    expect(record.standings).toEqual([{ ...(expected === undefined ? {} : { counts: expected }), rank: 1 }]);
  });

  test('says that a row counts something twice, and keeps the first figure', () => {
    const fields = rowFields([
      ['regions', '7'],
      ['regions', '8'],
    ]);
    const { record, faults } = read(fields, kindNamed('results'), {});
    expect([...faults]).toEqual([['standings.0.counts', 'has "regions" twice']]);
    expect(record.standings).toEqual([{ counts: { regions: 7 }, rank: 1 }]);
  });

  test.each<[string, Readonly<Record<string, string>>, unknown, readonly string[]]>([
    ['one of the list', { '': 'points' }, 'points', []],
    ['a plural of its own', { '.en': 'precincts' }, { en: 'precincts' }, []],
    ['neither', { '': '' }, undefined, []],
    ['the one before where both are typed,', { '': 'points', '.en': 'precincts' }, 'votes', ['majority.unit']],
  ])('takes for a unit %s', (_, typed, unit, faulty) => {
    const inside = Object.entries(typed).map(([name, text]) => [`f.majority.unit${name}`, text]);
    const fields = { 'f.majority.value': '3', ...Object.fromEntries(inside) };
    const { record, faults } = read(fields, kindNamed('results'), { majority: { value: 2, unit: 'votes' } });
    expect(record).toEqual({ majority: { value: 3, ...(unit === undefined ? {} : { unit }) } });
    expect([...faults.keys()]).toEqual(faulty);
  });

  test.each<[string, object | undefined, Readonly<Record<string, string>>, unknown]>([
    ['years', undefined, { years: '28' }, { years: 28 }],
    [
      'words where there were years',
      { years: 40 },
      { years: '', 'text.en': 'in her forties' },
      { text: { en: 'in her forties' } },
    ],
    [
      'both, for check to tell',
      { years: 40 },
      { years: '40', 'text.fr': 'la quarantaine' },
      { years: 40, text: { fr: 'la quarantaine' } },
    ],
    ['none', { years: 40 }, { years: '' }, undefined],
  ])('takes for an age %s', (_, age, typed, expected) => {
    const fields = Object.fromEntries(Object.entries(typed).map(([name, text]) => [`f.age.${name}`, text]));
    expect(read(fields, kindNamed('people'), { voice: 'resident', age }).record).toEqual(
      expected === undefined ? {} : { age: expected },
    );
  });

  test('takes a word or phrase a line for a group of synonyms', () => {
    const { record } = read({ 'f.words': 'boat\r\nfishing boat\n' }, kindNamed('synonyms'), { words: ['boat'] });
    expect(record).toEqual({ words: ['boat', 'fishing boat'] });
  });

  test('leaves alone what is no row at all', () => {
    const { record } = read({ 'f.values.count': '2' }, facts, { ...before, values: ['odd'] });
    expect(record.values).toEqual(['odd']);
  });
});

test('every kind has a form with the fields of its schema, each with its help', () => {
  for (const kind of kinds) {
    const fields = fieldsOf(kind);
    expect(fields.some(({ isNeeded }) => isNeeded)).toBe(true);
    expect(fields.map(({ name }) => name)).not.toContain('draft');
  }
  const shapesOf = (fields: readonly Field[] = []) => fields.map(({ name, shape }) => [name, shape]);
  const [person, result] = ['people', 'results'].map((name) => fieldsOf(kindNamed(name) as Kind));
  const fieldOf = (name: string, fields?: readonly Field[]) => fields?.find((one) => one.name === name)?.fields;
  expect(shapesOf(fieldOf('age', person))).toEqual([
    ['years', 'number'],
    ['text', 'localized'],
  ]);
  const counts = fieldOf('counts', fieldOf('standings', result));
  expect(shapesOf(counts)).toEqual([
    ['count', 'id'],
    ['figure', 'figure'],
  ]);
  expect(shapesOf(fieldOf('figure', counts))).toEqual([
    ['value', 'number'],
    ['qualifier', 'choice'],
    ['text', 'localized'],
    ['evidence', 'evidence'],
  ]);
  expect(shapesOf(person)).toEqual(
    expect.arrayContaining([
      ['name', 'line'],
      ['role', 'localized'],
      ['voice', 'choice'],
      ['memberOf', 'ids'],
      ['otherNames', 'lines'],
      ['evidence', 'evidence'],
    ]),
  );
});
