import { describe, expect, test } from '@jest/globals';
import type { Reply } from '../../src/answer/reply.ts';
import type { Locale } from '../../src/text/locale.ts';
import { ask, contextOf, wordsOf } from '../helpers/story.ts';
import { broken } from '../helpers/story-files.ts';

const evidence = (exact: string, paragraph = 4) => [{ paragraph, exact }];
const names = ['Abacus', 'Brindle', 'Corvid', 'Dunlin', 'Egret', 'Fulmar', 'Godwit'];
const votes = [13_748, 11_601, 2252, 2025, 811, 515, 116];
const shares = [44.25, 37.34, 7.25, 6.52, 2.61, 1.66, 0.37];

/** A vote without rounds, with all that an article may state of it; the one before, in whole per cents; and one of thirty. */
const results = {
  contests: [
    {
      id: 'by-election',
      name: { en: 'by-election', fr: 'élection partielle' },
      year: 2031,
      options: names.map((name) => ({ id: name.toLowerCase(), name: { en: name, fr: name } })),
    },
    { id: 'general', name: { en: 'general election', fr: 'législatives' }, year: 2027, options: [] },
    {
      id: 'council',
      name: { en: 'council vote', fr: 'vote du conseil' },
      options: Array.from({ length: 30 }, (_, at) => ({
        id: `list-${at}`,
        name: { en: `List ${at}`, fr: `Liste ${at}` },
      })),
    },
  ],
  results: [
    {
      id: 'r-now',
      contest: 'by-election',
      place: 'morvik',
      statement: { en: 'Abacus won.', fr: 'Abacus a gagné.' },
      standings: names.map((name, at) => ({
        option: name.toLowerCase(),
        ...(at === 0 ? { party: 'quay-list' } : at === 1 ? { party: 'order-and-tides' } : {}),
        votes: votes[at],
        share: shares[at],
        status: at === 0 ? 'gained' : 'lost',
        evidence: evidence(`${name} had ${votes[at]} votes, ${shares[at]} percent`),
      })),
      ballotsCast: { value: 31_108, evidence: evidence('votes cast 31,108') },
      turnout: { value: 51.33, evidence: evidence('turnout was 51.33 percent') },
      majority: { value: 2147, evidence: evidence('the majority was 2,147') },
      swing: { value: 6.69, from: 'order-and-tides', to: 'quay-list', evidence: evidence('a swing of 6.69 percent') },
      resultsStatus: { value: 'provisional', evidence: evidence('in provisional figures') },
    },
    {
      id: 'r-velle',
      contest: 'by-election',
      place: 'velle',
      statement: { en: 'Abacus held Velle.', fr: 'Abacus a gardé Velle.' },
      standings: [
        {
          option: 'abacus',
          share: { value: 59, qualifier: 'almost' },
          status: 'held',
          evidence: evidence('nearly 59'),
        },
        { option: 'brindle', share: 35, evidence: evidence('35 percent') },
      ],
      turnout: { value: 38, evidence: evidence('turnout was 38') },
      threshold: {
        value: 66.67,
        text: { en: 'two-thirds', fr: 'deux tiers' },
        evidence: evidence('two-thirds needed'),
      },
    },
    {
      id: 'r-before',
      contest: 'general',
      place: 'morvik',
      date: { value: '2027' },
      statement: { en: 'Order and Tides won.', fr: 'Ordre et Marées a gagné.' },
      standings: [
        { party: 'order-and-tides', share: 42, status: 'won', evidence: evidence('42 percent') },
        { party: 'quay-list', share: 35, evidence: evidence('35 percent for the Quay List') },
      ],
    },
    {
      id: 'r-council',
      contest: 'council',
      place: 'gull-rock',
      statement: { en: 'List 0 came first.', fr: 'La liste 0 était première.' },
      swing: { value: 4, from: 'order-and-tides', evidence: evidence('a swing of 4 percent against') },
      standings: Array.from({ length: 30 }, (_, at) => ({
        option: `list-${at}`,
        votes: 900 - at,
        evidence: evidence(`${900 - at} for list ${at}`),
      })),
    },
  ],
};

