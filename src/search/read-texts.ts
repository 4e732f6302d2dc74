import { type KeptPostings, keptPostings, linesOf } from '../language/postings.ts';
import { type Language, stemIn, stemsOf } from '../language/stems.ts';
import type { SynonymGroups } from '../language/synonyms.ts';
import { words } from '../text/normalize.ts';

/** A piece of text that a document is found by, and how much a word in it counts (0 to 1). */
export interface Field {
  readonly text: string;
  readonly weight: number;
  /** Whose stems its words are found by; those of both languages where it may be either. */
  readonly language?: Language;
  /** Met by its own words alone, not by other words for them. */
  readonly literal?: boolean;
}

/** What was read of the texts of documents, as compact as it is kept. */
export interface KeptTexts {
  /** A term is a word, a stem or a group of synonyms; it counts as in the field where it counts most. */
  readonly postings: KeptPostings;
  /** Every whole word of the documents, a line each, for mending slips. */
  readonly vocabulary: string;
}

/** Reads the texts of documents. @param documents the fields of each, in the order of their numbers */
export function readTexts(documents: readonly (readonly Field[])[], synonyms: SynonymGroups): KeptTexts {
  const reader = new Reader(synonyms);
  const postings = keptPostings(documents.map((fields) => reader.termsOf(fields)));
  return { postings, vocabulary: linesOf(reader.vocabulary) };
}

class Reader {
  readonly vocabulary = new Set<string>();
  readonly #synonyms: SynonymGroups;

  constructor(synonyms: SynonymGroups) {
    this.#synonyms = synonyms;
  }

  termsOf(fields: readonly Field[]): ReadonlyMap<string, number> {
    const weights = new Map<string, number>();
    for (const language of [undefined, 'en', 'fr'] as const) {
      // A word comes in many questions; its stems are looked up once.
      const own = new Map<string, number>();
      for (const field of fields) if (field.language === language) this.#read(field, own, weights);
      for (const [word, weight] of own) this.#raiseForms(word, language, weight, weights);
    }
    return weights;
  }

  #read({ text, weight, literal = false }: Field, own: Map<string, number>, weights: Map<string, number>): void {
    const row = words(text);
    for (const word of row) raise(own, word, weight);
    if (!literal) for (const group of this.#synonyms.groupsIn(row)) raise(weights, group, weight);
  }

  #raiseForms(word: string, language: Language | undefined, weight: number, weights: Map<string, number>): void {
    this.vocabulary.add(word);
    raise(weights, word, weight);
    for (const term of this.#stems(word, language)) raise(weights, term, weight);
  }

  #stems(word: string, language: Language | undefined): readonly string[] {
    if (this.#synonyms.ignores(word)) return [];
    return language === undefined ? stemsOf(word) : [stemIn(language, word)];
  }
}

/** Keeps the higher weight of a term. */
function raise(weights: Map<string, number>, term: string, weight: number): void {
  if (weight > (weights.get(term) ?? 0)) weights.set(term, weight);
}
