import type { StoryContext } from '../lookup/story-context.ts';
import type { Quote } from '../story/schema.ts';
import { words } from '../text/normalize.ts';
import type { QuotationVerdict } from './checked.ts';
import { commonRow, type Pair } from './common-row.ts';
import { negationsIn } from './negations.ts';

/** How said words stand to those of a quotation. */
export interface Match {
  readonly quote: Quote;
  readonly how: Exclude<QuotationVerdict, 'other_speaker' | 'reported'>;
  /** From 0 to 1: how much of the said words are in the quotation, in its order. */
  readonly likeness: number;
  /** Words that are left out deny something, or hedge it. */
  readonly losesMeaning: boolean;
  readonly differs?: { readonly said: string; readonly story: string } | undefined;
}

/** Of the words that were said so many must be in a quotation for it to be meant. */
const leastAlike = 0.5;
/** In characters; no quotation of a story is as long. */
const longestSaid = 1500;
/** Fewer words are found again in too many sentences. */
const fewWords = 4;

/** The quotations that said words are near to, the nearest first, and what has become of each. */
export function matchQuotations({ story, search }: StoryContext, said: string): readonly Match[] {
  const parts = said.slice(0, longestSaid).split(elision).map(words);
  const row = parts.flat();
  if (row.length === 0) return [];
  const matches = story.quotes.flatMap(
    (quote) => elidedOf(quote, parts) ?? matchWith(quote, row, search.stopWords) ?? [],
  );
  return matches.sort((a, b) => rank(b) - rank(a));
}

const elision = /\[[^\]]*\]|\(\s*(?:…|\.\.\.)\s*\)/gu;

/** "(…)" says where something is left out: each stretch, in its order, as it was said. */
function elidedOf(quote: Quote, parts: readonly (readonly string[])[]): Match | undefined {
  if (parts.length < 2 || parts.some(({ length }) => length < fewWords)) return undefined;
  const told = words(quote.exact.join(' ').replace(/\[[^\]]*\]/gu, ' '));
  const starts = parts.map((part) => findRun(told, part));
  const isInOrder = starts.every((start, at) => start > (starts[at - 1] ?? -1));
  const areWhole =
    isInOrder && parts.every((part, at) => cutOf(quote, told, part, starts[at] ?? 0)?.how === 'verbatim');
  return areWhole ? { quote, how: 'verbatim', likeness: 1, losesMeaning: false } : undefined;
}

function rank({ how, likeness }: Match): number {
  return likeness + (how === 'verbatim' ? 2 : how === 'cut' ? 1 : 0);
}

function matchWith(quote: Quote, row: readonly string[], stopWords: ReadonlySet<string>): Match | undefined {
  const told = words(quote.exact.join(' ').replace(/\[[^\]]*\]/gu, ' '));
  const start = findRun(told, row);
  if (start !== -1) return cutOf(quote, told, row, start);
  const kept = commonRow(row, told);
  const likeness = kept.length / row.length;
  if (kept.length === row.length) return partOf(quote, told, row, kept);
  const bag = row.filter((word) => told.includes(word)).length / row.length;
  const weighty = row.filter((word) => isWeighty(word, stopWords));
  const weightyShare = weighty.length === 0 ? 0 : weighty.filter((word) => told.includes(word)).length / weighty.length;
  const best = Math.max(likeness, bag * 0.95);
  const isNear =
    row.length < fewWords
      ? best >= 0.6 && weightyShare >= 0.5 && told.length <= row.length + 4
      : best >= leastAlike && weightyShare >= 0.4;
  if (!isNear) return undefined;
  return { quote, how: 'altered', likeness: best, losesMeaning: true, differs: differenceOf(row, told, kept) };
}

function isWeighty(word: string, stopWords: ReadonlySet<string>): boolean {
  return (word.length > 2 && !stopWords.has(word)) || /\d/.test(word);
}

