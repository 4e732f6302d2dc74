import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Block, Reply } from '../../src/answer/reply.ts';
import type { Locale } from '../../src/text/locale.ts';
import { root } from '../helpers/root.ts';
import { ask, contextOf, wordsOf } from '../helpers/story.ts';

const context = contextOf();
const result = (place: string, options = {}, locale: Locale = 'en', of = context) =>
  ask(of, 'result', { place, ...options }, locale);

type Figures = Extract<Block, { kind: 'figures' }>;
const figuresOf = ({ blocks }: Reply) => blocks.filter((block): block is Figures => block.kind === 'figures');
const valuesOf = (reply: Reply) => figuresOf(reply).map(({ rows }) => rows.map(({ value }) => value));
const textsOf = ({ blocks }: Reply, kind: 'text' | 'note' | 'computed') =>
  blocks.flatMap((block) => (block.kind === kind && 'text' in block ? [block.text] : []));

describe('a place', () => {
  test('alone gives its main contest, the last round first', () => {
    expect(valuesOf(result('morvik'))).toEqual([
      ['53.1%', '46.9%'],
      ['38.4%', '33.1%', '19.25%'],
    ]);
  });

  test.each([
    ['morvik', ['53.1%', '46.9%']],
    ['velle', ['51.2%', '48.8%']],
    ['the province', ['51.2%', '48.8%']],
  ])('%s has its own figures, never those of another', (place, values) => {
    expect(valuesOf(result(place, { round: 2 }))).toEqual([values]);
    const others = [...'53.1 46.9 51.2 48.8'.split(' ')].filter((share) => !values.includes(`${share}%`));
    for (const other of others) expect(wordsOf(result(place, { round: 2 }))).not.toContain(other);
  });

  test('with a round in its words gives that round', () => {
    for (const place of ['morvik first round', 'morvik 1er tour', 'Premier tour à Mörvik', 'morvik 24 may']) {
      expect(valuesOf(result(place))).toEqual([['38.4%', '33.1%', '19.25%']]);
    }
  });

  test('with a bare 1 or 2 behind it gives that round', () => {
    expect(valuesOf(result('morvik 1'))).toEqual([['38.4%', '33.1%', '19.25%']]);
    expect(valuesOf(result('morvik 2'))).toEqual([['53.1%', '46.9%']]);
    for (const other of ['morvik 3', 'morvik 12', '1']) expect(result(other).status).toBe('not_in_story');
  });

  test('with a contender beside it gives only results in which they stand', () => {
    expect(valuesOf(result('okkel in morvik'))).toEqual([
      ['53.1%', '46.9%'],
      ['33.1%', '38.4%', '19.25%'],
    ]);
    expect(valuesOf(result('quill in morvik'))).toEqual([['19.25%', '38.4%', '33.1%']]);
    for (const other of ['okkel gull rock', 'quill velle']) expect(result(other).status).toBe('not_in_story');
  });

  test('with a round as an option takes that before its words', () => {
    expect(valuesOf(result('morvik first round', { round: 2 }))).toEqual([['53.1%', '46.9%']]);
  });

  test('of a count beyond the fifth gives that count', () => {
    const counted = contextOf(join(root, '__tests__/stories/castlemoyle-2034'));
    const sixth = result('castlemoyle', { round: 6 }, 'en', counted);
    expect(valuesOf(sixth)).toEqual([['9,717 votes', '9,643 votes']]);
    for (const place of ['castlemoyle sixth count', 'castlemoyle 6e tour']) {
      expect(valuesOf(result(place, {}, 'en', counted))).toEqual([['9,717 votes', '9,643 votes']]);
    }
  });

  test('with the year of an earlier contest gives that contest', () => {
    expect(valuesOf(result('morvik 2027'))).toEqual([['61%']]);
    expect(valuesOf(result('four years ago'))).toEqual([['61%']]);
  });

  test('in other spelling is the same place, exactly', () => {
    for (const place of ['MÖRVIK', 'Morvik', 'mœrvik-sur-mer', 'the harbour town', 'harbour town']) {
      expect(result(place).status).toBe('exact');
      expect(valuesOf(result(place))).toEqual(valuesOf(result('morvik')));
    }
  });
});

describe('several places', () => {
  test('are shown short: figures under the name of each, and their margins', () => {
    const reply = result('first round', { round: 2 });
    expect(new Set(figuresOf(reply).map(({ heading }) => heading.split(':')[0])).size).toBeGreaterThan(2);
    expect(textsOf(reply, 'text')).toEqual([]);
    expect(textsOf(reply, 'computed').join()).not.toContain('from the first round to the second');
    expect(figuresOf(result('morvik'))[0]?.heading).not.toContain('Mörvik:');
  });

  test('named together are both shown', () => {
    expect(figuresOf(result('morvik and velle', { round: 2 })).map(({ heading }) => heading.split(':')[0])).toEqual([
      'Mörvik',
      'Velle Province',
    ]);
  });
});

