import type { IsWord } from '../language/dictionary.ts';
import { mendedNearness, type NameHit } from '../search/names.ts';
import type { Entity, Story } from '../story/story.ts';
import type { MeasureName } from '../story/total-fields.ts';
import { weekdays } from '../text/calendar.ts';
import { locales } from '../text/locale.ts';
import { fold, words } from '../text/normalize.ts';
import { byPortrait } from './by-portrait.ts';
import { contestSaid } from './contest-words.ts';
import { mendedNames } from './corrected-names.ts';
import { Portraits } from './portraits.ts';
import { hasResult } from './result-rows.ts';
import type { StoryContext } from './story-context.ts';

/** What the words of a question about a result name. */
export interface Slots {
  readonly places: readonly NameHit<Entity>[];
  readonly contenders: readonly NameHit<Entity>[];
  /** The ids that each contender may be, who is named once: a "Yes" on one measure or on another. */
  readonly anyOf: readonly (readonly string[])[];
  /** Ids: a year may be that of several contests. */
  readonly contests: readonly string[];
  readonly round?: number | undefined;
  /** Figures of the whole vote, such as turnout. */
  readonly measures: readonly MeasureName[];
  /** Words that nothing accounts for. */
  readonly unknown: readonly string[];
}

/** Words as they were read: each text that has one takes it from here. */
export type ReadWords = Map<string, string>;

/**
 * Takes the round, the contest, the contenders, the place and the figure out of the words.
 *
 * @param read what parts of a longer text have in common, so that none of its words is read twice
 */
export function readSlots(context: StoryContext, text: string, read: ReadWords = new Map()): Slots {
  const { search } = context;
  const whole = search.places.exact(text);
  if (whole.length > 0) return { places: whole, contenders: [], anyOf: [], contests: [], measures: [], unknown: [] };
  const row = mendFrames(context, words(text), read);
  const rounds = take(row, search.rounds.spans(row));
  const contests = take(rounds.left, search.contests.spans(rounds.left));
  const named = take(contests.left, search.entities.spans(contests.left).filter(useful(context)));
  const measures = take(named.left, search.measures.spans(named.left));
  const beyond = measures.left.filter((word) => !isFrame(context, word));
  const contestIds = contests.hits.map(({ value }) => value.id);
  const ofContest = contestSaid(context.story, contestIds, beyond);
  const telling = beyond.filter((word) => !ofContest.words.includes(word));
  // "riverton 1", "france 2nd": what numbers a round, behind a place, is its round.
  const numbered = named.hits.length > 0 ? telling.flatMap((word) => roundOf(context, word) ?? []) : [];
  const bare = telling.filter((word) => numbered.length === 0 || roundOf(context, word) === undefined);
  const beside = bare.length === 0 ? [] : meantBeside(context, { bare, named: named.hits, row: measures.left });
  const meant = [...named.hits, ...beside];
  const groups = [...named.spans, ...(beside.length > 0 ? [beside] : [])];
  const ids = groups.map((hits) =>
    hits.filter(({ value }) => value.type !== 'place').map(({ value }) => value.record.id),
  );
  return {
    places: meant.filter(({ value }) => value.type === 'place'),
    contenders: meant.filter(({ value }) => value.type !== 'place'),
    anyOf: ids.filter(({ length }) => length > 0),
    contests: ofContest.contest === undefined ? contestIds : [ofContest.contest],
    round: rounds.hits[0]?.value ?? numbered[0],
    measures: measures.hits.map(({ value }) => value),
    unknown: beside.length > 0 || (bare.length > 0 && tellsOf(context, named.hits, bare)) ? [] : bare,
  };
}

interface Beside {
  /** The words that nothing accounts for. */
  readonly bare: readonly string[];
  readonly named: readonly NameHit<Entity>[];
  readonly row: readonly string[];
}

/** Whom words mean that are no names: by their letters past a slip, or, where nobody is named, by what is told of them. */
function meantBeside(context: StoryContext, { bare, named, row }: Beside): NameHit<Entity>[] {
  const corrections = mendedNames(context, bare);
  if (corrections.length > 0 || named.length > 0 || bare.length < 2 || namesOther(context, row)) return corrections;
  const described = byPortrait(context, row);
  if (!described || described.type === 'place' || !hasResult(context, described.record.id)) return [];
  return [{ value: described, how: 'loose', name: row.join(' '), score: 1 }];
}

