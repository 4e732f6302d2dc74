import type { Action } from '../../reply.ts';
import type { Result } from '../../story/schema.ts';
import { textIn } from '../../text/text.ts';
import { type Asking, nameIn } from '../asking.ts';

/** A button that shows a result, named by what tells it from what is shown already. */
export function showResult(asking: Asking, result: Result, label: 'place' | 'round' | 'both' | 'contest'): Action {
  const { contests } = asking.world.story;
  const text = textIn(asking.locale);
  const { round, contest } = result;
  const place = nameIn(asking, result.place);
  const labels = {
    place: () => place,
    round: () => text('result.roundButton', { round }),
    both: () => text('result.placeAndRound', { place, round }),
    contest: () => contests.find(({ id }) => id === contest)?.name[asking.locale] ?? contest,
  };
  const which = {
    ...(contest === contests[0]?.id ? {} : { contest }),
    ...(label === 'place' ? {} : { round }),
  };
  return { label: labels[label](), command: 'result', args: { place: result.place, ...which, ...asking.carried } };
}
