import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { entriesOf } from '../../src/desk/entries.ts';
import { fieldsOf } from '../../src/desk/fields.ts';
import { type Kind, kindNamed, kinds } from '../../src/desk/kinds.ts';
import { readForm } from '../../src/desk/read-form.ts';
import type { RawRecord } from '../../src/desk/record-text.ts';
import { recordView } from '../../src/desk/record-view.ts';
import { fieldsIn } from '../helpers/desk.ts';
import { root } from '../helpers/root.ts';

const stories = ['morvik-2031', 'northampton-2016', 'saint-valmer-2032'].map((name) => `__tests__/stories/${name}`);

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

  test.each<[string, unknown]>([
    ['52.4', 52.4],
    ['0', 0],
    ['{ "value": 59, "qualifier": "almost" }', { value: 59, qualifier: 'almost' }],
    ['', undefined],
  ])('takes %j for the votes of a row', (typed, votes) => {
    const fields = { 'f.standings.count': '1', 'f.standings.0.candidate': 'a', 'f.standings.0.votes': typed };
    const { record } = read(fields, kindNamed('results'), {});
    expect(record.standings).toEqual([{ candidate: 'a', ...(votes === undefined ? {} : { votes }) }]);
  });

  test('takes a word for a unit as it is', () => {
    const { record } = read({ 'f.majority.value': '3', 'f.majority.unit': 'points' }, kindNamed('results'), {});
    expect(record).toEqual({ majority: { value: 3, unit: 'points' } });
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
    expect(fields.filter(({ shape }) => shape === 'json').map(({ name }) => name)).toEqual(
      kind.name === 'people' ? ['age'] : [],
    );
    expect(fields.map(({ name }) => name)).not.toContain('draft');
  }
  const person = kindNamed('people');
  const shapes = person && fieldsOf(person).map(({ name, shape }) => [name, shape]);
  expect(shapes).toEqual(
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
