import { leftOver } from '../ask/figure-words.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Locale } from '../text/locale.ts';
import { alignmentsOf } from './facts.ts';
import type { FactsAsked } from './facts-asked.ts';
import type { Finding } from './finding.ts';
import { judgeIndirect } from './indirect.ts';
import { judgeByFacts, surelySupported } from './judge-facts.ts';
import { judgeMoved } from './movements.ts';
import { negationsIn } from './negations.ts';
import { judgeByPeople } from './people/judge.ts';
import type { NamedAt, Reading } from './reading.ts';
import { judgeByResults } from './results/judge.ts';
import { otherOutcomes, outcomeWords, saysOutcome, withoutFigures } from './results/outcome-words.ts';
import { isOfResult, type Scope } from './results/scope.ts';
import type { SaidFigure } from './said-figures.ts';
import { hasWord } from './words-in.ts';

/** A clause with what it leaves to the clauses before it. */
export interface Clause {
  readonly reading: Reading;
  readonly scope: Scope;
}

/** What the story says of a clause: one finding for each part that it decides, `undefined` for one that it does not. */
export function judgeClause(
  context: StoryContext,
  { reading, scope }: Clause,
  language: 'en' | 'fr',
  locale: Locale,
): (Finding | undefined)[] {
  const asked = {
    context,
    clause: reading,
    language,
    locale,
    settled: [],
    isStrict: false,
    saysOutcome: outcomeWords.test(reading.text),
  };
  const sure = surelySupported(asked);
  if (sure && !sure.isUnclear) return [sure.finding];
  const spoken = judgeIndirect(context, reading, locale);
  if (spoken) return [spoken];
  const moved = judgeMoved(context, reading, language, locale);
  if (moved.length > 0) return moved;
  const people = judgeByPeople(context, reading, locale);
  const rest = { ...reading, figures: reading.figures.filter((one) => !people.figures.includes(one)) };
  const results = judgeByResults(context, rest, scope, locale);
  const settled = [...people.figures, ...results.figures];
  if (results.findings.length > 0 && isElsewhere(context, reading)) return [undefined];
  const found = [...people.findings, ...results.findings];
  const facts = () => judgeByFacts({ ...asked, settled, isStrict: people.isUntold || results.isUntold });
  if (found.length === 0) return orUndecided(facts());
  const isOfPeople = results.findings.length === 0 && found.every(({ outcome }) => outcome === 'denies');
  if (isOfPeople) return [...found, ...people.beside, ...stillHolding(asked, settled, people.tells)];
  if (found.some(({ outcome }) => outcome === 'denies')) return found;
  const isOfStrangers = results.findings.length > 0 && isOfOthers(context, reading, scope);
  const isOpen = isOfStrangers || people.isUntold || leavesOutcome(asked, results.findings, settled);
  return [...found, ...beyond(asked, isOpen, settled, [...people.tells, ...results.tells], facts)];
}

/** Rows were found, and something else is named or compared that stands in none. */
function isOfOthers(context: StoryContext, reading: Reading, scope: Scope): boolean {
  return scope.isStrange || isCompared(reading, scope) || strangersIn(context, reading).length > 0;
}

/** What holds of a clause without the figures that do not: "Reed, 45, is a florist". */
function stillHolding(asked: FactsAsked, settled: readonly SaidFigure[], told: readonly string[]): readonly Finding[] {
  const { context, clause } = asked;
  const words = wordsBeside(context, clause).filter((word) => !told.includes(word));
  const rest = { ...clause, figures: clause.figures.filter((one) => !settled.includes(one)) };
  const holding = words.length > 0 ? judgeByFacts({ ...asked, clause: rest }) : [];
  return holding.filter(({ outcome }) => outcome === 'supports');
}

/** "Reed, 45, was elected in 2014": of whoever was found, an outcome or a year is said that no result has decided. */
function leavesOutcome(
  { clause, saysOutcome: isOutcome }: FactsAsked,
  ofResults: readonly Finding[],
  settled: readonly SaidFigure[],
): boolean {
  if (ofResults.length > 0) return false;
  return isOutcome || clause.figures.some((one) => one.kind === 'year' && !settled.includes(one));
}

