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
}
