import type { Reply } from '../answer/reply.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import { type Failure, newReference } from './failure.ts';
import { errorAnswer } from './reply-to.ts';

/** Runs some work, and throws if it takes too long for an answer. */
export type Guard = <T>(work: () => T) => T;

/** For whom a reply is made, should it fail. */
export interface Asked {
  readonly command: string;
  readonly typed: readonly unknown[];
  readonly locale: Locale;
}

/** Runs work under a guard. This is the only place that catches what a command throws. */
export class Guarded {
  readonly #onFailure: (failure: Failure) => void;
  readonly #guard: Guard;

  /** @param onFailure is told of everything that threw, and must not throw itself */
  constructor(onFailure: (failure: Failure) => void, guard: Guard = (work) => work()) {
    this.#onFailure = onFailure;
    this.#guard = guard;
  }

  /** Makes and renders a reply, or an apology in its place. Throws only if `render` throws for that too. */
  reply<T>({ command, typed, locale }: Asked, make: () => Reply, render: (reply: Reply) => T) {
    try {
      return this.#guard(() => {
        const reply = make();
        return { reply, rendered: render(reply) };
      });
    } catch (error) {
      const message = textIn(locale)('error.failed', { reference: this.#fail(command, error, typed) });
      const reply: Reply = { ...errorAnswer(message, locale), locale, audience: 'private' };
      return { reply, rendered: render(reply) };
    }
  }

  /** Does what there need be no apology for. `undefined` if it throws. */
  attempt<T>({ command, typed }: Pick<Asked, 'command' | 'typed'>, work: () => T): T | undefined {
    try {
      return this.#guard(work);
    } catch (error) {
      this.#fail(command, error, typed);
      return undefined;
    }
  }

  /** @returns the reference under which the failure is logged */
  #fail(command: string, error: unknown, typed: readonly unknown[]): string {
    const reference = newReference();
    this.#onFailure({ reference, command, error, typed: typed.filter((value) => typeof value === 'string') });
    return reference;
  }
}