const context = contextOf(
  broken({
    'results.json': () => JSON.stringify(results),
    'timeline.json': () => '[]',
    'gaps.json': () => '[]',
    'questions/gaps.tsv': () => '',
  }),
);
const result = (place: string, locale: Locale = 'en') => ask(context, 'result', { place }, locale);
const compare = (a: string, b: string) => ask(context, 'compare', { a, b });
const rowsOf = ({ blocks }: Reply) => blocks.flatMap((block) => (block.kind === 'figures' ? [block.rows] : []));
const linesOf = ({ blocks }: Reply, kind: 'computed' | 'note' | 'text') =>
  blocks.flatMap((block) => (block.kind === kind && 'text' in block ? [block.text] : []));
const itemsOf = ({ blocks }: Reply) => blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));

describe('an election without rounds', () => {
  test('is of no round, in no text, button or language', () => {
    for (const locale of ['en', 'fr'] as const) {
      for (const place of ['morvik', 'velle', '2031', 'abacus']) {
        expect(wordsOf(result(place, locale))).not.toMatch(/\bround\b|\btours?\b/i);
      }
    }
    expect(wordsOf(compare('morvik', 'velle'))).not.toMatch(/\bround\b/);
  });

  test('has no second round to ask for, and is not said to have had one', () => {
    const reply = result('morvik second round');
    expect(reply.status).toBe('not_in_story');
    expect(linesOf(reply, 'text').join()).toContain('it tells of no rounds in Mörvik');
  });
});

describe('a row', () => {
  test('has its votes and its share', () => {
    expect(
      rowsOf(result('morvik'))[0]
        ?.map(({ value }) => value)
        .slice(0, 2),
    ).toEqual(['44.25% · 13,748 votes', '37.34% · 11,601 votes']);
    expect(rowsOf(result('morvik', 'fr'))[0]?.[0]?.value.replace(/\s/g, ' ')).toBe('44,25 % · 13 748 voix');
  });

  test('that is asked for comes first, with its evidence', () => {
    const reply = result('fulmar morvik');
    expect(rowsOf(reply)[0]?.[0]?.label).toBe('Fulmar');
    expect(reply.sources[0]?.exact).toBe('Fulmar had 515 votes, 1.66 percent');
  });

  test('keeps the hedge of the article', () => {
    expect(rowsOf(result('velle'))[0]?.[0]?.value).toBe('nearly 59%');
  });

  test('one of seven or of thirty is there, and evidence of its own', () => {
    expect(rowsOf(result('morvik'))[0]).toHaveLength(7);
    expect(rowsOf(result('gull rock'))[0]).toHaveLength(30);
    expect(result('morvik').sources.map(({ exact }) => exact)).toEqual(
      expect.arrayContaining(names.map((name, at) => `${name} had ${votes[at]} votes, ${shares[at]} percent`)),
    );
  });
});

describe('figures of the whole vote', () => {
  test('are shown as stated, and so is whether the result is final', () => {
    expect(itemsOf(result('morvik'))).toEqual([
      'Turnout: 51.33%',
      'Votes cast: 31,108',
      'Majority: 2,147 votes',
      'Swing: 6.69% from Order and Tides to Quay List',
      'The result is provisional.',
    ]);
    expect(itemsOf(result('velle'))).toContain('Threshold: two-thirds');
  });

  test('are asked for by name, in both languages', () => {
    expect(itemsOf(result('turnout velle'))[0]).toBe('Turnout, Velle Province: 38%');
    expect(itemsOf(result('participation velle', 'fr'))[0]).toMatch(/^Participation, .+ 38\s%$/);
    expect(result('turnout velle').sources[0]?.exact).toBe('turnout was 38');
  });

  test('may be a swing of which it is not told who gained', () => {
    expect(itemsOf(result('swing gull rock'))[0]).toBe('Swing, Gull Rock: 4% away from Order and Tides');
    expect(itemsOf(result('swing gull rock', 'fr'))[0]).toMatch(/4\s%, au détriment de /);
  });

  test('that a result does not state are not in the story', () => {
    const reply = result('swing velle');
    expect(reply.status).toBe('not_in_story');
    expect(linesOf(reply, 'text').join()).toContain('swing, Velle Province');
  });

  test('are compared', () => {
    const reply = compare('turnout morvik', 'turnout velle');
    expect(itemsOf(reply)).toEqual(['Turnout, Mörvik: 51.33%', 'Turnout, Velle Province: 38%']);
    expect(linesOf(reply, 'computed')).toEqual(['Turnout about −13 points from Mörvik to Velle Province (38 − 51.33)']);
  });
});

