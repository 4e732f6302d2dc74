import type { StoryContext } from '../lookup/story-context.ts';
import type { Fact } from '../story/schema.ts';
import { words } from '../text/normalize.ts';
import type { AskFinding } from './ask-finding.ts';
import { askCandidate } from './candidates.ts';
import { answeredBy, asksWhy, factsFinding, sureGap, tellsMore } from './decide.ts';
import { rankFacts, surplus } from './facts.ts';
import { askPassed } from './figure-passed.ts';
import { askStanding } from './figure-standing.ts';
import { askTurnouts } from './figure-turnouts.ts';
import { askWhere } from './figure-where.ts';
import { askFigures } from './figures.ts';
import { askSaid, isSpeech, wordsIn } from './find-words-said.ts';
import { nearestGap } from './gaps.ts';
import { tellsJob } from './jobs.ts';
import { askLeader } from './leaders.ts';
import { askPeople } from './people.ts';
import type { PersonFinding } from './person-finding.ts';
import type { Question } from './question.ts';
import { askResults } from './results.ts';
import type { ResultsFinding } from './results-finding.ts';
import { likeExactly, likeStored, reckons, unlessTold } from './stand-back.ts';
import { isVerbatim, storesFew } from './stored-few.ts';
import { isOff } from './switches.ts';
import { askVoteDay } from './vote-day.ts';
import { askWholeContest } from './whole-contest.ts';

/** Tries what is surer than the similarity of facts, the surest first. */
export function findSurely(context: StoryContext, question: Question): AskFinding | undefined {
  const said = isOff(context, 'words said') ? undefined : askSaid(context, question);
  const people = isOff(context, 'people') ? undefined : askPeople(context, question);
  return (
    unlessTold(context, question, isOff(context, 'leaders') ? undefined : askLeader(context, question)) ??
    unlessTold(context, question, isOff(context, 'candidates') ? undefined : askCandidate(context, question)) ??
    unlessTold(context, question, isOff(context, 'results') ? undefined : askVoteDay(context, question)) ??
    (isOff(context, 'figures') ? undefined : figureBeside(context, question)) ??
    unlessTold(context, question, isOff(context, 'whole contest') ? undefined : askWholeContest(context, question)) ??
    figureIn(context, question) ??
    (isSpeech(question) && !asksWhy(question) ? wordsIn(said, question) : undefined) ??
    reckonedResults(context, question) ??
    namedOrReckoned(people) ??
    sureGap(context, question) ??
    (said?.kind === 'quotes' ? undefined : unlessTold(context, question, said)) ??
    unlessTold(context, question, resultsFinding(context, question)) ??
    unlessTold(context, question, unlessBare(context, question, people))
  );
}

/** What is asked of results in other words than a figure: whether it passed, who is through, where, which drew more. */
function figureBeside(context: StoryContext, question: Question): AskFinding | undefined {
  return (
    askPassed(context, question) ??
    askStanding(context, question) ??
    askWhere(context, question) ??
    askTurnouts(context, question)
  );
}

/** Where nothing else says that a fact is meant. */
const leastToBeTold = 3.5;

/** A figure that is told nowhere in the results may be told by a fact. */
function figureIn(context: StoryContext, question: Question): AskFinding | undefined {
  const finding = isOff(context, 'figures') ? undefined : askFigures(context, question);
  if (finding === undefined) return undefined;
  const [best] = rankFacts(context, question);
  if (!best || !namesAll(context, best.value, question)) return finding;
  const isUnstated = finding.kind === 'unstated';
  const least = isUnstated ? likeStored : storesFew(context) ? likeExactly : Number.POSITIVE_INFINITY;
  const isTold = best.similarity >= least || (isUnstated && tellsFigure(context, question, finding.of, best.value));
  return isTold ? answeredBy([best.value]) : finding;
}

