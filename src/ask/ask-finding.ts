import type { FactsFinding } from './decide.ts';
import type { FigureFinding } from './figure-finding.ts';
import type { SaidFinding } from './find-words-said.ts';
import type { Finding } from './finding.ts';
import type { LeaderFinding } from './leaders.ts';
import type { PersonFinding } from './person-finding.ts';
import type { Question } from './question.ts';
import type { ResultsFinding } from './results-finding.ts';

export type AskFinding =
  | FigureFinding
  | ResultsFinding
  | PersonFinding
  | LeaderFinding
  | SaidFinding
  | FactsFinding
  | BothFinding;

/** Two questions in one, or two things compared, each with an answer of its own. */
interface BothFinding extends Finding<'both', 'part'> {
  readonly parts: readonly [Asked, Asked];
}

/** A question as it was read, and what the story has for it. */
export interface Asked {
  readonly question: Question;
  readonly finding: AskFinding;
}

/** A question as far as it was read. */
export interface AskedWhole extends Asked {
  /** Whether the question asks for more work than one question may, so that some of it was left unread. */
  readonly isCutShort: boolean;
}

export type Of<K extends AskFinding['kind']> = Extract<AskFinding, { kind: K }>;
