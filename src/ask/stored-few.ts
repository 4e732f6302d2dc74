import type { StoryContext } from '../lookup/story-context.ts';

/** Below so many stored questions a fact, hardly any question is like one of them, and similarity alone says less. */
const few = 10;

const isFewOf = new WeakMap<StoryContext['story'], boolean>();

/** Whether a story has a handful of questions a fact, as its eight files have, and not dozens of paraphrases. */
export function storesFew({ story }: Pick<StoryContext, 'story'>): boolean {
  const stored = isFewOf.get(story);
  if (stored !== undefined) return stored;
  const own = [...story.facts.map(({ questions }) => questions), ...story.paraphrases];
  const count = own.reduce((sum, { en, fr }) => sum + en.length + fr.length, 0);
  const isFew = count < few * story.facts.length;
  isFewOf.set(story, isFew);
  return isFew;
}

const isVerbatimOf = new WeakMap<StoryContext['story'], boolean>();

/** Whether most facts are the article's own sentences, as in a draft, whose questions are made of the same words. */
export function isVerbatim({ story }: Pick<StoryContext, 'story'>): boolean {
  const known = isVerbatimOf.get(story);
  if (known !== undefined) return known;
  const own = story.facts.filter(({ verbatim }) => verbatim === true).length;
  const isMost = storesFew({ story }) && 2 * own > story.facts.length;
  isVerbatimOf.set(story, isMost);
  return isMost;
}
