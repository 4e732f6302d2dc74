import { totalsOf } from '../lookup/figures.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Row } from '../story/result-schema.ts';
import type { Result } from '../story/schema.ts';
import { apart, compares } from './figure-changes.ts';
import type { FigureFinding, FigureLine, Slot } from './figure-finding.ts';
import { isOfElse } from './figure-of-else.ts';
import { type FigureQuestion, readFigureQuestion } from './figure-question.ts';
import { rankedRows } from './figure-ranks.ts';
import { resultsFor } from './figure-results.ts';
import { acrossRounds } from './figure-rounds.ts';
import { afterLine, beforeLine, differenceLine, figureFor, rowOf, sumLine, tells } from './figure-rows.ts';
import { asksOfMajority, peopleWhoVoted, slotOf } from './figure-slot.ts';
import { inPercent, totalLines } from './figure-totals.ts';
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
    return untold({ kind: 'unstated', slot, of: named, near: results });
  const shown = [...new Set(lines.map(resultOf))];
  return { kind: 'figure', tells: 'part', records: shown.slice(0, 2), lines, first: asked.contenders.flat() };
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
  if (asked.asksWho && (asked.contenders.length < 2 || !compares.test(asked.text))) {
    const isOfParty = asked.contenders.length > 0 && asked.places.length === 0;
    return isOfParty ? undefined : whoLines(asked, results, slot);
  }
  if (asked.contenders.length > 0) return rowLines(context, asked, results, slot);
  if (asked.strangers.length > 0) return [];
  return linesOfAll(context, asked, results, slot);
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

/** "Who won": of each result of the first contest and round that has such a row. */
function whoLines(asked: FigureQuestion, results: readonly Result[], slot: Slot): FigureLine[] | undefined {
  const ranked = results.map((result) => ({ result, rows: rankedRows(asked, result, slot) }));
  if (ranked.length > 0 && ranked.every(({ rows }) => rows === undefined)) return undefined;
  const main = results[0];
  const found = ranked.filter(({ rows, result }) => rows?.length && result.contest === main?.contest);
  const isFirst = asked.says('eliminated') && /\b(?:first|premiere?|premiers)\b/.test(asked.text);
  const chosenRound = (isFirst ? found.at(-1) : found[0])?.result.round;
  const same = found.filter(({ result }) => result.round === chosenRound);
  const chosen = asked.places.length > 0 ? same.slice(0, 1) : same.slice(0, 2);
  return chosen.flatMap(({ result, rows = [] }) =>
    rows.map((row) => ({ kind: 'row' as const, result, row, slot: 'outcome' as const })),
  );
}

/** The rows of all who are named, in the first result that tells of all of them. */
function rowLines(context: StoryContext, asked: FigureQuestion, results: readonly Result[], slot: Slot): FigureLine[] {
  const stood = results.map((result) => ({
    result,
    rows: asked.contenders.flatMap((ids) => rowOf(result, ids) ?? []),
  }));
  const whole = stood.filter(({ rows }) => rows.length === asked.contenders.length);
  // Where no place is named, that of the first result is meant, before the share of a part of it.
  const here = asked.places.length > 0 ? whole : whole.filter(({ result }) => result.place === whole[0]?.result.place);
  const inWhole = (some: typeof whole) =>
    some.find(({ result, rows }) => rows.every((row) => tells(result, row, slot)));
  const nearest = inWhole(here);
  const given = nearest ? [] : [...before(context, asked, slot), ...inPercent(here, slot)];
  if (given.length > 0) return given;
  const telling = nearest ?? inWhole(whole);
  if (!telling) return [];
  const { result, rows } = telling;
  const own = rows.flatMap((row): FigureLine[] => {
    return [...afterLine(context.story.results, result, row, slot), { kind: 'row', result, row, slot }];
  });
  if (asked.says('together') || asked.says('short') || asksOfMajority(context, asked)) {
    const sum = sumLine(asked, context.story.results, telling, slot);
    if (sum.length > 0) return [...sum, ...own];
  }
  const between = apart(context, asked, telling, slot);
  return between.length === 0 && lacksChange(asked, rows) ? [] : [...between, ...own];
}

/** "How many seats did they lose": what they have now is no answer. */
function lacksChange({ contenders, asksNumber, says, text }: FigureQuestion, [row, ...more]: readonly Row[]): boolean {
  return (
    asksNumber &&
    more.length === 0 &&
    contenders.length === 1 &&
    row?.change === undefined &&
    says('change') &&
    asksChange.test(text)
  );
}

const asksChange =
  /(?<!\bby )\b(?:how many|how much|combien)\b.*\b(?:lose|lost|gain|gained|drop|dropped|perdus?|perd|gagnes? de plus)\b/;

/** What was before, by the figures of now and the change that is stated. */
function before({ story }: StoryContext, asked: FigureQuestion, slot: Slot): FigureLine[] {
  const [main] = story.contests;
  const year = main?.year ?? 0;
  const isBefore = story.contests.some((one) => one.id === asked.contest && one.year !== undefined && one.year < year);
  if (slot === 'outcome' || !main || !(asked.isEarlier || isBefore)) return [];
  return story.results
    .filter(({ contest, place }) => contest === main.id && (asked.places.length === 0 || asked.places.includes(place)))
    .flatMap((result) => {
      const rows = asked.contenders.flatMap((ids) => rowOf(result, ids) ?? []);
      return rows.flatMap((row) => beforeLine(result, row, slot));
    });
}

/** How far the first is ahead of the second: as stated, else as reckoned. */
function marginLines(asked: FigureQuestion, results: readonly Result[], slot: Slot): FigureLine[] | undefined {
  const [result] = results;
  if (!result || !(asked.asksNumber || asked.asksMargin)) return result ? undefined : [];
  const majority = totalsOf(result).find(({ field }) => field === 'majority');
  const isIn = slot === 'share' ? 'points' : slot;
  if (majority && (majority.unit === isIn || slot === 'outcome')) return [{ kind: 'total', figure: majority }];
  const [first, second] = result.standings;
  if (!first || !second) return [];
  return differenceLine(figureFor(result, first, slot), figureFor(result, second, slot), slot);
}
