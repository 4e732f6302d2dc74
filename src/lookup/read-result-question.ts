import type { NameHit } from '../search/names.ts';
import type { Entity, Story } from '../story/story.ts';
import type { MeasureName } from '../story/total-fields.ts';
import { weekdays } from '../text/calendar.ts';
import { locales } from '../text/locale.ts';
import { fold, words } from '../text/normalize.ts';
import { contestMeant } from './contest-meant.ts';
import { meantBeside, tellsOf } from './meant-beside.ts';
import { mendFrames, mendNames, type ReadWords } from './mended-row.ts';
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

/**
 * Takes the round, the contest, the contenders, the place and the figure out of the words.
 *
 * @param read what parts of a longer text have in common, so that none of its words is read twice
 */
export function readSlots(context: StoryContext, text: string, read: ReadWords = new Map()): Slots {
  const whole = context.search.places.exact(text);
  if (whole.length > 0) return { places: whole, contenders: [], anyOf: [], contests: [], measures: [], unknown: [] };
  const row = mendFrames(context, words(text), read);
  return slotsIn(context, row);
}

/** The same, where words that nothing accounts for are read past slips; nothing where that does not help. */
export function mendedSlots(context: StoryContext, text: string): Slots | undefined {
  const row = mendNames(context, words(text));
  const slots = row && slotsIn(context, row);
  if (!slots || slots.unknown.length > 0) return undefined;
  const near = (hits: readonly NameHit<Entity>[]) => hits.map((hit) => ({ ...hit, how: 'near' as const }));
  return { ...slots, places: near(slots.places), contenders: near(slots.contenders) };
}

function slotsIn(context: StoryContext, row: readonly string[]): Slots {
  const { search } = context;
  const rounds = take(row, search.rounds.spans(row));
  const contests = take(rounds.left, search.contests.spans(rounds.left));
  const contestIds = contests.hits.map(({ value }) => value.id);
  const spans = search.entities.spans(contests.left).filter(useful(context));
  const named = take(
    contests.left,
    spans.filter(
      (span) => !isOfContest(context, contestIds, { hits: span.hits, row: contests.left.slice(span.start, span.end) }),
    ),
  );
  const measures = take(named.left, search.measures.spans(named.left));
  const beyond = measures.left.filter((word) => !isFrame(context, word));
  const ofContest = contestMeant(context, contestIds, beyond);
  const telling = beyond.filter((word) => !ofContest.words.includes(word));
  // "riverton 1", "france 2nd": what numbers a round, behind a place, is its round.
  const numbered = named.hits.length > 0 ? telling.flatMap((word) => roundOf(context, word) ?? []) : [];
  const bare = telling.filter((word) => numbered.length === 0 || roundOf(context, word) === undefined);
  const beside =
    bare.length === 0 ? [] : meantBeside(context, { bare, named: named.hits, row: measures.left, whole: rounds.left });
  const isInstead = beside.some(({ how }) => how === 'loose');
  const own = isInstead ? named.spans.filter((hits) => hits.every(({ value }) => value.type === 'place')) : named.spans;
  const groups = [...own, ...(beside.length > 0 ? [beside] : [])];
  const meant = groups.flat();
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

/** "Mine referendum": a place without a result of its own, in the words of a contest that is named. */
function isOfContest(
  context: StoryContext,
  contests: readonly string[],
  { hits, row }: { readonly hits: readonly NameHit<Entity>[]; readonly row: readonly string[] },
): boolean {
  if (contests.length === 0 || hits.some(({ value }) => hasResult(context, value.record.id))) return false;
  return contestMeant(context, contests, row).words.length === row.length;
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
