import { beforeAll, describe, expect, test } from '@jest/globals';
import { mostMarks } from '../../../src/answer/marks.ts';
import type { Block, Reply } from '../../../src/answer/reply.ts';
import type { Context } from '../../../src/bot/command.ts';
import { createDispatcher } from '../../../src/operate/dispatcher.ts';
import { discordMessage } from '../../../src/render/discord/message.ts';
import { barColour, palette } from '../../../src/render/picture/palette.ts';
import { pictureOf } from '../../../src/render/picture/picture.ts';
import type { Locale } from '../../../src/text/locale.ts';
import { typeset } from '../../../src/text/typography.ts';
import { calais } from '../../helpers/context.ts';
import { laidOut, pictureIn } from '../../helpers/pictures.ts';
import { article, replyWith } from '../../helpers/replies.ts';

let context: Context;
beforeAll(() => {
  context = calais();
});

/** The real reply to a real question. */
function ask(command: string, options: Record<string, string | number>, locale: Locale = 'en'): Reply {
  const dispatcher = createDispatcher(context, () => {
    throw new Error('nothing may fail');
  });
  return dispatcher.answer({ command, options, locales: { asker: locale, room: locale } }, () => '').reply;
}

/** Every label, party and value of a reply. */
function figuresOf({ blocks }: Reply): string[] {
  const rows = blocks.flatMap((block) => (block.kind === 'figures' ? block.rows : []));
  return rows.flatMap(({ label, detail, value }) => [label, ...(detail === undefined ? [] : [detail]), value]);
}

const share = (label: string, value: number, won = false) => ({ label, value: `${value}%`, share: value, won });

describe.each(['en', 'fr'] as const)('a picture in %s shows what its reply tells', (locale) => {
  test.each([
    ['the two rounds of a city', { place: 'calais' }],
    ['one round', { place: 'calais', round: 2 }],
    ['a region', { place: 'nord-pas-de-calais-picardie' }],
    ['regions by party', { place: 'france' }],
    ['two places', { place: 'bertrand' }],
  ])('%s', async (_, options) => {
    const reply = ask('result', options, locale);
    const picture = pictureIn(reply);
    const { texts } = await laidOut(picture);
    const shown = new Set(texts);
    const figures = figuresOf(reply).map((text) => typeset(locale, text));
    expect(figures.filter((text) => !shown.has(text))).toEqual([]);
    expect(figures.filter((text) => !picture.alt.includes(text))).toEqual([]);
    expect(picture.alt.length).toBeLessThanOrEqual(1024);
  });
});

test('the rounds of a place stand in the order of time, with the change beside each contender and the winner at the last', async () => {
  const { texts } = await laidOut(pictureIn(ask('result', { place: 'calais' })));
  expect(texts).toEqual([
    'French regional elections',
    'Xavier Bertrand beat Marine Le Pen in Calais, 55.13% to 44.87%',
    'First round · the week before the second round',
    'Second round · Sunday, December 13, 2015',
    'Xavier Bertrand',
    'center-right',
    '+31.73 points',
    'First round',
    '23.4%',
    'Second round',
    '✓ winner',
    '55.13%',
    'Marine Le Pen',
    'National Front',
    '−4.23 points',
    'First round',
    '49.1%',
    'Second round',
    '44.87%',
    '50%',
    'Computed: First round: Marine Le Pen ahead by 25.7 points (49.1 − 23.4) · 27.5% for all others (100 − 72.5) · Second round: Xavier Bertrand ahead by 10.26 points (55.13 − 44.87)',
    'Source: The Lantern, June 9, 2031',
  ]);
});

test('of two places, what separates them stands beside each contender, and what speaks of both has no place', async () => {
  const { texts } = await laidOut(pictureIn(ask('result', { place: 'bertrand' })));
  expect(texts.filter((text) => text.includes('apart'))).toHaveLength(2);
  expect(texts.at(-2)).toMatch(/ · the lead: 5\.28 points/);
});

test('regions are drawn one by one, with what the article does not say', async () => {
  const { texts, boxes } = await laidOut(pictureIn(ask('result', { place: 'france', round: 2 })));
  const regions = boxes.filter(({ height, text }) => height === 16 && text === undefined);
  const count = (mark: number) => regions.filter(({ colour }) => colour === barColour(mark)).length;
  const reply = ask('result', { place: 'france', round: 2 });
  const marks = reply.blocks.flatMap((block) => (block.kind === 'figures' ? block.rows.map(({ mark }) => mark) : []));
  expect(marks.map((mark = -1) => count(mark))).toEqual([7, 5, 0]);
  expect(regions.filter(({ colour }) => colour === palette.track)).toHaveLength(3 * 13 - 12);
  expect(texts.join('\n')).toMatch(/account for 12 of the 13/);
});

test('bars are as long as the shares', async () => {
  const rows = [share('A', 60, true), share('B', 30), share('C', 7.5), share('D', 0)];
  const { boxes } = await laidOut(pictureIn(replyWith({ blocks: [{ kind: 'figures', heading: 'H', rows }] })));
  const filled = (colour: string) => boxes.find((box) => box.colour === colour && box.text === undefined)?.width;
  const widths = rows.map((_, mark) => filled(barColour(mark)) ?? Number.NaN);
  const hundred = filled(palette.track) ?? Number.NaN;
  // To half a pixel, which is a whole one where it is drawn.
  for (const [at, { share: wanted }] of rows.entries()) {
    expect(Math.abs((widths[at] ?? Number.NaN) - (wanted / 100) * hundred)).toBeLessThanOrEqual(0.25);
  }
  expect(hundred).toBeGreaterThan(350);
});

