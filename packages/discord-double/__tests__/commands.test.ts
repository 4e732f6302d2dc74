import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { REST } from 'discord.js';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { type DiscordDouble, startDiscordDouble } from '../src/double.ts';
import { APPLICATION_ID, GUILD_ID } from '../src/world.ts';

let double: DiscordDouble;
let rest: REST;
const PATH = `/applications/${APPLICATION_ID}/commands` as const;

beforeEach(async () => {
  double = await startDiscordDouble();
  rest = new REST({ api: double.url }).setToken(double.token);
});

afterEach(async () => {
  rest.clearHashSweeper();
  rest.clearHandlerSweeper();
  await double.stop();
});

const QUOTE = {
  name: 'quote',
  name_localizations: { fr: 'citation' },
  description: 'Says who said what',
  description_localizations: { fr: 'Dit qui a dit quoi' },
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'about',
      name_localizations: { fr: 'sujet' },
      description: 'A word',
      required: true,
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.Integer,
      name: 'round',
      description: 'The round',
      required: false,
      choices: [{ name: 'First', name_localizations: { fr: 'Premier' }, value: 1 }],
    },
  ],
} satisfies RESTPutAPIApplicationCommandsJSONBody[number];

const [ABOUT, ROUND] = QUOTE.options;
const MENU = {
  ...QUOTE,
  type: ApplicationCommandType.Message,
  description: undefined,
  options: undefined,
  default_member_permissions: '0',
};
const put = (body: unknown) => rest.put(PATH, { body });
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

describe('the store of commands', () => {
  test('gives them back as Discord does, with ids that last and versions that do not', async () => {
    const [first] = double.commands.put([QUOTE, MENU]);
    expect(await put([QUOTE, MENU])).toEqual([first, expect.objectContaining({ type: 3, description: '' })]);
    expect(await rest.get(PATH, { query: new URLSearchParams({ with_localizations: 'true' }) })).toMatchObject([
      {
        id: first?.id,
        application_id: APPLICATION_ID,
        version: first?.version,
        type: 1,
        default_member_permissions: null,
        nsfw: false,
        options: [
          { ...ABOUT, description_localizations: null },
          { name: 'round', choices: [{ name: 'First', name_localizations: { fr: 'Premier' } }] },
        ],
      },
      { name: 'quote' },
    ]);
    const [changed] = double.commands.put([{ ...QUOTE, description: 'Other' }]);
    expect(changed?.id).toBe(first?.id);
    expect(changed?.version).not.toBe(first?.version);
    expect(double.faults).toEqual([]);
  });

  test('leaves out dictionaries that were not asked for, and what is false', async () => {
    await put([QUOTE]);
    const json = JSON.stringify(await rest.get(PATH));
    expect(json).not.toContain('_localizations');
    expect(json).not.toContain('required":false');
  });

  test('keeps those of a guild apart', async () => {
    const path = `/applications/${APPLICATION_ID}/guilds/${GUILD_ID}/commands` as const;
    const { contexts: _, integration_types: __, ...own } = QUOTE;
    await rest.put(path, { body: [own] });
    expect(await rest.get(path)).toEqual([expect.objectContaining({ guild_id: GUILD_ID })]);
    expect(await rest.get(PATH)).toEqual([]);
    expect(double.faults).toEqual([]);
    await expect(rest.put('/applications/1/commands', { body: [] })).rejects.toMatchObject({ status: 403 });
  });
});

describe('a bad command is reported', () => {
  const option = (...more: object[]) => ({ ...QUOTE, options: more.map((item) => ({ ...ABOUT, ...item })) });
  const long = 'a'.repeat(100);

  test.each<[string, object, expected: string]>([
    ['capital letters', { ...QUOTE, name: 'Quote' }, 'not lower-case'],
    ['a blank in the name', { ...QUOTE, name: 'who said' }, 'not a name'],
    ['a name of 33', { ...QUOTE, name: 'a'.repeat(33) }, '[0].name'],
    ['a bad French name', { ...QUOTE, name_localizations: { fr: 'Une Citation' } }, 'name_localizations.fr'],
    ['an unknown locale', { ...QUOTE, name_localizations: { 'fr-FR': 'citation' } }, 'no locale of Discord'],
    ['a description of 101', { ...QUOTE, description: `${long}a` }, '[0].description'],
    ['no description', { ...QUOTE, description: '' }, '[0].description'],
    ['a description of a menu command', { ...MENU, description: 'a' }, 'only slash commands'],
    ['no contexts', { ...QUOTE, contexts: undefined }, 'contexts: has 0'],
    ['no integration types', { ...QUOTE, integration_types: [] }, 'integration_types: has 0'],
    ['26 options', option(...times(26, (index) => ({ name: `o${index}` }))), 'options: has 26'],
    ['a required option at the end', option({ required: false }, { name: 'b' }), 'required option after'],
    ['two options of one name', option({}, {}), 'name "about" is taken'],
    ['two options of one French name', option({}, { name: 'b' }), 'fr name "sujet" is taken'],
    [
      '26 choices',
      option({ autocomplete: false, choices: times(26, (index) => ({ name: `${index}`, value: 'a' })) }),
      'choices: has 26',
    ],
    ['choices beside autocomplete', option({ choices: [{ name: 'a', value: 'a' }] }), 'both autocomplete'],
    [
      'a choice of the wrong type',
      { ...QUOTE, options: [{ ...ROUND, choices: [{ name: 'a', value: 'a' }] }] },
      'type of its option',
    ],
    [
      'a choice name of 101',
      option({ autocomplete: false, choices: [{ name: `${long}a`, value: 'a' }] }),
      'choices[0].name',
    ],
    [
      'a choice value of 101',
      option({ autocomplete: false, choices: [{ name: 'a', value: `${long}a` }] }),
      'choices[0].value',
    ],
    [
      'more than 8,000 characters',
      option(
        ...times(4, (at) => ({
          name: `o${at}`,
          name_localizations: null,
          description: 'a',
          description_localizations: { fr: long },
          autocomplete: false,
          choices: times(20, (index) => ({ name: `${index}`.padEnd(100, 'a'), value: 'a' })),
        })),
      ),
      'characters in all, allowed are 8000',
    ],
  ])('%s', async (_, command, expected) => {
    await put([command]);
    expect(double.faults).toContainEqual(expect.stringContaining(expected));
  });

  test('one name twice, or too many', async () => {
    await put([QUOTE, QUOTE]);
    await put(times(16, (index) => ({ ...MENU, name: `menu ${index}`, name_localizations: null })));
    expect(double.faults).toEqual([
      expect.stringContaining('name "quote" is taken'),
      expect.stringContaining('fr name "citation" is taken'),
      expect.stringContaining('16 commands of type 3'),
    ]);
  });
});
