import type { StoryContext } from '../lookup/story-context.ts';
import type { Fact } from '../story/schema.ts';
import { words } from '../text/normalize.ts';
import type { AskFinding } from './ask-finding.ts';
import { answeredBy, asksWhy, factsFinding, sureGap } from './decide.ts';
import { rankFacts, surplus } from './facts.ts';
import { askPassed } from './figure-passed.ts';
import { askFigures } from './figures.ts';
import { askSaid, isSpeech, wordsIn } from './find-words-said.ts';
import { nearestGap } from './gaps.ts';
import { askLeader } from './leaders.ts';
import { askPeople, type PersonFinding } from './people.ts';
import type { Question } from './question.ts';
import { askResults, type ResultsFinding } from './results.ts';
import { likeExactly, likeStored, reckons, unlessTold } from './stand-back.ts';
import { storesFew } from './stored-few.ts';
import { isOff } from './switches.ts';

/** Tries what is surer than the similarity of facts, the surest first. */
export function findSurely(world: StoryContext, question: Question): AskFinding | undefined {
  const said = isOff(world, 'words said') ? undefined : askSaid(world, question);
  const people = isOff(world, 'people') ? undefined : askPeople(world, question);
  return (
    unlessTold(world, question, isOff(world, 'leaders') ? undefined : askLeader(world, question)) ??
    (isOff(world, 'figures') ? undefined : askPassed(world, question)) ??
    figureIn(world, question) ??
    (isSpeech(question) && !asksWhy(question) ? wordsIn(said, question) : undefined) ??
    reckonedResults(world, question) ??
    namedOrReckoned(people) ??
    sureGap(world, question) ??
    (said?.kind === 'quotes' ? undefined : unlessTold(world, question, said)) ??
    unlessTold(world, question, resultsFinding(world, question)) ??
    unlessTold(world, question, people)
  );
}

/** Where nothing else says that a fact is meant. */
const leastToBeTold = 3.5;

/** A figure that is told nowhere in the results may be told by a fact. */
function figureIn(world: StoryContext, question: Question): AskFinding | undefined {
  const finding = isOff(world, 'figures') ? undefined : askFigures(world, question);
  if (finding === undefined) return undefined;
  const [best] = rankFacts(world, question);
  if (!best || !namesAll(world, best.value, question)) return finding;
  const isUnstated = finding.kind === 'unstated';
  const least = isUnstated ? likeStored : storesFew(world) ? likeExactly : Number.POSITIVE_INFINITY;
  const isTold =
    best.similarity >= least ||
    (isUnstated && surplus(world, best, nearestGap(world, question)) >= leastFor(world, question, finding.of));
  return isTold ? answeredBy([best.value]) : finding;
}

/** How much must speak for a fact that a figure which no result states is told by it. */
function leastFor({ vocabulary }: StoryContext, { row }: Question, named: readonly string[]): number {
  if (named.length === 0 && row.some((word) => /^\d{4}$/.test(word))) return 0;
  const text = ` ${row.join(' ')} `;
  const isOfBefore = vocabulary.figures.earlier.some((phrase) => text.includes(` ${phrase} `));
  return isOfBefore ? Number.POSITIVE_INFINITY : leastToBeTold;
}

/**
 * Whether a fact has every name and number of a question in its own words. The name of a place may stand inside that of
 * another one, so a fact that is about places has to be about this one.
 */
function namesAll(world: StoryContext, { statement, about }: Fact, { named, row }: Question): boolean {
  const text = words(`${statement.en} ${statement.fr}`);
  const says = (phrase: string) => phrase.split(' ').some((word) => text.includes(word));
  const isElsewhere = world.story.places.some(({ id }) => about.includes(id));
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

/** Arithmetic on results that leaves no word out is surer than anything that the story is known not to tell. */
function reckonedResults(world: StoryContext, question: Question): AskFinding | undefined {
  const finding = reckons(question) ? resultsFinding(world, question) : undefined;
  return finding?.kind === 'results' && finding.isWhole ? unlessTold(world, question, finding) : undefined;
}

function resultsFinding(world: StoryContext, question: Question): AskFinding | undefined {
  const results = isOff(world, 'results') ? undefined : askResults(world, question);
  return results?.kind === 'results' && asksWhy(question) ? withReason(world, question, results) : results;
}

/** A result with the reason for it, if the story tells one. */
function withReason(
  world: StoryContext,
  question: Question,
  results: Extract<ResultsFinding, { kind: 'results' }>,
): AskFinding {
  const finding = factsFinding(world, question);
  return finding.kind === 'facts' ? { ...results, reasons: finding.records } : results;
}
