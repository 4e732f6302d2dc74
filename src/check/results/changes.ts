import { changesOf, figureIn, type StatedFigure, totalIn } from '../../lookup/figures.ts';
import type { StoryContext } from '../../lookup/story-context.ts';
import type { Result } from '../../story/schema.ts';
import type { MeasureName } from '../../story/total-fields.ts';
import type { SaidFigure } from '../said-figures.ts';
import { between, type Candidate } from './candidate.ts';
import { type Contender, inOtherVote, rowsFor } from './scope.ts';

/** What is told as a change, else the difference between the two results there that can be set against each other. */
export function changeCandidates(
  context: StoryContext,
  results: readonly Result[],
  figure: ChangedFigure,
  of: Contender,
  sign: 1 | -1,
): Candidate[] {
  const fields = figure.kind === 'points' || figure.kind === 'percent' ? ['share'] : ['seats', 'votes'];
  const stated = rowsFor(results, of).flatMap(({ result, row }) =>
    changesOf(result, row)
      .filter(({ field, unit }) => fields.includes(field.replace('change:', '')) && nounFits(figure, unit))
      .map((told) => ({ result, rows: [row], told: { ...told, value: told.value * sign } })),
  );
  return stated.length > 0 ? stated : sinceBefore(context, figure, of, sign);
}

/** What a change is of. */
type ChangedFigure = Pick<SaidFigure, 'kind' | 'noun'>;

function nounFits({ noun }: ChangedFigure, unit: StatedFigure['unit']): boolean {
  const isOf = unit === 'seats' ? /seat|sieg/ : unit === 'votes' ? /vot|voix|suffrag/ : undefined;
  return noun.length === 0 || unit === 'points' || noun.some((stem) => isOf?.test(stem) ?? false);
}

/** What is between the figure of somebody and theirs in the round or the election before. */
function sinceBefore({ story }: StoryContext, { kind, noun }: ChangedFigure, of: Contender, sign: 1 | -1): Candidate[] {
  const isSeats = noun.some((stem) => /seat|sieg/.test(stem));
  const field = kind === 'count' ? (isSeats ? 'seats' : 'votes') : 'share';
  const stood = rowsFor(story.results, of).filter(({ result }) => result.contest === story.contests[0]?.id);
  return stood.flatMap(({ result, row }) =>
    rowsFor(earlierThan(story, result), inOtherVote(of, row)).flatMap((before): Candidate[] => {
      const [now, then] = [figureIn(result, row, field), figureIn(before.result, before.row, field)];
      if (!now || !then) return [];
      const told = between(now, then);
      return [{ result, rows: [row], told: { ...told, value: told.value * sign } }];
    }),
  );
}

/** How the share of somebody has changed since the round or the election before. */
export function sharesSince(context: StoryContext, of: Contender, sign: 1 | -1): Candidate[] {
  return changeCandidates(context, context.story.results, { kind: 'percent', noun: [] }, of, sign);
}

/** The difference of a figure of the whole vote from the round or the election before, with its sign. */
export function movedTotals({ story }: StoryContext, measure: MeasureName, sign: 1 | -1): Candidate[] {
  const [main] = story.contests;
  return story.results
    .filter(({ contest }) => contest === main?.id)
    .flatMap((result) => {
      const now = totalIn(result, measure);
      if (!now) return [];
      if (now.change !== undefined)
        return [{ result, rows: [], told: { ...now, value: now.change * sign, unit: 'points' as const } }];
      return earlierThan(story, result).flatMap((other): Candidate[] => {
        const then = totalIn(other, measure);
        if (!then || then.unit !== now.unit) return [];
        const told = between(now, then);
        return [{ result, rows: [], told: { ...told, value: told.value * sign } }];
      });
    });
}

/** The results there of the round or the election before. */
export function earlierThan({ results, contests }: StoryContext['story'], result: Result): readonly Result[] {
  const order = contests.map(({ id }) => id);
  return results.filter((other) => other !== result && other.place === result.place && isBefore(order, other, result));
}

function isBefore(contests: readonly string[], one: Result, other: Result): boolean {
  if (one.contest === other.contest) return (one.round ?? 0) === (other.round ?? 0) - 1;
  return (
    contests.indexOf(one.contest) > contests.indexOf(other.contest) &&
    (other.round ?? 1) === (one.round ?? other.round ?? 1)
  );
}