test('unknown words are repeated as typed, and no more of them than 80 characters', () => {
  expect(wordsOf(result('  ATLANTIS, l’île '))).toContain('“ATLANTIS, l’île”');
  const long = `Zeppelin ${'x'.repeat(150)}`;
  expect(wordsOf(result(long))).toContain(`“${long.slice(0, 79)}…”`);
  expect(wordsOf(ask(context, 'quote', { search: long }))).toContain(`“${long.slice(0, 79)}…”`);
});

describe('the kinds of results', () => {
  test('counts of districts say of how many, and that one is not accounted for', () => {
    const reply = result('districts of morvik', { round: 2 });
    expect(figuresOf(reply)[0]?.rows.map(({ value }) => value)).toEqual([
      'won 4 of 7 districts',
      'won 2 of 7 districts',
    ]);
    expect(wordsOf(reply)).toContain('account for 6 of the 7');
  });

  test('counts of districts led say so, and nothing is missed there', () => {
    const reply = result('districts of morvik', { round: 1 });
    expect(figuresOf(reply)[0]?.rows.map(({ value }) => value)).toEqual(['ahead in 5 of 7 districts']);
    expect(wordsOf(reply)).not.toContain('account for');
  });

  test('districts are not called regions', () => {
    expect(wordsOf(result('districts of morvik', { round: 2 }))).not.toMatch(/\bregions?\b/);
  });

  test('an outcome without figures says that there are none, and "won" only once', () => {
    const reply = result('gull rock');
    expect(figuresOf(reply)[0]?.rows).toMatchObject([
      { label: 'Ilse Tornquist', detail: 'left of the harbour', value: 'won', won: false },
    ]);
    expect(textsOf(reply, 'text')).toContain('The story has the outcome alone, no figures.');
    expect(wordsOf(reply)).not.toMatch(/%/);
  });

  test('a margin and changes are computed, with their working', () => {
    expect(textsOf(result('morvik', { round: 2 }), 'computed')).toEqual([
      'Bram Okkel ahead by 6.2 points (53.1 − 46.9)',
      'Bram Okkel +20 points from the first round to the second (53.1 − 33.1)',
      'Ilse Tornquist +8.5 points from the first round to the second (46.9 − 38.4)',
    ]);
  });

  test('a contest with one name on it has no margin', () => {
    expect(textsOf(result('morvik 2027'), 'computed')).toEqual(['about 39% for all others (100 − 61)']);
  });
});

describe('what is not sure', () => {
  test('a slip is corrections, and told', () => {
    const reply = result('velel');
    expect(reply.status).toBe('guessed');
    expect(textsOf(reply, 'note')).toEqual(['Read as Velle Province.']);
  });

  test('a loose name of two places asks back, with a button for each', () => {
    const reply = result('the coast');
    expect(reply).toMatchObject({ status: 'choose', audience: 'private' });
    expect(reply.actions.map(({ args }) => args.place).sort()).toEqual(['morvik', 'velle']);
  });

  test('a loose name of one place is read so, and told', () => {
    expect(result('the bay')).toMatchObject({ status: 'guessed' });
    expect(textsOf(result('the bay'), 'note')).toEqual(['Read as Mörvik.']);
  });

  test.each([
    ['a place the story does not know', 'atlantis', '“atlantis”'],
    ['a place without a result', 'fish market', 'fish market'],
    ['a round that a place lacks', 'gull rock first round', 'first-round result for Gull Rock'],
    ['a year that no contest has', 'morvik 2019', '2019'],
  ])('%s: the story does not say, with what it does say', (_, place, words) => {
    const reply = result(place);
    expect(reply).toMatchObject({ status: 'not_in_story', audience: 'private' });
    expect(textsOf(reply, 'text').join()).toContain(words);
    expect(figuresOf(reply)).toEqual([]);
    expect(reply.actions.length).toBeGreaterThan(0);
  });
});

test('every button of a reply leads to an answer', () => {
  for (const place of ['morvik', 'velle', 'the coast', 'gull rock', 'atlantis', 'first round']) {
    for (const { command, args } of result(place).actions) {
      expect(ask(context, command, args).status).toBe('exact');
    }
  }
});

test('a private reply keeps its buttons private', () => {
  const { actions } = result('morvik', { private: true });
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.every(({ args }) => args.private === true)).toBe(true);
});

test('French is French, figures included', () => {
  const reply = result('mörvik', { round: 1 }, 'fr');
  expect(valuesOf(reply)[0]?.[0]).toMatch(/^38,4\s%$/);
  expect(reply.title?.replace(/\s/g, ' ')).toBe(
    'Mörvik (premier tour) : Ilse Tornquist en tête, 38,4 % contre 33,1 % pour Bram Okkel',
  );
});
