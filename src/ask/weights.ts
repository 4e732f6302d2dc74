import type { StoryContext } from '../lookup/story-context.ts';
import type { Weights } from './feature-scores.ts';
import type { Costs } from './penalties.ts';
import { isVerbatim, storesFew } from './stored-few.ts';

interface FactWeights {
  readonly fact: Weights;
  /** Whether something is so is asked of every fact in the same way. */
  readonly plain: Weights;
  readonly costs: Costs;
  /** Where facts are sentences of the article, which lean on one another. */
  readonly context?: { readonly paragraph: number; readonly told: number } | undefined;
}

/**
 * For stories with dozens of stored questions a fact. Fitted by a conditional logit in which the facts, the gaps and
 * "nothing", which scores 0, compete for each question that was developed on.
 */
const many: FactWeights = {
  fact: { bias: 0.75, coverage: 3.5, similarity: 5.3, classifierScore: 5.2, kind: 0.67 },
  plain: { bias: 0.25, coverage: 3.5, similarity: 5.3, classifierScore: 5.2, kind: 0 },
  costs: {
    attribute: 2.2,
    subjectAlone: 1.15,
    number: 0.9,
    unasked: 0.4,
    otherName: 0.75,
    who: 2,
    why: 2,
  },
};

/** For stories with a handful of them, fitted in the same way on four stories and measured on four others. */
const few: FactWeights = {
  fact: { bias: 1.7, coverage: 2.1, similarity: 4.2, classifierScore: 6.7, kind: 0.6 },
  plain: { bias: 1.1, coverage: 2.1, similarity: 4.2, classifierScore: 6.7, kind: 0 },
  costs: {
    attribute: 0.9,
    subjectAlone: 1.5,
    unasked: 0.45,
    otherName: 1.8,
    unnamed: 2.5,
  },
};

/** For stories whose facts are the article's own sentences, fitted in the same way on all drafts with a book. */
const verbatim: FactWeights = {
  fact: { bias: 0, coverage: 1, similarity: 5.1, classifierScore: 2.5, kind: 0 },
  plain: { bias: 0, coverage: 1, similarity: 5.1, classifierScore: 2.5, kind: 0 },
  costs: {
    attribute: 0.7,
    subjectAlone: 0.8,
    otherName: 1.2,
    unnamed: 1.7,
  },
  context: { paragraph: 4.4, told: 1.6 },
};

export function weightsFor(context: StoryContext): FactWeights {
  const set = isVerbatim(context) ? verbatim : storesFew(context) ? few : many;
  const { fact, plain, costs } = set;
  const { off } = context;
  if (off === undefined) return set;
  const kept = <T extends object>(own: T): T => (off in own ? { ...own, [off]: 0 } : own);
  return { fact: kept(fact), plain: kept(plain), costs: kept(costs), context: set.context && kept(set.context) };
}
