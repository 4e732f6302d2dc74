import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { settingsUsedBy } from '../../src/operate/config.ts';
import { loadSettings } from '../../src/operate/load-settings.ts';
import { temporaryFolder } from '../helpers/story-files.ts';

const names = ['PORT', 'PICTURES', 'LANGUAGE', 'RATE_LIMT', 'HOST', 'SHOES'];
const before = names.map((name) => [name, process.env[name]] as const);
afterEach(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

function doubtOf(lines: string): string | undefined {
  for (const name of names) delete process.env[name];
  const folder = temporaryFolder();
  writeFileSync(join(folder, '.env'), lines);
  return loadSettings(folder, () => settingsUsedBy.terminal).doubt;
}

test('a wrong value in .env that is not used is noted in one line, and never repeated', () => {
  expect(doubtOf('PORT=canary\nPICTURES=canary\n')).toBe(
    '.env: PICTURES must be on or off (not used here). .env: PORT must be a whole number from 1 to 65535 (not used here).',
  );
});

test('a name in .env that nothing reads is noted, but not what Node or the system reads', () => {
  expect(doubtOf('LANGUAGE=xx\nTZ=UTC\nCOMPOSE_PROJECT_NAME=a\n')).toBe('.env: LANGUAGE is not a setting.');
  expect(doubtOf('RATE_LIMT=3\n')).toBe('RATE_LIMT is not a setting; did you mean RATE_LIMIT?');
  expect(doubtOf('PORT=3000\nPICTURES=off\n')).toBeUndefined();
});

test('what other software sets in the environment is not noted', () => {
  expect(doubtOf('')).toBeUndefined();
  process.env.HOST = 'x86_64-conda-linux-gnu';
  process.env.SHOES = 'red';
  expect(loadSettings(temporaryFolder(), () => settingsUsedBy.terminal).doubt).toBeUndefined();
});