describe('arithmetic', () => {
  test('leaves out what the article states: the lead in votes', () => {
    expect(linesOf(result('morvik'), 'computed')).toEqual(['Abacus ahead by 6.91 points (44.25 − 37.34)']);
  });

  test('is no more exact than rounded shares are', () => {
    expect(linesOf(result('velle'), 'computed')).toEqual([
      'Abacus ahead by about 24 points (59 − 35)',
      'about 6% for all others (100 − 94)',
    ]);
    expect(linesOf(compare('morvik 2027', 'morvik 2031'), 'computed')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Quay List about \+9 points from .+ \(44\.25 − 35\)$/),
        expect.stringMatching(/^Order and Tides about −5 points from .+ \(37\.34 − 42\)$/),
      ]),
    );
  });

  test('gives both points and votes of two contenders', () => {
    expect(linesOf(compare('abacus morvik', 'dunlin morvik'), 'computed')).toEqual([
      'Abacus 37.73 points above Dunlin (44.25 − 6.52)',
      'Abacus 11,723 votes more than Dunlin (13,748 − 2,025)',
      '49.23% for all others (100 − 50.77)',
    ]);
  });
});

describe('several results', () => {
  test('of a contender or of a year are all shown', () => {
    expect(rowsOf(result('abacus'))).toHaveLength(2);
    expect(rowsOf(result('2031'))).toHaveLength(2);
    expect(rowsOf(result('quay list'))).toHaveLength(2);
  });
});

describe('slips', () => {
  test.each([
    ['corvd', 'Corvid'],
    ['vellle', 'Velle Province'],
    ['brindel morvk', 'Brindle and Mörvik'],
  ])('%s is read as %s, and that is said', (typed, read) => {
    const reply = result(typed);
    expect(reply.status).toBe('guessed');
    for (const name of read.split(' and ')) expect(linesOf(reply, 'note').join()).toContain(name);
  });
});

test('a story in one language is shown as it is, and a reply in the other says so', () => {
  const alone = (text: string) => JSON.stringify(JSON.parse(text), (key, value) => (key === 'fr' ? undefined : value));
  const files = [
    'article',
    'people',
    'places',
    'organizations',
    'results',
    'quotes',
    'facts',
    'timeline',
    'gaps',
    'vocabulary',
  ];
  const one = contextOf(broken(Object.fromEntries(files.map((name) => [`${name}.json`, alone]))));
  const reply = ask(one, 'result', { place: 'gull rock' }, 'fr');
  expect(linesOf(reply, 'note')).toContain('Les données de cet article n’existent qu’en anglais.');
  expect(linesOf(reply, 'text')).toContain('Ilse Tornquist won on the island.');
  expect(linesOf(ask(one, 'result', { place: 'gull rock' }), 'note')).toEqual([]);
});

test('an article without author, publisher and address is told by what there is', () => {
  const bare = (text: string) => {
    const { author: _a, publisher: _p, url: _u, ...rest } = JSON.parse(text);
    return JSON.stringify({ ...rest, locale: 'en-GB' });
  };
  const words = wordsOf(ask(contextOf(broken({ 'article.json': bare })), 'about', {}));
  expect(words).toMatch(/”, \d{1,2} \p{L}+ \d{4}/u);
  expect(words).not.toMatch(/undefined|none/);
});
