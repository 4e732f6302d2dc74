import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { exitCode, StartError } from '../../src/errors.ts';
import { readSettings, settingNames, settingsUsedBy } from '../../src/operate/config.ts';
import { shownUrl } from '../../src/text/shown-url.ts';

function errorOf(environment: Readonly<Record<string, string>>): StartError {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof StartError) return error;
    throw error;
  }
  throw new Error('nothing was wrong');
}

const defaults = {
  token: undefined,
  guildId: undefined,
  apiUrl: 'https://discord.com/api',
  logLevel: 'info',
  story: 'calais-2015',
  stories: { everywhere: ['calais-2015'], servers: new Map() },
  drafts: undefined,
  talk: true,
  pictures: true,
  watchStory: false,
  logUnanswered: false,
  health: undefined,
  web: undefined,
  publicKey: undefined,
  http: { port: 3000, host: '0.0.0.0' },
  rateLimit: { answers: 20, seconds: 60 },
};

test('without any setting there are defaults, and no token', () => {
  expect(readSettings({})).toEqual(defaults);
});

test.each([
  'DISCORD_TOKEN',
  'DISCORD_GUILD_ID',
  'DISCORD_API_URL',
  'DISCORD_PUBLIC_KEY',
  'HOST',
  'PORT',
  'RATE_LIMIT',
  'LOG_LEVEL',
  'STORY',
  'STORIES',
])('%s left blank is as good as absent', (name) => {
  for (const blank of ['', ' ', '\t\n']) expect(readSettings({ [name]: blank })).toEqual(defaults);
});

test('settings are read as they stand, without the space around them', () => {
  expect(
    readSettings({
      DISCORD_TOKEN: ' abc.def.ghi\n',
      DISCORD_GUILD_ID: ' 123456789012345678 ',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api//',
      LOG_LEVEL: 'debug',
      STORY: 'morvik-2031',
      DISCORD_PUBLIC_KEY: ' 0a'.padEnd(65, '0B'),
      HOST: '127.0.0.1',
      PORT: '8080',
      RATE_LIMIT: '5/10',
      PATH: '/bin',
    }),
  ).toEqual({
    token: 'abc.def.ghi',
    guildId: '123456789012345678',
    apiUrl: 'http://127.0.0.1:8080/api',
    logLevel: 'debug',
    story: 'morvik-2031',
    stories: { everywhere: ['morvik-2031'], servers: new Map() },
    drafts: undefined,
    talk: true,
    pictures: true,
    watchStory: false,
    logUnanswered: false,
    health: undefined,
    web: undefined,
    publicKey: '0a'.padEnd(64, '0B'),
    http: { port: 8080, host: '127.0.0.1' },
    rateLimit: { answers: 5, seconds: 10 },
  });
});

describe('STORIES', () => {
  const [one, two] = ['123456789012345678', '234567890123456789'];

  test.each([
    ['one story', 'a', ['a'], {}],
    ['two stories everywhere, the first one first', 'b, a', ['b', 'a'], {}],
    ['one of its own for a server', `a,${one}:b`, ['a'], { [one]: ['b'] }],
    [
      'several for a server, in their order',
      `${one}:c a ${one}:b,${two}:a`,
      ['a'],
      { [one]: ['c', 'b'], [two]: ['a'] },
    ],
    ['the same twice', `A,a,${one}:b,${one}:b`, ['a'], { [one]: ['b'] }],
  ])('takes %s', (_, text, everywhere, servers) => {
    const { stories, story } = readSettings({ STORIES: text });
    expect(stories).toEqual({ everywhere, servers: new Map(Object.entries(servers)) });
    expect(story).toBe(everywhere[0]);
  });

  test('STORY may be the path of a folder, from where the program is started', () => {
    expect(readSettings({ STORY: ' ../My-Story ' }).story).toBe(resolve('../My-Story'));
    expect(readSettings({ STORY: './here' }).stories.everywhere).toEqual([resolve('here')]);
  });

  test('stands in for STORY, which the terminal still reads', () => {
    const { stories, story } = readSettings({ STORIES: 'a,b', STORY: 'b' });
    expect([stories.everywhere, story]).toEqual([['a', 'b'], 'b']);
  });

  test.each([
    ['no story for everywhere else', `${one}:a`],
    ['a number that is none', '12:a,b'],
    ['a path', '../a'],
    ['nothing but commas', ','],
  ])('refuses %s', (_, text) => {
    const { code, message } = errorOf({ STORIES: text });
    expect([code, message]).toEqual([exitCode.badSettings, expect.stringContaining('STORIES must')]);
  });
});

