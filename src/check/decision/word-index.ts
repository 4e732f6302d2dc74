import { stemsOf } from '../../language/stems.ts';
import type { StoryContext } from '../../lookup/story-context.ts';
import { words } from '../../text/normalize.ts';
import { type Reading, readTold } from '../reading.ts';
import { allRecords, type TellingRecord } from '../records.ts';

/** The places of records in their list, by what they are found by. */
type Places = ReadonlyMap<string, ReadonlySet<number>>;

/** All records of a story, and which of them have a stem, a name or a figure. */
export interface WordIndex {
  readonly records: readonly TellingRecord[];
  readonly told: readonly Reading[];
  /** By the stems of what a record states. */
  readonly stated: Places;
  /** By those of the article's words for it. */
  readonly worded: Places;
  /** By those of questions and keywords for it. */
  readonly asked: Places;
  /** By the ids of whom it names, or is about. */
  readonly named: Places;
  readonly figures: ReadonlyMap<number, ReadonlySet<number>>;
}

const kept = new WeakMap<StoryContext['story'], Map<'en' | 'fr', WordIndex>>();

export function wordIndexOf(context: StoryContext, language: 'en' | 'fr'): WordIndex {
  const known = kept.get(context.story) ?? new Map<'en' | 'fr', WordIndex>();
  kept.set(context.story, known);
  const made = known.get(language) ?? indexed(context, language);
  known.set(language, made);
  return made;
}

function indexed(context: StoryContext, language: 'en' | 'fr'): WordIndex {
  const records = allRecords(context);
  const told = records.map(({ statement }) => readTold(context, statement[language]));
  const stems = (texts: readonly string[]) =>
    texts
      .flatMap(words)
      .filter((word) => !context.search.stopWords.has(word))
      .flatMap(stemsOf);
  const placesBy = <K>(keysOf: (record: TellingRecord, reading: Reading) => Iterable<K>) => {
    const places = new Map<K, Set<number>>();
    for (const [at, record] of records.entries()) {
      const reading = told[at];
      for (const key of reading ? keysOf(record, reading) : []) {
        const own = places.get(key) ?? new Set();
        places.set(key, own.add(at));
      }
    }
    return places;
  };
  return {
    records,
    told,
    stated: placesBy(({ statement }) => stems([statement.en, statement.fr])),
    worded: placesBy(({ evidence }) => stems(evidence.map(({ exact }) => exact))),
    asked: placesBy(({ fact }) =>
      stems([...(fact?.questions?.en ?? []), ...(fact?.questions?.fr ?? []), ...(fact?.keywords ?? [])]),
    ),
    named: placesBy(({ about }, { named }) => [...about, ...named.flatMap(({ ids }) => [...ids])]),
    figures: placesBy((_, { figures }) => figures.map(({ value }) => value)),
  };
}
