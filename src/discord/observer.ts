import type { Outcome } from './outcome.ts';

interface ObservedAnswer {
  readonly transport: 'gateway' | 'http' | 'web';
  readonly outcome: Outcome;
  /** Whether Discord has taken the answer. */
  readonly delivered: boolean;
  /** From the moment the question was received to the moment the answer was taken. */
  readonly seconds: number;
}

/** Is told by transports what happens, for figures. It never gets a user, a server or a text, and must not throw. */
export interface Observer {
  answered(answer: ObservedAnswer): void;
  /** Discord's REST API has responded with this HTTP status. */
  responded(status: number): void;
  /** A shard has lost its connection and connects anew. */
  reconnecting(): void;
}
