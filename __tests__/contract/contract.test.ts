import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import { plain as messageBy } from '../../packages/discord-double/src/chat.ts';
import { type DiscordDouble, startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import {
  autocomplete,
  button,
  modalSubmit,
  type OptionValues,
  onMessage,
  slash,
} from '../../packages/discord-double/src/interactions.ts';
import { person } from '../../packages/discord-double/src/world.ts';
import { commandTexts } from '../../src/text/command-texts.ts';
import type { Locale } from '../../src/text/locale.ts';
import { type Bot, startBot } from '../helpers/bot.ts';
import { againOf, askOnOf, buttonsOf, linksOf, messageOf, showOf, textOf } from '../helpers/components.ts';
import { calais } from '../helpers/context.ts';
import { type HttpBot, type Posted, post, startHttpBot } from '../helpers/http.ts';
import { realPainter } from '../helpers/painter.ts';
import { inTerminal } from '../helpers/terminal.ts';
import { askPage, startWebBot, textOfPage, type WebBot } from '../helpers/web.ts';

/*
 * One contract for every way in, with five exceptions: the readers' page lets nobody share a picture; the terminal draws
 * no picture unless it is told where to, it marks what Discord has buttons for as further commands, it asks on by the next
 * line, and messages that mention the bot come over the gateway alone.
 */

const context = calais();
const painter = realPainter();
let double: DiscordDouble;
let gateway: Bot;
let http: HttpBot;
let web: WebBot;

beforeAll(async () => {
  double = await startDiscordDouble();
  gateway = await startBot(double, context, { painter });
  // Over the gateway it has learnt this when it registered its commands.
  const commandIds = new Map(double.commands.list(undefined).map(({ name, id }) => [name, id]));
  http = await startHttpBot(context, { painter, surroundings: { commandIds } });
  web = await startWebBot(context);
  // The thread that draws starts with the first picture, which on a busy machine takes longer than Discord waits.
  await post(http, slash('result', { place: 'calais' }));
});

afterAll(async () => {
  await gateway.gateway.stop();
  await http.stop();
  await web.stop();
  await double.stop();
  await painter.stop();
  expect(double.faults).toEqual([]);
});

/** Asks over both ways, each time with an id of its own. */
async function bothWays(ask: () => APIInteraction): Promise<{ gateway: Posted; http: Posted; id: string }> {
  const [first, second] = [ask(), ask()];
  double.interact(first);
  const response = await double.reply(first.id);
  return { gateway: { response, files: double.files(first.id) }, http: await post(http, second), id: first.id };
}

interface Question {
  readonly line: string;
  readonly command: string;
  readonly options: OptionValues;
  readonly locale: Locale;
}

const discordLocale = { en: 'en-US', fr: 'fr' } as const;

const questions: readonly Question[] = [
  { line: '/result calais', command: 'result', options: { place: 'calais' }, locale: 'en' },
  { line: '/result place:calais round:1', command: 'result', options: { place: 'calais', round: 1 }, locale: 'en' },
  { line: '/resultat lieu:calais tour:2', command: 'result', options: { place: 'calais', round: 2 }, locale: 'fr' },
  { line: '/result Kallais', command: 'result', options: { place: 'Kallais' }, locale: 'en' },
  { line: '/result marseille', command: 'result', options: { place: 'marseille' }, locale: 'en' },
  { line: '/quote eugene', command: 'quote', options: { search: 'eugene' }, locale: 'en' },
  { line: '/citation les impôts', command: 'quote', options: { search: 'les impôts' }, locale: 'fr' },
  { line: '/who jörg', command: 'who', options: { name: 'jörg' }, locale: 'en' },
  { line: '/fact unemployment', command: 'fact', options: { topic: 'unemployment' }, locale: 'en' },
  { line: 'who won in the region?', command: 'ask', options: { question: 'who won in the region?' }, locale: 'en' },
  { line: 'how old is nathalie', command: 'ask', options: { question: 'how old is nathalie' }, locale: 'en' },
  {
    line: '/check Xavier Bertrand won Calais with 60 percent.',
    command: 'check',
    options: { text: 'Xavier Bertrand won Calais with 60 percent.' },
    locale: 'en',
  },
  {
    line: '/verifier Eugène a 70 ans. Bonjour !',
    command: 'check',
    options: { text: 'Eugène a 70 ans. Bonjour !' },
    locale: 'fr',
  },
  { line: '/about', command: 'about', options: {}, locale: 'en' },
  { line: '/aide', command: 'help', options: {}, locale: 'fr' },
  { line: '/result', command: 'result', options: {}, locale: 'en' },
  { line: '/nonsense', command: 'nonsense', options: {}, locale: 'en' },
];

const ask = ({ command, options, locale }: Question) =>
  slash(command, options, { locale: discordLocale[locale], guildLocale: discordLocale[locale] });

describe.each(questions)('$line', (question) => {
  test('gets the same response and the same picture over the gateway and over HTTP', async () => {
    const both = await bothWays(() => ask(question));
    expect(both.http).toEqual(both.gateway);
  });

  test('gets the same message from the terminal as JSON, where figures stand in place of the picture', async () => {
    const { gateway } = await bothWays(() => ask(question));
    const { message } = JSON.parse(inTerminal(context, question.line, question.locale, 'json'));
    const isDrawn = gateway.files.length > 0;
    expect(isDrawn ? withoutFigures(message) : message).toEqual(inTerminalToo(gateway.response, question.locale));
  });

  test('is answered with the same words in the terminal', async () => {
    const { gateway } = await bothWays(() => ask(question));
    const shown = wordsIn(inTerminal(context, question.line, question.locale, 'text'));
    const missing = [...wordsIn(plain(textOf(gateway.response), question.locale))].filter((word) => !shown.has(word));
    expect(missing).toEqual([]);
  });

  test('is answered with the same words, and leads on to the same, on the readers’ page', async () => {
    const { gateway } = await bothWays(() => ask(question));
    const page = await askPage(web.url, { q: question.line, lang: question.locale });
    const shown = textOfPage(await page.text());
    const words = wordsIn(shown);
    expect([...wordsIn(plain(textOf(gateway.response), question.locale))].filter((word) => !words.has(word))).toEqual(
      [],
    );
    const labels = buttonsOf(gateway.response).flatMap(({ label, customId }) => (customId ? [label] : []));
    const picture = ['As a picture', 'En image'];
    // Discord's labels are short.
    const isShown = (label: string) => shown.includes(label.replace(/…$/, '').trim());
    expect(labels.filter((label) => !isShown(label) && !picture.includes(label))).toEqual([]);
  });
});

/** Without what a picture stands in the place of. */
function withoutFigures<T extends { components: { components: { id?: number }[] }[] }>(message: T): T {
  const components = message.components.map((container) => ({
    ...container,
    components: container.components.filter(({ id }) => id === undefined),
  }));
  return { ...message, components };
}

/** Without the picture, the button to ask on, the link that invites the bot, and commands to click. */
function inTerminalToo(response: APIInteractionResponse, locale: Locale): unknown {
  const { attachments: _, ...data } = 'data' in response ? { attachments: [], ...response.data } : { attachments: [] };
  const isGallery = (component: object) => 'items' in component;
  const isForDiscord = ({ custom_id = '', url = '' }) =>
    /^1\|(?:on|show|again)\b/.test(custom_id) || /\/oauth2\/authorize\?/.test(url);
  const components = messageOf(response).components.map((container) => ({
    ...container,
    components: container.components
      ?.filter((component) => !isGallery(component))
      .map(({ components: inner, content, ...row }) => ({
        ...row,
        ...(content !== undefined && { content: withNames(content, locale, '**') }),
        ...(inner && { components: inner.filter((component) => !isForDiscord(component)) }),
      }))
      .filter((row) => row.components?.length !== 0),
  }));
  return { ...data, components };
}

/** A command to click is shown by its name in the reader's language. */
function withNames(text: string, locale: Locale, around: string): string {
  const nameOf = (command: string) => Object.entries(commandTexts[locale]).find(([key]) => key === command)?.[1].name;
  return text.replace(/<\/([a-z]+):\d+>/g, (_, command: string) => `${around}/${nameOf(command)}${around}`);
}

/** Discord's text without its markup and its links. */
function plain(text: string, locale: Locale): string {
  return withNames(text, locale, '')
    .replace(/ · \[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\\(.)/g, '$1');
}

function wordsIn(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{N}][\p{L}\p{N}.,'’]*/gu)?.map((word) => word.replace(/[.,'’]+$/, '')) ?? []);
}

