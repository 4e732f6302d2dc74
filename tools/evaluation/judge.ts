import type { Status } from '../../src/answer/reply.ts';
import type { Question } from './book.ts';

/**
 * `right`; `refused`: the story has it and the reply says it does not, or asks back; `wrong`: something else is given
 * as the answer, which is the worst outcome.
 */
export type Verdict = 'right' | 'refused' | 'wrong';

/** A longer reply answers nothing, because it could hold everything. */
const mostCharacters = 1500;

export function judge(question: Question, reply: { readonly status: Status; readonly text: string }): Verdict {
  const answered = reply.status === 'exact' || reply.status === 'guessed';
  if (question.status === 'not_in_story') return reply.status === 'not_in_story' ? 'right' : 'wrong';
  if (!answered) return 'refused';
  const met = question.must.every((pattern) => new RegExp(pattern, 'iu').test(reply.text));
  const clean = question.must_not.every((pattern) => !new RegExp(pattern, 'iu').test(reply.text));
  return met && clean && reply.text.length <= mostCharacters ? 'right' : 'wrong';
}
