import type { StoryContext } from '../lookup/story-context.ts';

/** Below so many stored questions a fact, hardly any question is like one of them, and similarity alone says less. */
const few = 10;

const known = new WeakMap<StoryContext['story'], boolean>();

/** Whether a story has a handful of questions a fact, as its eight files have, and not dozens of paraphrases. */
export function storesFew({ story }: Pick<StoryContext, 'story'>): boolean {
  const stored = known.get(story);
  if (stored !== undefined) return stored;
  const own = [...story.facts.map(({ questions }) => questions), ...story.paraphrases];
  const count = own.reduce((sum, { en, fr }) => sum + en.length + fr.length, 0);
  const isFew = count < few * story.facts.length;
  known.set(story, isFew);
  return isFew;
}
