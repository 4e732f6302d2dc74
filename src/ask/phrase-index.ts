import { stemsOf } from '../language/stems.ts';

/** Short words in another form are mostly other words. */
const leastFormed = 5;

type Manner = 'in any form' | 'as it is';

/** Finds which of hundreds of words and phrases stand in a question, without looking for each of them. */
export class PhraseIndex<T> {
  /** By the first word of a phrase, or by each form of a word. */
  readonly #byKey = new Map<string, { readonly subject: T; readonly phrase: string }[]>();
  readonly #subjects: readonly T[];

  /**
   * @param entries subjects with their phrases, folded
   * @param manner whether a word of five letters or more is met in any of its forms; a phrase is met as it is
   */
  constructor(entries: readonly (readonly [subject: T, phrases: readonly string[]])[], manner: Manner) {
    this.#subjects = entries.map(([subject]) => subject);
    const all = entries.flatMap(([subject, phrases]) => phrases.map((phrase) => ({ subject, phrase })));
    for (const entry of all) {
      for (const key of keysOf(entry.phrase, manner)) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), entry]);
    }
  }

  /** The subjects of which a phrase stands in a row of folded words, in their own order, each with those phrases. */
  find(row: readonly string[]): ReadonlyMap<T, readonly string[]> {
    const text = ` ${row.join(' ')} `;
    const met = new Map<T, Set<string>>();
    for (const key of new Set(row.flatMap((word) => [word, ...stemsOf(word)]))) {
      for (const { subject, phrase } of this.#byKey.get(key) ?? []) {
        if (phrase.includes(' ') && !text.includes(` ${phrase} `)) continue;
        met.set(subject, (met.get(subject) ?? new Set()).add(phrase));
      }
    }
    return new Map(
      this.#subjects.flatMap((subject) =>
        met.has(subject) ? [[subject, [...(met.get(subject) ?? [])]] as const] : [],
      ),
    );
  }
}

/** A word by its forms, or as it is; a phrase by its first word. */
function keysOf(phrase: string, manner: Manner): readonly string[] {
  const [first = ''] = phrase.split(' ', 1);
  return manner === 'in any form' && first === phrase && phrase.length >= leastFormed ? stemsOf(phrase) : [first];
}
