import { words } from '../fold.ts';
import { kindCount, kindNumber, kindOf, type QuestionKind } from './question-kind.ts';
import { QuestionSide } from './question-side.ts';
import type { Language } from './stems.ts';
import type { SynonymGroups } from './synonyms.ts';

/** A question that is stored with what it asks for. */
export interface StoredQuestion<T> {
  readonly subject: T;
  readonly language: Language;
  readonly text: string;
}

/** How much a question is like those that are stored with a subject. */
export interface Likeness {
  /** Cosine with the stored question that is most alike, 0 to 1. */
  readonly best: number;
  /** The mean of the three highest cosines. */
  readonly some: number;
}

/**
 * Finds what a question asks for by the stored questions that are most like it: nearest neighbours by the cosine of
 * word vectors, in which a word weighs by its rarity among the subjects (inverse document frequency). Each language has
 * vectors of its own, by the stems of that language.
 */
export class QuestionIndex<T> {
  readonly #sides: readonly QuestionSide<T>[];
  readonly #synonyms: SynonymGroups;
  /** Of each subject: how many of its questions are of each kind. */
  readonly #kinds = new Map<T, Uint16Array>();
  /** Every word of the stored questions. */
  readonly vocabulary: ReadonlySet<string>;

  /** @param unknownShare how much a word that no stored question has weighs, beside a rare one (0 to 1) */
  constructor(
    questions: readonly StoredQuestion<T>[],
    synonyms: SynonymGroups,
    unknownShare: (word: string) => number,
  ) {
    this.#synonyms = synonyms;
    const read = questions.map(({ subject, language, text }) => ({ subject, language, row: words(text) }));
    for (const { subject, row } of read) this.#count(subject, kindNumber(kindOf(row)));
    const vocabulary = new Set<string>();
    this.vocabulary = vocabulary;
    this.#sides = (['en', 'fr'] as const).map((language) => {
      const own = read.filter((one) => one.language === language);
      return new QuestionSide(own, { language, synonyms, unknownShare, vocabulary });
    });
  }

  /** How much a row of folded words is like the questions of each subject that has a word in common with it. */
  likeness(row: readonly string[]): Map<T, Likeness> {
    const found = new Map<T, Likeness>();
    for (const side of this.#sides) {
      for (const [subject, likeness] of side.likeness(row)) {
        if (likeness.best > (found.get(subject)?.best ?? 0)) found.set(subject, likeness);
      }
    }
    return found;
  }

  #count(subject: T, kind: number): void {
    const own = this.#kinds.get(subject) ?? new Uint16Array(kindCount);
    own[kind] = (own[kind] as number) + 1;
    this.#kinds.set(subject, own);
  }

  /** How readily a subject is asked for with questions of a kind: the logarithm of their smoothed share, 0 at most. */
  kindFit(subject: T, kind: QuestionKind): number {
    const own = this.#kinds.get(subject) ?? new Uint16Array(kindCount);
    const all = own.reduce((sum, count) => sum + count, 0);
    return Math.log(((own[kindNumber(kind)] as number) + 0.5) / (all + 5));
  }

  /** Whether a folded word stands in a stored question, or is known to be another word for one. */
  knows(word: string): boolean {
    return (
      this.vocabulary.has(word) || this.#synonyms.groupOf(word) !== undefined || this.#synonyms.related(word).length > 0
    );
  }

  /** The subjects of which a stored question has this folded word, and how well what it has stands for it (0 to 1). */
  having(word: string): Map<T, number> {
    const found = new Map<T, number>();
    for (const side of this.#sides) {
      for (const [subject, factor] of side.having(word)) {
        if (factor > (found.get(subject) ?? 0)) found.set(subject, factor);
      }
    }
    return found;
  }
}
