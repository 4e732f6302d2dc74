import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type APIInteraction,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import { type DiscordDouble, startDiscordDouble } from '../src/double.ts';
import { autocomplete, button, slash } from '../src/interactions.ts';
import { hasOpenApi } from '../src/openapi.ts';
import {
  answerWith,
  loginSample,
  logout,
  map,
  picture,
  push,
  row,
  SAFE,
  type SampleAnswer,
  type SampleFile,
  text,
} from '../src/sample.ts';

let double: DiscordDouble;

beforeEach(async () => {
  double = await startDiscordDouble();
});

afterEach(async () => {
  await logout();
  await double.stop();
});

async function faultsOf(
  body: SampleAnswer,
  files: SampleFile[] = [],
  asked: APIInteraction = slash('quote'),
): Promise<string[]> {
  await loginSample(double, body, files);
  double.interact(asked);
  await double.reply(asked.id);
  return [...double.faults];
}

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const link = (url: string, more = {}) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Link,
  label: 'Read',
  url,
  ...more,
});
const section = (accessory: unknown, ...components: unknown[]) => ({
  type: ComponentType.Section,
  components,
  ...(accessory !== undefined && { accessory }),
});
const box = (...components: unknown[]) => ({ type: ComponentType.Container, components });
const message = (data: object): SampleAnswer => ({
  type: InteractionResponseType.ChannelMessageWithSource,
  data: { allowed_mentions: { parse: [] }, ...data },
});
const v2 = (data: object): SampleAnswer => message({ ...SAFE, components: [text('Bonjour')], ...data });
const thumbnail = { type: ComponentType.Thumbnail, media: { url: 'https://example.org/a.png' }, description: 'A map' };

describe('a good answer has no fault', () => {
  const rich = box(
    text('a'.repeat(3_000)),
    section(thumbnail, text('b'), text('c'), text('d')),
    section(push('more'), text('e')),
    { type: ComponentType.Separator, divider: true, spacing: 2 },
    picture('x'.repeat(1_024)),
    row(
      ...times(4, (index) => push(`${index}`.padEnd(100, 'é'), 'é'.repeat(80))),
      link(`https://e.org/${'a'.repeat(498)}`),
    ),
  );

  test.each<[string, SampleAnswer, SampleFile[]]>([
    ['all components at their limits, with a file', answerWith(rich, text('z'.repeat(996))), [map]],
    ['exactly 40 components', answerWith(box(...times(39, (index) => text(`${index}`)))), []],
    ['a private one', v2({ flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral }), []],
    [
      'a classic one',
      message({ content: 'a'.repeat(2_000), embeds: [{ title: 't' }], components: [row(push('a'))] }),
      [],
    ],
    [
      'a file named in the list',
      v2({
        components: [picture('A map', 'attachment://plan.png')],
        attachments: [{ id: 0, filename: 'plan.png', description: 'A map' }],
      }),
      [map],
    ],
    [
      'a select',
      answerWith(row({ type: ComponentType.StringSelect, custom_id: 's', options: [{ label: 'A', value: 'a' }] })),
      [],
    ],
    [
      'a deferral',
      { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags: MessageFlags.Ephemeral } },
      [],
    ],
  ])('%s', async (_, body, files) => {
    expect(await faultsOf(body, files)).toEqual([]);
  });
});

