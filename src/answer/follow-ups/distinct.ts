import type { Action } from '../reply.ts';

/** Each action once, under the first of its labels. */
export function distinct(actions: readonly Action[]): Action[] {
  const keys = actions.map(({ command, args }) => JSON.stringify([command, args]));
  return actions.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
