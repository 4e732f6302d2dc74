import type { Quote } from '../../story/schema.ts';
import type { StoryContext } from '../story-context.ts';
import type { QuoteFinding } from './quote-finding.ts';

/** So many words must be met; of three or more, one may be missing. */
const leastMet = 2;

export function bySense(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  const quotes = quotesBySense(context, row);
  return quotes.length > 0 ? { kind: 'found', quotes, isClosest: true } : undefined;
}

/**
 * Quotations that meet the words of a search by other words for them, or by what is told of who said them: "the fisherman
 * who would lend a boat". Those that meet most come first; none where two words or more are missing.
 */
function quotesBySense({ story, search }: StoryContext, row: readonly string[]): Quote[] {
  const said = search.quotes.meetings(row);
  // A letter or a number tells two things apart, and no other word stands for it.
  const isMarked = row.some((word) => /^(?:\p{L}|\d+)$/u.test(word) && !search.stopWords.has(word));
  if (said.length < leastMet || isMarked) return [];
  const least = Math.max(leastMet, said.length - 1);
  const told = search.descriptions.meetings(row);
  const named = new Set(
    search.entities
      .spans(row)
      .flatMap(({ hits }) => hits.flatMap(({ value }) => (value.type === 'person' ? [value.record.id] : []))),
  );
  // Whoever is named is whose words are asked for.
  const quotes = story.quotes.filter(({ speakers }) => named.size === 0 || speakers.some((id) => named.has(id)));
  const scored = quotes.flatMap((quote) => {
    const own = said.map(({ documents }) => documents.get(quote)?.score ?? 0);
    const speakers = told.map(({ documents }) =>
      Math.max(0, ...[...documents].map(([{ record }, { score }]) => (quote.speakers.includes(record.id) ? score : 0))),
    );
    const scores = own.map((score, at) => Math.max(score, speakers[at] ?? 0));
    const met = scores.filter((score) => score > 0).length;
    // What is told of the speaker alone is no topic.
    const isOfWords = own.some((score) => score > 0);
    return met >= least && isOfWords ? [{ quote, score: scores.reduce((sum, score) => sum + score, 0) }] : [];
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score >= best - nearBest).map(({ quote }) => quote);
}

/** Quotations that come this near to the best one are as likely meant. */
const nearBest = 0.2;
