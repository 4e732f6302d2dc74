import type { TextHit } from '../search/texts.ts';
import type { Quote } from '../story/schema.ts';
import { type Entity, nameOf } from '../story/story.ts';
import { fold, nameKey, words } from '../text/normalize.ts';
import { quotesBySense } from './quotes-by-sense.ts';
import type { StoryContext } from './story-context.ts';

/** What the story has for a search among its quotations. */
export type QuoteFinding =
  /** Quotations, best first. `readAs` is set where the words were not met as they are; `isClosest`, where not all are met. */
  | {
      readonly kind: 'found';
      readonly quotes: readonly Quote[];
      readonly readAs?: string | undefined;
      readonly isClosest?: true;
    }
  /** Several people may be meant. */
  | { readonly kind: 'choose'; readonly speakers: readonly Entity[] }
  /** Somebody the story knows and does not quote. */
  | { readonly kind: 'not_quoted'; readonly entity: Entity; readonly mentions: readonly Quote[] }
  | { readonly kind: 'unknown'; readonly words: string; readonly near: readonly Quote[] };

type Finder = (context: StoryContext, row: readonly string[]) => QuoteFinding | undefined;

/** From the surest way of reading to the least sure; the first that finds something decides. */
const ladder: readonly Finder[] = [
  byPhrase,
  byTopicOfNobody,
  bySpeaker,
  byTopic,
  bySpeakerAndWords,
  byWords,
  byDescription,
  byNearSpeaker,
  byMendedWords,
  bySense,
];

/** Finds quotations by speaker, alias, role, topic, or words in or about them. */
export function findQuotes(context: StoryContext, text: string): QuoteFinding {
  const row = words(text);
  const telling = row.filter((word) => !isFrame(context, word));
  const rows = telling.length === row.length || telling.length === 0 ? [row] : [row, telling];
  for (const finder of ladder) {
    for (const candidate of rows) {
      const finding = finder(context, candidate);
      if (finding) return finding;
    }
  }
  return unknown(context, telling, text);
}

function isFrame({ search, vocabulary }: StoryContext, word: string): boolean {
  return search.stopWords.has(word) || vocabulary.frames.quote.includes(word);
}

function quotesBy({ story }: StoryContext, { record }: Entity): Quote[] {
  return story.quotes.filter(({ speakers }) => speakers.includes(record.id));
}

const speaks = ({ type }: Entity) => type !== 'place';

function bySpeaker(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  const hits = context.search.entities.exact(row.join(' ')).filter(({ value }) => speaks(value));
  const loose = hits.some(({ how }) => how === 'loose');
  return speakersFinding(
    context,
    hits.map(({ value }) => value),
    row,
    loose,
  );
}

function byNearSpeaker(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  const hits = context.search.entities.near(row.join(' ')).filter(({ value }) => speaks(value));
  const best = hits.filter(({ score }) => score === hits[0]?.score);
  return speakersFinding(
    context,
    best.map(({ value }) => value),
    row,
    true,
  );
}

/** "charity boss": every word is told of one speaker. */
function byDescription(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  // A single word that only comes into what is told of somebody is too little to go by.
  if (row.length < 2) return undefined;
  const hits = context.search.descriptions
    .all(row)
    .filter(({ value, corrections }) => corrections.length === 0 && quotesBy(context, value).length > 0);
  const best = hits.filter(({ score }) => score === hits[0]?.score).map(({ value }) => value);
  return best.length > 0 ? speakersFinding(context, best, row, true) : undefined;
}

function speakersFinding(
  context: StoryContext,
  speakers: readonly Entity[],
  row: readonly string[],
  guessed: boolean,
): QuoteFinding | undefined {
  const quoted = speakers.filter((speaker) => quotesBy(context, speaker).length > 0);
  if (quoted.length > 1) return { kind: 'choose', speakers: quoted };
  const [only] = quoted;
  if (only) return { kind: 'found', quotes: quotesBy(context, only), readAs: guessed ? only.record.id : undefined };
  const [silent] = speakers;
  if (!silent || (!isNamed(silent, row) && mentionsOf(context, row).length > 0)) return undefined;
  return { kind: 'not_quoted', entity: silent, mentions: mentionsOf(context, row) };
}

/** Somebody's name asks for their words; a description ("the daughter") may as well be words of a quotation. */
function isNamed(entity: Entity, row: readonly string[]): boolean {
  const own = [nameOf(entity, 'en'), nameOf(entity, 'fr')].flatMap(words);
  return row.every((word) => own.includes(word));
}

function mentionsOf({ search }: StoryContext, row: readonly string[]): Quote[] {
  return search.quotes.all(row).map(({ value }) => value);
}