test('a party has one colour on every card of the story, and those of one card have different ones', () => {
  const cards = [{ place: 'calais' }, { place: 'france' }, { place: 'france', contest: 'presidential-2002' }];
  const marks = new Map<string, Set<number | undefined>>();
  for (const options of cards) {
    const rows = ask('result', options).blocks.flatMap((block) => (block.kind === 'figures' ? block.rows : []));
    expect(new Set(rows.map(({ mark }) => mark)).size).toBe(new Set(rows.map(({ label }) => label)).size);
    for (const { label, mark } of rows) marks.set(label, (marks.get(label) ?? new Set()).add(mark));
  }
  expect([...marks.values()].filter(({ size }) => size > 1)).toEqual([]);
  expect(marks.get('Marine Le Pen')).toEqual(marks.get('National Front'));
  expect(palette.bars).toHaveLength(mostMarks);
});

test('a contender that is of no story has one colour on a card', () => {
  const blocks: Block[] = [
    { kind: 'figures', heading: 'One', rows: [share('A', 60), share('B', 40)] },
    { kind: 'figures', heading: 'Two', rows: [share('B', 51), share('C', 49)] },
  ];
  const picture = pictureIn(replyWith({ blocks }));
  const marks = picture.kind === 'figures' ? picture.sections.map(({ rows }) => rows.map(({ mark }) => mark)) : [];
  expect(marks).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test('a hedge in a value stays', async () => {
  const rows = [{ label: 'Residents', value: 'as many as 6,000', share: 60 }];
  const picture = pictureIn(replyWith({ blocks: [{ kind: 'figures', heading: 'H', rows }] }));
  expect((await laidOut(picture)).texts).toContain('as many as 6,000');
  expect(picture.alt).toContain('as many as 6,000');
});

describe('more bars than are read', () => {
  const rows = Array.from({ length: 30 }, (_, i) => share(`List ${i}`, 3));
  const many = replyWith({ blocks: [{ kind: 'figures', heading: 'H', rows }] });

  test('are the first ones, with how many more there are', async () => {
    const picture = pictureIn(many);
    const { texts } = await laidOut(picture);
    expect(texts.filter((text) => text.startsWith('List'))).toHaveLength(10);
    expect(texts).toContain('… and 20 more');
    expect(picture.alt).toContain('… and 20 more');
  });

  test('stand in text under the picture, in Discord', () => {
    const [{ components }] = discordMessage(many, article).components;
    const contents = components.map((part) => ('content' in part ? part.content : ''));
    const [drawn = '', below = ''] = contents;
    expect(drawn).toContain('List 9');
    expect(drawn).not.toContain('List 10');
    for (const { label } of rows.slice(10)) expect(below).toContain(`- ${label}: **3%**`);
  });

  test('in a second table stand in text, and so does what is computed of both', () => {
    const few = rows.slice(0, 7);
    const blocks: Block[] = [
      { kind: 'figures', heading: 'Now', rows: few },
      { kind: 'computed', text: 'List 0: +1 since then', change: { label: 'List 0', value: '+1' } },
      { kind: 'figures', heading: 'Then', rows: few },
      { kind: 'computed', text: 'all level' },
    ];
    const picture = pictureIn(replyWith({ blocks }));
    expect(picture.kind === 'figures' && picture.sections).toHaveLength(1);
    expect(picture.alt).not.toMatch(/since then|level/);
    const [{ components }] = discordMessage(replyWith({ blocks }), article).components;
    const below = components.map((part) => ('content' in part ? part.content : ''))[1];
    expect(below).toMatch(/since then/);
    expect(below).toMatch(/Then[\s\S]*all level/);
  });
});

describe('the line across the bars', () => {
  const rows = [
    { ...share('Yes', 60), isPercent: true },
    { ...share('No', 40), isPercent: true },
  ];
  const placed = async (threshold?: { share: number; label: string }) => {
    const blocks: Block[] = [{ kind: 'figures', heading: 'H', rows, threshold }];
    const { boxes, texts } = await laidOut(pictureIn(replyWith({ blocks })));
    const track = boxes.find(({ colour }) => colour === palette.track);
    const line = boxes.find(({ width, colour }) => width === 2 && colour === palette.title);
    const left = (line?.left ?? Number.NaN) + 1 - (track?.left ?? Number.NaN);
    return { share: (100 * left) / (track?.width ?? Number.NaN), texts };
  };

  test('stands at half of the votes', async () => {
    const { share: at, texts } = await placed();
    expect(at).toBeCloseTo(50, 0);
    expect(texts).toContain('50%');
  });

  test.each([5, 66.67, 98])('stands at the %s%% that the result says decide', async (decides) => {
    const { share: at, texts } = await placed({ share: decides, label: 'Threshold: so much' });
    expect(at).toBeCloseTo(decides, 0);
    expect(texts).toContain('Threshold: so much');
    expect(texts).not.toContain('50%');
  });
});

test('a comparison of contenders says what their shares leave for others', () => {
  const picture = pictureIn(ask('compare', { a: 'le pen', b: 'bertrand' }));
  expect(picture.alt).toContain('27.5% for all others (100 − 72.5)');
});

describe('no picture, rather than one that leaves figures out', () => {
  test.each([
    ['without shares', [{ kind: 'figures', heading: 'H', rows: [{ label: 'A', value: 'won' }] }]],
    ['of words alone', [{ kind: 'text', text: 'words' }]],
  ] satisfies [string, Block[]][])('%s', (_, blocks) => {
    expect(pictureOf(replyWith({ blocks }), article)).toBeUndefined();
  });

  test('for a question that could mean several things', () => {
    const blocks: Block[] = [{ kind: 'figures', heading: 'H', rows: [share('A', 60)] }];
    expect(pictureOf(replyWith({ status: 'choose', blocks }), article)).toBeUndefined();
  });
});
