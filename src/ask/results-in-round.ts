import { figuresOf, isOutcomeAlone, measuresOf } from '../lookup/figures.ts';
import { stands } from '../lookup/find-results.ts';
import type { Result } from '../story/schema.ts';
import type { Question } from './question.ts';
import { asksBothRounds, asksShare, isMeasured, namesRegions, numberOf } from './result-words.ts';
import { lacking, type ResultsFinding } from './results-finding.ts';

/** The ids that each contender who is named may be meant by: their own, and with those of their parties. */
interface Contenders {
  readonly contenders: readonly (readonly string[])[];
  readonly standing: readonly (readonly string[])[];
}

/** Of the results of a contest and a place, those of the round and the contenders that are named, or what they lack. */
export function inRound(
  { intents, round, row }: Question,
  here: readonly Result[],
  { contenders, standing }: Contenders,
  placeIsNamed: boolean,
): ResultsFinding {
  const measured = here.filter((result) => !isCounted(result) || isMeasured(result.counts[0]?.measure, row));
  const rounds =
    round === undefined || intents.has('change') ? measured : measured.filter((result) => result.round === round);
  if (rounds.length === 0) return lacking('round', here);
  const fitting = rounds.filter((result) =>
    (isCounted(result) ? standing : contenders).every((some) => some.some((id) => stands(result, id))),
  );
  if (fitting.length === 0) return lacking('contender', rounds);
  if (asksForNames(row, fitting)) return lacking('names', fitting);
  const oneRound =
    asksBothRounds(row) && !fitting.some((a) => fitting.some((b) => a.place === b.place && a.round !== b.round));
  if (oneRound) return lacking('round', fitting);
  if (lacksFigures(row, fitting)) return lacking('shares', fitting);
  const results = placeIsNamed ? fitting : fitting.filter((result) => !isOutcomeAlone(result) || fitting.length === 1);
  return {
    kind: 'results',
    tells: 'whole',
    records: round === undefined ? lastFirst(results) : results,
    sums: intents.has('others') || intents.has('sum'),
    percent: intents.has('percent'),
    ratio: intents.has('ratio'),
    changes: round === undefined || intents.has('change') || intents.has('compare'),
    isWhole: true,
  };
}

/** Of each place the last round before the ones that led to it, for it is what decided. */
function lastFirst(results: readonly Result[]): readonly Result[] {
  const places = [...new Set(results.map(({ place }) => place))];
  return places.flatMap((place) =>
    results.filter((one) => one.place === place).sort((a, b) => (b.round ?? 0) - (a.round ?? 0)),
  );
}

/** Points and shares are asked for where the story tells the outcome alone. */
function lacksFigures(row: readonly string[], fitting: readonly Result[]): boolean {
  if (asksShare(row)) return fitting.every((result) => !measuresOf(result).includes('share'));
  return /\bpoints?\b/.test(row.join(' ')) && fitting.every(isOutcomeAlone);
}

/** Whether a result counts regions and the like, and gives no share of the vote. */
function isCounted(result: Result): boolean {
  return result.counts.length > 0 && !measuresOf(result).includes('share');
}

/** "Which seven regions": the story counts regions and names none. A wrong number is answered with the right one. */
function asksForNames(row: readonly string[], results: readonly Result[]): boolean {
  const text = row.join(' ');
  const counted = results.filter(isCounted);
  if (counted.length === results.length && namesRegions.test(text)) {
    // "Which region did the list win?" has an answer where it is none.
    return counted.some(({ standings }) =>
      standings.some(({ counts }) => Object.values(counts).some(({ value }) => value > 0)),
    );
  }
  const match = /(?:which|what|name|list|quelles|nomme|nommez) (?:the |les )?(\S+) \S/.exec(text);
  const number = match?.[1] === undefined ? undefined : numberOf(match[1]);
  return number !== undefined && results.some((result) => numbersIn([result]).includes(number));
}

/** Every number that results state, and those that they are told to be a part of. */
export function numbersIn(results: readonly Result[]): number[] {
  return results.flatMap(figuresOf).flatMap(({ value, of }) => (of === undefined ? [value] : [value, of]));
}
