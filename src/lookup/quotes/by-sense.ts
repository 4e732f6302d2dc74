import type { Quote } from '../../story/schema.ts';
import { isLikely } from '../decision.ts';
import type { StoryContext } from '../story-context.ts';
import { wordWeight } from '../word-weight.ts';
import type { QuoteFinding } from './quote-finding.ts';

/** What a quotation meets of a search: in itself or in who said it, and in itself alone. */
interface Met {
  readonly quote: Quote;
  readonly met: number;
  readonly own: number;
  readonly unmet: number;
  /** How far the word is met that is met least, 0 to 1. */
  readonly least: number;
}

/** What is told of who said it counts for less than the words themselves. */
const speakerShare = 0.6;

/** Quotations that come this near to the best one are as likely meant. */
const nearBest = 0.1;

/**
 * Quotations that meet the words of a search by other words for them, or by what is told of who said them: "the fisherman
 * who would lend a boat". Rare words count for more. Those that meet most come first.
 */
export function bySense(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  const { story } = context;
  const { speakers, units } = soughtIn(context, row);
  const isNamed = speakers.size > 0;
  // Whoever is named is whose words are asked for.
  const quotes = story.quotes.filter((quote) => !isNamed || quote.speakers.some((id) => speakers.has(id)));
  // A single thing that no quotation has is no subject of any.
  if (units.length === 0 || (!isNamed && units.length < 2)) return undefined;
  const [best, ...others] = quotes
    .map(scorer(context, units))
    .filter(({ met }) => met > 0)
    .sort((a, b) => b.met - a.met);
  if (!best) return undefined;
  const total = best.met + best.unmet;
  const near = others.filter(({ met }) => met >= best.met - nearBest * total);
  const signals = {
    share: best.met / total,
    lead: (best.met - (others[0]?.met ?? 0)) / total,
    met: best.met,
    own: best.own,
    unmet: best.unmet,
    least: best.least,
    oneOfTwo: Number(units.length <= 2 && best.least < leastOfTwo),
    named: Number(isNamed),
    marked: Number(row.some((word) => isMark(context, word))),
  };
  if (!isLikely(context, 'quote', signals)) return undefined;
  return { kind: 'found', quotes: [best, ...near].map(({ quote }) => quote), isClosest: true, signals };
}

/** Of a word or two, one that is hardly met may be what was asked for. */
const leastOfTwo = 0.3;

/** A letter or a number tells two things apart, and no other word stands for it. */
function isMark({ search }: StoryContext, word: string): boolean {
  return /^(?:\p{L}|\d+)$/u.test(word) && !search.stopWords.has(word);
}

/** The people whom a search names, and what else it says. */
function soughtIn({ search, vocabulary }: StoryContext, row: readonly string[]) {
  const spans = search.entities.spans(row).filter(({ hits }) => hits.some(({ value }) => value.type === 'person'));
  const isInName = row.map((_, at) => spans.some(({ start, end }) => start <= at && at < end));
  const units = search.quotes.meetings(row.filter((_, at) => !isInName[at]));
  return {
    speakers: new Set(spans.flatMap(({ hits }) => hits.map(({ value }) => value.record.id))),
    units: units.filter(({ typed }) => !typed.split(' ').every((word) => vocabulary.frames.quote.includes(word))),
  };
}

type Units = ReturnType<StoryContext['search']['quotes']['meetings']>;

/** How much of a search a quotation meets. */
function scorer({ story, search }: StoryContext, units: Units): (quote: Quote) => Met {
  const told = units.map(({ typed }) => toldOf(search, typed.split(' ')));
  const weights = units.map(({ typed, documents }) =>
    wordWeight(search, typed, { all: story.quotes.length, having: documents.size }),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const weighed = (scores: readonly number[]) => scores.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), 0);
  return (quote) => {
    const own = units.map(({ documents }) => Math.min(1, documents.get(quote)?.score ?? 0));
    const scores = own.map((score, at) =>
      Math.max(score, ...quote.speakers.map((id) => speakerShare * (told[at]?.get(id) ?? 0))),
    );
    const met = weighed(scores);
    return { quote, met, own: weighed(own), unmet: total - met, least: Math.min(...scores) };
  };
}

/** How far words are told of everybody who may have spoken. */
function toldOf({ descriptions }: StoryContext['search'], row: readonly string[]): ReadonlyMap<string, number> {
  const meetings = descriptions.meetings(row).flatMap(({ documents }) => [...documents]);
  // The best of each comes last, and stays.
  const sorted = meetings.sort(([, a], [, b]) => a.score - b.score);
  return new Map(sorted.map(([{ record }, { score }]) => [record.id, score]));
}