describe('what follows on from an answer gets the same over both ways', () => {
  test.each(['and in the region?', 'thanks', 'how old is Romain?'])('%s', async (text) => {
    const { gateway, id } = await bothWays(() => slash('result', { place: 'calais' }));
    const message = double.message(id);
    const askOn = askOnOf(gateway.response) ?? '';
    const opened = await bothWays(() => button(askOn, { message }));
    expect(opened.http).toEqual(opened.gateway);
    expect(opened.gateway.response.type).toBe(InteractionResponseType.Modal);
    const written = await bothWays(() => modalSubmit(askOn, text, { message }));
    expect(written.http).toEqual(written.gateway);
    expect(textOf(written.gateway.response)).not.toBe('');
  });
});

describe('a message that is checked against the story gets the same over both ways', () => {
  const statement = 'Eugène is 70 years old.';
  const author = person('author');
  const ask = (change: Partial<APIMessage>) =>
    onMessage('Check against the story', { message: { ...messageBy(author, '1100000000000000003'), ...change } });

  test.each<[string, Partial<APIMessage>]>([
    ['its text', { content: `> ${statement}\n<@${author.id}> 🎉` }],
    ['a forward', { message_snapshots: [{ message: { content: statement } }] as never }],
    ['an embed', { embeds: [{ title: 'News', description: statement }] }],
    ['a component', { components: [{ type: 17, components: [{ type: 10, content: statement }] }] as never }],
    ['a poll', { poll: { question: { text: statement }, answers: [] } as never }],
    ['the description of a picture', { attachments: [{ description: statement }] as never }],
  ])('%s', async (_, change) => {
    const both = await bothWays(() => ask(change));
    expect(both.http).toEqual(both.gateway);
    const { response } = both.gateway;
    expect(textOf(response)).toContain('The story supports this.');
    expect(messageOf(response).flags & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
    expect(JSON.stringify(response)).not.toContain(author.username);
  });

  test('shown to everybody, it has the same words and links, and no buttons', async () => {
    const { gateway, id } = await bothWays(() => ask({ content: `@everyone ${statement}` }));
    const both = await bothWays(() => button(showOf(gateway.response) ?? '', { message: double.message(id) }));
    expect(both.http).toEqual(both.gateway);
    const { response } = both.gateway;
    expect(textOf(response)).toBe(textOf(gateway.response));
    expect(linksOf(response)).toEqual(linksOf(gateway.response));
    expect(buttonsOf(response)).toEqual([]);
    expect(messageOf(response).flags & MessageFlags.Ephemeral).toBe(0);
    expect(response).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
    expect(JSON.stringify(response)).not.toContain('custom_id');
  });

  test('there is nothing to show where nothing was judged, or where it was asked for as private', async () => {
    for (const asked of [() => ask({ content: 'gg' }), () => slash('check', { text: statement, private: true })]) {
      const { gateway } = await bothWays(asked);
      expect(showOf(gateway.response)).toBeUndefined();
      expect(againOf(gateway.response)).toBeDefined();
    }
  });

  test('a text that is too long is read as far as it is read', async () => {
    const { gateway } = await bothWays(() => ask({ content: `${statement} ${'🎉'.repeat(4000)}` }));
    expect(textOf(gateway.response)).toContain('Only the first 4,000 characters were read.');
  });

  test('/check without a text opens a field, whose lines are read', async () => {
    const opened = await bothWays(() => slash('check', {}, { locale: 'fr' }));
    expect(opened.http).toEqual(opened.gateway);
    const modal = opened.gateway.response as { data: { custom_id: string } };
    const written = await bothWays(() =>
      modalSubmit(modal.data.custom_id, `> ${statement}\nBonjour`, { locale: 'fr' }),
    );
    expect(written.http).toEqual(written.gateway);
    expect(textOf(written.gateway.response)).toContain('L’article le confirme.');
  });

  test('and its text stands in no log', async () => {
    await bothWays(() => ask({ content: `${statement} zyzzyva` }));
    expect(gateway.log() + http.log()).not.toMatch(/zyzzyva|Eug/);
  });
});

describe('completions are the same over both ways', () => {
  test.each(['cal', 'nord', 'xyz', ''])('of “%s”', async (typed) => {
    const both = await bothWays(() => autocomplete('result', { place: typed }, { focused: 'place' }));
    expect(both.http).toEqual(both.gateway);
  });
});

describe('a button gets the same over both ways', () => {
  async function quotation() {
    const { gateway, id } = await bothWays(() => slash('quote', { search: 'eugene' }));
    const customId = buttonsOf(gateway.response)[0]?.customId ?? 'none';
    return { message: double.message(id), customId };
  }

  test('pressed by the asker: the message is turned over', async () => {
    const { message, customId } = await quotation();
    const both = await bothWays(() => button(customId, { message }));
    expect(both.http).toEqual(both.gateway);
    expect(both.http.response.type).toBe(InteractionResponseType.UpdateMessage);
  });

  test('pressed by somebody else: a private answer', async () => {
    const { message, customId } = await quotation();
    const both = await bothWays(() => button(customId, { message, user: person('else') }));
    expect(both.http).toEqual(both.gateway);
    expect(both.http.response.type).toBe(InteractionResponseType.ChannelMessageWithSource);
  });

  test.each(['garbage', '1|gone|x=y', '0|quote|search=x'])('with the state %s', async (customId) => {
    const { message } = await quotation();
    const both = await bothWays(() => button(customId, { message }));
    expect(both.http).toEqual(both.gateway);
  });
});

test('a picture comes in the response over HTTP, as a PNG', async () => {
  const { files } = await post(http, slash('result', { place: 'calais' }));
  expect(files.map(({ field, name, contentType }) => ({ field, name, contentType }))).toEqual([
    { field: 'files[0]', name: 'picture.png', contentType: 'image/png' },
  ]);
  expect(files[0]?.data.subarray(1, 4).toString()).toBe('PNG');
});