describe('a bad answer is reported', () => {
  test.each<[string, SampleAnswer, expected: string]>([
    ['text over 4,000 characters', answerWith(text('a'.repeat(4_001))), 'components[0].content'],
    [
      '4,001 characters over two texts',
      answerWith(text('a'.repeat(4_000)), box(text('b'))),
      '4001 characters over all',
    ],
    ['blank text', answerWith(text(' \n')), 'is blank'],
    ['half an emoji', answerWith(text('cut 🗳'.slice(0, -1))), 'lone surrogate'],
    ['pings not switched off', v2({ allowed_mentions: undefined }), 'allowed_mentions'],
    ['pings of users', v2({ allowed_mentions: { parse: [], users: ['1'] } }), 'allowed_mentions.users'],
    ['pings of all kinds', v2({ allowed_mentions: { parse: ['everyone'] } }), 'allowed_mentions.parse'],
    ['pings of the asker', v2({ allowed_mentions: { parse: [], replied_user: true } }), 'replied_user'],
    ['41 components', answerWith(box(...times(40, (index) => text(`${index}`)))), '41 components'],
    ['content beside Components V2', v2({ content: 'Bonjour' }), 'data.content: cannot stand'],
    ['embeds beside Components V2', v2({ embeds: [{ title: 'Bonjour' }] }), 'data.embeds: cannot stand'],
    ['no components', v2({ components: [] }), 'data.components: is empty'],
    ['new components without the flag', v2({ flags: 0 }), 'components[0].type'],
    ['an unknown flag', v2({ flags: SAFE.flags | MessageFlags.Crossposted }), 'data.flags'],
    ['a custom_id of 101', answerWith(row(push('a'.repeat(101)))), 'custom_id: has 101'],
    ['an empty custom_id', answerWith(row(push(''))), 'custom_id: is blank'],
    ['one custom_id twice', answerWith(row(push('a')), row(push('a'))), 'custom_id "a" is taken'],
    ['a label of 81', answerWith(row(push('a', 'b'.repeat(81)))), 'label: has 81'],
    ['a label of 41 emoji, 82 units', answerWith(row(push('a', '🗳'.repeat(41)))), 'label: has 82'],
    ['a button with nothing on it', answerWith(row({ ...push('a'), label: undefined })), 'neither label nor emoji'],
    ['a link of 513', answerWith(row(link(`https://e.org/${'a'.repeat(499)}`))), 'url: has 513'],
    ['a link to a script', answerWith(row(link('javascript:alert(1)'))), 'not an http(s) address'],
    ['a link with a custom_id', answerWith(row(link('https://e.org', { custom_id: 'a' }))), 'a link button has none'],
    ['6 buttons in a row', answerWith(row(...times(6, (index) => push(`${index}`)))), 'has 6 items'],
    ['no button in a row', answerWith(row()), 'has 0 items'],
    ['text in a row', answerWith(row(text('a'))), 'components[0].components[0].type'],
    ['a bare button', answerWith(push('a')), 'components[0].type'],
    ['a section without accessory', answerWith(section(undefined, text('a'))), 'accessory'],
    ['a section of 4 texts', answerWith(section(push('a'), ...times(4, () => text('a')))), 'has 4 items'],
    ['a box in a box', answerWith(box(box(text('a')))), 'components[0].components[0].type'],
    ['an empty box', answerWith(box()), 'has 0 items'],
    ['a colour beyond white', answerWith({ ...box(text('a')), accent_color: 0x1000000 }), 'accent_color'],
    ['a separator of size 3', answerWith({ type: ComponentType.Separator, spacing: 3 }), 'spacing'],
    ['a picture nobody uploaded', answerWith(picture('A map')), 'no file map.png was uploaded'],
    ['a picture without description', answerWith(picture('', 'https://e.org/a.png')), 'description: is blank'],
    ['a description of 1,025', answerWith(picture('a'.repeat(1_025), 'https://e.org/a.png')), 'has 1025'],
    ['a classic message of 2,001', message({ content: 'a'.repeat(2_001) }), 'content: has 2001'],
    ['an empty classic message', message({}), 'an empty message'],
    ['an embed title of 257', message({ embeds: [{ title: 'a'.repeat(257) }] }), 'embeds[0].title'],
    ['embeds of 6,001', message({ embeds: times(2, () => ({ description: 'a'.repeat(3_001) })) }), '6002 characters'],
    ['an attachment nobody sent', v2({ attachments: [{ id: 3 }] }), 'attachments[0].id'],
    [
      'a select of 26',
      answerWith(
        row({
          type: ComponentType.StringSelect,
          custom_id: 's',
          options: times(26, (index) => ({ label: 'A', value: `${index}` })),
        }),
      ),
      'has 26 items',
    ],
    ['choices for a slash command', { type: 8, data: { choices: [] } }, 'type: is 8'],
    ['no type at all', { type: 0 }, 'type: is 0'],
    [
      'a modal title of 46',
      { type: 9, data: { custom_id: 'm', title: 'a'.repeat(46), components: [row()] } },
      'data.title',
    ],
  ])('%s', async (_, body, expected) => {
    expect(await faultsOf(body)).toContainEqual(expect.stringContaining(expected));
  });

  test('a file that no component shows', async () => {
    expect(await faultsOf(v2({}), [map])).toEqual([expect.stringContaining('no component shows the file map.png')]);
  });

  test('a file name that attachment:// cannot hold', async () => {
    const file = { ...map, name: 'une carte.png' };
    expect(await faultsOf(answerWith(picture('A map', 'attachment://une carte.png')), [file])).toContainEqual(
      expect.stringContaining('cannot name'),
    );
  });

  (hasOpenApi ? test : test.skip)('what only the published description knows', async () => {
    const wrong = v2({ components: [{ ...row(push('a')), id: 'first' }], tts: 'loud' });
    const faults = await faultsOf(wrong);
    expect(faults).toEqual([
      expect.stringMatching(/data\.(components\[0\]\.id|tts): must be .* \(openapi/),
      expect.stringMatching(/data\.(components\[0\]\.id|tts): must be .* \(openapi/),
    ]);
  });
});

describe('autocompletion', () => {
  const asked = () => autocomplete('quote', { about: 'c' }, { focused: 'about' });
  const choices = (...list: unknown[]): SampleAnswer => ({ type: 8, data: { choices: list } });
  const choice = (name: string, value: unknown = name) => ({ name, value });

  test('has no fault with 25 choices of 100 characters', async () => {
    const list = times(25, (index) => choice(`${index}`.padEnd(100, 'é')));
    expect(await faultsOf(choices(...list), [], asked())).toEqual([]);
  });

  test.each<[string, SampleAnswer, string]>([
    ['26 choices', choices(...times(26, (index) => choice(`${index}`))), 'has 26 items'],
    ['a name of 101', choices(choice('a'.repeat(101), 'a')), 'choices[0].name'],
    ['an empty name', choices(choice('', 'a')), 'choices[0].name'],
    ['a value of 101', choices(choice('a', 'a'.repeat(101))), 'choices[0].value'],
    ['a value that is a list', choices(choice('a', [])), 'choices[0].value'],
    ['a message', answerWith(text('a')), 'type: is 4'],
  ])('reports %s', async (_, body, expected) => {
    expect(await faultsOf(body, [], asked())).toContainEqual(expect.stringContaining(expected));
  });
});

describe('an edit by a button', () => {
  async function pressed(data: object): Promise<string[]> {
    await loginSample(double, answerWith(picture('A map'), row(push('next'))), [map]);
    const first = slash('quote');
    double.interact(first);
    await double.reply(first.id);
    await logout();
    const press = button('next', { message: double.message(first.id) });
    return faultsOf({ type: InteractionResponseType.UpdateMessage, data }, [], press);
  }
  const base = { allowed_mentions: { parse: [] } };

  test('may keep the file and need not repeat the flag', async () => {
    expect(await pressed({ ...base, components: [text('b'), picture('A map')] })).toEqual([]);
  });

  test.each([
    [
      'refers to a file it throws away',
      { ...base, attachments: [], components: [picture('A map')] },
      'no file map.png',
    ],
    ['adds content to Components V2', { ...base, content: 'a' }, 'cannot stand beside'],
  ])('is reported where it %s', async (_, data, expected) => {
    expect(await pressed(data)).toContainEqual(expect.stringContaining(expected));
  });
});
