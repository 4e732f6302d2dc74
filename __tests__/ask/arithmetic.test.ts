import { expect, test } from '@jest/globals';
import { type Derived, derive } from '../../src/ask/arithmetic.ts';
import type { Fact } from '../../src/story/schema.ts';
import type { IntentName } from '../../src/story/vocabulary.ts';
import { words } from '../../src/text/normalize.ts';

type Value = Fact['values'][number];
type Short = readonly [amount: number, unit: string, per?: Value['per']];

/** What is derived from figures alone: `5 of kind` for each. */
function derived(figures: readonly Short[], intents: readonly IntentName[], question: string): string[] {
  const values = figures.map(([amount, unit, per]) => ({ amount, unit, ...(per === undefined ? {} : { per }) }));
  const asked = { intents: new Set(intents), row: words(question) };
  return derive({ values } as unknown as Fact, asked, 2031).map(said);
}

function said(one: Derived): string {
  const per = one.kind === 'period' || one.kind === 'lasts' ? ` a ${one.per}` : '';
  return `${one.kind} ${Number(one.value.toFixed(2))}${per}`;
}

const wages: readonly Short[] = [
  [1200, 'crowns', 'month'],
  [100, 'crowns', 'week'],
];
const grant: readonly Short[] = [
  [3650, 'crowns', 'year'],
  [20, 'crowns', 'day'],
];

test.each<
  [
    reason: string,
    figures: readonly Short[],
    intents: readonly IntentName[],
    question: string,
    found: readonly string[],
  ]
>([
  [
    'a difference, the larger first',
    [
      [300, 'members'],
      [900, 'members'],
    ],
    ['difference'],
    'how many more',
    ['difference 600'],
  ],
  [
    'what a part leaves of the whole',
    [
      [298, 'precincts'],
      [312, 'precincts'],
    ],
    [],
    'how many precincts are left',
    ['difference 14'],
  ],
  [
    'what a part leaves, in French',
    [
      [19, 'boats'],
      [44, 'boats'],
    ],
    [],
    'combien de bateaux ne sont pas là',
    ['difference 25'],
  ],
  [
    'nothing for a question with "not" that asks for no number',
    [
      [19, 'boats'],
      [44, 'boats'],
    ],
    [],
    'why are the boats not here',
    [],
  ],
  [
    'millions and ones of the same unit',
    [
      [2.7, 'million crowns'],
      [610_000, 'crowns'],
    ],
    ['difference'],
    'how much more',
    ['difference 2090000'],
  ],
  [
    'a difference without the noise of decimals',
    [
      [53.1, 'percent'],
      [46.9, 'percent'],
    ],
    ['difference'],
    'by how much',
    ['difference 6.2'],
  ],
  [
    'how many times as many',
    [
      [900, 'jobs'],
      [300, 'jobs'],
    ],
    ['ratio'],
    'how many times',
    ['ratio 3'],
  ],
  [
    'a portion of different things',
    [
      [300, 'members'],
      [600, 'pilots'],
    ],
    ['percent'],
    'what percentage',
    ['portion 50'],
  ],
  [
    'a fall, where it changed',
    [
      [800, 'jobs'],
      [600, 'jobs'],
    ],
    ['percent', 'change'],
    'by what percent',
    ['difference 200', 'portion 75', 'fall 25'],
  ],
  ['a month from a year', [[2400, 'crowns', 'year']], ['monthly'], 'how much a month', ['period 200 a month']],
  ['a year from a day', [[2, 'sailings', 'day']], ['yearly'], 'how many a year', ['period 730 a year']],
  ['several months', [[200, 'crowns', 'month']], [], 'how much in three months', ['periods 600']],
  ['half a year', [[200, 'crowns', 'month']], [], 'how much in half a year', ['periods 1200']],
  ['French: ten weeks', [[14, 'crowns', 'week']], [], 'combien en dix semaines', ['periods 140']],
  ['a number of days in figures', [[2, 'sailings', 'day']], [], 'how many sailings in 30 days', ['periods 60']],
  ['the year, from the years that have passed', [[30, 'years']], ['year'], 'in what year', ['since 2001']],
  [
    'for different periods both by the year, and as they are told',
    wages,
    ['ratio'],
    'how many times',
    ['ratio 12', 'ratio 2.77'],
  ],
  [
    'how long each lasts at the rate of the other',
    grant,
    [],
    'how many days does it cover',
    ['lasts 182.5 a day', 'lasts 2 a day'],
  ],
  [
    'a difference of different things is none',
    [
      [300, 'members'],
      [900, 'jobs'],
    ],
    ['difference'],
    'how many more',
    [],
  ],
  [
    'percentages are no portion of each other',
    [
      [40, 'percent'],
      [20, 'percent'],
    ],
    ['percent'],
    'what percent',
    [],
  ],
  [
    'three figures are not set against each other',
    [
      [1, 'a'],
      [2, 'a'],
      [3, 'a'],
    ],
    ['difference'],
    'how many more',
    [],
  ],
  ['one figure is nothing to reckon with', [[300, 'members']], ['difference', 'ratio', 'percent'], 'how many more', []],
  [
    'nothing is divided by nothing',
    [
      [300, 'members'],
      [0, 'members'],
    ],
    ['ratio'],
    'how many times',
    [],
  ],
  ['the period that it is told for is not reckoned', [[14, 'crowns', 'week']], ['weekly'], 'how much a week', []],
  ['a figure that is for no period', [[14, 'crowns']], ['yearly'], 'how much in three years', []],
  ['years of a rate tell no year', [[30, 'years', 'year']], ['year'], 'in what year', []],
  [
    'nothing that was not asked',
    [
      [300, 'members'],
      [900, 'members'],
    ],
    [],
    'how many members',
    [],
  ],
])('%s', (_, figures, intents, question, found) => {
  expect(derived(figures, intents, question)).toEqual(found);
});
