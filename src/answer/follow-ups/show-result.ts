import type { Result } from '../../story/schema.ts';
import { textIn } from '../../text/text.ts';
import { type AnswerContext, contestName, nameIn } from '../answer-context.ts';
import { roundName } from '../headings.ts';
import type { Action } from '../reply.ts';

type Label = 'place' | 'round' | 'both' | 'contest';

/**
 * A button that shows a result, named by what tells it from what is shown already. With the name of a place or of a
 * contest it shows both rounds.
 */
export function showResult(asking: AnswerContext, result: Result, label: Label): Action {
  const { round, contest, place } = result;
  const isMain = contest === asking.context.story.contests[0]?.id;
  const which = {
    ...(isMain ? {} : { contest }),
    ...(label === 'place' || label === 'contest' || round === undefined ? {} : { round }),
  };
  return {
    label: labelOf(asking, result, label, isMain),
    command: 'result',
    args: { place, ...which, ...asking.carried },
  };
}

function labelOf(asking: AnswerContext, { round, contest, place: id }: Result, label: Label, isMain: boolean): string {
  const text = textIn(asking.locale);
  const place = nameIn(asking, id);
  const told = contestName(asking, contest);
  switch (label) {
    case 'place':
      return place;
    case 'round':
      return roundName(round, asking.locale) || told;
    case 'both':
      if (!isMain) return text('result.placeHeading', { place, told });
      return round === undefined ? place : text('result.placeAndRound', { place, round });
    case 'contest':
      return told;
  }
}
