import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block, Reply } from '../../../src/answer/reply.ts';
import { type Picture, pictureOf } from '../../../src/render/picture/picture.ts';
import { catalogues } from '../../../src/text/text.ts';
import { anyText } from '../../helpers/any-text.ts';
import { type Box, laidOut, pictureIn } from '../../helpers/pictures.ts';
import { article, replyWith } from '../../helpers/replies.ts';
import { root } from '../../helpers/root.ts';

const told = (text: string): Picture =>
  pictureIn(replyWith({ blocks: [{ kind: 'timeline', entries: [{ when: 'Then', text }] }] }));

describe('the fonts have every character', () => {
  const folder = join(root, 'data', 'calais-2015');
  const records = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

  test.each([
    ['of the story', records.join('')],
    [
      'of all sentences',
      Object.values(catalogues)
        .flatMap((texts) => Object.values(texts))
        .join(''),
    ],
    ['that figures and dates are written with', `0123456789 %\u00A0\u202F,.+−±÷×✓“”«»–—…’éèêëàâäçîïôöùûüÿœæ`],
  ])('%s', async (_, text) => {
    const characters = [...new Set(text)].filter((character) => !/\p{Cc}/u.test(character)).join(' ');
    expect((await laidOut(told(characters))).missing).toEqual([]);
  });

  test('and one that they lack is found out', async () => {
    expect((await laidOut(told('Calais 日'))).missing).toEqual(['日']);
  });
});

/** Words of every script and length, and what is in no dictionary. */
const name = fc.oneof(
  { weight: 3, arbitrary: anyText.map((text) => `a${text.slice(0, 60)}`) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 90 }).map((length) => 'W'.repeat(length)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'مرحبا بالعالم',
      '👩‍👩‍👧 famille',
      'Z̸̛͔̊á̴l̵g̶ó̷',
      'e\u0301'.repeat(40),
      '\u202Eabc\u0000\u0007',
    ),
  },
);

const figures: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('figures' as const),
  heading: name,
  rows: fc.array(
    fc.record({
      label: name,
      detail: fc.option(name, { nil: undefined }),
      value: name,
      share: fc.double({ min: 0, max: 100, noNaN: true }),
      won: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

/** The same contenders again, so that they are joined. */
const rounds = fc.tuple(figures, name).map(([first, heading]) => [first, { ...first, heading } as Block]);

const blocks: fc.Arbitrary<Block[]> = fc.oneof(
  fc.tuple(figures, fc.record({ kind: fc.constant('computed' as const), text: name })),
  rounds,
  fc.tuple(
    fc.record({
      kind: fc.constant('timeline' as const),
      entries: fc.array(fc.record({ when: name, text: name }), { minLength: 1, maxLength: 5 }),
    }),
  ),
);

/** A figure of a text that the story has otherwise. */
const difference: fc.Arbitrary<Partial<Reply>> = fc
  .record({ said: fc.float({ noNaN: true }), story: fc.float({ noNaN: true }), unit: name, line: name })
  .map(({ said, story, unit, line }) => ({
    blocks: [{ kind: 'statement', statement: line, verdict: line, lines: [line], evidence: [] }],
    statements: [
      {
        statement: line,
        verdict: 'contradicted',
        differs: { said: line, story: line, figures: { said, story, unit } },
        evidence: [],
      },
    ],
  }));

const drawable: fc.Arbitrary<Partial<Reply>> = fc.oneof(
  { weight: 3, arbitrary: blocks.map((some) => ({ blocks: some })) },
  { weight: 1, arbitrary: difference },
);

function overlap(a: Box, b: Box): boolean {
  const [right, bottom] = [Math.min(a.left + a.width, b.left + b.width), Math.min(a.top + a.height, b.top + b.height)];
  return right - Math.max(a.left, b.left) > 0.5 && bottom - Math.max(a.top, b.top) > 0.5;
}

test('any names and shares are laid out inside the picture, without one over another', async () => {
  await fc.assert(
    fc.asyncProperty(drawable, async (some) => {
      const picture = pictureOf(replyWith(some), article);
      fc.pre(picture !== undefined);
      const { svg, boxes, width, height } = await laidOut(picture);
      const outside = boxes.filter(
        (box) =>
          box.left < 0 || box.top < 0 || box.left + box.width > width + 0.5 || box.top + box.height > height + 0.5,
      );
      expect(outside).toEqual([]);
      const words = boxes.filter(({ text }) => text !== undefined);
      const pairs = words.flatMap((one, at) => words.slice(at + 1).filter((other) => overlap(one, other)));
      expect(pairs).toEqual([]);
      // A space may hang over where a line breaks; nobody sees it. Kerning is not counted when widths are measured, so
      // a word may reach a few pixels into the margin of 22, and no further.
      const drawn = svg.matchAll(/<text x="([^"]*)" y="[^"]*" width="([^"]*)"[^>]*>\s*[^<\s]/g);
      expect([...drawn].filter(([, x, wide]) => Number(x) + Number(wide) > width - 14)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('a quotation of any length is whole, in type that gets smaller', async () => {
  const words = 'word '.repeat(300).trim();
  const blocksOf = (text: string): Block[] => [
    { kind: 'quotation', stretches: [text], by: 'Mayor', context: 'In May.' },
  ];
  const quoted = (text: string) => laidOut(pictureIn(replyWith({ asPicture: true, blocks: blocksOf(text) })));
  const [short, long] = [await quoted('A word'), await quoted(words)];
  expect(long.texts).toContain(`“${words}”`);
  const size = (svg: string) => Number(/font-size="(\d+)"[^>]*>“/.exec(svg)?.[1]);
  expect(size(short.svg)).toBe(28);
  expect(size(long.svg)).toBe(15);
});
