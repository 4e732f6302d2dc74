import type { Side } from '../lookup/compare/read-side.ts';
import type { Result } from '../story/schema.ts';
import { textIn } from '../text/text.ts';
import { type AnswerContext, contestName, nameIn } from './answer-context.ts';
import { capitalised } from './headings.ts';

/** What tells two results apart, and no more: their places, their rounds, or both. */
export function scopeNames(
  asking: AnswerContext,
  [one, other]: readonly [Result, Result],
  use: 'alone' | 'inSentence',
): readonly [string, string] {
  const nameFor = (result: Result) => {
    const place = nameIn(asking, result.place);
    if (one.contest !== other.contest) return placeAndContest(asking, place, contestName(asking, result.contest));
    if (one.round === other.round || result.round === undefined) return place;
    const round = roundName(asking, result.round, use);
    return one.place === other.place ? round : inBrackets(asking, place, roundName(asking, result.round, 'inBrackets'));
  };
  return [nameFor(one), nameFor(other)];
}

function roundName({ locale }: AnswerContext, round: number, use: 'alone' | 'inSentence' | 'inBrackets'): string {
  const text = textIn(locale);
  if (use === 'alone') return capitalised(text('compare.round', { round }));
  return text(use === 'inSentence' ? 'compare.theRound' : 'compare.round', { round });
}

/** "Riverton by-election" names its place already. */
function placeAndContest(asking: AnswerContext, place: string, contest: string): string {
  return contest.includes(place) ? contest : inBrackets(asking, place, contest);
}

function inBrackets({ locale }: AnswerContext, place: string, which: string): string {
  return textIn(locale)('compare.scope', { place, which });
}

/** All that a side names: "Anna Berg, Riverton, first round". */
export function sideName(asking: AnswerContext, { contender, place, contest, round }: Side): string {
  const main = asking.context.story.contests[0]?.id;
  const parts = [
    contender && nameIn(asking, contender),
    place && nameIn(asking, place),
    contest && contest !== main && contestName(asking, contest),
    round && roundName(asking, round, (contender ?? place) ? 'inBrackets' : 'alone'),
  ];
  return parts.filter(Boolean).join(', ');
}

/** What two results have in common: "Mayor's election, Riverton". */
export function sharedScope(asking: AnswerContext, [one, other]: readonly [Result, Result]): string {
  const parts = [
    one.contest === other.contest ? contestName(asking, one.contest) : undefined,
    one.place === other.place ? nameIn(asking, one.place) : undefined,
    one.round !== undefined && one.round === other.round ? roundName(asking, one.round, 'inBrackets') : undefined,
  ];
  return capitalised(parts.filter((part) => part !== undefined).join(', '));
}
