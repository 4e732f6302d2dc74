import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block, Reply } from '../../src/answer/reply.ts';
import { mostText } from '../../src/render/limits.ts';
import { plainText, terminalText } from '../../src/render/terminal.ts';
import { anyReply, article, replyWith } from '../helpers/replies.ts';

/** What the story does not say has the date and the link of the article, and no words of it. */
const unsaid = (change: Partial<Reply>) => replyWith({ status: 'not_in_story', ...change });
const plainOf = (change: Partial<Reply>) => plainText(unsaid(change), article);
const end = `\nAs of June 9, 2031, the date of the article · In the article: ${article.url}`;

describe('every kind of block', () => {
  test.each<[string, Block, string]>([
    ['text, without any markup', { kind: 'text', text: 'It *is*.' }, 'It *is*.'],
    ['a note', { kind: 'note', text: 'Read as Mörvik.' }, 'Read as Mörvik.'],
    ['something computed', { kind: 'computed', text: '6.2 points' }, 'Computed: 6.2 points'],
    [
      'figures, in columns',
      {
        kind: 'figures',
        heading: 'Round two',
        rows: [
          { label: 'Okkel', detail: 'O&T', value: '53.1%', share: 53, won: true },
          { label: 'Ilse Tornquist', value: '7%', share: 47 },
        ],
      },
      'Round two\n  Okkel (O&T)     53.1% ✔ winner\n  Ilse Tornquist     7%',
    ],
    [
      'a quotation',
      { kind: 'quotation', stretches: ['We lost', 'the town'], by: 'Ilse', context: 'on Sunday' },
      '  “We lost”\n  “the town”\n  — Ilse\n  on Sunday',
    ],
    [
      'a timeline',
      {
        kind: 'timeline',
        entries: [
          { when: '2002', text: 'A vote.' },
          { when: 'Sunday', text: 'Another.' },
        ],
      },
      '  2002 · A vote.\n  Sunday · Another.',
    ],
    ['a list', { kind: 'list', heading: 'It says:', items: ['one', 'two'] }, 'It says:\n  • one\n  • two'],
  ])('%s', (_, block, written) => {
    expect(plainOf({ blocks: [block] })).toBe(written + end);
  });

  test('a bar is thirty columns for a hundred percent, and only where it is asked for', () => {
    const blocks: Block[] = [{ kind: 'figures', heading: 'H', rows: [{ label: 'A', value: '50%', share: 50 }] }];
    const withBars = terminalText(unsaid({ blocks }), article, { colour: false, bars: true });
    expect(withBars).toContain(`  A  50% ${'█'.repeat(15)}${'░'.repeat(15)}`);
    expect(plainOf({ blocks })).not.toMatch(/[█░]/);
  });
});

describe('what one may type next', () => {
  test('is written as it is typed, in the language of the reply', () => {
    const actions = [{ label: 'Premier tour', command: 'result', args: { place: 'morvik', round: 1 } } as const];
    expect(plainOf({ actions, locale: 'fr' })).toContain('Suite\u202F:\n  Premier tour → /resultat lieu:morvik tour:1');
  });

  test('stands there once, where a choice of a menu is a button as well', () => {
    const next = { label: 'Next', command: 'timeline', args: { at: 2 } } as const;
    const menu = {
      label: 'All',
      choices: [
        { ...next, label: '2. Ilse' },
        { ...next, label: '3. Bram', args: { at: 3 } },
      ],
    };
    const told = plainText(replyWith({ actions: [next], menu }), article);
    expect(told.slice(told.indexOf('More:'))).toBe(
      'More:\n  Next → /timeline number:2\n  3. Bram → /timeline number:3',
    );
  });

  test('is not offered below an error, nor is a date', () => {
    expect(plainOf({ status: 'error', blocks: [{ kind: 'text', text: 'No.' }] })).toBe('No.');
  });
});

