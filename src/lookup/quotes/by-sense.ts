import type { Quote } from '../../story/schema.ts';
import type { StoryContext } from '../story-context.ts';
import { wordWeight } from '../word-weight.ts';
import type { QuoteFinding } from './quote-finding.ts';

export function bySense(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  const quotes = quotesBySense(context, row);
  return quotes.length > 0 ? { kind: 'found', quotes, isClosest: true } : undefined;
}

/** How much of a search a quotation must meet, in itself or in who said it: 0 to 1. */
const leastMet = 0.25;

/** The same where somebody is named: of what is asked beside the name, so that not whatever they said is an answer. */
const leastMetOfNamed = 0.35;

/** Of a word or two, each must be met so well: one that is hardly met may be what was asked for. */
const leastOfTwo = 0.6;

/** What is told of who said it counts for less than the words themselves. */
const speakerShare = 0.6;

/** Quotations that come this near to the best one are as likely meant. */
const nearBest = 0.1;

/**
 * Quotations that meet the words of a search by other words for them, or by what is told of who said them: "the fisherman
 * who would lend a boat". Rare words count for more. Those that meet most come first.
 */
function quotesBySense(context: StoryContext, row: readonly string[]): Quote[] {
  const { story, search } = context;
  // A letter or a number tells two things apart, and no other word stands for it.
  const isMarked = row.some((word) => /^(?:\p{L}|\d+)$/u.test(word) && !search.stopWords.has(word));
  const spans = search.entities.spans(row);
  const named = new Set(
    spans.flatMap(({ hits }) => hits.flatMap(({ value }) => (value.type === 'person' ? [value.record.id] : []))),
  );
  const isInName = row.map((_, at) => spans.some(({ start, end }) => start <= at && at < end));
  const rest = named.size > 0 ? row.filter((_, at) => !isInName[at]) : row;
  if (isMarked || row.length < 2 || rest.length === 0) return [];
  // Whoever is named is whose words are asked for.
  const quotes = story.quotes.filter(({ speakers }) => named.size === 0 || speakers.some((id) => named.has(id)));
  const scoreOf = scorer(context, rest, named.size > 0);
  const scored = quotes.map((quote) => ({ quote, score: scoreOf(quote) })).sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  if (best < (named.size > 0 ? leastMetOfNamed : leastMet)) return [];
  return scored.filter(({ score }) => score >= best - nearBest).map(({ quote }) => quote);
}

/** How much of a search a quotation meets, 0 to 1; nothing where only its speaker does. */
function scorer({ story, search }: StoryContext, row: readonly string[], isNamed: boolean): (quote: Quote) => number {
  const said = search.quotes.meetings(row);
  const told = search.descriptions.meetings(row).map(({ documents }) => {
    return new Map([...documents].map(([{ record }, { score }]) => [record.id, score]));
  });
  const weights = said.map(({ typed, documents }) =>
    wordWeight(search, typed, { all: story.quotes.length, having: documents.size }),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return (quote) => {
    const own = said.map(({ documents }) => Math.min(1, documents.get(quote)?.score ?? 0));
    if (own.every((score) => score === 0)) return 0;
    const scores = own.map((score, at) =>
      Math.max(score, ...quote.speakers.map((id) => speakerShare * (told[at]?.get(id) ?? 0))),
    );
    if (!isNamed && scores.length <= 2 && Math.min(...scores) < leastOfTwo) return 0;
    return scores.reduce((sum, score, at) => sum + score * (weights[at] ?? 0), 0) / total;
  };
}