test.each([
  [{}, undefined],
  [{ DRAFTS: 'on' }, true],
  [{ DRAFTS: 'off' }, false],
])('with %j, drafts are told: %s', (environment, expected) => {
  expect(readSettings(environment).drafts).toBe(expected);
});

test.each([
  ['on', true],
  ['1', true],
  ['off', false],
  ['0', false],
])('a switch set to %s is %s', (value, expected) => {
  expect(readSettings({ TALK: value }).talk).toBe(expected);
});

test('the health port is for this machine alone, unless told otherwise', () => {
  expect(readSettings({ HEALTH_PORT: '9090' }).health).toEqual({ port: 9090, host: '127.0.0.1' });
  expect(readSettings({ HEALTH_PORT: '9090', HEALTH_HOST: '0.0.0.0' }).health?.host).toBe('0.0.0.0');
});

test('the readers’ page is framed by nobody and trusts no proxy, unless told otherwise', () => {
  expect(readSettings({ WEB: 'on' }).web).toEqual({ embedOrigins: [], trustedProxies: [] });
  const settings = {
    WEB: 'on',
    WEB_EMBED_ORIGINS: 'https://news.example/, https://www.news.example:8443',
    TRUSTED_PROXIES: '10.0.0.0/8 ::1',
  };
  expect(readSettings(settings).web).toEqual({
    embedOrigins: ['https://news.example', 'https://www.news.example:8443'],
    trustedProxies: ['10.0.0.0/8', '::1'],
  });
  expect(readSettings({ WEB: 'on', WEB_EMBED_ORIGINS: '*' }).web?.embedOrigins).toEqual(['*']);
  expect(readSettings({ WEB: 'on', WEB_EMBED_ORIGINS: 'off', TRUSTED_PROXIES: 'off' }).web).toEqual({
    embedOrigins: [],
    trustedProxies: [],
  });
});

test('the limit of answers can be switched off', () => {
  expect(readSettings({ RATE_LIMIT: 'off' }).rateLimit).toBeUndefined();
});

test('upper and lower case are the same, and space around a value is nothing', () => {
  const settings = readSettings({
    LOG_LEVEL: 'INFO\r',
    STORY: ' Calais-2015\r',
    TALK: 'OFF',
    STORY_WATCH: 'On ',
    RATE_LIMIT: ' OFF',
    HOST: ' 127.0.0.1\r',
    DISCORD_API_URL: ' https://discord.com/api ',
  });
  expect(settings).toEqual({
    ...defaults,
    talk: false,
    watchStory: true,
    rateLimit: undefined,
    http: { port: 3000, host: '127.0.0.1' },
  });
});

describe('a setting that is not used cannot be wrong', () => {
  const all = Object.fromEntries(settingNames.map((name) => [name, '"canary"']));
  test.each(Object.entries(settingsUsedBy))('%s names no other than its own', (_, used) => {
    const named = () => readSettings(all, used);
    expect(named).toThrow(StartError);
    for (const name of settingNames) {
      const line = new RegExp(`\\b${name} has quotation marks`);
      if (used.some((one) => one === name)) expect(named).toThrow(line);
      else expect(named).not.toThrow(line);
    }
  });
});

