import { describe, expect, test } from '@jest/globals';
import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import type { Action, Block, Reply } from '../../../src/answer/reply.ts';
import { discordMessage, type MessageBody, withPicture } from '../../../src/render/discord/message.ts';
import { limits } from '../../../src/render/limits.ts';
import { anyReply, article, refusals, replyWith } from '../../helpers/replies.ts';

/** What the story does not say has the date and the link of the article, and no words of it. */
const messageWith = (change: Partial<Reply>) =>
  discordMessage(replyWith({ status: 'not_in_story', ...change }), article);

/** The text of a message; what a picture can show stands apart in it. */
function textOf({ components: [container] }: MessageBody): string {
  const texts = container.components.flatMap((one) => (one.type === ComponentType.TextDisplay ? [one.content] : []));
  expect(texts.length).toBeLessThanOrEqual(3);
  return texts.join('\n');
}

function buttonsOf({ components: [container] }: MessageBody) {
  return container.components.flatMap((one) => (one.type === ComponentType.ActionRow ? [one.components] : []));
}

const asOf = `-# As of June 9, 2031, the date of the article · [Read in the article](${article.url})`;
const asOfMarket = asOf.replace(/\)$/, '#:~:text=in%20the%20fish%20market)');

describe('every kind of block', () => {
  test.each<[string, Block, string]>([
    ['text', { kind: 'text', text: 'It *is*.' }, 'It \\*is\\*.'],
    ['a note', { kind: 'note', text: 'Read as Mörvik.' }, '*Read as Mörvik.*'],
    ['something computed', { kind: 'computed', text: '6.2 points' }, '-# Computed: 6.2 points'],
    [
      'figures',
      {
        kind: 'figures',
        heading: 'Round two',
        rows: [
          { label: 'Bram Okkel', detail: 'O&T', value: '53%', share: 53, won: true },
          { label: 'Ilse Tornquist', value: '47%', share: 47, won: false },
        ],
      },
      '**Round two**\n- Bram Okkel (O&T): **53%** · winner\n- Ilse Tornquist: **47%**',
    ],
    [
      'a quotation, whole and in its stretches',
      { kind: 'quotation', stretches: ['We lost the town', 'but not the harbour.'], by: 'Ilse', context: 'on Sunday' },
      '> “We lost the town”\n> “but not the harbour.”\n— **Ilse**\n-# on Sunday',
    ],
    ['a list', { kind: 'list', heading: 'It says:', items: ['one', '# two'] }, '**It says:**\n- one\n- \\# two'],
    [
      'a timeline',
      {
        kind: 'timeline',
        entries: [
          { when: '2002', text: 'A *vote*.' },
          { when: 'Sunday', text: 'Another.' },
        ],
      },
      '- **2002** · A \\*vote\\*.\n- **Sunday** · Another.',
    ],
    ['a list without a heading', { kind: 'list', items: ['one'] }, '- one'],
  ])('%s', (_, block, content) => {
    expect(textOf(messageWith({ blocks: [block] }))).toBe(`${content}\n${asOf}`);
  });

  test('a title stands on top, the evidence and the date at the end', () => {
    const sources = [{ paragraph: 8, exact: 'in the fish market' }];
    const message = messageWith({ title: 'A title', blocks: [{ kind: 'text', text: 'Text.' }], sources });
    expect(textOf(message)).toBe(`### A title\nText.\n-# “in the fish market” (paragraph 8)\n${asOfMarket}`);
  });

  test('links lead to the first three paragraphs, and no bracket ends their address', () => {
    const sources = [1, 2, 3, 4].map((paragraph) => ({ paragraph, exact: `no ${paragraph}` }));
    const url = 'https://x.example/a_(b)';
    const text = textOf(discordMessage(replyWith({ sources }), { ...article, url }));
    expect(text.match(/\[[^\]]*\]\([^()]*\)/g)).toEqual(
      [1, 2, 3].map((at) => `[Read paragraph ${at}](https://x.example/a_%28b%29#:~:text=no%20${at})`),
    );
  });

  test('an error has no evidence and no date', () => {
    expect(textOf(messageWith({ status: 'error', blocks: [{ kind: 'text', text: 'No.' }] }))).toBe('No.');
  });

  test('French is French throughout', () => {
    const message = messageWith({ locale: 'fr', blocks: [{ kind: 'computed', text: 'x' }] });
    expect(textOf(message)).toBe(
      `-# Calculé\u202F: x\n-# À la date de l’article, le 9 juin 2031 · [Lire dans l’article](${article.url})`,
    );
  });
});

