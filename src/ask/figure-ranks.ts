import { rowFiguresOf } from '../lookup/figures.ts';
import type { Row } from '../story/result-schema.ts';
import type { Result } from '../story/schema.ts';
import { losingStatuses, winningStatuses } from '../story/total-fields.ts';
import type { FigureWord } from '../story/vocabulary.ts';
import type { Slot } from './figure-finding.ts';
import type { FigureQuestion } from './figure-question.ts';
import { figureFor } from './figure-rows.ts';

/** The rows that "who won", "who came second" and the like ask for; `undefined` where no such thing is asked. */
export function rankedRows(asked: FigureQuestion, result: Result, slot: Slot): readonly Row[] | undefined {
  const { says, text } = asked;
  if (says('eliminated')) return byStatus(result, ['eliminated']);
  if (most.test(text) || least.test(text)) return extremeRows(asked, result, slot);
  const rank = (['last', 'third', 'second'] as const).find((word) => says(word) && !isOfRound(asked, word));
  if (rank) return atRank(result, slot, ranks[rank](result));
  if (says('won')) return winners(result, slot);
  return says('lost') ? result.standings.filter(({ status }) => losingStatuses.has(status)) : undefined;
}

const ranks: Readonly<Record<'last' | 'third' | 'second', (result: Result) => number>> = {
  last: ({ standings }) => standings.length,
  third: () => 3,
  second: () => 2,
};

/** Who has most or least, or has gained or lost most. */
function extremeRows(asked: FigureQuestion, result: Result, slot: Slot): readonly Row[] {
  if (asked.says('change')) return mostChanged(asked, result, slot);
  return atRank(result, slot, most.test(asked.text) ? 1 : result.standings.length);
}

const most = /\b(?:most|best|highest|biggest|largest|plus|meilleur|meilleure)\b/;
const least = /\b(?:least|fewest|worst|lowest|smallest|moins|pire)\b/;

/** "In the second round", "the last election" tell no rank. */
function isOfRound({ round, says, isEarlier }: FigureQuestion, word: FigureWord): boolean {
  return (word === 'last' && isEarlier) || (round !== undefined && says('won') && word !== 'last');
}

function byStatus({ standings }: Result, statuses: readonly string[]): Row[] {
  return standings.filter(({ status }) => status !== undefined && statuses.includes(status));
}

function winners(result: Result, slot: Slot): readonly Row[] {
  const won = result.standings.filter(({ status }) => winningStatuses.has(status));
  if (won.length > 0) return won;
  const ahead = byStatus(result, ['ahead', 'advanced']);
  return ahead.length === 1 ? ahead : atRank(result, slot, 1);
}

/** The row with this rank, stated or by its figure beside those of all others. */
export function atRank(result: Result, slot: Slot, rank: number): readonly Row[] {
  const stated = result.standings.filter((row) => row.rank === rank);
  if (stated.length > 0) return stated;
  if (result.standings.length < 2) return [];
  const fields = result.standings.map((row) => rowFiguresOf(result, row).map(({ field }) => field));
  const field = (['seats', 'votes', 'share'] as const).find(
    (one) => (slot === one || slot === 'outcome') && fields.every((own) => own.includes(one)),
  );
  if (!field) return [];
  const value = (row: Row) => figureFor(result, row, field)?.value ?? 0;
  return [...result.standings].sort((a, b) => value(b) - value(a)).slice(rank - 1, rank);
}

/** The row whose figure has grown or shrunk most, as stated. */
function mostChanged({ text }: FigureQuestion, { standings }: Result, slot: Slot): readonly Row[] {
  const isOfVotes = slot === 'votes' || slot === 'share' || /\b(?:vote|voix)\b/.test(text);
  const measures = isOfVotes ? (['share', 'votes'] as const) : (['seats'] as const);
  const measure = measures.find((one) => standings.some(({ change }) => change?.[one] !== undefined)) ?? 'seats';
  const sign = /\b(?:lost|lose|fell|fall|drop|dropped|perdu|recule|baisse)\b/.test(text) ? -1 : 1;
  const isKnown = ({ change }: Row) => change?.[measure] !== undefined;
  const changed = standings.filter(isKnown);
  const value = (row: Row) => sign * (row.change?.[measure] ?? 0);
  const [first] = [...changed].sort((a, b) => value(b) - value(a)).filter((row) => value(row) > 0);
  if (!first) return [];
  // Whoever has gained more votes than that has at least so many now; seats are told of who has gained some.
  const had = ({ [measure]: now }: Row) => (typeof now === 'number' ? now : (now?.value ?? 0));
  return isOfVotes && sign > 0 && standings.some((row) => !isKnown(row) && had(row) > value(first)) ? [] : [first];
}
