import type { StoryContext } from '../lookup/story-context.ts';
import { lazily } from '../search/lazy.ts';
import type { Locale } from '../text/locale.ts';
import { beyond, isElsewhere, isOfOthers, wordsBeside } from './beside.ts';
import type { FactsAsked } from './facts-asked.ts';
import { type Finding, foundBy } from './finding.ts';
import { judgeIndirect } from './indirect.ts';
import { judgeByFacts, surelySupported } from './judge-facts.ts';
import { judgeMoved } from './movements.ts';
import { judgeByPeople, type PeopleJudgement } from './people/judge.ts';
import { whichOne } from './people/trades.ts';
import type { Reading } from './reading.ts';
import { judgeByResults, type ResultJudgement } from './results/judge.ts';
import { saysVote } from './results/measures.ts';
import { outcomeWords } from './results/outcome-words.ts';
import type { Scope } from './results/scope.ts';
import { isSwapped } from './results/swapped.ts';
import type { SaidFigure } from './said-figures.ts';
import { isToldElsewhere } from './told-elsewhere.ts';

/** A clause with what it leaves to the clauses before it. */
export interface Clause {
  readonly reading: Reading;
  readonly scope: Scope;
  /** The same without the subject of the clause before. */
  readonly alone?: Clause;
  /** Several clauses that are judged as one. */
  readonly isJoined?: boolean;
}

/** What the story says of a clause: one finding for each part that it decides, `undefined` for one that it does not. */
export function judgeClause(
  context: StoryContext,
  { reading, scope, isJoined = false }: Clause,
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
    isJoined,
    saysOutcome: outcomeWords.test(reading.text),
  };
  const of = judgeByPeople(context, reading, locale);
  const isTurned = isSwapped(context, reading, scope);
  const sure = isTurned || of.isMisnamed ? undefined : inWords(asked, scope);
  if (sure) return foundBy('words', [sure]);
  const spoken = judgeIndirect(context, reading, locale);
  if (spoken) return foundBy('quotation', [spoken]);
  const moved = judgeMoved(context, reading, language, locale);
  if (moved.length > 0) return foundBy('movement', moved);
  return byRecords(asked, scope, of, isTurned);
}

/** What people, rows of results and facts say, in this order. */
function byRecords(asked: FactsAsked, scope: Scope, of: PeopleJudgement, isTurned: boolean): (Finding | undefined)[] {
  const { context, clause: reading, locale } = asked;
  const people = { ...of, findings: foundBy('people', of.findings, of.tells), beside: foundBy('people', of.beside) };
  const rest = { ...reading, figures: reading.figures.filter((one) => !people.figures.includes(one)) };
  const rows = judgeByResults(context, rest, scope, locale);
  const told = { ...rows, findings: rows.findings.filter((one) => isTurned || !isToldElsewhere(asked, one)) };
  const results = { ...told, findings: foundBy('results', told.findings, told.tells) };
  const settled = [...people.figures, ...results.figures];
  if (results.findings.length > 0 && isElsewhere(context, reading)) return [undefined];
  const found = [...people.findings, ...results.findings];
  const facts = () =>
    foundBy('facts', judgeByFacts({ ...asked, settled, isStrict: people.isUntold || results.isUntold }));
  if (found.length === 0) return orUndecided(facts());
  const isOfPeople = results.findings.length === 0 && found.every(({ outcome }) => outcome === 'denies');
  if (isOnlyMeant(reading, people)) return [...people.findings];
  if (isOfPeople) return [...found, ...people.beside, ...stillHolding(asked, settled, people.tells)];
  if (found.some(({ outcome }) => outcome === 'denies')) return found;
  const isOpen = leavesOpen(asked, scope, people, results);
  const telling = { ...asked, saysOutcome: asked.saysOutcome || results.isWhole };
  return [...found, ...beyond(telling, isOpen, settled, [...people.tells, ...results.tells], facts)];
}

/** What a record says in nearly the same words, if it is clear, and rows do not decide it. */
function inWords(asked: FactsAsked, scope: Scope): Finding | undefined {
  const { context, clause, locale } = asked;
  const judged = lazily({ rows: () => judgeByResults(context, clause, scope, locale).findings });
  // "Reed won the election", and nothing beside it: a record of another vote in which they did says nothing of this one.
  const isOutcome = asked.saysOutcome && clause.figures.length === 0 && wordsBeside(context, clause).length === 0;
  if ((isOutcome || saysVote(clause)) && judged.rows.length > 0) return undefined;
  const sure = surelySupported(asked);
  // "Turnout was above 50 %", as it was the last time.
  const isOfBefore = sure?.isDated === true && judged.rows.some(({ outcome }) => outcome === 'denies');
  return sure && !sure.isUnclear && !isOfBefore ? sure.finding : undefined;
}

/** "Reed, the one who won, is a florist": of somebody who is none, that they won only says who is meant. */
function isOnlyMeant({ text }: Reading, { findings }: PeopleJudgement): boolean {
  return whichOne.test(text) && findings.length > 0 && findings.every(({ outcome }) => outcome === 'denies');
}

/** Whether something is named, compared or said to have happened that nothing has decided. */
function leavesOpen(asked: FactsAsked, scope: Scope, people: PeopleJudgement, results: ResultJudgement): boolean {
  const { findings, isWhole } = results;
  const isOfStrangers = findings.length > 0 && !isWhole && isOfOthers(asked.context, asked.clause, scope);
  return isOfStrangers || people.isUntold || leavesOutcome(asked, findings, [...people.figures, ...results.figures]);
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

function orUndecided(findings: readonly Finding[]): (Finding | undefined)[] {
  return findings.length > 0 ? [...findings] : [undefined];
}
