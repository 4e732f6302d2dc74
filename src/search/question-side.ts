import { numbered } from '../language/postings.ts';
import { type Language, stemIn } from '../language/stems.ts';
import type { SynonymGroups } from '../language/synonyms.ts';
import { type KeptSide, subjectsWith } from './read-questions.ts';

export interface SideOptions {
  readonly language: Language;
  readonly synonyms: SynonymGroups;
  readonly unknownShare: (word: string) => number;
}

/** What a word of a question is met by: the number of a term, and how well the term stands for the word. */
interface Alternative {
  readonly term: number;
  readonly factor: number;
}

/** The stored questions of one language, sorted by subject, as an inverted index. */
export class QuestionSide {
  readonly #kept: KeptSide;
  readonly #options: SideOptions;
  readonly #terms: ReadonlyMap<string, number>;
  /** Of each question: the last word that met it, by a running number. */
  readonly #metBy: Uint32Array;
  /** What words were met by; each is looked up several times in a question, and most in many questions. */
  readonly #known = new Map<string, readonly Alternative[]>();
  #wordCount = 0;

  constructor(kept: KeptSide, options: SideOptions) {
    this.#kept = kept;
    this.#options = options;
    this.#terms = numbered(kept.terms);
    this.#metBy = new Uint32Array(kept.lengths.length);
  }

  /** The numbers of subjects of which a question has a folded word, each perhaps more than once, and how well it has it. */
  *having(word: string): Generator<[subject: number, factor: number]> {
    for (const { term, factor } of this.#alternatives(word)) {
      for (const subject of subjectsWith(this.#kept, term)) yield [subject, factor];
    }
  }

  /** Raises `best`, for each subject by its number, to how much a row of folded words is like the likest question of it. */
  raise(best: Float64Array, row: readonly string[]): void {
    const { lengths, subjectOf } = this.#kept;
    const dots = new Float32Array(lengths.length);
    let squares = 0;
    for (const word of new Set(row)) squares += this.#addWord(word, dots) ** 2;
    const length = Math.sqrt(squares);
    for (let index = 0; index < dots.length; index++) {
      // Most questions have none of the words.
      if (dots[index] === 0) continue;
      const similarity = (dots[index] as number) / (length * (lengths[index] as number));
      const subject = subjectOf[index] as number;
      if (similarity > (best[subject] as number)) best[subject] = similarity;
    }
  }

  /** What a word of a question is met by, the best first. */
  #alternatives(word: string): readonly Alternative[] {
    const known = this.#known.get(word) ?? this.#alternativesAnew(word);
    if (this.#known.size < mostKnown) this.#known.set(word, known);
    return known;
  }

  #alternativesAnew(word: string): readonly Alternative[] {
    const group = this.#options.synonyms.groupOf(word);
    const names = [
      { name: stemIn(this.#options.language, word), factor: 1 },
      ...(group === undefined ? [] : [{ name: group, factor: groupFactor }]),
      ...this.#options.synonyms
        .related(word)
        .map((other) => ({ name: stemIn(this.#options.language, other), factor: relatedFactor })),
    ];
    return names.flatMap(({ name, factor }) => {
      const term = this.#terms.get(name);
      return term === undefined ? [] : [{ term, factor }];
    });
  }

  /** Adds what one word gives to every question, by its best alternative, and returns the weight of the word. */
  #addWord(word: string, dots: Float32Array): number {
    const alternatives = this.#alternatives(word);
    const [best] = alternatives;
    if (!best) return this.#kept.rarest * this.#options.unknownShare(word);
    this.#wordCount++;
    const own = this.#kept.weights[best.term] as number;
    for (const { term, factor } of alternatives) this.#addTerm(term, own * factor, dots);
    return own;
  }

  /** Adds to every question with a term, except those that an earlier alternative of the same word has met. */
  #addTerm(term: number, share: number, dots: Float32Array): void {
    const { starts, questions, weights } = this.#kept;
    const gain = share * (weights[term] as number);
    for (let at = starts[term] as number; at < (starts[term + 1] as number); at++) {
      const question = questions[at] as number;
      if (this.#metBy[question] === this.#wordCount) continue;
      this.#metBy[question] = this.#wordCount;
      dots[question] = (dots[question] as number) + gain;
    }
  }
}

/** Enough for what people ask in; a flood of made-up words does not grow the memory. */
const mostKnown = 5_000;

/** A word that means the same counts less than the word itself, and one that is only related still less. */
const groupFactor = 0.85;
const relatedFactor = 0.7;
