import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { entriesOf } from '../../src/desk/entries.ts';
import { fieldsOf } from '../../src/desk/fields.ts';
import { kindNamed, kinds } from '../../src/desk/kinds.ts';
import { readForm } from '../../src/desk/read-form.ts';
import { recordView } from '../../src/desk/record-view.ts';
import { root } from '../helpers/context.ts';
import { fieldsIn } from '../helpers/desk.ts';

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

function read(fields: Readonly<Record<string, string>>, kind = facts) {
  if (!kind) throw new Error('there is no such kind');
  return readForm(fieldsOf(kind), new URLSearchParams(fields), before);
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
    ['takes JSON', { 'f.values': '[{"amount": 3, "unit": "people"}]' }, { values: [{ amount: 3, unit: 'people' }] }],
  ])('%s', (_, fields, expected) => {
    const { record, faults } = read(fields);
    expect([...faults]).toEqual([]);
    // Lists that stood there go on standing there, and the marks of a draft stay at the end.
    expect(record).toEqual({ topics: [], evidence: [], ...expected, draft: true, confidence: 0.5 });
    expect(Object.keys(record).slice(-2)).toEqual(['draft', 'confidence']);
  });

  test('says what cannot be read, and keeps what was there', () => {
    const { record, faults } = readForm(
      fieldsOf(facts ?? kinds[0] ?? (undefined as never)),
      new URLSearchParams({ 'f.values': '[{' }),
      { ...before, values: [1] },
    );
    expect(faults.get('values')).toMatch(/^is no JSON/);
    expect(record.values).toEqual([1]);
  });
});

test('every kind has a form with the fields of its schema, each with its help', () => {
  for (const kind of kinds) {
    const fields = fieldsOf(kind);
    expect(fields.some(({ isNeeded }) => isNeeded)).toBe(true);
    expect(fields.filter(({ shape }) => shape === 'json').length).toBeLessThan(kind.name === 'results' ? 20 : 4);
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
