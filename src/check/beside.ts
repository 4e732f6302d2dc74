import { leftOver } from '../ask/figure-words.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import { alignmentsOf } from './facts.ts';
import type { FactsAsked } from './facts-asked.ts';
import type { Finding } from './finding.ts';
import { negationsIn } from './negations.ts';
import type { NamedAt, Reading } from './reading.ts';
import { otherOutcomes, saysOutcome, withoutFigures } from './results/outcome-words.ts';
import { isOfResult, type Scope } from './results/scope.ts';
import type { SaidFigure } from './said-figures.ts';
import { light } from './terms.ts';
import { hasWord } from './words-in.ts';

/** Rows were found, and something else is named or compared that stands in none. */
export function isOfOthers(context: StoryContext, reading: Reading, scope: Scope): boolean {
  return scope.isStrange || isCompared(reading, scope) || strangersIn(context, reading).length > 0;
}

/** "More than any other", "higher here than there": one side alone was held against rows. */
function isCompared(reading: Reading, { contenders }: Scope): boolean {
  const text = withoutFigures(reading, reading.unnamed);
  return (
    contenders.length < 2 &&
    /\b(?:higher|lower|more|fewer|less|plus|moins) (?:\S+ ){0,6}(?:than|que|qu)\b(?! (?:#|twice|doubl|half|halv|tripl|trebl|last time|before|avant|la derniere fois))/.test(
      text,
    )
  );
}

/** "Won Lowtown", of which the story knows nothing: what is told of other places decides nothing there. */
export function isElsewhere(context: StoryContext, reading: Reading): boolean {
  const { row } = reading;
  const at = row.findIndex((word) => /^(?:won|wins|lost|loses|carried|gagne|remporte|perdu)$/.test(word));
  const small = /^(?:in|at|the|a|le|la|l|les|en)$/;
  const next = at === -1 ? undefined : row.slice(at + 1).find((word) => !small.test(word));
  return (
    next !== undefined &&
    !/^(?:recount|recomptage|count|decompte)$/.test(next) &&
    !context.search.isCommon(next) &&
    wordsBeside(context, reading).includes(next)
  );
}

/** People and groups that stand in no result. */
function strangersIn(context: StoryContext, { named, row }: Reading): NamedAt[] {
  return named.filter(
    ({ entities, ids, end }) =>
      // "33 council seats".
      !/^(?:seats|sieges)$/.test(row[end] ?? '') &&
      entities.every(({ type }) => type !== 'place' && type !== 'option') &&
      ![...ids].some((id) => isOfResult(context, id)),
  );
}

/** What is said beside the figures and outcomes that hold: more findings, or `undefined` where nothing is told of it. */
export function beyond(
  asked: FactsAsked,
  isOpen: boolean,
  settled: readonly SaidFigure[],
  told: readonly string[],
  facts: () => readonly Finding[],
): (Finding | undefined)[] {
  const { context, clause: reading } = asked;
  const open = reading.figures.filter((one) => !settled.includes(one) && one.kind !== 'year');
  const words = [...wordsBeside(context, reading), ...otherOutcomes(reading)].filter((word) => !told.includes(word));
  // A negation that is none of a figure, an outcome or a vote turns something else about.
  const isOfFinding = asked.saysOutcome || /\bvot(?:e|ed|es|er|ing)\b/.test(reading.text);
  const isDenied = !isOfFinding && negationsIn(reading.unnamed) % 2 === 1;
  const isWhole = open.length === 0 && !isDenied && !isOpen && !isLimited(reading);
  if (isWhole && (words.length === 0 || areTold(asked, words))) return [];
  const more = facts();
  return more.length > 0 ? [...more] : [undefined];
}

/** "Only in Newbridge", "only in 2030": a limit that is none of a figure. */
function isLimited({ row, unnamed, figures }: Reading): boolean {
  const isOfFigure = (at: number) =>
    figures.some(
      ({ kind, start, end }) =>
        kind !== 'year' &&
        start - at <= mostBetween &&
        end > at &&
        (row[start - 1] === 'by' || !unnamed.slice(at, start).includes('_')),
    );
  return row.some(
    (word, at) => /^(?:only|solely|exclusively|seule?s?|seulement|uniquement)$/.test(word) && !isOfFigure(at),
  );
}

const mostBetween = 4;

/** The words that are none of a figure, an outcome or a figure of the whole vote. */
export function wordsBeside(context: StoryContext, { row, question, content }: Reading): string[] {
  const measures = context.search.measures.spans(row).flatMap(({ start, end }) => row.slice(start, end));
  return leftOver(context, question, new Set(measures)).filter(
    (word) => content.includes(word) && !saysOutcome(word) && !telling.test(word) && !light.test(word),
  );
}

/** Words for having a result, which say nothing else. */
const telling =
  /^(?:side|camp|guy|guys|gars|folks|turn|turned|booted|ousted|unseated|toppled|thrown|kicked|secured|scored|polled|scraped|ended|finished|total|totalled|totaled|totalis\w*|tally|earned|obtained|collected|garnered|reached|recorded|registered|stood|stuck|managed|voters|electors|electorate|electeurs|electorat|ballot|bulletins|decroche\w*|rafle\w*|empoche\w*|glane\w*|bagged|snagged|nabbed|atteint|realise|enregistre|recolte|termine|fini|finit|finissent|fait|mieux|urnes|polls|mene|menait|menent|passe|passee)$/;

/** Whether one record of all that a clause names has these words too. */
function areTold({ context, clause, language }: FactsAsked, words: readonly string[]): boolean {
  const near = alignmentsOf(context, clause, language).filter(
    ({ lacking, isOpposite, isNarrower, contrast }) =>
      lacking.length === 0 && contrast.length === 0 && !isOpposite && !isNarrower,
  );
  return near.some(({ told }) => words.every((word) => hasWord(context.search, told, word, clause.meanings)));
}
