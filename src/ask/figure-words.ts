import { stemsOf } from '../language/stems.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Question } from './question.ts';
import { numberOf } from './result-words.ts';

/** The words that belong to no question for a figure. */
export function leftOver({ vocabulary }: StoryContext, { content }: Question, known: ReadonlySet<string>): string[] {
  const own = framesOf(vocabulary);
  return content.filter(
    (word) =>
      !known.has(word) &&
      numberOf(word) === undefined &&
      !own.has(word) &&
      !stemsOf(word).some((stem) => own.has(stem)),
  );
}

const framesByVocabulary = new WeakMap<StoryContext['vocabulary'], ReadonlySet<string>>();

function framesOf(vocabulary: StoryContext['vocabulary']): ReadonlySet<string> {
  const known = framesByVocabulary.get(vocabulary);
  if (known) return known;
  const phrases = [...vocabulary.frames.result, ...vocabulary.roundWords, ...Object.values(vocabulary.figures).flat()];
  const frames = new Set(phrases.flatMap((phrase) => phrase.split(' ')).flatMap((word) => [word, ...stemsOf(word)]));
  framesByVocabulary.set(vocabulary, frames);
  return frames;
}
