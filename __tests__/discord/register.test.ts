import { describe, expect, test } from '@jest/globals';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { commands } from '../../commands/index.ts';
import { definitions, typedDefinitions } from '../../src/discord/definitions.ts';
import { registerCommands } from '../../src/discord/register.ts';

type Definition = ReturnType<typeof definitions>[number];

const ours = definitions(commands);

/** The commands as Discord gives them back: keys in another order, with fields of its own, without what is default. */
function asGivenBack(list: readonly Definition[]): APIApplicationCommand[] {
  const copy = structuredClone([...list]).reverse();
  return copy.map((command, index) => {
    const options = ('options' in command ? command.options : undefined)?.map((option) => {
      const { required, ...rest } = option;
      return required ? { ...rest, required } : rest;
    });
    const own = { id: `${index}`, application_id: '1', version: '2', default_member_permissions: null, nsfw: false };
    return { ...own, ...Object.fromEntries(Object.entries({ ...command, options }).reverse()) };
  }) as APIApplicationCommand[];
}

/** A store with these commands, which remembers what was written to it. */
async function register(theirs: APIApplicationCommand[], list: readonly Definition[] = ours) {
  const written: (readonly Definition[])[] = [];
  const store = {
    isOfServer: false,
    get: async () => theirs,
    put: async (body: readonly Definition[]) => written.push(body),
  };
  return { changed: (await registerCommands(store, list)).written, written };
}

test('nothing is written where Discord has our commands, whatever it adds to them and in whatever order', async () => {
  expect(await register(asGivenBack(ours))).toEqual({ changed: false, written: [] });
});

test('everything is written at once where Discord has none', async () => {
  expect(await register([])).toEqual({ changed: true, written: [ours] });
});

describe('everything is written where one thing differs', () => {
  const [first] = typedDefinitions(commands);
  const others = ours.slice(1);
  const ofMessages = ours.at(-1);
  if (!first || ofMessages?.type !== 3) throw new Error('there are no commands');
  const [option, ...more] = first.options ?? [];

  test.each<[string, Definition[]]>([
    ['a command more', [...ours, { ...first, name: 'more' }]],
    ['a command less', others],
    ['a name', [{ ...first, name: 'other' }, ...others]],
    ['a French name', [{ ...first, name_localizations: { fr: 'autre' } }, ...others]],
    ['a description', [{ ...first, description: 'Other' }, ...others]],
    ['a French description', [{ ...first, description_localizations: { fr: 'Autre' } }, ...others]],
    ['an option less', [{ ...first, options: more }, ...others]],
    ['the order of options', [{ ...first, options: [...(first.options ?? [])].reverse() }, ...others]],
    [
      'whether an option is required',
      [{ ...first, options: [{ ...option, required: false } as never, ...more] }, ...others],
    ],
    [
      'whether an option completes',
      [{ ...first, options: [{ ...option, autocomplete: false } as never, ...more] }, ...others],
    ],
    ['how long a text may be', [{ ...first, options: [{ ...option, max_length: 7 } as never, ...more] }, ...others]],
    ['the name in the menu of a message', [...ours.slice(0, -1), { ...ofMessages, name: 'Other' }]],
    ['where it may be used', [{ ...first, contexts: [0] }, ...others]],
    ['who may install it', [{ ...first, integration_types: [0] }, ...others]],
  ])('%s', async (_, list) => {
    expect(await register(asGivenBack(ours), list)).toEqual({ changed: true, written: [list] });
    expect((await register(asGivenBack(list), ours)).changed).toBe(true);
  });

  test('the most that a number may be', async () => {
    const list = structuredClone(ours) as unknown as { options?: { max_value?: number }[] }[];
    const option = list.flatMap(({ options = [] }) => options).find(({ max_value: most }) => most !== undefined);
    if (!option) throw new Error('no option has bounds');
    option.max_value = 3;
    expect((await register(asGivenBack(ours), list as never)).changed).toBe(true);
  });
});

test('a refusal of Discord is passed on', async () => {
  const refuse = () => Promise.reject(new Error('401'));
  await expect(registerCommands({ isOfServer: false, get: refuse, put: refuse }, ours)).rejects.toThrow('401');
});

test('an Entry Point command of an Activity is kept, and is no difference', async () => {
  const entry = { ...asGivenBack(ours)[0], type: 4, name: 'launch' } as APIApplicationCommand;
  expect((await register([...asGivenBack(ours), entry])).changed).toBe(false);
  expect((await register([entry])).written).toEqual([[...ours, entry]]);
});

test('the command in the menu of a message has a name in both languages and nothing that only typed ones have', () => {
  expect(ours.filter(({ type }) => type === 3)).toEqual([
    {
      type: 3,
      name: 'Check against the story',
      name_localizations: { fr: "Vérifier avec l'article" },
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    },
  ]);
});
