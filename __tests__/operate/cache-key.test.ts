import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cacheKey, codeKey, codeKeyFile, fitsKey } from '../../src/operate/cache-key.ts';
import { temporaryFolder } from '../helpers/story-files.ts';

const files = {
  'data/story/facts.json': '[]',
  'data/vocabulary.json': '{}',
  'data/words/thesaurus.tsv': 'boat\tbateau',
  'data/words/translations.tsv': 'ferry\tbac',
  'dist/src/search/training.js': 'export {}',
  'dist/src/cli/start.js': 'export {}',
  'dist/src/bundle/main.js': 'export {}',
  'dist/commands/index.js': 'export {}',
  'package-lock.json': '{}',
};

function project(): string {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries(files)) write(folder, file, text);
  return folder;
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

describe('the key of the code', () => {
  test('is the same for the same files, wherever they are', () => {
    expect(codeKey(project())).toBe(codeKey(project()));
  });

  test('does not change with what the bundler writes, nor with what was made of a story', () => {
    const folder = project();
    const before = codeKey(folder);
    write(folder, 'dist/src/bundle/main.js', 'import "./shared-1.js"');
    write(folder, 'dist/src/bundle/shared-1.js', 'export {}');
    write(folder, 'dist/kept/story.story', 'x');
    expect(codeKey(folder)).toBe(before);
  });

  test.each(['dist/src/search/training.js', 'dist/src/cli/start.js', 'dist/commands/index.js', 'package-lock.json'])(
    'changes with another byte in %s, and without it',
    (file) => {
      const folder = project();
      const seen = new Set([codeKey(folder)]);
      writeFileSync(join(folder, file), 'x');
      seen.add(codeKey(folder));
      rmSync(join(folder, file));
      seen.add(codeKey(folder));
      expect(seen.size).toBe(3);
    },
  );
});

describe('the key of a story', () => {
  test('is the same for the same files and code', () => {
    expect(cacheKey(project(), 'story', 'signed')).toBe(cacheKey(project(), 'story', 'signed'));
  });

  test.each<[string, (folder: string) => void]>([
    ['a byte more', (folder) => appendFileSync(join(folder, 'data/story/facts.json'), '\n')],
    ['another word of every story', (folder) => write(folder, 'data/vocabulary.json', '[]')],
    ['another translation', (folder) => write(folder, 'data/words/translations.tsv', 'ferry\tnavette')],
    ['a file more', (folder) => write(folder, 'data/story/gaps.json', '[]')],
    ['another name', (folder) => renameSync(join(folder, 'data/story/facts.json'), join(folder, 'data/story/f.json'))],
    ['other code', (folder) => write(folder, codeKeyFile(''), 'x')],
  ])('changes with %s', (_, change) => {
    const folder = project();
    const before = cacheKey(folder, 'story', 'signed');
    change(folder);
    expect(cacheKey(folder, 'story', 'signed')).not.toBe(before);
  });

  test('does not change with a folder or a pipe beside the files', () => {
    const folder = project();
    const before = cacheKey(folder, 'story', 'signed');
    mkdirSync(join(folder, 'data/story/notes'));
    execFileSync('mkfifo', [join(folder, 'data/story/pipe')]);
    expect(cacheKey(folder, 'story', 'signed')).toBe(before);
  });

  test.each([
    ['all signed', true, true],
    ['all signed', false, true],
    ['with drafts', true, true],
    ['with drafts', false, false],
    ['signed', true, false],
    ['signed', false, true],
  ] as const)('of records that are %s, where drafts are told (%s), fits: %s', (records, drafts, expected) => {
    const folder = project();
    expect(fitsKey(cacheKey(folder, 'story', records), folder, 'story', drafts)).toBe(expected);
  });

  test('does not exist for a story that does not exist', () => {
    expect(() => cacheKey(project(), 'another', 'signed')).toThrow('ENOENT');
  });
});
