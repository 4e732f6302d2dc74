import { words } from '../text/normalize.ts';
import { stemKey } from './phrase-key.ts';
import { linesOf } from './postings.ts';
import type { Language } from './stems.ts';

/**
 * Groups of words, as they are kept: a line for each word or phrase, which stands there by its stems, with its group or
 * with the words that it is related to behind it.
 */
export interface KeptSynonyms {
  readonly groups: string;
  readonly related: string;
}

/** Words and phrases that come near to one another, in two languages. */
type Sense = Readonly<Record<Language, readonly string[]>>;

export interface Lexicon {
  /** Words that come near to one another. */
  readonly thesaurus: readonly Sense[];
  /** Words that stand for one another in the two languages, and need not come near within one. */
  readonly translations: readonly Sense[];
}

/**
 * English words are related to those beside them in the thesaurus. The words of the language that records are not in are
 * related to those of the other, those that stand beside them more often first; where records are in both, French words
 * to English ones.
 *
 * @param only the language that all records are in, if it is one alone
 */
export function keptSynonyms(
  groups: readonly (readonly string[])[],
  { thesaurus, translations }: Lexicon,
  only?: Language,
): KeptSynonyms {
  const groupOf = groups.flatMap((group, index) => group.map((phrase) => [phraseKey(phrase), `=${index}`]));
  const near = new Relations();
  const across = new Relations();
  for (const { en } of thesaurus) for (const phrase of en) near.add(phrase, en);
  const own = only ?? 'en';
  const other = own === 'en' ? 'fr' : 'en';
  for (const sense of [...translations, ...thesaurus]) {
    for (const phrase of sense[other]) across.add(phrase, sense[own]);
  }
  const lines = (rows: readonly (readonly string[])[]) => linesOf(rows.map((row) => row.join('\t')));
  const keys = new Set([...near.keys, ...across.keys]);
  const related = [...keys].map((key) => [key, ...new Set([...across.frequentFirst(key), ...near.wordsOf(key)])]);
  return { groups: lines(groupOf), related: lines(related) };
}

/** Words that phrases are related to, each with how often it stands beside one. */
class Relations {
  readonly #counts = new Map<string, Map<string, number>>();

  get keys(): Iterable<string> {
    return this.#counts.keys();
  }

  add(phrase: string, beside: readonly string[]): void {
    const key = phraseKey(phrase);
    const own = this.#counts.get(key) ?? new Map<string, number>();
    this.#counts.set(key, own);
    // A record is found by single words.
    for (const word of beside) if (word !== phrase && !word.includes(' ')) own.set(word, (own.get(word) ?? 0) + 1);
  }

  wordsOf(key: string): Iterable<string> {
    return this.#counts.get(key)?.keys() ?? [];
  }

  frequentFirst(key: string): string[] {
    const own = [...(this.#counts.get(key) ?? [])];
    return own.sort(([, a], [, b]) => b - a).map(([word]) => word);
  }
}

function phraseKey(phrase: string): string {
  return stemKey(words(phrase));
}
