import { fold } from '../text/normalize.ts';
import { cardinalNames, ordinalNames } from './numeral-words.ts';

export interface RoundWords {
  readonly round: number;
  /** What stands before or behind a word for a round, folded: "second", "2nd", "2", "two", "2e". */
  readonly ordinals: readonly string[];
  /** Names that need no word for a round: "r2", "runoff". */
  readonly names: readonly string[];
}

/** The words for as many rounds as have ordinals, with those that are particular to one. */
export function numberedRounds(particular: readonly RoundWords[]): RoundWords[] {
  return ordinalNames.en.map((_, index) => {
    const round = index + 1;
    const own = particular.filter((one) => one.round === round);
    const words = [ordinalNames.en[index], cardinalNames.en[index], ordinalNames.fr[index], cardinalNames.fr[index]];
    const written = [...words, ...abbreviations(round)].flatMap((word) => (word === undefined ? [] : [fold(word)]));
    return {
      round,
      ordinals: [...new Set([...written, ...own.flatMap(({ ordinals }) => ordinals)])],
      names: [`r${round}`, `t${round}`, ...own.flatMap(({ names }) => names)],
    };
  });
}

/** "2nd", "2e", "2eme"; "1er" of the first alone, "2d" of the second. */
export function abbreviations(number: number): string[] {
  const english = new Intl.PluralRules('en', { type: 'ordinal' }).select(number);
  const suffix = { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' }[english];
  const french = number === 1 ? ['1er', '1 er', '1e'] : [`${number}e`, `${number}eme`, ...(number === 2 ? ['2d'] : [])];
  return [`${number}`, `${number}${suffix}`, ...french];
}
