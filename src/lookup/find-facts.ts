import type { Fact } from '../story/schema.ts';
import { words } from '../text/normalize.ts';
import { isTelling, type StoryContext } from './story-context.ts';

export type FactsFinding =
  | { readonly kind: 'found'; readonly facts: readonly Fact[]; readonly readAs?: string | undefined }
  | { readonly kind: 'unknown'; readonly words: string; readonly near: readonly Fact[] };

/**
 * The facts of a topic: those that have its words first, then those that are filed under it or are about what it
 * names. Every word that carries meaning must be met.
 */
export function findFacts(context: StoryContext, text: string): FactsFinding {
  const { search, story } = context;
  const typed = words(text);
  const telling = typed.filter((word) => isTelling(context, word));
  const row = telling.length > 0 ? telling : typed;
  const hits = search.facts.all(row);
  const sure = hits.filter(({ corrections }) => corrections.length === 0).map(({ value }) => value);
  const phrase = typed.join(' ');
  const topics = search.topics.exact(phrase).map(({ value }) => value.id);
  const entities = search.entities.exact(phrase).map(({ value }) => value.record.id);
  const filed = story.facts.filter(
    ({ topics: on, about }) => on.some((id) => topics.includes(id)) || about.some((id) => entities.includes(id)),
  );
  const facts = [...new Set([...stated(row, sure), ...sure, ...filed])];
  if (facts.length > 0) return { kind: 'found', facts };
  const corrections = hits[0]?.corrections.map(({ read }) => read).join(' ');
  if (hits.length > 0) return { kind: 'found', facts: hits.map(({ value }) => value), readAs: corrections };
  return { kind: 'unknown', words: text.trim(), near: search.facts.any(row).map(({ value }) => value) };
}

/** Facts that have the words in what they state, not only in what they are searched by. */
function stated(row: readonly string[], facts: readonly Fact[]): Fact[] {
  return facts.filter(({ statement }) => {
    const own = new Set([...words(statement.en), ...words(statement.fr)]);
    return row.every((word) => own.has(word));
  });
}