/** A topic: first the quotations that have its word in them, then the others on it. */
function byTopic(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  const topic = context.search.topics.exact(row.join(' '))[0]?.value;
  if (!topic) return undefined;
  const said = context.search.quotes.all(row).filter((hit) => isSaid(context, row, hit));
  const onTopic = context.story.quotes.filter(({ topics }) => topics.includes(topic.id));
  const quotes = [...new Set([...said.map(({ value }) => value), ...onTopic])];
  return quotes.length > 0 ? { kind: 'found', quotes } : undefined;
}

/** A topic named after somebody who is not quoted ("the architect"): the quotations about them are what there is. */
function byTopicOfNobody(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  const bearers = context.search.entities.exact(row.join(' ')).map(({ value }) => value);
  const [topic] = context.search.topics.exact(row.join(' '));
  const labels = topic ? [topic.value.label.en, topic.value.label.fr] : [];
  const named = labels.some((label) => nameKey(label) === nameKey(row.join(' ')));
  return named && bearers.every((bearer) => quotesBy(context, bearer).length === 0) ? byTopic(context, row) : undefined;
}

/** A form of a common word may be another word ("evening", "even"), so there the word itself must have been said. */
function isSaid({ search }: StoryContext, row: readonly string[], { score, corrections }: TextHit<Quote>): boolean {
  const [only = '', ...others] = row;
  if (corrections.length > 0) return false;
  return score === 1 || others.length > 0 || score <= surestSynonym || !search.isCommon(only);
}

/** Up to it, a hit is the word in a keyword, or another word for it; above, another form of it. */
const surestSynonym = 0.9;

/** "lise police", "what did lise say about the problems": one speaker, and words that must be met too. */
function bySpeakerAndWords(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  const span = context.search.entities.spans(row).find(({ hits }) => hits.some(({ value }) => speaks(value)));
  const speaker = span?.hits.find(({ value }) => speaks(value))?.value;
  if (!span || !speaker) return undefined;
  const rest = [...row.slice(0, span.start), ...row.slice(span.end)].filter((word) => !isFrame(context, word));
  if (rest.length === 0) return speakersFinding(context, [speaker], row, false);
  const own = context.search.quotes.all(rest).filter(({ value }) => value.speakers.includes(speaker.record.id));
  const isQuoted = quotesBy(context, speaker).length > 0;
  const described =
    own.length === 0 && isQuoted && context.search.descriptions.all(rest).some(({ value }) => value === speaker);
  if (described) return speakersFinding(context, [speaker], row, false);
  return own.length > 0
    ? { kind: 'found', quotes: own.map(({ value }) => value), readAs: mendedWords(own) }
    : undefined;
}

function byWords(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  const hits = context.search.quotes.all(row).filter(({ corrections }) => corrections.length === 0);
  const quotes = phraseFirst(
    row,
    hits.map(({ value }) => value),
  );
  return quotes.length > 0 ? { kind: 'found', quotes } : undefined;
}

/** So many words in a row are no coincidence. */
const leastPhrase = 3;

/** Words of a quotation as they were said. */
function byPhrase({ story }: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  const quotes = row.length < leastPhrase ? [] : story.quotes.filter((quote) => hasPhrase(quote, row));
  return quotes.length > 0 ? { kind: 'found', quotes } : undefined;
}

function hasPhrase({ exact }: Quote, row: readonly string[]): boolean {
  return ` ${exact.map(fold).join(' ')} `.includes(` ${row.join(' ')} `);
}

/** Quotations in which the words stand side by side come before those that have them here and there. */
function phraseFirst(row: readonly string[], quotes: readonly Quote[]): Quote[] {
  const has = (quote: Quote) => hasPhrase(quote, row);
  return [...quotes.filter(has), ...quotes.filter((quote) => !has(quote))];
}

function bySense(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  const quotes = quotesBySense(context, row);
  return quotes.length > 0 ? { kind: 'found', quotes, isClosest: true } : undefined;
}

function byMendedWords(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  const hits = context.search.quotes.all(row);
  return hits.length > 0
    ? { kind: 'found', quotes: hits.map(({ value }) => value), readAs: mendedWords(hits) }
    : undefined;
}

function mendedWords(
  hits: readonly { readonly corrections: readonly { readonly read: string }[] }[],
): string | undefined {
  const read = hits[0]?.corrections.map((slip) => slip.read).join(' ');
  return read === '' ? undefined : read;
}

function unknown(context: StoryContext, telling: readonly string[], text: string): QuoteFinding {
  const { search } = context;
  const speakers = search.entities.spans(telling).flatMap(({ hits }) => hits.map(({ value }) => value));
  const own = speakers.flatMap((speaker) => quotesBy(context, speaker));
  const near = [...own, ...search.quotes.any(telling).map(({ value }) => value)];
  return { kind: 'unknown', words: text.trim(), near: [...new Set(near)] };
}
