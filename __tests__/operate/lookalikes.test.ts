import { describe, expect, test } from '@jest/globals';
import { settingNames } from '../../src/operate/config.ts';
import { lookalikes } from '../../src/operate/lookalikes.ts';

const found = (environment: Readonly<Record<string, string>>, inFile: readonly string[] = []) =>
  lookalikes(environment, inFile).map(({ name, setting }) => `${name} ${setting}`);

test.each([
  ['TOKEN', 'DISCORD_TOKEN'],
  ['BOT_TOKEN', 'DISCORD_TOKEN'],
  ['discord_token', 'DISCORD_TOKEN'],
  ['DISCORD_BOT_TOKEN', 'DISCORD_TOKEN'],
  ['DISCORD_TOKN', 'DISCORD_TOKEN'],
  ['DISCROD_TOKEN', 'DISCORD_TOKEN'],
  ['DISCORD-TOKEN', 'DISCORD_TOKEN'],
  ['PUBLIC_KEY', 'DISCORD_PUBLIC_KEY'],
  ['LOGLEVEL', 'LOG_LEVEL'],
  ['LOG_UNANSWERD', 'LOG_UNANSWERED'],
])('%s looks like %s', (name, setting) => {
  expect(found({ [name]: 'canary' })).toEqual([`${name} ${setting}`]);
});

describe('nothing is said', () => {
  test('of what is set under its own name', () => {
    expect(found(Object.fromEntries(settingNames.map((name) => [name, 'x'])))).toEqual([]);
  });

  test('where the setting is set as well', () => {
    expect(found({ TOKEN: 'x', DISCORD_TOKEN: 'x' })).toEqual([]);
  });

  test('of what is empty', () => {
    expect(found({ TOKEN: ' ' })).toEqual([]);
  });

  test('of what other software sets', () => {
    const others = [
      'PATH',
      'HOSTNAME',
      'GITHUB_TOKEN',
      'NPM_TOKEN',
      'API_URL',
      'host',
      'port',
      'Story',
      'LOGNAME',
      'TZ',
    ];
    expect(found(Object.fromEntries(others.map((name) => [name, 'x'])))).toEqual([]);
  });
});

test('in .env, names of any setting count', () => {
  expect(found({ port: '80', story: 'x' }, ['port', 'story'])).toEqual(['port PORT', 'story STORY']);
});
