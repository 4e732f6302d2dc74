import type { StoryContext } from '../lookup/story-context.ts';
import type { Slot } from './figure-finding.ts';
import type { FigureQuestion } from './figure-question.ts';

/** "What have the Green MPs agreed to" asks for no number of them. */
function isAskedByName(slot: Slot, asksNumber: boolean): boolean {
  return slot === 'share' || ((slot === 'seats' || slot === 'votes') && asksNumber);
}

/** Whether words are left that speak of something else; beside a figure by its name, one common word is none. */
export function isOfElse(
  { search }: StoryContext,
  { unknown, asksNumber, asksMargin, totals, asksWho, text }: FigureQuestion,
  slot: Slot,
): boolean {
  if ((asksWho && totals.length > 0) || (slot === 'seats' && whichSeats.test(text))) return true;
  const [word, ...more] = unknown;
  if (word === undefined) return false;
  const isNamed = isAskedByName(slot, asksNumber);
  // "In lens" names a place that the story does not know.
  if (/ (?:in|at|a|en|dans) $/.test(text.slice(0, text.indexOf(` ${word} `) + 1))) return true;
  const isTold = search.facts.has(word) || !(asksMargin || search.isCommon(word));
  return !(isNamed || asksMargin) || more.length > 0 || isTold;
}

/** By their names, not how many. */
const whichSeats =
  /\b(?:which|what|quels|quelles)(?: other| autres)? (?:seats|sieges|constituencies|circonscriptions)\b/;
