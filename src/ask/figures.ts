import { totalIn } from '../lookup/figures.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Result } from '../story/schema.ts';
import { beatenLines } from './figure-beaten.ts';
import { betweenLines } from './figure-between.ts';
import { compares } from './figure-changes.ts';
import type { FigureFinding, FigureLine, Slot } from './figure-finding.ts';
import { isOfElse } from './figure-of-else.ts';
import { type FigureQuestion, readFigureQuestion } from './figure-question.ts';
import { rankedRows } from './figure-ranks.ts';
import { resultsFor } from './figure-results.ts';
import { acrossRounds } from './figure-rounds.ts';
import { rowLines } from './figure-row-lines.ts';
import { differenceLine, figureFor, rowOf } from './figure-rows.ts';
import { peopleWhoVoted, slotOf } from './figure-slot.ts';
import { totalLines } from './figure-totals.ts';
import { untold } from './finding.ts';
import type { Question } from './question.ts';

/** The figure of a result that a question asks for, or that the result does not state it. */
export function askFigures(context: StoryContext, question: Question): FigureFinding | undefined {
  const asked = readFigureQuestion(context, question);
  const slot = asked && slotOf(context, asked);
  if (!asked || slot === undefined || isOfElse(context, asked, slot)) return undefined;
  const results = resultsFor(context, asked);
  const lines = linesFor(context, asked, results, slot);
  if (lines === undefined) return undefined;
  const named = [...asked.contenders.map(([id = '']) => id), ...asked.strangers, ...asked.places];
  if (lines.length === 0 || asked.strangers.length > 0)
    return untold({ kind: 'unstated', slot, of: named, near: withThose(asked, results) });
  const shown = [...new Set(lines.map(resultOf))];
  return { kind: 'figure', tells: 'part', records: shown.slice(0, 2), lines, first: asked.contenders.flat() };
}

/** The results in which those stand who are named; all where there are none. */
function withThose({ contenders }: FigureQuestion, results: readonly Result[]): readonly Result[] {
  const theirs = results.filter((result) => contenders.some((ids) => rowOf(result, ids) !== undefined));
  return theirs.length > 0 ? theirs : results;
}

function resultOf(line: FigureLine): Result {
  if (line.kind === 'row') return line.result;
  return line.kind === 'total' ? line.figure.result : line.sum.result;
}

/** Whether a figure of the whole vote is asked for; seats are, where nobody is named. */
function isOfAll({ totals, contenders }: FigureQuestion, slot: Slot): boolean {
  return totals.some((total) => total === slot) && (slot !== 'seats' || contenders.length === 0);
}

function linesFor(
  context: StoryContext,
  asked: FigureQuestion,
  results: readonly Result[],
  slot: Slot,
): readonly FigureLine[] | undefined {
  if (asked.across) return acrossRounds(asked, { across: asked.across, results, slot });
  if (isOfAll(asked, slot)) return totalLines(asked, results, context.story.results);
  if (asked.asksWhoBeat && asked.contenders.length === 1) return beatenLines(asked, results);
  return betweenLines(asked, results, slot) ?? linesOfRows(context, asked, results, slot);
}

/** For whoever won or came second, for those who are named, or for all. */
function linesOfRows(
  context: StoryContext,
  asked: FigureQuestion,
  results: readonly Result[],
  slot: Slot,
): readonly FigureLine[] | undefined {
  if (asked.asksWho && (asked.contenders.length < 2 || !compares.test(asked.text))) {
    const isOfParty = asked.contenders.length > 0 && asked.places.length === 0;
    return isOfParty ? undefined : whoLines(asked, withAll(asked, results), slot);
  }
  if (asked.contenders.length > 0) return rowLines(context, asked, results, slot);
  if (asked.strangers.length > 0) return [];
  if (slot !== 'outcome' && whoever.test(asked.text) && !asksHowFar(asked)) return whoLines(asked, results, slot, slot);
  return linesOfAll(context, asked, results, slot);
}