/** Somebody or something without a result, or a party that the story does not know. */
function namesOther(context: StoryContext, row: readonly string[]): boolean {
  const spans = context.search.entities.spans(row);
  const isOther = spans.some(({ hits }) => hits.every(({ value }) => !hasResult(context, value.record.id)));
  return isOther || row.some((word) => partyWords.has(word));
}

const partyWords: ReadonlySet<string> = new Set(['party', 'parti', 'list', 'liste', 'primary', 'primaire']);

/** "Holt the independent": words that are told of whoever is named. */
function tellsOf(context: StoryContext, named: readonly NameHit<Entity>[], row: readonly string[]): boolean {
  const portraits = new Portraits(context, row);
  const standing = named.filter(({ value, how }) => value.type !== 'place' && how === 'exact');
  return standing.some(({ value }) => row.every((word) => portraits.score(word, value) > 0));
}

function roundOf({ vocabulary }: StoryContext, ordinal: string): number | undefined {
  return vocabulary.rounds.find(({ ordinals }) => ordinals.includes(ordinal))?.round;
}

/** Places, and those who stand in a result: anybody else says nothing about a result. */
function useful(context: StoryContext) {
  const fits = ({ type, record }: Entity) => type === 'place' || hasResult(context, record.id);
  return ({ hits }: { readonly hits: readonly NameHit<Entity>[] }) => hits.every(({ value }) => fits(value));
}

function take<T>(
  row: readonly string[],
  spans: readonly { start: number; end: number; hits: readonly NameHit<T>[] }[],
) {
  return {
    hits: spans.flatMap(({ hits }) => hits),
    spans: spans.map(({ hits }) => hits),
    left: row.filter((_, index) => !spans.some(({ start, end }) => index >= start && index < end)),
  };
}

function isFrame({ story, search, vocabulary }: StoryContext, word: string): boolean {
  return search.stopWords.has(word) || vocabulary.frames.result.includes(word) || isDayOfVote(story, word);
}

/** "Sunday", where a vote was held on one. */
function isDayOfVote({ results }: Story, word: string): boolean {
  const day = locales.map((locale) => weekdays[locale].map(fold).indexOf(word)).find((at) => at >= 0);
  if (day === undefined) return false;
  return results.some(({ date }) => date?.value !== undefined && (new Date(date.value).getUTCDay() + 6) % 7 === day);
}

/**
 * Mends slips in the words around the place, so that "riverton frist round" is read as it was meant. Behind many words
 * that are none of them, the others stay as they are.
 */
function mendFrames(context: StoryContext, row: readonly string[], read: ReadWords): string[] {
  const { search } = context;
  const around = wordsAround(context);
  const full = row.flatMap((word) => writtenOut(context, word));
  return full.map((word) => {
    if (around.has(word) || search.stopWords.has(word)) return word;
    const known = read.get(word);
    if (known !== undefined || read.size === mostRead) return known ?? word;
    const isName = search.nameWords.nearest(word, { bySound: true }).length > 0;
    const frame = isName ? undefined : mendedFrame(around, word, search.isWord);
    read.set(word, frame ?? word);
    return frame ?? word;
  });
}

/** "circo", written out; what is only a slip may be one in a name. */
function writtenOut({ search, vocabulary: { chat } }: StoryContext, word: string): string[] {
  const full = word.length > 3 && Object.hasOwn(chat, word) ? (chat[word] ?? '') : word;
  return mendedNearness(word, full, search.isWord) === undefined ? words(full) : [word];
}

/** No name is longer, with all that may be said around it. */
const mostRead = 16;

function mendedFrame(around: ReadonlySet<string>, word: string, isWord: IsWord): string | undefined {
  for (const known of around) {
    if (mendedNearness(word, known, isWord) !== undefined) return known;
  }
  return undefined;
}

function wordsAround({ vocabulary }: StoryContext): ReadonlySet<string> {
  const known = frameWords.get(vocabulary);
  if (known) return known;
  const { frames, roundWords, rounds, measures } = vocabulary;
  const numbers = rounds.flatMap(({ ordinals, names }) => [...ordinals, ...names]);
  const made = new Set([...frames.result, ...roundWords, ...numbers, ...Object.values(measures).flat()]);
  frameWords.set(vocabulary, made);
  return made;
}

const frameWords = new WeakMap<StoryContext['vocabulary'], ReadonlySet<string>>();