/** Where a run of words stands in another; -1 if it does not. */
function findRun(told: readonly string[], row: readonly string[]): number {
  const at = ` ${told.join(' ')} `.indexOf(` ${row.join(' ')} `);
  return at === -1 ? -1 : ` ${told.join(' ')} `.slice(0, at).split(' ').length - 1;
}

/** A stretch of the quotation as it was said: whole, or from its middle. */
function cutOf(quote: Quote, told: readonly string[], row: readonly string[], start: number): Match | undefined {
  // One or two words of a long speech are everybody's.
  if (row.length < 3 && told.length > row.length + 3) return undefined;
  const left = told.slice(clauseStart(quote, start), start);
  const losesMeaning = row.length < told.length && !startsSentence(quote, row) && negationsIn(left) > 0;
  return { quote, how: losesMeaning ? 'cut' : 'verbatim', likeness: 1, losesMeaning };
}

/** Where the clause begins that a word of a quotation stands in: a "not" of the clause before is none of this one. */
function clauseStart({ exact }: Quote, at: number): number {
  const clauses = exact.flatMap((stretch) => stretch.replace(/\[[^\]]*\]/gu, ' ').split(clauseEnd));
  let start = 0;
  for (const clause of clauses) {
    const end = start + words(clause).length;
    if (end > at) break;
    start = end;
  }
  return start;
}

/** A comma ends a clause only where somebody does something behind it: "I do not, as you know, …" goes on. */
const clauseEnd =
  /(?<=[.!?;:])\s+|(?<=,)\s+(?=(?:but|and|so|mais|et|i|we|you|he|she|it|they|je|on|nous|vous|il|elle|ils|elles|c['’]|ce)\b)|\s+(?=(?:but|mais)\s)/iu;

/** Whether said words begin where a sentence of the quotation begins. */
function startsSentence({ exact }: Quote, row: readonly string[]): boolean {
  const sentences = exact.flatMap((stretch) => stretch.split(/(?<=[.!?;:,])\s+/u)).map((one) => words(one).join(' '));
  const start = row.slice(0, 3).join(' ');
  return sentences.some((one) => one.startsWith(start));
}

/** All said words were said in this order, with others between them. */
function partOf(
  quote: Quote,
  told: readonly string[],
  row: readonly string[],
  kept: readonly Pair[],
): Match | undefined {
  const [first, last] = [kept[0]?.other ?? 0, kept.at(-1)?.other ?? 0];
  const taken = new Set(kept.map(({ other }) => other));
  const out = told.slice(first, last + 1).filter((_, at) => !taken.has(first + at));
  if (row.length < 3 || row.length / (last - first + 1) < 0.25) return undefined;
  // Without its "pas", which may stand behind the last of the words, "ne" denies too.
  const losesMeaning = negationsIn(out) > 0 || out.some((word) => word === 'ne' || word === 'n');
  const differs = { said: row.join(' '), story: told.slice(first, last + 1).join(' ') };
  return {
    quote,
    how: losesMeaning ? 'altered' : 'cut',
    likeness: 1,
    losesMeaning,
    differs: losesMeaning ? differs : undefined,
  };
}

/** The stretches in which the two rows part, with a word of what is common on either side. */
function differenceOf(row: readonly string[], told: readonly string[], kept: readonly Pair[]) {
  const ends = [{ own: -1, other: -1 }, ...kept, { own: row.length, other: told.length }];
  const gaps = ends.slice(1).map((pair, at) => {
    const before = ends[at] as Pair;
    const isEdge = at === 0 || at === ends.length - 2;
    const own = row.slice(before.own + 1, pair.own);
    const length = isEdge ? own.length + 1 : undefined;
    const all = told.slice(before.other + 1, pair.other);
    return { own, other: at === 0 && length !== undefined ? all.slice(-length) : all.slice(0, length) };
  });
  const parted = gaps.filter(({ own }) => own.length > 0);
  return {
    said: parted.map(({ own }) => own.join(' ')).join(' … '),
    story: parted.map(({ other }) => other.join(' ')).join(' … '),
  };
}
