import type { Result } from '../../story/schema.ts';
import type { Story } from '../../story/story.ts';
import type { MeasureName } from '../../story/total-fields.ts';
import type { ReadWords } from '../mended-row.ts';
import { standingOf } from '../result-rows.ts';
import type { StoryContext } from '../story-context.ts';
import { type Comparison, type Found, isShown, sure } from './comparison.ts';
import { fillScopes } from './fill-scopes.ts';
import { readSide, type Side } from './read-side.ts';

/** More words than these are no two names. */
const mostWords = 12;

/** Two sides in one text, such as two names with a space between them: parted where both sides can be compared, best without a guess. */
export function partedComparison(context: StoryContext, text: string): Found | undefined {
  const row = text.split(/\s+/u).filter((word) => word !== '');
  if (row.length > mostWords) return undefined;
  const read: ReadWords = new Map();
  const found = row.slice(1).flatMap((_, at) => {
    const [a, b] = [row.slice(0, at + 1), row.slice(at + 1)].map((part) => part.join(' '));
    const parted = findComparison(context, a ?? '', b ?? '', read);
    return isShown(parted.comparison) ? [parted] : [];
  });
  return found.find(({ guessed }) => guessed.length === 0) ?? found[0];
}

/** Reads both sides, lets each fill what the other leaves open, and finds what they have in common. */
export function findComparison(context: StoryContext, a: string, b: string, read?: ReadWords): Found {
  const one = readSide(context, a, read);
  if (one.kind !== 'read') return sure(one);
  const other = readSide(context, b, read);
  if (other.kind !== 'read') return sure(other);
  const readings = one.sides.flatMap((first) =>
    other.sides.map((second) => ({
      pair: [first, second] as const,
      ...inTotals(compare(context.story, first, second), first.measure ?? second.measure),
    })),
  );
  // Of several readings, those that can be compared; if none can, any of them tells why.
  const shown = readings.filter(({ comparison }) => isShown(comparison));
  const [only = readings[0], ...others] = shown;
  if (!only) throw new Error('a side that was read as nothing');
  if (others.length > 0) return sure({ kind: 'choose', pairs: shown.map(({ pair }) => pair) });
  const isGuess = [one, other].map(({ guessed, sides }) => guessed || sides.length > 1);
  return { comparison: only.comparison, guessed: [...only.pair.filter((_, index) => isGuess[index]), ...only.guessed] };
}

/** Where a figure of the whole vote is named, that figure of both results. */
function inTotals(found: Found, measure: MeasureName | undefined): Found {
  const { comparison } = found;
  if (measure === undefined || comparison.kind !== 'results') return found;
  const { pair } = comparison;
  const lacking = pair.find((result) => result[measure] === undefined);
  const totals: Comparison = lacking
    ? { kind: 'no_total', measure, result: lacking }
    : { kind: 'totals', pair, measure };
  return { ...found, comparison: totals };
}

function compare(story: Story, one: Side, other: Side): Found {
  const shared = shareContender(one, other);
  if (!shared) return sure({ kind: 'unlike' });
  const [a, b] = shared;
  if (a.contender !== undefined && b.contender !== undefined && a.contender !== b.contender && sameScope(a, b)) {
    return sure(together(story, [a.contender, b.contender], { ...b, ...defined(a) }));
  }
  return fillScopes(story, a, b);
}

/** "berg in riverton" and "the region": the one who is named once is meant twice, if a scope stands beside. */
function shareContender(a: Side, b: Side): [Side, Side] | undefined {
  if ((a.contender === undefined) === (b.contender === undefined)) return [a, b];
  const hasScope = ({ place, round, contest }: Side) => (place ?? round ?? contest) !== undefined;
  if (!hasScope(a) || !hasScope(b)) return undefined;
  const contender = a.contender ?? b.contender;
  return [
    { ...a, contender },
    { ...b, contender },
  ];
}

/** Whether no side says a place, a round or a contest that the other one contradicts. */
function sameScope(a: Side, b: Side): boolean {
  return (['place', 'round', 'contest'] as const).every(
    (key) => a[key] === undefined || b[key] === undefined || a[key] === b[key],
  );
}

function defined(side: Side): Side {
  return Object.fromEntries(Object.entries(side).filter(([, value]) => value !== undefined));
}

/** Contests stand in the order of their weight: the first in which both stand is the one that is meant. */
function together({ results, contests }: Story, pair: readonly [string, string], scope: Side): Comparison {
  const fitting = results.filter((result) => fits(result, scope) && pair.every((id) => standingOf(result, id)));
  const [one, other] = pair;
  // A party is the same row as its candidate.
  const apart = fitting.filter((result) => standingOf(result, one) !== standingOf(result, other));
  if (fitting.length > 0 && apart.length === 0) return { kind: 'same' };
  const contest = contests.find(({ id }) => apart.some((result) => result.contest === id))?.id;
  const shown = apart.filter((result) => result.contest === contest);
  return shown.length > 0 ? { kind: 'contenders', pair, results: shown } : { kind: 'not_together', pair };
}

function fits({ place, round, contest }: Result, scope: Side): boolean {
  return (
    (scope.place === undefined || scope.place === place) &&
    (scope.round === undefined || scope.round === round) &&
    (scope.contest === undefined || scope.contest === contest)
  );
}