/** "Who came second behind Reed in Newbridge": where Reed does not stand nobody did. */
function withAll({ contenders }: FigureQuestion, results: readonly Result[]): readonly Result[] {
  return results.filter((result) => contenders.every((ids) => rowOf(result, ids) !== undefined));
}

/** For nobody in particular: all votes, or how far the first is ahead. */
function linesOfAll(
  { story }: StoryContext,
  asked: FigureQuestion,
  results: readonly Result[],
  slot: Slot,
): readonly FigureLine[] | undefined {
  const whole = slot === 'votes' ? allVotes(asked) : undefined;
  if (whole) return totalLines({ ...asked, totals: [whole] }, results, story.results);
  if (slot === 'seats' && asked.asksNumber && asked.unknown.length === 0) {
    const seats = totalLines({ ...asked, totals: ['seats'] }, results, story.results);
    return seats.length > 0 ? seats : undefined;
  }
  return asksHowFar(asked) ? marginLines(asked, results, slot) : undefined;
}

/** How far the first is ahead; not of the last seat or place. */
function asksHowFar({ says, asksMargin, isEarlier }: FigureQuestion): boolean {
  return (says('lead') || asksMargin) && (isEarlier || !says('last'));
}

/** What all votes are called that are asked for together, or that "were cast", for nobody in particular. */
function allVotes({ says, asksNumber, unknown, text }: FigureQuestion): 'validVotes' | 'ballotsCast' | undefined {
  if (says('together')) return 'validVotes';
  const isCast = /\b(?:were|was|been) cast\b/.test(text) || peopleWhoVoted.test(text);
  return asksNumber && unknown.length === 0 && isCast ? 'ballotsCast' : undefined;
}

/** "How many votes did the winner get": somebody who is called by their rank alone. */
const whoever =
  /\b(?:winners?|victors?|winning (?:candidate|list|party|side|camp)|losers?|losing (?:candidate|list|party|side|camp)|runners? up|gagnante?s?|vainqueurs?|perdante?s?|liste (?:gagnante|arrivee en tete)|(?:the|le|la) (?:second|third|deuxieme|troisieme|dernier|derniere|last)(?: placed| place)?(?= (?:get|got|have|had|a|ont|candidate|candidat|list|liste|party|$)))\b/;

/** "Who won": of each result of the first contest and round that has such a row. */
function whoLines(
  asked: FigureQuestion,
  results: readonly Result[],
  slot: Slot,
  shown: Slot = 'outcome',
): FigureLine[] | undefined {
  const ranked = results.map((result) => ({ result, rows: rankedRows(asked, result, slot) }));
  if (ranked.length > 0 && ranked.every(({ rows }) => rows === undefined)) return undefined;
  const main = results[0];
  const found = ranked.filter(({ rows, result }) => rows?.length && result.contest === main?.contest);
  const isFirst = asked.says('eliminated') && /\b(?:first|premiere?|premiers)\b/.test(asked.text);
  const chosenRound = (isFirst ? found.at(-1) : found[0])?.result.round;
  const same = found.filter(({ result }) => result.round === chosenRound);
  const chosen = asked.places.length > 0 ? same.slice(0, 1) : same.slice(0, 2);
  return chosen.flatMap(({ result, rows = [] }) =>
    rows.map((row) => ({ kind: 'row' as const, result, row, slot: shown })),
  );
}

/** How far the first is ahead of the second: as stated, else as reckoned. */
function marginLines(asked: FigureQuestion, results: readonly Result[], slot: Slot): FigureLine[] | undefined {
  const [result] = results;
  if (!result || !(asked.asksNumber || asked.asksMargin)) return result ? undefined : [];
  const majority = totalIn(result, 'majority');
  const isIn = slot === 'share' ? 'points' : slot;
  if (majority && (majority.unit === isIn || slot === 'outcome')) return [{ kind: 'total', figure: majority }];
  const [first, second] = result.standings;
  if (!first || !second) return [];
  return differenceLine(figureFor(result, first, slot), figureFor(result, second, slot), slot);
}
