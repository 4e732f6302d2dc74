import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { runStoryTool } from '../../src/cli/story.ts';
import { StartError } from '../../src/errors.ts';
import { temporaryFolder } from '../helpers/story-files.ts';

let printed = '';

beforeEach(() => {
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});

const text = `The Mayor Stays
By Mary Quill
12 May 2031
Anna Berg won the second round in Port Marlow with 52.4 percent, beating Tom Reed, who got 47.6 percent.
"I voted for the library," said Lise Poe, a baker.
`;

function project(): { folder: string; article: string } {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data'));
  const article = join(folder, 'article.txt');
  writeFileSync(article, text);
  return { folder, article };
}

describe('draft', () => {
  test('writes a story without a fault, keeps the text outside of data/, and says why there are no facts', () => {
    const { folder, article } = project();
    expect(runStoryTool(['draft', 'marlow', article], folder)).toBe(0);
    expect(printed).toMatch(/^data\/marlow: .*1 quotes, 0 facts; \d+ records to sign, 0 fault/);
    expect(printed).toContain('the words are the publisher’s');
    expect(readFileSync(join(folder, 'drafts/marlow/article.txt'), 'utf8')).toBe(text);
    expect(readFileSync(join(folder, 'drafts/marlow/paragraphs.txt'), 'utf8')).toContain('  5  "I voted');
    printed = '';
    expect(runStoryTool(['verify', article, '--story', 'marlow'], folder)).toBe(0);
    expect(printed).toBe('marlow: 0 fault(s) against the article\n');
  });

  test('with --verbatim makes facts, which article.json allows', () => {
    const { folder, article } = project();
    expect(runStoryTool(['draft', 'marlow', article, '--verbatim'], folder)).toBe(0);
    expect(readFileSync(join(folder, 'data/marlow/article.json'), 'utf8')).toContain('"verbatimAllowed": true');
    expect(readFileSync(join(folder, 'data/marlow/facts.json'), 'utf8')).toContain('"verbatim": true');
  });

  test('makes a story at a path, which check and verify read', () => {
    const { folder, article } = project();
    const elsewhere = join(temporaryFolder(), 'marlow');
    expect(runStoryTool(['draft', elsewhere, article], folder)).toBe(0);
    expect(printed).toContain(`${elsewhere}: `);
    expect(existsSync(join(folder, 'data/marlow'))).toBe(false);
    expect(readFileSync(join(folder, 'drafts/marlow/article.txt'), 'utf8')).toBe(text);
    printed = '';
    expect(runStoryTool(['verify', elsewhere, article], folder)).toBe(0);
    expect(printed).toBe('marlow: 0 fault(s) against the article\n');
    expect(() => runStoryTool(['new', elsewhere, article], folder)).toThrow(`${elsewhere} is there already`);
  });

  test('overwrites nothing', () => {
    const { folder, article } = project();
    runStoryTool(['draft', 'marlow', article], folder);
    expect(() => runStoryTool(['draft', 'marlow', article], folder)).toThrow(/data\/marlow is there already/);
  });

  test.each([
    [['draft', 'Port Marlow', 'article.txt'], /no name for a story/],
    [['draft', '../Port Marlow', 'article.txt'], /no name for a story/],
    [['draft', 'marlow', 'missing.txt'], /cannot be read/],
    [['new', 'marlow'], /^Usage/],
  ])('%j is refused in words, and nothing is made', (argv, message) => {
    const { folder } = project();
    expect(() => runStoryTool(argv, folder)).toThrow(StartError);
    expect(() => runStoryTool(argv, folder)).toThrow(message);
    expect(existsSync(join(folder, 'drafts'))).toBe(false);
  });
});

test('new fills in what the article tells of itself, and no record', () => {
  const { folder, article } = project();
  expect(runStoryTool(['new', 'marlow', article], folder)).toBe(0);
  expect(printed).toMatch(
    /^data\/marlow: no records yet; 1 contest\(s\) and \d+ topics of the article to check, 0 fault/,
  );
  const file: unknown = JSON.parse(readFileSync(join(folder, 'data/marlow/article.json'), 'utf8'));
  expect(file).toMatchObject({
    headline: 'The Mayor Stays',
    author: 'Mary Quill',
    datePublished: '2031-05-12',
    paragraphs: 5,
  });
  expect(readFileSync(join(folder, 'data/marlow/quotes.json'), 'utf8')).toBe('[]\n');
});
