import { wordsIn } from '../language/postings.ts';
import type { SynonymGroups } from '../language/synonyms.ts';
import { placeOf } from './hash.ts';
import { kindCount, kindNumber, type QuestionKind } from './question-kind.ts';
import { QuestionSide } from './question-side.ts';
import { type KeptQuestions, questionKey } from './read-questions.ts';

/**
 * Finds what a question asks for by the stored questions that are most like it: nearest neighbours by the cosine of
 * word vectors, in which a word weighs by its rarity among the subjects (inverse document frequency). Each language has
 * vectors of its own, by the stems of that language.
 */
export class QuestionIndex<T> {
  readonly kept: KeptQuestions;
  readonly #subjects: readonly T[];
  readonly #numbers: ReadonlyMap<T, number>;
  /** Of each subject: how many questions are stored with it. */
  readonly #counts: Uint32Array;
  readonly #sides: readonly QuestionSide[];
  readonly #synonyms: SynonymGroups;
  #words: ReadonlySet<string> | undefined;

  /**
   * @param subjects in the order in which they are numbered in `kept`
   * @param unknownShare how much a word that no stored question has weighs, beside a rare one (0 to 1)
   */
  constructor(
    subjects: readonly T[],
    kept: KeptQuestions,
    synonyms: SynonymGroups,
    unknownShare: (word: string) => number,
  ) {
    this.kept = kept;
    this.#subjects = subjects;
    this.#numbers = new Map(subjects.map((subject, number) => [subject, number]));
    this.#counts = new Uint32Array(subjects.length);
    for (let at = 0; at < kept.kinds.length; at++) {
      const number = Math.floor(at / kindCount);
      this.#counts[number] = (this.#counts[number] as number) + (kept.kinds[at] as number);
    }
    this.#synonyms = synonyms;
    this.#sides = (['en', 'fr'] as const).map(
      (language) => new QuestionSide(kept.sides[language], { language, synonyms, unknownShare }),
    );
  }

  /** Every word of the stored questions. */
  get vocabulary(): readonly string[] {
    return wordsIn(this.kept.vocabulary);
  }

  /** The subject that a plain stored question with just these words asks for. */
  subjectOf(row: readonly string[]): T | undefined {
    const { keys, subjects } = this.kept.plain;
    const place = placeOf(keys, questionKey(row));
    return place === undefined ? undefined : this.#subjects[subjects[place] as number];
  }

  /** How much a row of folded words is like the likest question of a subject: their cosine, 0 to 1. */
  similarity(row: readonly string[]): (subject: T) => number {
    const best = new Float64Array(this.#subjects.length);
    for (const side of this.#sides) side.raise(best, row);
    return (subject) => best[this.#numbers.get(subject) ?? -1] ?? 0;
  }

  /** How readily a subject is asked for with questions of a kind: the logarithm of their smoothed share, 0 at most. */
  kindFit(subject: T, kind: QuestionKind): number {
    const number = this.#numbers.get(subject) ?? -1;
    const own = this.kept.kinds[number * kindCount + kindNumber(kind)] ?? 0;
    return Math.log((own + 0.5) / ((this.#counts[number] ?? 0) + 5));
  }

  /** Whether a question of a kind is stored with a subject. */
  isAskedSo(subject: T, kind: QuestionKind): boolean {
    return (this.kept.kinds[(this.#numbers.get(subject) ?? -1) * kindCount + kindNumber(kind)] ?? 0) > 0;
  }

  /** Whether a folded word stands in a stored question, or is known to be another word for one. */
  knows(word: string): boolean {
    this.#words ??= new Set(this.vocabulary);
    return (
      this.#words.has(word) || this.#synonyms.groupOf(word) !== undefined || this.#synonyms.related(word).length > 0
    );
  }

  /** The subjects of which a stored question has this folded word, and how well what it has stands for it (0 to 1). */
  having(word: string): Map<T, number> {
    const found = new Map<T, number>();
    for (const side of this.#sides) {
      for (const [number, factor] of side.having(word)) {
        const subject = this.#subjects[number] as T;
        if (factor > (found.get(subject) ?? 0)) found.set(subject, factor);
      }
    }
    return found;
  }
}
