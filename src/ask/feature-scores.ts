import type { StoryContext } from '../lookup/story-context.ts';
import { kindOf, type QuestionKind } from '../search/question-kind.ts';
import type { Fact, Gap } from '../story/schema.ts';
import type { Question } from './question.ts';
import { inStoryLanguage } from './story-language.ts';
import { type Part, partsOf } from './weighted-terms.ts';

/** What is known of a question that every fact and every gap is weighed by. */
export interface Weighed {
  readonly kind: QuestionKind;
  readonly parts: readonly Part[];
  /** What all parts weigh together. */
  readonly total: number;
  /** How much it is like the questions that are stored with each, 0 to 1. */
  readonly similarity: (subject: Fact | Gap) => number;
  /** How much its words speak for each beside all others. */
  readonly classifierScore: (subject: Fact | Gap) => number;
}

const weighed = new WeakMap<Question, Weighed>();

export function weigh(context: StoryContext, question: Question): Weighed {
  const known = weighed.get(question) ?? weighAnew(context, question);
  weighed.set(question, known);
  return known;
}

function weighAnew(context: StoryContext, question: Question): Weighed {
  const { search } = context;
  const { row } = question;
  const own = inStoryLanguage(context, row);
  const parts = partsOf(context, question);
  return {
    parts,
    kind: kindOf(row),
    total: parts.reduce((sum, { weight }) => sum + weight, 0),
    similarity: search.questions.similarity(own),
    classifierScore: search.classifier.scorer(own),
  };
}

/** How much each thing that speaks for a fact or a gap as what is asked for counts. */
export interface Weights {
  readonly bias: number;
  readonly coverage: number;
  readonly similarity: number;
  readonly classifierScore: number;
  readonly kind: number;
}

/** What a question says for a subject, of whose coverage of the question (0 to 1) the caller knows. */
export function scoreOf(
  { search }: StoryContext,
  { similarity, classifierScore, kind }: Weighed,
  subject: Fact | Gap,
  { weights, coverage }: { readonly weights: Weights; readonly coverage: number },
): number {
  return (
    weights.bias +
    weights.coverage * coverage +
    weights.similarity * similarity(subject) +
    weights.classifierScore * classifierScore(subject) +
    weights.kind * search.questions.kindFit(subject, kind)
  );
}