describe('colour', () => {
  const reply = replyWith({ title: 'A title', blocks: [{ kind: 'note', text: 'n' }] });
  const start = '\u001b[';

  test('comes only on demand', () => {
    expect(plainText(reply, article)).not.toContain(start);
    expect(terminalText(reply, article, { colour: false, bars: true })).not.toContain(start);
    expect(terminalText(reply, article, { colour: true, bars: true })).toContain(`${start}1mA title${start}22m`);
  });

  test('changes nothing but the colour', () => {
    const coloured = terminalText(reply, article, { colour: true, bars: false });
    expect(coloured.replaceAll(/\p{Cc}\[\d+m/gu, '')).toBe(plainText(reply, article));
  });
});

describe('what stands in the data or was typed cannot take over the terminal', () => {
  test.each([
    ['an escape sequence that clears the screen', 'a\u001b[2Jb'],
    ['a bell', 'a\u0007b'],
    ['a carriage return that overwrites the line', 'true\rfalse'],
    ['a control character of eight bits', 'a\u009b31mb'],
  ])('%s', (_, text) => {
    expect(plainOf({ blocks: [{ kind: 'text', text }] })).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test('marks that turn the direction and halves of characters are gone', () => {
    expect(plainOf({ blocks: [{ kind: 'text', text: 'a\u202Eb\uD83Dc' }] })).toBe(`a b\uFFFDc${end}`);
  });
});

describe('length', () => {
  test('what comes last is left out first', () => {
    const blocks: Block[] = [{ kind: 'text', text: 'x'.repeat(1400) }];
    const actions = Array.from(
      { length: 9 },
      (_, index) => ({ label: 'More', command: 'result', args: { place: `p${index}` } }) as const,
    );
    const text = plainOf({ blocks, actions });
    expect(text.length).toBeLessThanOrEqual(mostText);
    expect(text).toContain('As of June 9, 2031');
    expect(text).not.toContain('p8');
  });

  test('blocks that are too many are left out whole, from the end', () => {
    const blocks = Array.from(
      { length: 40 },
      (_, index): Block => ({ kind: 'text', text: `${index} ${'x'.repeat(100)}` }),
    );
    const text = plainOf({ title: 'A title', blocks });
    expect(text.length).toBeLessThanOrEqual(mostText);
    expect(text).toContain(`A title\n0 ${'x'.repeat(100)}\n1 ${'x'.repeat(100)}\n`);
  });

  test('never costs the evidence: of the answer less is told', () => {
    const sources = [1, 2, 3, 4].map((paragraph) => ({ paragraph, exact: `${paragraph}${'e'.repeat(300)}` }));
    const blocks = [1, 2, 3].map((index): Block => ({ kind: 'text', text: `block ${index} ${'x'.repeat(100)}` }));
    const text = plainOf({ blocks, sources });
    for (const { exact } of sources) expect(text).toContain(exact);
    expect(text).toContain('block 1');
    expect(text).not.toContain('block 3');
    expect(text.length).toBeLessThanOrEqual(mostText);
  });

  test('never costs the first part, nor words inside of it', () => {
    const long = 'x'.repeat(2000);
    const text = plainOf({
      blocks: [{ kind: 'text', text: long }],
      sources: [{ paragraph: 8, exact: 'in the market' }],
    });
    expect(text).toBe(`${long}\n“in the market” (paragraph 8)\nAs of June 9, 2031, the date of the article`);
  });

  test('is 1,500 characters at most for any reply, unless its first part and its evidence alone are more', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const text = plainText(reply, article);
        const { title, blocks } = reply;
        const first = title === undefined ? { blocks: blocks.slice(0, 1) } : { title, blocks: [] };
        const least = plainText({ ...reply, ...first, actions: [] }, article);
        const start = plainText({ ...reply, ...first, actions: [], status: 'error' }, article);
        expect(text.length).toBeLessThanOrEqual(Math.max(mostText, least.length));
        expect(text.startsWith(start)).toBe(true);
      }),
      { endOnFailure: true, numRuns: 300 },
    );
  });
});