describe('a picture', () => {
  const rows = [{ label: 'Bram Okkel', value: '53%', share: 53 }];
  const blocks: Block[] = [
    { kind: 'note', text: 'Read as Mörvik.' },
    { kind: 'figures', heading: 'Round two', rows },
    { kind: 'text', text: 'No others are told.', hedge: true },
    { kind: 'list', items: ['Turnout: 70%'], ofFigures: true },
    { kind: 'computed', text: '3 points' },
    { kind: 'computed', text: '8 points since round one', elsewhere: true },
  ];
  const reply = replyWith({ title: 'Okkel won', blocks, sources: [{ paragraph: 8, exact: 'in the fish market' }] });
  const message = discordMessage(reply, article);

  test('stands in the place of the figures that it shows, and of nothing else', () => {
    const { components, attachments } = withPicture(message, 'Bram Okkel: 53%.');
    const kinds = components[0].components.map(({ type }) => type);
    expect(kinds.slice(0, 3)).toEqual([
      ComponentType.TextDisplay,
      ComponentType.MediaGallery,
      ComponentType.TextDisplay,
    ]);
    expect(textOf({ ...message, components })).toBe(
      `### Okkel won\n*Read as Mörvik.*\n-# Computed: 8 points since round one\n-# “in the fish market” (paragraph 8)\n${asOfMarket}`,
    );
    expect(attachments).toMatchObject([{ description: 'Bram Okkel: 53%.' }]);
  });

  test('that is not sent leaves the table there', () => {
    expect(textOf(message)).toContain(
      '- Bram Okkel: **53%**\nNo others are told.\n- Turnout: 70%\n-# Computed: 3 points',
    );
  });
});

describe('who sees it and who is pinged', () => {
  test('nobody is pinged, ever', () => {
    expect(messageWith({}).allowed_mentions).toEqual({ parse: [] });
  });

  test('a public reply is seen by all, a private one by the asker', () => {
    expect(messageWith({}).flags).toBe(MessageFlags.IsComponentsV2);
    expect(messageWith({ audience: 'private' }).flags).toBe(MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral);
  });
});

describe('buttons', () => {
  const action = (index: number): Action => ({
    label: `Number ${index}`,
    command: 'result',
    args: { place: `p${index}` },
  });

  test('carry their state', () => {
    expect(buttonsOf(messageWith({ actions: [action(1)] }))).toEqual([
      [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'Number 1', custom_id: '1|result|place=p1' }],
    ]);
  });

  test('stand five in a row, twenty at most, the first ones first', () => {
    const rows = buttonsOf(messageWith({ actions: Array.from({ length: 30 }, (_, index) => action(index)) }));
    expect(rows.map((row) => row.length)).toEqual([5, 5, 5, 5]);
    expect(rows[3]?.[4]).toMatchObject({ label: 'Number 19' });
  });

  test('with the same state stand once, for Discord refuses a second', () => {
    expect(buttonsOf(messageWith({ actions: [action(1), action(1)] }))[0]).toHaveLength(1);
  });

  test('have labels that fit, cut at their end', () => {
    const labelOf = (label: string) => buttonsOf(messageWith({ actions: [{ ...action(1), label }] }))[0]?.[0];
    expect(labelOf('é'.repeat(100))).toMatchObject({ label: `${'é'.repeat(33)}…` });
    expect(labelOf('By how much did the mayor win in the harbour?')).toMatchObject({
      label: 'By how much did the mayor win in…',
    });
  });

  test('that would be cut stand whole in a menu, where there are several', () => {
    const long = [1, 2].map((index) => ({ ...action(index), label: `${index} is ${'a long question '.repeat(3)}?` }));
    const [buttons, menu] = buttonsOf(messageWith({ actions: [...long, action(3)] }));
    expect(buttons).toMatchObject([{ label: 'Number 3' }]);
    expect(menu).toMatchObject([
      {
        type: ComponentType.StringSelect,
        options: long.map(({ label }, index) => ({ label, value: `1|result|place=p${index + 1}` })),
      },
    ]);
  });

  test('links of the reply stand in rows of five', () => {
    const links = Array.from({ length: 7 }, (_, index) => ({
      label: `Page ${index}`,
      url: `https://x.example/${index}`,
    }));
    const labels = buttonsOf(messageWith({ links }))
      .flat()
      .map((one) => ('label' in one ? one.label : ''));
    expect(labels).toEqual(links.map(({ label }) => label));
    expect(buttonsOf(messageWith({ links })).map((row) => row.length)).toEqual([5, 2]);
  });

  test('links to pages about the bot stand there where their address is known', () => {
    const reply = replyWith({ blocks: [{ kind: 'text', text: 'A bot.' }], pages: ['source', 'support'] });
    const pages = { source: 'https://x.example/source' };
    expect(buttonsOf(discordMessage(reply, article, { pages }))).toEqual([
      [{ type: ComponentType.Button, style: ButtonStyle.Link, label: 'Source code', url: pages.source }],
    ]);
    expect(buttonsOf(discordMessage(reply, article))).toEqual([]);
  });
});

