import { ask } from '../ask/ask.ts';
import type { Asked } from '../ask/ask-finding.ts';
import { rankFacts } from '../ask/facts.ts';
import { nearestGap } from '../ask/gaps.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { KindName } from './kinds.ts';

/** A record that speaks for itself as an answer, with what it lacks. */
interface Candidate {
  readonly kind: KindName;
  readonly id: string;
  /** How much speaks for it; nothing at all is 0. */
  readonly score: number;
  /** From 0 to 1: how much the question is like those that are stored with it. */
  readonly similarity: number;
  /** What the question names and the record does not. */
  readonly lacking: readonly string[];
}

export interface Why {
  /** What was found, in plain words. */
  readonly found: readonly string[];
  /** Facts and the nearest gap, the best one first. */
  readonly candidates: readonly Candidate[];
}

const mostCandidates = 4;

/** Why a free question was answered as it was: what competed for it. */
export function whyOf(context: StoryContext, question: string): Why {
  const asked: Asked = ask(context, question);
  const gap = nearestGap(context, asked.question);
  const gaps: Candidate[] = gap
    ? [{ kind: 'gaps', id: gap.value.id, score: gap.score, similarity: gap.similarity, lacking: [] }]
    : [];
  const facts = rankFacts(context, asked.question).map(
    ({ value, score, similarity, lacking }): Candidate => ({ kind: 'facts', id: value.id, score, similarity, lacking }),
  );
  const candidates = [...facts.slice(0, mostCandidates), ...gaps].sort((a, b) => b.score - a.score);
  return { found: foundBy(asked), candidates };
}

/** What a question was found to ask for, in plain words. */
const findings: Readonly<Record<Exclude<Asked['finding']['kind'], 'both'>, string>> = {
  facts: 'a fact',
  gap: 'something that a gap says is untold',
  nothing: 'nothing that any record has',
  figure: 'a figure of a result',
  unstated: 'a figure of a result that no result states',
  results: 'a result',
  lacking: 'a result that is not there',
  quotes: 'somebody’s words',
  silent: 'the words of somebody who says nothing',
  stranger: 'the words of somebody who is not in the story',
  identity: 'who or what somebody or something is',
  leaderless: 'who leads something, which no record has',
  ages: 'the ages of people',
  ageThen: 'somebody’s age at another time',
  birth: 'when somebody was born',
  attribute: 'what is told of a person',
  untold: 'what is not told of a person',
};

function foundBy({ finding }: Asked): string[] {
  return finding.kind === 'both' ? finding.parts.flatMap(foundBy) : [findings[finding.kind]];
}
