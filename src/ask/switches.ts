import type { StoryContext } from '../lookup/story-context.ts';

/** The parts of `/ask` that can be switched off, each alone, to see what it buys. */
export const parts = {
  'stored questions': 'a stored question, word for word, gives its own record',
  spelling: 'slips are corrected',
  'two in one': 'two questions, or two things compared, are answered apart',
  'stand-ins': 'who is told by what became of them ("the winner") is named',
  descriptions: 'who is described as in their record ("the forklift driver") is named',
  'asking part': 'what stands before the question is left out',
  figures: 'figures of results, read from results.json',
  results: 'whole results, for questions that speak of winning, shares and changes',
  'whole contest': 'how a vote ended, who stood, who held the seat before: questions that name nobody',
  people: 'age, vote, origin, and who or what somebody or something is',
  candidates: 'who stood for a party',
  leaders: 'who leads a party that has no leader in the story',
  'words said': 'quotations by speaker and subject',
  'closest words': 'the likeliest words of somebody who is quoted, where none fits',
  'sure gap': 'a gap whose question is nearly the same goes before the rules',
  'facts before rules': 'a fact that is asked for in the same words goes before a rule',
  decision: 'whether the best fact answers: without it, whatever comes first does',
  'closest facts': 'three facts between sure and silent',
  coverage: 'weight: how much of the question a fact meets',
  similarity: 'weight: likeness to the stored questions',
  classifierScore: 'weight: what sets the stored questions apart',
  kind: 'weight: how often a fact is asked for with this question word',
  attribute: 'doubt: an attribute is asked for and not told',
  subjectAlone: 'doubt: the fact is only about the same person',
  number: 'doubt: "how many" and no figure',
  unasked: 'doubt: what stands behind "which" is not stated',
  otherName: 'doubt: somebody who is named has no part in it',
  unnamed: 'doubt: a name is asked for, and there is none that the question does not have',
  who: 'doubt: nobody asks for the fact with "who"',
  why: 'doubt: nobody asks for the fact with "why"',
} as const;

export type Part = keyof typeof parts;

/** A context in which one part of `/ask` is switched off. */
export function without<C extends StoryContext>(context: C, part: Part): C {
  return { ...context, off: part };
}

export function isOff({ off }: Pick<StoryContext, 'off'>, part: Part): boolean {
  return off === part;
}