/** Whether a figure that no result states is told by a fact, and of the time that is asked for. */
function tellsFigure(context: StoryContext, question: Question, named: readonly string[], fact: Fact): boolean {
  const { row } = question;
  if (named.length === 0 && row.some((word) => /^\d{4}$/.test(word))) return isBeyondGaps(context, question, 0);
  const text = ` ${row.join(' ')} `;
  const { earlier } = context.vocabulary.figures;
  const isOfBefore = earlier.some((phrase) => text.includes(` ${phrase} `));
  if (isOfBefore && !tellsOfBefore(context.story, fact, earlier)) return false;
  return isBeyondGaps(context, question, leastToBeTold) || (storesFew(context) && tellsMore(context, question, 0));
}

function isBeyondGaps(context: StoryContext, question: Question, least: number): boolean {
  const [best] = rankFacts(context, question);
  return best !== undefined && surplus(context, best, nearestGap(context, question)) >= least;
}

/** Whether a fact speaks of the time before: by words for it, or by the year of an earlier contest. */
function tellsOfBefore({ contests }: StoryContext['story'], fact: Fact, earlier: readonly string[]): boolean {
  const [main] = contests;
  const years = contests.flatMap(({ year }) => (year !== undefined && year < (main?.year ?? 0) ? [`${year}`] : []));
  const told = ` ${words(`${fact.statement.en} ${fact.statement.fr}`).join(' ')} `;
  return [...earlier, ...years].some((phrase) => told.includes(` ${phrase} `));
}

/**
 * Whether a fact has every name and number of a question in its own words. The name of a place may stand inside that of
 * another one, so a fact that is about places has to be about this one.
 */
function namesAll(context: StoryContext, { statement, about }: Fact, { named, row }: Question): boolean {
  const text = words(`${statement.en} ${statement.fr}`);
  const says = (phrase: string) => phrase.split(' ').some((word) => text.includes(word));
  const isElsewhere = context.story.places.some(({ id }) => about.includes(id));
  return (
    named.every(
      ({ phrase, hits }) =>
        hits.some(({ value }) => about.includes(value.record.id)) ||
        (says(phrase) && !(isElsewhere && hits.every(({ value }) => value.type === 'place'))),
    ) && row.filter((word) => /^\d+$/.test(word)).every(says)
  );
}

/** What something is called, and an age at another time, are surer than anything that the story is known not to tell. */
function namedOrReckoned(finding: PersonFinding | undefined): PersonFinding | undefined {
  const isName = finding?.kind === 'identity' && finding.entity.type !== 'person';
  return isName || finding?.kind === 'ageThen' ? finding : undefined;
}

/** A draft may know of somebody no more than the name: then the article's sentences tell who it is. */
function unlessBare(
  context: StoryContext,
  question: Question,
  finding: PersonFinding | undefined,
): AskFinding | undefined {
  const entity = finding?.kind === 'identity' ? finding.entity : undefined;
  if (!isVerbatim(context) || entity?.type !== 'person' || tellsJob(entity.record)) return finding;
  const facts = factsFinding(context, question, Number.NEGATIVE_INFINITY);
  return facts.kind === 'facts' ? facts : finding;
}

/** Arithmetic on results that leaves no word out is surer than anything that the story is known not to tell. */
function reckonedResults(context: StoryContext, question: Question): AskFinding | undefined {
  const finding = reckons(question) ? resultsFinding(context, question) : undefined;
  return finding?.kind === 'results' && finding.isWhole ? unlessTold(context, question, finding) : undefined;
}

function resultsFinding(context: StoryContext, question: Question): AskFinding | undefined {
  const results = isOff(context, 'results') ? undefined : askResults(context, question);
  return results?.kind === 'results' && asksWhy(question) ? withReason(context, question, results) : results;
}

/** A result with the reason for it, if the story tells one. */
function withReason(
  context: StoryContext,
  question: Question,
  results: Extract<ResultsFinding, { kind: 'results' }>,
): AskFinding {
  const finding = factsFinding(context, question);
  return finding.kind === 'facts' ? { ...results, reasons: finding.records } : results;
}
