import { contenderOf } from '../lookup/figures.ts';
import { rivalOf } from '../lookup/result-rows.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Row } from '../story/result-schema.ts';
import type { Result } from '../story/schema.ts';
import type { FigureLine, Slot } from './figure-finding.ts';
import type { FigureQuestion } from './figure-question.ts';
import { differenceLine, figureFor, rowOf } from './figure-rows.ts';

/** Words that set one thing against another. */
export const compares = /\b(?:or|ou|more|most|better|plus|mieux|fewer|less|moins)\b/;

interface Stood {
  readonly result: Result;
  readonly rows: readonly Row[];
}

/** What those who are named are apart, or how much one of them has changed. */
export function apart(context: StoryContext, asked: FigureQuestion, stood: Stood, slot: Slot): FigureLine[] {
  const { result, rows } = stood;
  const [one, other] = rows;
  if (!one) return [];
  const figure = figureFor(result, one, slot);
  const leads = asked.says('lead');
  if (other) {
    const isAsked = leads || asked.asksMargin || asked.says('change') || compares.test(asked.text);
    return isAsked ? differenceLine(figure, figureFor(result, other, slot), slot) : [];
  }
  if (leads && (asked.asksNumber || asked.says('points'))) return ahead(result, one, slot);
  return asked.says('change') && one.change === undefined ? changed(context, asked, stood, slot) : [];
}

/** How far one is ahead of the second, or behind the first; of several seats, behind whoever got the last of them. */
function ahead(result: Result, one: Row, slot: Slot): FigureLine[] {
  const rows = result.standings.flatMap((row) => {
    const told = figureFor(result, row, slot);
    return told ? [{ row, told }] : [];
  });
  const own = rows.find(({ row }) => row === one);
  const rival = own && rivalOf(rows, own);
  return rival ? differenceLine(own.told, rival.told, slot) : [];
}

/** What is between the figure of one and theirs in another round or contest there. */
function changed(
  context: StoryContext,
  asked: FigureQuestion,
  { result, rows: [one] }: Stood,
  slot: Slot,
): FigureLine[] {
  if (!one) return [];
  const figure = figureFor(result, one, slot);
  const field = slot === 'outcome' ? ((figure?.field ?? slot) as Slot) : slot;
  const earlier = otherResults(context, asked, result).flatMap((before) => {
    const row = rowOf(before, [contenderOf(one), ...(one.party ? [one.party] : [])]);
    return (row && figureFor(before, row, field)) ?? [];
  });
  return differenceLine(figure, earlier[0], slot);
}

/** Other contests and rounds at the same place: rounds first where the question speaks of them. */
function otherResults({ story }: StoryContext, { text, since }: FigureQuestion, result: Result): Result[] {
  const all = story.results.filter((one) => since === undefined || one.contest === since);
  const others = all.filter((one) => one !== result && one.place === result.place);
  const isOfRounds = /\b(?:tour|tours|round|rounds|count|choices|choix|decompte)\b/.test(text);
  const rounds = others
    .filter(({ contest }) => contest === result.contest)
    .sort((a, b) => (a.round ?? 0) - (b.round ?? 0));
  const contests = others.filter(({ contest }) => contest !== result.contest);
  return isOfRounds ? [...rounds, ...contests] : [...contests, ...rounds];
}
