import { describe, expect, test } from '@jest/globals';
import { type Entry, entriesOf } from '../../src/desk/entries.ts';
import { leftOf } from '../../src/desk/left.ts';
import { marksOf, segmentsOf } from '../../src/desk/marks.ts';
import { grouped, questionsIn } from '../../src/desk/unanswered.ts';

const paragraphs = [
  'Gallia Votes',
  'Mira Holt won with 52 percent. She beat Otto Brandt by 1,204 votes.',
  '“I am glad,” said Holt. “Very glad.”',
  'Subscribe to our letter.',
  'Turnout was 61 percent in Gallia.',
];

const files: Readonly<Record<string, unknown>> = {
  'article.json': { id: 'gallia', paragraphsWithoutRecord: [{ paragraph: 4, reason: 'advertisement' }] },
  'people.json': [
    {
      id: 'mira',
      name: 'Mira Holt',
      otherNames: [],
      evidence: [{ paragraph: 2, exact: 'Mira Holt won' }],
      draft: true,
    },
  ],
  'facts.json': [
    { id: 'f-won', statement: { en: 'Holt won by 1204.' }, evidence: [{ paragraph: 2, exact: 'won with 52 percent' }] },
    'no record at all',
  ],
  'quotes.json': [
    { id: 'q', exact: ['I am glad', 'Very glad.'], evidence: [{ paragraph: 3, exact: '“I am glad,” said Holt' }] },
  ],
  'results.json': '{',
};

const entries: Entry[] = entriesOf((file) => {
  const content = files[file];
  return typeof content === 'string' || content === undefined ? content : JSON.stringify(content);
});
const marks = marksOf(entries, paragraphs);

function shown(paragraph: number): string[] {
  const here = marks.filter((mark) => mark.paragraph === paragraph);
  return segmentsOf(paragraphs[paragraph - 1] ?? '', here).map(
    ({ text, entries: on }) => `${text}|${on.map(({ name }) => name).join('+')}`,
  );
}

describe('what rests on the article', () => {
  test('is shown where it stands, the narrowest record first', () => {
    expect(shown(2)).toEqual([
      'Mira Holt |mira',
      'won|mira+f-won',
      ' with 52 percent|f-won',
      '. She beat Otto Brandt by 1,204 votes.|',
    ]);
  });

  test('takes in the spoken words that the evidence does not have', () => {
    expect(shown(3)).toContain('Very glad.|q');
  });

  test('is found by the words around it where the same words stand there twice', () => {
    const [fact] = entries.filter(({ kind }) => kind.name === 'facts');
    const record = { id: 'f', evidence: [{ paragraph: 1, exact: 'one', prefix: 'another' }] };
    const [mark] = marksOf(fact ? [{ ...fact, record }] : [], ['one and another one']);
    expect([mark?.start, mark?.end]).toEqual([16, 19]);
  });

  test('is left out where it does not stand', () => {
    const [fact] = entries.filter(({ kind }) => kind.name === 'facts');
    const record = { id: 'f', evidence: [{ paragraph: 9, exact: 'one' }] };
    expect(marksOf(fact ? [{ ...fact, record }] : [], paragraphs)).toEqual([]);
  });
});

test('words in quotation marks on which nothing rests are left, and not those of a record', () => {
  const said = [...paragraphs, 'She called it “a long way home” and “odd”.', 'Il a dit « je ne sais pas ».'];
  expect(leftOf(entries, marks, said).quotations).toEqual([
    { paragraph: 6, words: 'a long way home' },
    { paragraph: 7, words: 'je ne sais pas' },
  ]);
});

test('what is left: drafts, paragraphs, figures and names that no record has', () => {
  const left = leftOf(entries, marks, paragraphs);
  expect(left.drafts.map(({ name }) => name)).toEqual(['mira']);
  expect(left.paragraphs.map(({ paragraph }) => paragraph)).toEqual([1, 5]);
  // 1,204 is in the statement of a fact that rests on the paragraph, written otherwise.
  expect(left.figures).toEqual([{ paragraph: 5, words: '61' }]);
  expect(left.names.map(({ words }) => words)).toContain('Otto Brandt');
  expect(left.names.map(({ words }) => words)).not.toContain('Mira Holt');
});

test('a name that is a part of a longer one has its record', () => {
  const [person] = entries;
  const record = { id: 'union', name: "the Foundry and Dock Workers' Union", evidence: [] };
  const named = [...entries, ...(person ? [{ ...person, record }] : [])];
  const text = [...paragraphs, "Otto Brandt joined the Foundry and Dock Workers' Union in May."];
  const names = leftOf(named, marks, text).names.map(({ words }) => words);
  expect(names).toContain('Otto Brandt');
  expect(names.filter((one) => /Foundry|Union/.test(one))).toEqual([]);
});

test('records that are broken have a place and a name all the same', () => {
  const odd = entriesOf((file) => (file === 'facts.json' ? '[{"statement": 3}, 7]' : undefined));
  expect(odd.map(({ name, title }) => [name, title])).toEqual([
    ['@1', '@1'],
    ['@2', '@2'],
  ]);
});

describe('the log of what was not answered', () => {
  const log = [
    '{"msg":"unanswered","question":"Who pays for the ferry?"}',
    '{"msg":"unanswered","question":"how old is the mayor","story":"gallia"}',
    '{"msg":"unanswered","question":"who pays the ferry"}',
    '{"msg":"unanswered","question":"of another story","story":"other"}',
    '{"msg":"answered","question":"who won"}',
    'no JSON {',
    '',
  ].join('\n');

  test('gives its questions, without those of other stories', () => {
    expect(questionsIn(log, 'gallia')).toHaveLength(3);
  });

  test('is grouped by what is asked for, the most frequent first', () => {
    const isTelling = (word: string) => !['who', 'for', 'the', 'how', 'is'].includes(word);
    expect(grouped(questionsIn(log, 'gallia'), isTelling)).toEqual([
      { count: 2, questions: ['Who pays for the ferry?', 'who pays the ferry'] },
      { count: 1, questions: ['how old is the mayor'] },
    ]);
  });
});
