import type { Side } from '../../lookup/compare/read-side.ts';
import { contenderOf, measuresOf } from '../../lookup/figures.ts';
import { comparable, sharedRows } from '../../lookup/result-rows.ts';
import type { Result } from '../../story/schema.ts';
import { textIn } from '../../text/text.ts';
import { type AnswerContext, nameIn } from '../answer-context.ts';
import type { Action } from '../reply.ts';
import { inOrder, otherRound } from '../result-computed.ts';

/** What both sides may take of a button, whose other state takes the rest. */
const mostCarried = 70;

/** A button that compares two sides, or none where they are too long for one. */
export function showComparison(asking: AnswerContext, label: string, one: Side, other: Side): Action[] {
  const [a, b] = [wordsFor(asking, one), wordsFor(asking, other)];
  if (a.length + b.length > mostCarried) return [];
  return [{ label, command: 'compare', args: { a, b, ...asking.carried } }];
}

/** A side as it may be typed, by ids, which are names that nothing else has. */
function wordsFor({ context, locale }: AnswerContext, { contender, place, contest, round }: Side): string {
  const { contests } = context.story;
  const named = contests.find(({ id }) => id === contest && id !== contests[0]?.id);
  const which = named && (named.otherNames[0] ?? named.name.en);
  const inRound = round && textIn(locale)('compare.round', { round });
  return [contender, place, which, inRound].filter((part) => part !== undefined).join(' ');
}

/** With another place of the same round: the one that this one lies in, or that lies in it, before any other. */
export function compareWithPlace(asking: AnswerContext, result: Result, label: 'other' | 'both' = 'other'): Action[] {
  const { places, results } = asking.context.story;
  const isNear = ({ place }: Result) =>
    places.some(
      ({ id, within }) => (id === place && within === result.place) || (id === result.place && within === place),
    );
  const others = results.filter((other) => other.place !== result.place && isComparable(result, other));
  const other = others.find(isNear) ?? others[0];
  if (!other) return [];
  const text = textIn(asking.locale);
  const [one, name] = [nameIn(asking, result.place), nameIn(asking, other.place)];
  const labelled = label === 'both' ? text('lead.against', { one, other: name }) : text('lead.compareWith', { name });
  return showComparison(asking, labelled, scopeOf(result), scopeOf(other));
}

/** Whether something of the two can be subtracted. */
function isComparable(one: Result, other: Result): boolean {
  const isOfOneRound = one.contest === other.contest && one.round === other.round;
  return (
    isOfOneRound &&
    sharedRows(one, other).some(({ rows: [row, match] }) => comparable(one, row, other, match).length > 0)
  );
}

function hasFigures(result: Result): boolean {
  return measuresOf(result).some((measure) => !measure.startsWith('count:'));
}

function scopeOf({ place, round, contest }: Result): Side {
  return { place, round, contest };
}

export function compareRounds(asking: AnswerContext, result: Result): Action[] {
  const other = otherRound(asking.context, result);
  if (!other || !hasFigures(result) || !hasFigures(other)) return [];
  const [first, second] = inOrder(result, other);
  const label = textIn(asking.locale)('lead.compareRounds', { place: nameIn(asking, result.place) });
  return showComparison(asking, label, scopeOf(first), scopeOf(second));
}

/** The first two of a result, or one of them and the first other, wherever both stand. */
export function compareContenders(asking: AnswerContext, { standings, contest }: Result, contender?: string): Action[] {
  const ids = standings.map(contenderOf);
  const [one, other] = contender === undefined ? ids : [contender, ids.find((id) => id !== contender)];
  if (one === undefined || other === undefined) return [];
  const label = textIn(asking.locale)('lead.against', { one: nameIn(asking, one), other: nameIn(asking, other) });
  return showComparison(asking, label, { contender: one, contest }, { contender: other, contest });
}

/** Comparisons that the story can answer, for somebody who asked for one that it cannot. */
export function someComparisons(asking: AnswerContext): Action[] {
  const { results } = asking.context.story;
  const shares = results.filter(hasFigures);
  const first = (make: (result: Result) => Action[]) => shares.map(make).find(({ length }) => length > 0) ?? [];
  return [
    ...first((result) => compareWithPlace(asking, result, 'both')),
    ...first((result) => compareRounds(asking, result)),
    ...first((result) => compareContenders(asking, result)),
  ];
}
