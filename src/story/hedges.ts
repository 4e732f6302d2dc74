/** How a figure is hedged; `plain` is a figure without any hedge. */
export type Hedge =
  | 'plain'
  | 'exactly'
  | 'about'
  | 'almost'
  | 'over'
  | 'just_over'
  | 'under'
  | 'just_under'
  | 'at_least'
  | 'at_most'
  | 'as_many_as'
  | 'barely';

/** Phrases that stand before a figure, the longer ones first. */
const before: readonly (readonly [RegExp, Hedge])[] = [
  [
    /(?:^| )(?:just|slightly|a little|a bit|a tad|a hair|a shade|narrowly|barely|a touch) (?:over|above|more than)$|(?:^| )(?:un peu|a peine) plus d(?:e)?$/,
    'just_over',
  ],
  [
    /(?:^| )(?:just|slightly|a little|a bit|a tad|a hair|a shade|a touch) (?:under|below|less than|short of|shy of)$|(?:^| )un peu moins d(?:e)?$/,
    'just_under',
  ],
  [/(?:^| )(?:at least|no (?:fewer|less) than|a minimum of|not less than|minimum|au moins|pas moins de)$/, 'at_least'],
  [/(?:^| )(?:at most|no more than|a maximum of|not more than|au plus|au maximum|pas plus de)$/, 'at_most'],
  [
    /(?:^| )(?:as (?:many|much) as|(?<!\b(?:went|gone|goes|going|rose|is|was|shot|moved|back|climbed|jumped) )up to|jusqu a)$/,
    'as_many_as',
  ],
  [
    /(?:^| )(?:(?:well|way|far|bien|nettement|largement) )?(?:more than|over|above|upwards of|in excess of|exceeded|exceeds|surpassed|depasse|depassait|beyond|better than|north of|plus de|plus d|superieure? a|au dessus de)$/,
    'over',
  ],
  [
    /(?:^| )(?:(?:well|way|far|bien|nettement|largement) )?(?:less than|fewer than|under|below|south of|moins de|moins d|inferieure? a|en dessous de)$/,
    'under',
  ],
  [
    /(?:^| )(?:about|around|roughly|approximately|some|circa|approx|something like|environ|quelque|autour de|aux alentours de|vers|a peu pres|dans les)$/,
    'about',
  ],
  [
    /(?:^| )(?:nearly|almost|close to|close on|virtually|approach(?:es|ed|ing)|pushing|pres de|presque|pas loin de|pas loin d|not far from|quasi|quasiment|not far off|frole|frolait|frolent|approche|approchait)$/,
    'almost',
  ],
  [/(?:^| )(?:barely|a mere|a paltry|hardly any more than|a peine)$/, 'barely'],
  [/(?:^| )(?:exactly|precisely|exactement|precisement|tout juste|pile)$/, 'exactly'],
];

const longest = 4;

/** The hedge before a number, and where it starts. */
export function hedgeBefore(row: readonly string[], at: number): { readonly hedge: Hedge; readonly start: number } {
  const hasArticle = /^(?:a|an|the|une?|des|les|la|le|l)$/.test(row[at - 1] ?? '');
  for (const end of hasArticle ? [at, at - 1] : [at]) {
    const text = row.slice(Math.max(0, end - longest), end).join(' ');
    for (const [pattern, hedge] of before) {
      const found = pattern.exec(text)?.[0].trim();
      if (found !== undefined) return { hedge, start: end - found.split(' ').length };
    }
  }
  return { hedge: 'plain', start: at };
}

/** "58 % or so", "300 environ", "five or more". */
export function hedgeAfter(row: readonly string[], end: number): Hedge | undefined {
  const text = row.slice(end, end + longest).join(' ');
  if (/^(?:\S+ )?(?:or so|ish|environ|give or take)\b/.test(text)) return 'about';
  // "Nine in ten against, at least 400 houses": the hedge is of what stands behind it.
  return /^(?:\S+ )?(?:or more|ou plus|(?:au moins|at least)(?! (?:\d|[$€])))(?=$| )/.test(text)
    ? 'at_least'
    : undefined;
}
