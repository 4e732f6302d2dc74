import { createContext, Script } from 'node:vm';
import type { Guard } from '../bot/guarded.ts';

/** An answer takes about a millisecond, and Discord waits three seconds for it with its picture and its way there. */
const mostMilliseconds = 1000;

/**
 * Ends work that hangs. Handlers are synchronous, so while one runs nothing else does, no timer either; what node:vm
 * starts is ended by the engine itself, wherever it is: in an endless loop, or inside a regular expression. What it needs
 * is made for the first work, so that a start need not wait for it.
 *
 * @param milliseconds after which the work is ended, and an error thrown
 */
export function timeGuard(milliseconds: number = mostMilliseconds): Guard {
  let run: ((work: () => void) => void) | undefined;
  return <T>(work: () => T): T => {
    run ??= limited(milliseconds);
    const done: T[] = [];
    try {
      run(() => {
        done.push(work());
      });
    } catch (error) {
      throw isTimeout(error) ? new Error(`took longer than ${milliseconds} ms and was ended`) : error;
    }
    return done[0] as T;
  };
}

function limited(milliseconds: number): (work: () => void) => void {
  const globals: { work: () => void } = { work: () => undefined };
  const script = new Script('work()');
  const context = createContext(globals);
  return (work) => {
    globals.work = work;
    script.runInContext(context, { timeout: milliseconds });
  };
}

/** It comes from the other context, so it is no `Error` of this one. */
function isTimeout(error: unknown): boolean {
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
