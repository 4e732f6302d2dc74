import type { Lack } from '../lookup/compare/comparison.ts';
import { echoed } from '../text/cut.ts';
import { textIn } from '../text/text.ts';
import { type AnswerContext, nameIn } from './answer-context.ts';

/** What the story does not have, to be read behind "The story does not say:". */
export function lackText(asking: AnswerContext, lack: Lack): string {
  const text = textIn(asking.locale);
  switch (lack.kind) {
    case 'unknown':
      return text('result.unknown', { words: echoed(lack.words) });
    case 'no_result':
      return text('result.noResult', { place: nameIn(asking, lack.id) });
    case 'no_round':
      return lack.round === undefined
        ? text('result.noResult', { place: nameIn(asking, lack.place) })
        : text('result.noRound', { place: nameIn(asking, lack.place), round: lack.round });
    case 'no_total': {
      const { measure, result } = lack;
      const what = text(`field.${measure === 'seats' ? 'seatsInAll' : measure}`).toLowerCase();
      return text('result.noMeasure', { what, scope: nameIn(asking, result.place) });
    }
    case 'not_there': {
      const { place, round } = lack.result;
      const name = nameIn(asking, place);
      const where = round === undefined ? name : text('result.placeAndRound', { place: name, round });
      return text('compare.notThere', { contender: nameIn(asking, lack.contender), place: where });
    }
    case 'not_together': {
      const [one, other] = lack.pair;
      return text('compare.notTogether', { one: nameIn(asking, one), other: nameIn(asking, other) });
    }
    case 'no_place':
      return text('compare.noPlace');
  }
}
