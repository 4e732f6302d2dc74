import type { StoryContext } from '../lookup/story-context.ts';
import type { Span } from '../search/names.ts';
import type { Entity } from '../story/story.ts';

/** A name or a round in a row of words, from `start` up to, not including, `end`. */
export interface NamedSpan {
  readonly type: Entity['type'] | 'round';
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** The people, places, organizations and rounds that a question names, in the order of its words. */
export function namedIn({ search }: StoryContext, row: readonly string[]): NamedSpan[] {
  const entities = search.entities
    .spans(row)
    .filter(({ start, end }) => row.slice(start, end).some((word) => !search.stopWords.has(word)));
  const rounds = search.rounds.spans(row).filter((span) => !entities.some((one) => overlaps(one, span)));
  return [
    ...entities.map((span) => ({ ...spanOf(row, span), type: span.hits[0]?.value.type ?? 'person' })),
    ...rounds.map((span) => ({ ...spanOf(row, span), type: 'round' as const })),
  ].sort((a, b) => a.start - b.start);
}

/** The same, but only if the text is nothing else than names, past a slip or two. */
export function namesInstead(context: StoryContext, row: readonly string[]): NamedSpan[] {
  const { search, vocabulary } = context;
  const named = namedIn(context, row);
  const isCovered = (at: number) => named.some(({ start, end }) => start <= at && at < end);
  const isSmall = (word: string) =>
    search.stopWords.has(word) || vocabulary.roundWords.includes(word) || word === 'tour';
  if (named.length > 0) {
    return row.every((word, at) => isCovered(at) || isSmall(word)) ? named.map((span) => withArticle(row, span)) : [];
  }
  const rest = row.filter((word) => !search.stopWords.has(word));
  const round = rest.length === 1 ? roundOf(context, rest[0] ?? '') : undefined;
  if (round) return [{ type: 'round', phrase: round, start: 0, end: row.length }];
  const [near] = rest.length > 0 && rest.length <= 3 ? search.entities.near(rest.join(' ')) : [];
  return near ? [{ type: near.value.type, phrase: near.name, start: 0, end: row.length }] : [];
}

/** "The region" is one, "region" may be any. */
function withArticle(row: readonly string[], span: NamedSpan): NamedSpan {
  const article = row[span.start - 1] ?? '';
  return span.type === 'place' && /^(?:the|la|le|les|l)$/.test(article)
    ? { ...span, phrase: `${article} ${span.phrase}` }
    : span;
}

/** "And the first?" leaves out the word for a round. */
function roundOf({ vocabulary }: StoryContext, word: string): string | undefined {
  const isOrdinal = vocabulary.rounds.some(
    ({ ordinals }) => ordinals.includes(word) && !/^\d|^(?:one|two|un|deux)$/.test(word),
  );
  return isOrdinal ? `${word} ${vocabulary.roundWords[0] ?? ''}` : undefined;
}

function spanOf(row: readonly string[], { start, end }: Span<unknown>) {
  return { phrase: row.slice(start, end).join(' '), start, end };
}

function overlaps(one: Span<unknown>, other: Span<unknown>): boolean {
  return one.start < other.end && other.start < one.end;
}
