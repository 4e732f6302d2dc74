/**
 * A reply without control and format characters in any of its texts, whoever wrote them: none of them steers a terminal
 * or turns the direction of the text that follows.
 */
export function withoutControls<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed().replace(/[\p{Cc}\p{Cf}]+/gu, ' ') as T;
  if (Array.isArray(value)) return value.map(withoutControls) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutControls(inner)])) as T;
}
