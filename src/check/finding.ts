import type { Source } from '../answer/reply.ts';
import type { Difference, QuotationVerdict } from './checked.ts';

/** What one record of the story says of one part of a statement. */
export interface Finding {
  readonly outcome: 'supports' | 'denies';
  /** The words of the statement that it is about, where it is about some of them alone. */
  readonly part?: string | undefined;
  /** What the story says, in the language of the reply. */
  readonly says: string;
  readonly evidence: readonly Source[];
  readonly quotation?: QuotationVerdict | undefined;
  /** The figure of the story that the said one is a rounding of. */
  readonly roundingOf?: string | undefined;
  readonly differs?: Difference | undefined;
  /** Which of the rules found it. */
  readonly by?: Rule | undefined;
  /** The words of the statement that are told by it, as they are read. */
  readonly tells?: readonly string[] | undefined;
}

/** What a finding rests on: nearly the words of a record, a record beside them, a person, rows of results, or words said. */
export type Rule = 'words' | 'facts' | 'movement' | 'people' | 'results' | 'quotation';

export function foundBy(by: Rule, findings: readonly Finding[], tells?: readonly string[]): Finding[] {
  return findings.map((one) => ({ ...one, by: one.by ?? by, tells: one.tells ?? tells }));
}
