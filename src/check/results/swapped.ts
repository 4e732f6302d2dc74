import { rowFiguresOf } from '../../lookup/figures.ts';
import type { StoryContext } from '../../lookup/story-context.ts';
import type { Result } from '../../story/schema.ts';
import type { Reading } from '../reading.ts';
import { rolesIn } from './roles.ts';
import { type Contender, resultsIn, rowOfContender, type Scope } from './scope.ts';

/** Whether two who are named each have the figure that the other one has in a result, and in none their own. */
export function isSwapped(context: StoryContext, reading: Reading, scope: Scope): boolean {
  if (scope.contenders.length !== 2 || reading.figures.length < 2) return false;
  const results = resultsIn(context, scope);
  const levels = rolesIn(context, reading, scope, results).flatMap(({ figure, role }) =>
    role.kind === 'level' ? [{ value: figure.value, of: role.of }] : [],
  );
  const [one, other, ...more] = levels;
  if (!one || !other || more.length > 0 || one.of === other.of || one.value === other.value) return false;
  const areTold = (a: number, b: number) =>
    results.some((result) => has(result, one.of, a) && has(result, other.of, b));
  return areTold(other.value, one.value) && !areTold(one.value, other.value);
}

function has(result: Result, of: Contender, value: number): boolean {
  const row = rowOfContender(result, of);
  return row !== undefined && rowFiguresOf(result, row).some((told) => told.value === value);
}
