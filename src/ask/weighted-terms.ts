import type { StoryContext } from '../lookup/story-context.ts';
import type { Fact, Gap } from '../story/schema.ts';
import { contentParts } from './content-parts.ts';
import { namedParts, roundPart } from './named-parts.ts';
import type { Question } from './question.ts';

/** Something that a question names or says, how much it tells, and how far a fact meets it (0 to 1). */
export interface Part {
  readonly phrase: string;
  readonly weight: number;
  readonly isName?: boolean;
  readonly isAsked?: boolean;
  /** Whether a fact has it in what it states, not only in what it is searched by. */
  readonly states?: (fact: Fact) => boolean;
  readonly isPerson?: boolean;
  /** In no fact and in no dictionary: mostly the name of somebody or something that the story does not know. */
  readonly isStrange?: boolean;
  /** A word of the language that is not common, and that no fact has, nor any word that comes near to it. */
  readonly isUnknown?: boolean;
  /** Of a single word: the subjects whose stored questions have it, and how well. */
  readonly asking?: ReadonlyMap<Fact | Gap, number>;
  readonly meets: (fact: Fact) => number;
}

/** The meaning of a question, cut into what its facts can meet. */
export function partsOf(context: StoryContext, question: Question): Part[] {
  return [...namedParts(context, question), ...contentParts(context, question), ...roundPart(context, question)];
}
