import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { exitCode, StartError } from '../../src/errors.ts';
import { readEnvFile } from '../../src/operate/env-file.ts';
import { temporaryFolder } from '../helpers/story-files.ts';

type Environment = Record<string, string | undefined>;

function readFrom(bytes: string | Buffer, environment: Environment = {}): Environment {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '.env'), bytes);
  readEnvFile(folder, environment);
  return environment;
}

const lines = '# clé\nSTORY=calais-2015\nLOG_LEVEL=debug\n';
const expected = { STORY: 'calais-2015', LOG_LEVEL: 'debug' };

test.each<[string, string | Buffer]>([
  ['UTF-8', lines],
  ['a byte order mark', `\ufeff${lines.slice(lines.indexOf('S'))}`],
  ['line ends of Windows', lines.replaceAll('\n', '\r\n')],
  ['line ends of old', lines.replaceAll('\n', '\r')],
  ['quotation marks', lines.replace(/=(.*)/g, '="$1"')],
  ['single quotation marks', lines.replace(/=(.*)/g, "='$1'")],
  ['export', lines.replace(/^(?=[A-Z])/gm, 'export ')],
  ['spaces', lines.replace(/=/g, ' = ')],
  ['UTF-16, as PowerShell writes it', Buffer.from(`\ufeff${lines}`, 'utf16le')],
  ['UTF-16 the other way round', Buffer.from(`\ufeff${lines}`, 'utf16le').swap16()],
  ['Latin-1 in a comment', Buffer.from(lines, 'latin1')],
])('a file with %s is read', (_, bytes) => {
  expect(readFrom(bytes)).toEqual(expected);
});

test('what the environment sets stays, also where it is empty', () => {
  expect(readFrom(lines, { STORY: '', OTHER: 'x' })).toEqual({ STORY: '', LOG_LEVEL: 'debug', OTHER: 'x' });
});

test.each(['', '\n\n', '# nothing but a comment\n'])('a file with nothing in it is no fault: %j', (text) => {
  expect(readFrom(text)).toEqual({});
});

test('no file is no fault', () => {
  expect(readEnvFile(temporaryFolder(), {})).toEqual([]);
});

describe('a file that cannot be used is named, with code 78', () => {
  function expectFault(prepare: (file: string) => void, reason: RegExp): void {
    const folder = temporaryFolder();
    prepare(join(folder, '.env'));
    let fault: unknown;
    try {
      readEnvFile(folder, {});
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(StartError);
    expect(fault).toMatchObject({ code: exitCode.badSettings, message: expect.stringMatching(reason) });
    expect(String(fault)).toContain(join(folder, '.env'));
    expect(String(fault)).not.toContain('canary');
  }

  test('a folder', () => expectFault((file) => mkdirSync(file), /is a folder/));
  test('a pipe', () => expectFault((file) => execFileSync('mkfifo', [file]), /is a pipe/));
  test('no setting in it', () => expectFault((file) => writeFileSync(file, 'canary canary\n'), /no line such as/));
  test('UTF-16 without a mark', () =>
    expectFault((file) => writeFileSync(file, Buffer.from(lines, 'utf16le')), /save it as UTF-8/));

  // Root may read everything.
  const asUser = process.getuid?.() === 0 ? test.skip : test;
  asUser('not to be read by this user', () =>
    expectFault((file) => {
      writeFileSync(file, lines);
      chmodSync(file, 0);
    }, /EACCES/),
  );
});
