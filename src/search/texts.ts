import type { Dictionary } from '../language/dictionary.ts';
import { bestFirst, type Hit } from '../language/hit.ts';
import { Postings, wordsIn } from '../language/postings.ts';
import { SpellCorrector, spellCorrectorData } from '../language/spelling.ts';
import { stemsOf } from '../language/stems.ts';
import type { SynonymGroups, Unit } from '../language/synonyms.ts';
import type { KeptTexts } from './read-texts.ts';

/** How a document met the words of a search. */
export interface TextHit<T> extends Hit<T> {
  /** The typed word and the known one it was read as, where a slip was corrections. */
  readonly corrections: readonly { readonly typed: string; readonly read: string }[];
}

/** The known word that a typed one was read as, and how well it stands for a document. */
export interface Reading {
  readonly term: string;
  readonly score: number;
}

/**
 * Finds documents by the words in them. A search is a conjunction: every word must be met, by its stem, by a
 * synonym or, if no document has the word at all, past a slip. So a word that the story lacks finds nothing.
 */
export class TextIndex<T> {
  readonly #documents: readonly T[];
  readonly #postings: Postings;
  readonly #kept: KeptTexts;
  readonly #synonyms: SynonymGroups;
  readonly #dictionary: Dictionary;
  #mender: SpellCorrector | undefined;

  /** @param documents in the order in which they were read into `kept` */
  constructor(documents: readonly T[], kept: KeptTexts, synonyms: SynonymGroups, dictionary: Dictionary) {
    this.#documents = documents;
    this.#postings = new Postings(kept.postings);
    this.#kept = kept;
    this.#synonyms = synonyms;
    this.#dictionary = dictionary;
  }

  get kept(): KeptTexts {
    return this.#kept;
  }

  /** Every whole word of the documents. */
  get vocabulary(): readonly string[] {
    return wordsIn(this.#kept.vocabulary);
  }

  /** The documents that meet every one of these folded words, best first. No words meet no document. */
  all(row: readonly string[]): TextHit<T>[] {
    const units = this.#synonyms.units(row);
    if (units.length === 0) return [];
    const meetings = units.map((unit) => this.#meet(unit));
    const [first = new Map<T, Reading>(), ...rest] = meetings.map(({ documents }) => documents);
    const hits = [...first.keys()]
      .filter((value) => rest.every((documents) => documents.has(value)))
      .map((value) => ({
        value,
        score: meetings.reduce((sum, { documents }) => sum + (documents.get(value)?.score ?? 0), 0) / meetings.length,
        corrections: meetings.flatMap(({ typed, documents }) => {
          const read = documents.get(value)?.term;
          return read === undefined || read === typed ? [] : [{ typed, read }];
        }),
      }));
    return bestFirst(hits);
  }

  /** The documents that meet at least one of these folded words as it is, those that meet most of them first. */
  any(row: readonly string[]): Hit<T>[] {
    const scores = new Map<T, number>();
    for (const unit of this.#synonyms.units(row)) {
      for (const [value, { score }] of this.#collect(unit)) scores.set(value, (scores.get(value) ?? 0) + score);
    }
    return bestFirst([...scores].map(([value, score]) => ({ value, score })));
  }

  /**
   * How each document meets each of these folded words, in which slips are corrections already: the units of the row, with
   * the score of each document.
   */
  meetings(row: readonly string[]): { readonly typed: string; readonly documents: ReadonlyMap<T, Reading> }[] {
    return this.#synonyms.units(row, true).map((unit) => ({ typed: unit.typed, documents: this.#collect(unit) }));
  }

  /** Whether a document has this folded word, as it is, in another form, or by a synonym. */
  has(word: string): boolean {
    return this.#synonyms.units([word]).some((unit) => this.#collect(unit).size > 0);
  }

  /** Which of these folded words no document has, even past a slip. */
  unknown(row: readonly string[]): string[] {
    return this.#synonyms
      .units(row)
      .filter((unit) => this.#meet(unit).documents.size === 0)
      .map(({ typed }) => typed);
  }

  /** The known words nearest to one that no document has and that is no word of the language. */
  #mend(typed: string): Hit<string>[] {
    this.#mender ??= new SpellCorrector(spellCorrectorData(this.vocabulary));
    const near = this.#mender.nearest(typed, { bySound: false });
    return near.length > 0 && this.#dictionary.isWord(typed) ? [] : near;
  }

  #meet(unit: Unit): { typed: string; documents: Map<T, Reading> } {
    const documents = this.#collect(unit);
    if (documents.size === 0 && unit.row.length === 1) {
      for (const { value, score } of this.#mend(unit.typed)) this.#post(documents, value, score * slipFactor, value);
    }
    return { typed: unit.typed, documents };
  }

  #collect({ typed, row, group, related }: Unit): Map<T, Reading> {
    const documents = new Map<T, Reading>();
    if (row.length === 1) {
      for (const term of this.#forms(typed)) this.#post(documents, term, term === typed ? 1 : stemFactor, typed);
    }
    if (row.length > 1 && group === undefined) this.#collectAll(documents, row, typed);
    if (group !== undefined) this.#post(documents, group, synonymFactor, typed);
    for (const word of related) {
      for (const term of stemsOf(word)) this.#post(documents, term, relatedFactor, typed);
    }
    return documents;
  }

  /** Documents by the words of a phrase, each of which counts for its share. */
  #collectAll(documents: Map<T, Reading>, row: readonly string[], typed: string): void {
    for (const word of row) {
      for (const [value, { score }] of this.#collect({ typed: word, row: [word], related: [] })) {
        documents.set(value, { term: typed, score: (documents.get(value)?.score ?? 0) + score / row.length });
      }
    }
  }

  /** A common English word has no French forms: "wine" is not "win". */
  #forms(typed: string): readonly string[] {
    const stems = stemsOf(typed);
    return this.#dictionary.isCommon(typed) ? stems.filter((stem) => !stem.startsWith('fr:')) : stems;
  }

  #post(documents: Map<T, Reading>, term: string, factor: number, read: string): void {
    this.#postings.each(term, (document, weight) => {
      const value = this.#documents[document] as T;
      const score = weight * factor;
      if (score > (documents.get(value)?.score ?? 0)) documents.set(value, { term: read, score });
    });
  }
}

/** The same word is surer than another form of it, which is surer than another word for it, or a corrections slip. */
const stemFactor = 0.95;
const synonymFactor = 0.8;
const relatedFactor = 0.7;
const slipFactor = 0.7;
