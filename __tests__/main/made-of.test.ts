import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { madeOf } from '../../src/main/made-of.ts';
import { temporaryFolder } from '../helpers/story.ts';

function projectOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const files = {
  'data/story/facts.json': '[]',
  'dist/src/search/training.js': 'export {}',
  'dist/commands/index.js': 'export {}',
  'package-lock.json': '{}',
};

test('the same files make the same, wherever they are, and whatever was made of them', () => {
  const folder = projectOf(files);
  const before = madeOf(folder);
  expect(madeOf(projectOf(files))).toBe(before);
  mkdirSync(join(folder, 'dist/kept'));
  writeFileSync(join(folder, 'dist/kept/story.json'), '{}');
  expect(madeOf(folder)).toBe(before);
});

test.each(Object.keys(files))('another byte in %s, another name, or nothing there makes something else', (file) => {
  const folder = projectOf(files);
  const seen = new Set([madeOf(folder)]);
  writeFileSync(join(folder, file), 'x');
  seen.add(madeOf(folder));
  renameSync(join(folder, file), join(folder, `${file}x`));
  seen.add(madeOf(folder));
  rmSync(join(folder, `${file}x`));
  seen.add(madeOf(folder));
  expect(seen.size).toBe(file === 'package-lock.json' ? 3 : 4);
});
