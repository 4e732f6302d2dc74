import type { StoryContext } from '../../lookup/story-context.ts';
import { type Reading, readTold } from '../reading.ts';
import { allRecords, type TellingRecord, tellingStems } from '../records.ts';

/** The places of records in their list, by what they are found by. */
type Places<K = string> = ReadonlyMap<K, Iterable<number>>;

/** By the stems of words, which are of both languages. */
interface ByWords {
  readonly records: readonly TellingRecord[];
  /** Of what a record states. */
  readonly stated: Places;
  /** Of the article's words for it. */
  readonly worded: Places;
  /** Of questions and keywords for it. */
  readonly asked: Places;
}

/** All records of a story, and which of them have a stem, a name or a figure. */
export interface WordIndex extends ByWords {
  readonly told: readonly Reading[];
  /** By the ids of whom it names, or is about. */
  readonly named: ReadonlyMap<string, ReadonlySet<number>>;
  readonly figures: Places<number>;
}

interface Kept {
  readonly byWords: ByWords;
  readonly inLanguage: Map<'en' | 'fr', WordIndex>;
}

const kept = new WeakMap<StoryContext['story'], Kept>();

export function wordIndexOf(context: StoryContext, language: 'en' | 'fr'): WordIndex {
  const own = kept.get(context.story) ?? { byWords: byWordsOf(context), inLanguage: new Map() };
  kept.set(context.story, own);
  const made = own.inLanguage.get(language) ?? indexed(context, own.byWords, language);
  own.inLanguage.set(language, made);
  return made;
}

function byWordsOf(context: StoryContext): ByWords {
  const { records, postings } = allRecords(context);
  const stems = (texts: readonly string[]) => tellingStems(context, texts);
  return {
    records,
    stated: postings,
    worded: placesBy(records, ({ evidence }) => stems(evidence.map(({ exact }) => exact))),
    asked: placesBy(records, ({ fact }) =>
      stems([...(fact?.questions?.en ?? []), ...(fact?.questions?.fr ?? []), ...(fact?.keywords ?? [])]),
    ),
  };
}

function indexed(context: StoryContext, byWords: ByWords, language: 'en' | 'fr'): WordIndex {
  const told = byWords.records.map((record) => ({ record, reading: readTold(context, record.statement[language]) }));
  return {
    ...byWords,
    told: told.map(({ reading }) => reading),
    named: placesBy(told, ({ record, reading }) => [...record.about, ...reading.named.flatMap(({ ids }) => [...ids])]),
    figures: placesBy(told, ({ reading }) => reading.figures.map(({ value }) => value)),
  };
}

function placesBy<T, K>(list: readonly T[], keysOf: (one: T) => Iterable<K>): ReadonlyMap<K, ReadonlySet<number>> {
  const places = new Map<K, Set<number>>();
  for (const [at, one] of list.entries()) {
    for (const key of keysOf(one)) {
      const own = places.get(key) ?? new Set();
      places.set(key, own.add(at));
    }
  }
  return places;
}