test.each([
  ['https://discord.com/api', 'https://discord.com/api'],
  ['http://127.0.0.1:8080/api', 'http://127.0.0.1:8080/api'],
  ['http://me:canary@127.0.0.1:8080/api', 'http://127.0.0.1:8080/api'],
  ['no address', 'no address'],
])('of the address %s is shown %s', (address, shown) => {
  expect(shownUrl(address)).toBe(shown);
});

const oneWord = 'must be one word; it holds a space, a line break or a character that no token has';

describe('a wrong setting is named, and its value is not', () => {
  test.each([
    ['DISCORD_GUILD_ID', 'canary', 'must be the number of a server, 17 to 20 digits'],
    ['DISCORD_GUILD_ID', '1234', 'must be the number of a server, 17 to 20 digits'],
    ['DISCORD_API_URL', 'canary', 'must be an http or https address'],
    ['DISCORD_API_URL', 'ftp://canary.example', 'must be an http or https address'],
    ['DISCORD_PUBLIC_KEY', 'canary', 'must be the public key of the application, 64 hexadecimal digits'],
    ['PORT', 'canary', 'must be a whole number from 1 to 65535'],
    ['HOST', 'canary.example', 'must be an IP address'],
    ['RATE_LIMIT', 'canary', 'must be off, or answers/seconds such as 20/60'],
    ['RATE_LIMIT', '0/60', 'must be off, or answers/seconds such as 20/60'],
    ['LOG_LEVEL', 'canary', 'must be fatal, error, warn, info, debug, trace or silent'],
    ['HEALTH_PORT', 'canary', 'must be a whole number from 1 to 65535'],
    ['HEALTH_PORT', '70000', 'must be a whole number from 1 to 65535'],
    ['HEALTH_PORT', '80.5', 'must be a whole number from 1 to 65535'],
    ['HEALTH_HOST', 'canary.example', 'must be an IP address'],
    ['TALK', 'canary', 'must be on or off'],
    ['WEB', 'canary', 'must be on or off'],
    ['WEB_EMBED_ORIGINS', 'canary.example', 'must be off, *, or origins such as https://news.example'],
    ['WEB_EMBED_ORIGINS', 'https://canary.example/a', 'must be off, *, or origins such as https://news.example'],
    [
      'WEB_EMBED_ORIGINS',
      'https://canary.example;script-src',
      'must be off, *, or origins such as https://news.example',
    ],
    ['TRUSTED_PROXIES', 'canary', 'must be off, or IP addresses and networks such as 10.0.0.0/8'],
    ['TRUSTED_PROXIES', '10.0.0.0/99', 'must be off, or IP addresses and networks such as 10.0.0.0/8'],
    ['DISCORD_TOKEN', 'canary\ncanary', oneWord],
    ['DISCORD_TOKEN', 'Bot canary', oneWord],
    ['DISCORD_TOKEN', 'canary\u200b', oneWord],
    ['DISCORD_TOKEN', '"canary"', 'has quotation marks around its value; take them away'],
    ['LOG_LEVEL', " 'info' ", 'has quotation marks around its value; take them away'],
    [
      'STORY',
      'canary bird',
      'must be the name of a folder in data/, such as calais-2015, or the path of one, such as ../my-story',
    ],
    [
      'STORY',
      '..',
      'must be the name of a folder in data/, such as calais-2015, or the path of one, such as ../my-story',
    ],
  ])('%s=%s', (name, value, reason) => {
    const error = errorOf({ [name]: value });
    expect(error.message).toBe(`Wrong settings (environment or .env): ${name} ${reason}`);
    expect(error.code).toBe(exitCode.badSettings);
  });

  test('all of them at once', () => {
    const { message } = errorOf({
      LOG_LEVEL: 'canary',
      STORY: 'canary..',
      DISCORD_GUILD_ID: 'canary',
      DISCORD_TOKEN: 'canary canary',
    });
    expect(message).toMatch(/DISCORD_GUILD_ID .+; LOG_LEVEL .+; STORY .+/);
    expect(message).not.toMatch(/canary/i);
  });
});
