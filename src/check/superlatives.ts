type Pair = readonly [said: string, told: string];

const most =
  / (?:\w{3,}est|most|least|record|best|worst|first|(?:le|la|les) (?:plus|moins)|meilleure?|pire|premiere?) /;
const ofAllTime =
  / (?:ever|of all time|all time|in (?:its |the |their )?(?:\w+ s )?history|on record|jamais (?:vue?|atteinte?|enregistree?|mesuree?|connue?)|de tous les temps|de (?:toute )?(?:l|son|leur) histoire) /;
const bound = / (?:since|depuis) /;

/** "The highest ever" beside "the highest since 2009": with a bound, it is none of all time. */
export function unbounded(row: readonly string[], other: readonly string[]): Pair[] {
  const told = ` ${other.join(' ')} `;
  return isOfAllTime(row) && most.test(told) && bound.test(told) && !ofAllTime.test(told) ? [['ever', 'since']] : [];
}

export function isOfAllTime(row: readonly string[]): boolean {
  const text = ` ${row.join(' ')} `;
  return ofAllTime.test(text) && most.test(text) && !bound.test(text);
}
