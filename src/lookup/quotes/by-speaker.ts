import type { Quote } from '../../story/schema.ts';
import { type Entity, nameOf } from '../../story/story.ts';
import { nameKey, words } from '../../text/normalize.ts';
import { byPortrait } from '../by-portrait.ts';
import { isSure } from '../decision.ts';
import type { StoryContext } from '../story-context.ts';
import { isFrame, mendedWords } from './by-words.ts';
import type { QuoteFinding } from './quote-finding.ts';

export function quotesBy({ story }: StoryContext, { record }: Entity): Quote[] {
  return story.quotes.filter(({ speakers }) => speakers.includes(record.id));
}

const speaks = ({ type }: Entity) => type !== 'place';

export function bySpeaker(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  const hits = context.search.entities.exact(row.join(' ')).filter(({ value }) => speaks(value));
  const loose = hits.some(({ how }) => how === 'loose');
  return speakersFinding(
    context,
    hits.map(({ value }) => value),
    row,
    loose,
  );
}

export function byNearSpeaker(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
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
export function byDescription(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  // A single word that only comes into what is told of somebody is too little to go by.
  if (row.length < 2) return undefined;
  const hits = context.search.descriptions
    .all(row)
    .filter(({ value, corrections }) => corrections.length === 0 && quotesBy(context, value).length > 0);
  const best = hits.filter(({ score }) => score === hits[0]?.score).map(({ value }) => value);
  return best.length > 0 ? speakersFinding(context, best, row, true) : undefined;
}

/** "The woman with the shop": somebody who is quoted, by what is told of them. */
export function byPortrayed(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  if (row.some((word) => onWords.has(word))) return undefined;
  const portrayed = byPortrait(context, row);
  if (!portrayed || !isSure('who', portrayed.signals) || quotesBy(context, portrayed.entity).length === 0)
    return undefined;
  return speakersFinding(context, [portrayed.entity], row, true);
}

/** "Adam on the harbour": the words of somebody who is not quoted are not those of whoever spoke of them. */
export function byUnquoted(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  const [first] = context.search.entities.spans(row);
  const [only, ...others] = first?.start === 0 && onWords.has(row[first.end] ?? '') ? first.hits : [];
  if (!only || others.length > 0 || !isPerson(only.value)) return undefined;
  return quotesBy(context, only.value).length > 0
    ? undefined
    : { kind: 'not_quoted', entity: only.value, mentions: [] };
}

const onWords: ReadonlySet<string> = new Set(['on', 'about', 'sur']);

/** A first name with somebody else's surname: the one who has the first name is meant, and not the other. */
export function byFirstName(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  const [first, second] = context.search.entities.spans(row);
  if (!first || !second || second.start !== first.end || second.end - first.start < row.length) return undefined;
  const phrase = row.slice(second.start).join(' ');
  const isSurname = second.hits.some(
    ({ value }) => isPerson(value) && nameKey(nameOf(value, 'en')).endsWith(` ${phrase}`),
  );
  const people = first.hits.map(({ value }) => value).filter(isPerson);
  return isSurname && people.length > 0 ? speakersFinding(context, people, row, true) : undefined;
}

const isPerson = ({ type }: Entity) => type === 'person';

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

/** "lise police", "what did lise say about the problems": one speaker, and words that must be met too. */
export function bySpeakerAndWords(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
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