/** What is said beside the figures and outcomes that hold: more findings, or `undefined` where nothing is told of it. */
function beyond(
  asked: FactsAsked,
  isOpen: boolean,
  settled: readonly SaidFigure[],
  told: readonly string[],
  facts: () => readonly Finding[],
): (Finding | undefined)[] {
  const { context, clause: reading } = asked;
  const open = reading.figures.filter((one) => !settled.includes(one) && one.kind !== 'year' && !isAgo(reading, one));
  const words = [...wordsBeside(context, reading), ...otherOutcomes(reading)].filter((word) => !told.includes(word));
  // A negation that is none of a figure, an outcome or a vote turns something else about.
  const isOfFinding = asked.saysOutcome || /\bvot(?:e|ed|es|er|ing)\b/.test(reading.text);
  const isDenied = !isOfFinding && negationsIn(reading.unnamed) % 2 === 1;
  const isWhole = open.length === 0 && !isDenied && !isOpen && !isLimited(reading);
  if (isWhole && (words.length === 0 || areTold(asked, words))) return [];
  const more = facts();
  return more.length > 0 ? [...more] : [undefined];
}

/** "More than any other", "higher here than there": one side alone was held against rows. */
function isCompared(reading: Reading, { contenders }: Scope): boolean {
  const text = withoutFigures(reading, reading.unnamed);
  return (
    contenders.length < 2 &&
    /\b(?:higher|lower|more|fewer|less|plus|moins) (?:\S+ ){0,6}(?:than|que|qu)\b(?! (?:#|twice|doubl|half|halv|tripl|trebl))/.test(
      text,
    )
  );
}

/** "Won Lowtown", of which the story knows nothing: what is told of other places decides nothing there. */
function isElsewhere(context: StoryContext, reading: Reading): boolean {
  const { row } = reading;
  const at = row.findIndex((word) => /^(?:won|wins|lost|loses|carried|gagne|remporte|perdu)$/.test(word));
  const small = /^(?:in|at|the|a|le|la|l|les|en)$/;
  const next = at === -1 ? undefined : row.slice(at + 1).find((word) => !small.test(word));
  return next !== undefined && !context.search.isCommon(next) && wordsBeside(context, reading).includes(next);
}

/** People and groups that stand in no result. */
function strangersIn(context: StoryContext, { named }: Reading): NamedAt[] {
  return named.filter(
    ({ entities, ids }) =>
      entities.every(({ type }) => type !== 'place' && type !== 'option') &&
      ![...ids].some((id) => isOfResult(context, id)),
  );
}

/** "Only in Newbridge": a limit that is none of a figure. */
function isLimited({ row, unnamed, figures }: Reading): boolean {
  const isOfFigure = (at: number) =>
    figures.some(({ start, end }) => start - at <= mostBetween && end > at && !unnamed.slice(at, start).includes('_'));
  return row.some(
    (word, at) => /^(?:only|solely|exclusively|seule?s?|seulement|uniquement)$/.test(word) && !isOfFigure(at),
  );
}

const mostBetween = 3;

function orUndecided(findings: readonly Finding[]): (Finding | undefined)[] {
  return findings.length > 0 ? [...findings] : [undefined];
}

/** The words that are none of a figure, an outcome or a figure of the whole vote. */
function wordsBeside(context: StoryContext, { row, question, content }: Reading): string[] {
  const measures = context.search.measures.spans(row).flatMap(({ start, end }) => row.slice(start, end));
  return leftOver(context, question, new Set(measures)).filter(
    (word) => content.includes(word) && !saysOutcome(word) && !telling.test(word),
  );
}

/** Words for having a result, which say nothing else. */
const telling =
  /^(?:turn|turned|secured|scored|polled|scraped|ended|finished|total|totalled|totaled|totalis\w*|tally|earned|obtained|collected|garnered|reached|recorded|registered|stood|managed|voters|electors|electorate|electeurs|electorat|ballot|bulletins|atteint|realise|enregistre|recolte|termine|fini)$/;

/** Whether one record of all that a clause names has these words too. */
function areTold({ context, clause, language }: FactsAsked, words: readonly string[]): boolean {
  const near = alignmentsOf(context, clause, language).filter(
    ({ lacking, isOpposite, isNarrower, contrast }) =>
      lacking.length === 0 && contrast.length === 0 && !isOpposite && !isNarrower,
  );
  return near.some(({ told }) => words.every((word) => hasWord(context.search, told, word)));
}

/** "Four years ago", "il y a quatre ans" say when, not how long. */
function isAgo({ row }: Reading, { kind, start, end }: SaidFigure): boolean {
  return (
    kind === 'span' &&
    (/^(?:ago|earlier|before|plus tot|auparavant)$/.test(row[end] ?? '') ||
      row.slice(Math.max(0, start - 3), start).join(' ') === 'il y a')
  );
}
