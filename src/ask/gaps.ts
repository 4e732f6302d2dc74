import type { Hit } from '../language/hit.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Gap } from '../story/schema.ts';
import { scoreOf, weigh } from './feature-scores.ts';
import type { Question } from './question.ts';
import type { Part } from './weighted-terms.ts';

/** Something that the story is known not to tell, with the similarity of its likest question. */
export interface GapHit extends Hit<Gap> {
  readonly similarity: number;
}

/** Fitted together with those of facts. */
const weights = { bias: 0, coverage: 3.5, similarity: 8.7, classifierScore: 4.2, kind: 1.4 };

const nearest = new WeakMap<Question, { readonly gap: GapHit | undefined }>();

/** What the story is known not to tell that a question asks for most likely. */
export function nearestGap(context: StoryContext, question: Question): GapHit | undefined {
  const known = nearest.get(question) ?? { gap: findGap(context, question) };
  nearest.set(question, known);
  return known.gap;
}

function findGap(context: StoryContext, question: Question): GapHit | undefined {
  const weighed = weigh(context, question);
  const coverageOf = coverageBy(context, weighed.parts, weighed.total);
  let best: GapHit | undefined;
  for (const value of context.story.gaps) {
    const similarity = weighed.similarity(value);
    if (similarity === 0) continue;
    const score = scoreOf(context, weighed, value, { weights, coverage: coverageOf(value) });
    if (score > (best?.score ?? Number.NEGATIVE_INFINITY)) best = { value, score, similarity };
  }
  return best;
}

/** How much of a question's meaning is asked for in the questions that are stored with a gap. */
function coverageBy({ search }: StoryContext, parts: readonly Part[], total: number): (gap: Gap) => number {
  if (total === 0) return () => 0;
  const asked = parts.map(({ phrase, weight, asking }) => ({
    weight,
    having: asking ? [asking] : phrase.split(' ').map((word) => search.questions.having(word)),
  }));
  const met = (gap: Gap) => (subjects: (typeof asked)[number]['having']) =>
    Math.min(...subjects.map((factors) => factors.get(gap) ?? 0));
  return (gap) => asked.reduce((sum, { weight, having }) => sum + weight * met(gap)(having), 0) / total;
}
