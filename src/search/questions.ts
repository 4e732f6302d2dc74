import { words } from '../fold.ts';
import { stemsOf } from './stems.ts';
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

interface ReadQuestion<T> extends StoredQuestion<T> {
  readonly row: ReadonlySet<string>;
}

type Language = 'en' | 'fr';

/** What a word of a question can be met by: a term of the index, and how well it stands for the word. */
interface Alternative {
  readonly term: string;
  readonly factor: number;
}

/**
 * Finds what a question asks for by the stored questions that are most like it: nearest neighbours by the cosine of
 * word vectors, in which a word weighs by its rarity among the subjects (inverse document frequency). Each language has
 * vectors of its own, by the stems of that language.
 */
export class QuestionIndex<T> {
  readonly #sides: readonly Side<T>[];
  /** Every word of the stored questions. */
  readonly vocabulary: ReadonlySet<string>;

  /** @param unknownShare how much a word that no stored question has weighs, beside a rare one (0 to 1) */
  constructor(
    questions: readonly StoredQuestion<T>[],
    synonyms: SynonymGroups,
    unknownShare: (word: string) => number,
  ) {
    const read = questions.map((question) => ({ ...question, row: new Set(words(question.text)) }));
    this.vocabulary = new Set(read.flatMap(({ row }) => [...row]));
    this.#sides = (['en', 'fr'] as const).map((language) => {
      const own = read.filter((one) => one.language === language);
      return new Side(own, new Terms(language, synonyms), unknownShare);
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
}

/** Words as terms of one language. */
class Terms {
  readonly #place: 1 | 2;
  readonly #synonyms: SynonymGroups;

  constructor(language: Language, synonyms: SynonymGroups) {
    this.#place = language === 'en' ? 1 : 2;
    this.#synonyms = synonyms;
  }

  stem(word: string): string {
    return stemsOf(word)[this.#place] ?? word;
  }

  /** What stands in the index for a word of a document. */
  of(word: string): readonly string[] {
    const group = this.#synonyms.groupOf(word);
    return group === undefined ? [this.stem(word)] : [this.stem(word), group];
  }

  /** What a word of a question is met by, the best first. */
  alternatives(word: string): readonly Alternative[] {
    const group = this.#synonyms.groupOf(word);
    return [
      { term: this.stem(word), factor: 1 },
      ...(group === undefined ? [] : [{ term: group, factor: groupFactor }]),
      ...this.#synonyms.related(word).map((other) => ({ term: this.stem(other), factor: relatedFactor })),
    ];
  }
}

class Side<T> {
  readonly #terms: Terms;
  readonly #unknownShare: (word: string) => number;
  readonly #subjects: readonly T[];
  /** Of each document: the length of its vector. */
  readonly #lengths: Float32Array;
  readonly #postings = new Map<string, number[]>();
  readonly #weights = new Map<string, number>();
  readonly #subjectCount: number;

  constructor(questions: readonly ReadQuestion<T>[], terms: Terms, unknownShare: (word: string) => number) {
    this.#terms = terms;
    this.#unknownShare = unknownShare;
    this.#subjects = questions.map(({ subject }) => subject);
    this.#subjectCount = new Set(this.#subjects).size;
    const rows = questions.map(({ row }) => row);
    this.#post(rows);
    this.#lengths = Float32Array.from(rows, (row) => {
      let sum = 0;
      for (const word of row) sum += (this.#weights.get(terms.stem(word)) ?? 0) ** 2;
      return Math.sqrt(sum);
    });
  }

  #post(rows: readonly ReadonlySet<string>[]): void {
    const having = new Map<string, Set<T>>();
    for (const [index, row] of rows.entries()) {
      for (const term of new Set([...row].flatMap((word) => this.#terms.of(word)))) {
        const posting = this.#postings.get(term);
        if (posting) posting.push(index);
        else this.#postings.set(term, [index]);
        const subjects = having.get(term);
        const subject = this.#subjects[index] as T;
        if (subjects) subjects.add(subject);
        else having.set(term, new Set([subject]));
      }
    }
    for (const [term, subjects] of having) this.#weights.set(term, this.#rarity(subjects.size));
  }

  #rarity(having: number): number {
    return Math.log(1 + this.#subjectCount / (having + 0.5));
  }

  likeness(row: readonly string[]): Map<T, Likeness> {
    const dots = new Float32Array(this.#lengths.length);
    let squares = 0;
    for (const word of new Set(row)) squares += this.#addWord(word, dots) ** 2;
    const length = Math.sqrt(squares);
    const tops = new Map<T, number[]>();
    for (let index = 0; index < dots.length; index++) {
      const dot = dots[index] as number;
      if (dot === 0) continue;
      const subject = this.#subjects[index] as T;
      const cosine = dot / (length * (this.#lengths[index] as number));
      const top = tops.get(subject);
      if (top) insert(top, cosine);
      else tops.set(subject, [cosine, 0, 0]);
    }
    const found = new Map<T, Likeness>();
    for (const [subject, [a = 0, b = 0, c = 0]] of tops) found.set(subject, { best: a, some: (a + b + c) / 3 });
    return found;
  }

  /** Adds what one word gives to every document, by its best alternative, and returns the weight of the word. */
  #addWord(word: string, dots: Float32Array): number {
    const known = this.#terms.alternatives(word).filter(({ term }) => this.#postings.has(term));
    const [best] = known;
    if (!best) return this.#rarity(1) * this.#unknownShare(word);
    const weight = this.#weights.get(best.term) ?? 0;
    const met = known.length > 1 ? new Set<number>() : undefined;
    for (const { term, factor } of known) this.#addTerm(term, weight * factor, dots, met);
    return weight;
  }

  /** Adds to every document with a term, except those that an earlier alternative has met. */
  #addTerm(term: string, weight: number, dots: Float32Array, met: Set<number> | undefined): void {
    const gain = weight * (this.#weights.get(term) ?? 0);
    for (const index of this.#postings.get(term) ?? []) {
      if (met?.has(index)) continue;
      met?.add(index);
      dots[index] = (dots[index] as number) + gain;
    }
  }
}

/** Keeps the three highest. */
function insert(top: number[], value: number): void {
  const [a = 0, b = 0, c = 0] = top;
  if (value > a) top.splice(0, 3, value, a, b);
  else if (value > b) top.splice(1, 2, value, b);
  else if (value > c) top[2] = value;
}

/** A word that means the same counts less than the word itself, and one that is only related still less. */
const groupFactor = 0.85;
const relatedFactor = 0.7;
