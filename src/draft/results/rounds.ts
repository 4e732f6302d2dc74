import { ordinalNames } from '../../story/numeral-words.ts';
import { abbreviations } from '../../story/round-words.ts';
import type { Span } from '../evidence.ts';

/** "fifth", "5th", "cinquième", "5e", and the number that each stands for. */
const numbers = new Map(
  ordinalNames.en.flatMap((english, index) => {
    const written = [english, ordinalNames.fr[index] ?? '', ...abbreviations(index + 1)];
    return written.filter((word) => !/^\d+$/.test(word)).map((word) => [word, index + 1] as const);
  }),
);
const names = [...numbers.keys()].join('|');

/** "The fifth count", "deuxième tour", "the run-off". */
const named = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(${names}) (?:round|ballot|count|tour|dépouillement)(?!s?[\p{L}])|(first) choices(?![\p{L}])|(run-?off)(?![\p{L}]))`,
  'giu',
);
/** "On the fourth: 7,506 to 7,541": a count, where the article counts by numbers. */
const elliptic = new RegExp(
  String.raw`(?<![\p{L}])(?:on|after|at|in|by|until|au|lors du) (?:the )?(${names})(?=[:;,.]|$| (?:with|avec|and|et|he|she|il|elle|on)(?![\p{L}]))`,
  'giu',
);
/** "First preferences", "began fourth with 5,318": before anything was moved on. */
const began =
  /(?<![\p{L}])first[- ]preferences?(?![\p{L}])|(?<![\p{L}])(?:began|started|starting) (?:(?:out )?(?:in )?\p{L}+ )?(?:with|on)(?![\p{L}])/giu;
const weekBefore =
  /\b(?:a|one|two) weeks? (?:earlier|before)\b|(?<![\p{L}])(?:une|deux) semaines? (?:plus tôt|auparavant)|huit jours plus tôt/iu;

interface RoundWord {
  readonly round: number;
  readonly index: number;
}

function namedIn(text: string): RoundWord[] {
  return [...text.matchAll(named)].map(({ index, 1: ordinal, 3: runoff }) => ({
    index,
    round: runoff !== undefined ? 2 : (numbers.get(ordinal?.toLowerCase() ?? 'first') ?? 1),
  }));
}

/** The first round that a sentence names. */
export function roundIn(text: string): number | undefined {
  return namedIn(text)[0]?.round ?? (weekBefore.test(text) ? 1 : undefined);
}

/** All rounds that a sentence names, also those that it only numbers, in the order in which they stand. */
export function roundsIn(text: string): RoundWord[] {
  const more = [...text.matchAll(elliptic)].map(({ index, 1: ordinal = '' }) => ({
    index,
    round: numbers.get(ordinal.toLowerCase()) ?? 1,
  }));
  const first = [...text.matchAll(began)].map(({ index }) => ({ index, round: 1 }));
  return [...namedIn(text), ...more, ...first].sort((a, b) => a.index - b.index);
}

/** Whether votes are counted again and again, so that an ordinal alone is a count. */
export function isCounted({
  hasRounds,
  lastRound,
}: {
  readonly hasRounds: boolean;
  readonly lastRound: number;
}): boolean {
  return hasRounds && lastRound > 2;
}

/** The round that a figure stands behind, or else the first one of the sentence; of two in a row, the nearer one. */
export function roundOf(words: readonly RoundWord[], { start }: Span, from: number): number | undefined {
  return (words.filter(({ index }) => index <= start - from).at(-1) ?? words[0])?.round;
}
