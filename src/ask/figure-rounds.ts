import { type StatedFigure, totalIn } from '../lookup/figures.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Result } from '../story/schema.ts';
import type { FigureLine, Slot } from './figure-finding.ts';
import type { FigureQuestion } from './figure-question.ts';
import { differenceLine, figureFor, rowOf } from './figure-rows.ts';
import type { Question } from './question.ts';

/** "How many more votes did she get in the runoff than the week before": one figure, in two rounds. */
export function asksAcrossRounds({ story }: StoryContext, { row }: Question, rounds: readonly number[]): boolean {
  const text = row.join(' ');
  if (!asksHowMuch.test(text) || story.results.every(({ round }) => round === undefined)) return false;
  return between.test(text) || (rounds.length > 0 && toOther.test(text)) || (rounds.length > 1 && grows.test(text));
}

/** Every round that a question names, by its number; the end is the last one. */
export function roundsNamed({ story }: StoryContext, { row, roundSpans }: Question): number[] {
  const last = Math.max(...story.results.map(({ round = 0 }) => round));
  const named = roundSpans.flatMap(({ hits }) => hits.map(({ value }) => value));
  return [...new Set([...named, ...(row.some((word) => endWords.has(word)) ? [last] : [])])];
}

const endWords: ReadonlySet<string> = new Set(['end', 'finally', 'fin']);

/** Words that say which rounds are meant, by when they were held. */
export const roundTimes: ReadonlySet<string> = new Set(
  'week semaine sunday sundays saturday saturdays dimanche dimanches samedi samedis earlier'.split(' '),
);

const asksHowMuch = /\b(?:how (?:many|much)|by how|how far|combien|gap|difference|ecart|evolution)\b/;

const grows =
  /\b(?:more|fewer|less|gain(?:ed)?|gr[eo]w|rise|rose|fall|fell|drop(?:ped)?|lose|lost|climb(?:ed)?|pick(?:ed)? up|add(?:ed)?|increase|change|(?:de|en) (?:plus|moins)|gagnee?s?|perdue?s?|progresse|recule|augmente|monte|baisse|grimpe)\b/;

const between =
  /\b(?:between (?:the )?(?:two |both )?(?:rounds|counts|sundays|saturdays|votes)|from (?:the )?(?:one )?(?:first )?(?:round|count) to|d un tour a l autre|(?:entre|sur) les (?:deux )?(?:tours|dimanches)|du premier au (?:second|deuxieme|dernier))\b/;

/** One round is named, and the other one is what was before or after it. */
const toOther =
  /\b(?:than (?:(?:in|at|after|on) )?(?:the )?(?:first|previous|week|sunday|one|round|time)?\b.*(?:before|earlier|first)|(?:between|from) .* (?:and|to) (?:the )?(?:end|final|last|runoff|result)|qu (?:au|une semaine|la semaine|le dimanche)|entre .* et (?:le |la |l )?(?:fin|final|finale|dernier|resultat|second))\b/;

/**
 * What a figure is in the two rounds that are meant, and what is between: of the one who is named, or of the whole
 * vote. `undefined` where the story does not have it in both.
 */
export function acrossRounds(
  asked: FigureQuestion,
  {
    across,
    results,
    slot,
  }: { readonly across: readonly number[]; readonly results: readonly Result[]; readonly slot: Slot },
): FigureLine[] | undefined {
  const [main] = results;
  const stated = results
    .filter(({ contest, place, round }) => contest === main?.contest && place === main.place && round !== undefined)
    .flatMap((result) => statedIn(asked, result, slot))
    .sort((a, b) => roundOf(a) - roundOf(b));
  const [early, late] = pairOf(stated.map(roundOf), across).map((round) =>
    stated.find((one) => roundOf(one) === round),
  );
  // It is told in one of them alone.
  if (early === late) return undefined;
  const between = differenceLine(late?.figure, early?.figure, slot);
  return between.length > 0 && early && late ? [...between, late.line, early.line] : undefined;
}

interface Stated {
  readonly figure: StatedFigure;
  readonly line: FigureLine;
}

function roundOf({ figure }: Stated): number {
  return figure.result.round ?? 0;
}

/** The rounds that are set against each other: of one that is named, the last one for the first, else the one before. */
function pairOf(all: readonly number[], named: readonly number[]): readonly number[] {
  const [one, other] = [...named].sort((a, b) => a - b);
  const [first, last] = [all[0] ?? 0, all.at(-1) ?? 0];
  if (one === undefined) return [first, last];
  if (other !== undefined) return [one, other];
  return one === first ? [one, last] : [all[all.indexOf(one) - 1] ?? first, one];
}

function statedIn({ contenders, totals }: FigureQuestion, result: Result, slot: Slot): Stated[] {
  const [ids, ...more] = contenders;
  if (ids === undefined) {
    const total = totals.find((name) => name === slot);
    const figure = total && totalIn(result, total);
    return figure ? [{ figure, line: { kind: 'total', figure } }] : [];
  }
  const row = more.length === 0 ? rowOf(result, ids) : undefined;
  const figure = row && figureFor(result, row, slot);
  return row && figure ? [{ figure, line: { kind: 'row', result, row, slot } }] : [];
}
