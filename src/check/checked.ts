import type { Source } from '../answer/reply.ts';

/**
 * What the story says of a statement. `partly`: one part of it holds and another does not, or is not told.
 * `not_in_story`: no record decides it.
 */
type Verdict = 'supported' | 'contradicted' | 'partly' | 'not_in_story';

/**
 * How words in quotation marks stand to what was said. `cut`: words are left out. `altered`: words differ.
 * `other_speaker`: somebody else said them. `reported`: the article tells it in its own words.
 */
export type QuotationVerdict = 'verbatim' | 'cut' | 'altered' | 'other_speaker' | 'reported';

/** The part of a statement that differs, and what the story has in its place; both short, as they are shown. */
export interface Difference {
  readonly said: string;
  readonly story: string;
  /** Both as numbers with their unit, where a picture can compare them. */
  readonly figures?: { readonly said: number; readonly story: number; readonly unit: string } | undefined;
}

/** One statement of a text, with its verdict. */
export interface CheckedStatement {
  /** Its words as they stand in the text, without markup. */
  readonly statement: string;
  readonly verdict: Verdict;
  readonly quotation?: QuotationVerdict | undefined;
  /** What the story says of it, a sentence in the language of the reply; for `not_in_story` the nearest record, if one is near. */
  readonly says?: string | undefined;
  /** For `partly`: the part of the statement that holds. */
  readonly holds?: string | undefined;
  /** For a figure that is supported because it is rounded: the figure of the story. */
  readonly roundingOf?: string | undefined;
  readonly differs?: Difference | undefined;
  readonly evidence: readonly Source[];
}

/** As many statements of a text are judged; more are counted. */
export const mostStatements = 10;

/** As many sentences of a text are read. */
export const mostSentences = 20;

/** The statements of a text that the story could judge, at most ten; `more` is the number of those left out. */
export interface Checked {
  readonly statements: readonly CheckedStatement[];
  readonly more: number;
  /** Whether something was not read: sentences beyond the twentieth, clauses beyond what is checked, the end of a long one. */
  readonly isUnread: boolean;
}
