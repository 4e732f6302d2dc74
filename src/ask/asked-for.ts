/**
 * The words that say what is asked for: "which nearby STATE", "how many POLICE", "what is the POPULATION of". They run
 * from the question word to the first word that carries no meaning.
 */
export function askedFor(row: readonly string[], content: readonly string[]): Set<string> {
  const starts = [...row.keys()].filter((index) => questionWord.test(row[index] ?? ''));
  return new Set(starts.flatMap((start) => runBehind(row[start] ?? '', row.slice(start + 1), content)));
}

const questionWord = /^(?:which|what|many|much|quels?|quelles?|combien|who|qui)$/;

/** Of a count, the thing that is counted alone: "how many young people". */
function runBehind(word: string, rest: readonly string[], content: readonly string[]): readonly string[] {
  const skip = rest.findIndex((next) => content.includes(next));
  const between = rest.slice(0, Math.max(skip, 0));
  const isFar =
    skip === -1 || skip > 3 || between.some((next) => /^(?:did|does|do|has|have|il|elle|a|ont)$/.test(next));
  if (isFar) return [];
  if (/^(?:many|much|combien)$/.test(word)) return rest.slice(skip, skip + 1);
  const length = rest.slice(skip).findIndex((next) => !content.includes(next));
  return rest.slice(skip, length === -1 ? undefined : skip + length);
}
