import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { root } from '../helpers/root.ts';

const { argv } = process;
let written = '';
let runs = 0;

beforeEach(() => {
  written = '';
  const write = (text: unknown) => {
    written += String(text);
    return true;
  };
  jest.spyOn(process.stdout, 'write').mockImplementation(write);
  jest.spyOn(process.stderr, 'write').mockImplementation(write);
});

afterEach(() => {
  jest.restoreAllMocks();
  process.argv = argv;
  process.exitCode = undefined;
});

async function run(file: string, ...args: string[]): Promise<typeof process.exitCode> {
  process.argv = [process.execPath, file, ...args];
  runs += 1;
  // What a program imports stays as it is; the program itself runs anew.
  await import(`${pathToFileURL(join(root, file)).href}?${runs}`);
  return process.exitCode;
}

const programs: readonly (readonly [script: string, file: string])[] = [
  ['eval', 'tools/eval.ts'],
  ['ablate', 'tools/ablate.ts'],
  ['fit', 'tools/fit.ts'],
  ['docs', 'tools/docs.ts'],
  ['gallery', 'tools/gallery.ts'],
  ['bench', 'bench/run.ts'],
  ['attack', 'attack/run.ts'],
];

test.each(programs)('npm run %s -- --help says how it is used, and does nothing else', async (script, file) => {
  expect(await run(file, '--help')).toBe(0);
  expect(written).toMatch(new RegExp(`^Usage: npm run ${script}\\b`));
});

test.each(programs)('npm run %s does not take a word that it does not know', async (script, file) => {
  expect(await run(file, '--nonsense')).toBe(64);
  expect(written).toContain(`Usage: npm run ${script}`);
  expect(written).not.toMatch(/^\s+at /m);
});
