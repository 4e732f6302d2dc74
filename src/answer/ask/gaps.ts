import type { Hit } from '../../language/hit.ts';
import type { World } from '../../lookup/story-context.ts';
import type { Gap } from '../../story/schema.ts';
import type { Part } from './parts.ts';
import type { Question } from './question.ts';
import { scoreOf, weigh } from './weighing.ts';

/** Something that the story is known not to tell, with the likeness of its likest question. */
export interface GapHit extends Hit<Gap> {
  readonly likeness: number;
}

/** Fitted together with those of facts. */
const weights = { bias: 0, coverage: 3.5, likeness: 8.7, leaning: 4.2, kind: 1.4 };

const nearest = new WeakMap<Question, { readonly gap: GapHit | undefined }>();

/** What the story is known not to tell that a question asks for most likely. */
export function nearestGap(world: World, question: Question): GapHit | undefined {
  const known = nearest.get(question) ?? { gap: findGap(world, question) };
  nearest.set(question, known);
  return known.gap;
}

function findGap(world: World, question: Question): GapHit | undefined {
  const weighed = weigh(world, question);
  const coverageOf = coverageBy(world, weighed.parts, weighed.total);
  let best: GapHit | undefined;
  for (const value of world.story.gaps) {
    const likeness = weighed.likeness(value);
    if (likeness === 0) continue;
    const score = scoreOf(world, weighed, value, { weights, coverage: coverageOf(value) });
    if (score > (best?.score ?? Number.NEGATIVE_INFINITY)) best = { value, score, likeness };
  }
  return best;
}

/** How much of a question's meaning is asked for in the questions that are stored with a gap. */
function coverageBy({ search }: World, parts: readonly Part[], total: number): (gap: Gap) => number {
  if (total === 0) return () => 0;
  const asked = parts.map(({ phrase, weight }) => ({
    weight,
    having: phrase.split(' ').map((word) => search.questions.having(word)),
  }));
  const met = (gap: Gap) => (subjects: (typeof asked)[number]['having']) =>
    Math.min(...subjects.map((factors) => factors.get(gap) ?? 0));
  return (gap) => asked.reduce((sum, { weight, having }) => sum + weight * met(gap)(having), 0) / total;
}