describe('a menu', () => {
  const choicesOf = (count: number, current = -1) =>
    Array.from({ length: count }, (_, index) => ({
      label: `Choice ${index}`,
      description: `It says ${'word '.repeat(40)}`,
      command: 'quote' as const,
      args: { search: 'ilse', at: `q${index}` },
      current: index === current,
    }));
  const optionsOf = (count: number, current?: number) => {
    const menu = { label: 'Choose', choices: choicesOf(count, current) };
    const [[select] = []] = buttonsOf(messageWith({ menu }));
    return select?.type === ComponentType.StringSelect ? select.options : [];
  };

  test('has the state of a button as the value of each choice, and fits Discord', () => {
    const [first] = optionsOf(3);
    expect(first).toMatchObject({ label: 'Choice 0', value: '1|quote|search=ilse|at=q0' });
    expect(first?.description).toMatch(/^It says (?:word ){5,}word…$/);
    expect(refusals(messageWith({ menu: { label: 'Choose', choices: choicesOf(40, 39) } }))).toEqual([]);
  });

  test('shows twenty-five around the one that is shown, which is marked', () => {
    const labels = (options: readonly { readonly label: string }[]) => [options[0]?.label, options.at(-1)?.label];
    expect(labels(optionsOf(40))).toEqual(['Choice 0', 'Choice 24']);
    expect(labels(optionsOf(40, 20))).toEqual(['Choice 8', 'Choice 32']);
    expect(labels(optionsOf(40, 39))).toEqual(['Choice 15', 'Choice 39']);
    expect(optionsOf(40, 20).filter((option) => option.default)).toMatchObject([{ label: 'Choice 20' }]);
  });
});

describe('the bar beside a message', () => {
  test('has the colour of the story, or none', () => {
    const coloured = discordMessage(replyWith({ title: 'T' }), { ...article, accentColor: '#00a1ff' });
    expect(coloured.components[0].accent_color).toBe(0x00a1ff);
    expect(discordMessage(replyWith({ title: 'T' }), article).components[0]).not.toHaveProperty('accent_color');
  });
});

describe('commands', () => {
  const hint = { command: 'result' as const, examples: ['morvik', 'capital'], description: 'Who *won*' };
  const reply = replyWith({ blocks: [{ kind: 'commands', commands: [hint] }] });

  test('are mentions that start them where their ids are known', () => {
    const commandIds = new Map([['result', '1234567890123456789']]);
    expect(textOf(discordMessage(reply, article, { commandIds }))).toBe(
      '- </result:1234567890123456789> morvik, capital: Who \\*won\\*',
    );
  });

  test('have plain names else', () => {
    expect(textOf(discordMessage({ ...reply, locale: 'fr' }, article))).toBe(
      '- **/resultat** morvik, capital\u202F: Who \\*won\\*',
    );
  });

  test('stand without a date and a link, since they are no words of the article', () => {
    expect(buttonsOf(discordMessage(reply, article))).toEqual([]);
    expect(textOf(discordMessage(reply, article))).not.toContain('As of');
  });
});

test('words on which several records rest are told once', () => {
  const sources = [3, 3, 7].map((paragraph) => ({ paragraph, exact: 'in the market' }));
  expect(textOf(messageWith({ sources })).match(/in the market/g)).toHaveLength(1);
});

describe('a reply that is too long', () => {
  const long = (length: number): Block => ({ kind: 'text', text: 'x'.repeat(length) });

  test('loses whole blocks from its end, and keeps its date', () => {
    const message = messageWith({ title: 'T', blocks: [long(1500), long(1500), long(1500), long(10)] });
    const lines = textOf(message).split('\n');
    expect(lines.map((line) => line.length)).toEqual([5, 1500, 1500, asOf.length]);
    expect(lines.at(-1)).toBe(asOf);
  });

  test('keeps a block that just fits and drops one that is a character longer', () => {
    const room = limits.text - asOf.length - 1;
    expect(textOf(messageWith({ blocks: [long(room)] }))).toBe(`${'x'.repeat(room)}\n${asOf}`);
    expect(textOf(messageWith({ blocks: [long(room + 1)] }))).toBe(asOf);
  });

  test('never loses its evidence', () => {
    const sources = [{ paragraph: 8, exact: 'in the fish market' }];
    const message = messageWith({ blocks: [long(3000), long(3000)], sources });
    expect(textOf(message)).toBe(`${'x'.repeat(3000)}\n-# “in the fish market” (paragraph 8)\n${asOfMarket}`);
  });

  test('leaves out nothing from the middle: what stands behind a block that is left out goes too', () => {
    const message = messageWith({ blocks: [long(2500), long(2500), { kind: 'text', text: 'short' }] });
    expect(textOf(message)).not.toContain('short');
  });

  test('never loses words from inside a quotation', () => {
    const block: Block = { kind: 'quotation', stretches: ['x'.repeat(5000)], by: 'Ilse', context: 'here' };
    expect(textOf(messageWith({ blocks: [block] }))).not.toContain('xxx');
  });
});

test('Discord takes the message of any reply, or it is a button that says it would not fit', () => {
  fc.assert(
    fc.property(anyReply, (reply) => {
      let message: MessageBody;
      try {
        message = discordMessage(reply, article);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        return;
      }
      expect(refusals(message)).toEqual([]);
      expect(textOf(message).length).toBeLessThanOrEqual(limits.text);
    }),
    { numRuns: 300 },
  );
});
