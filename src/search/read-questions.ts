import { linesOf, startsOf } from '../language/postings.ts';
import { type Language, stemIn } from '../language/stems.ts';
import type { SynonymGroups } from '../language/synonyms.ts';
import { hashOf } from './hash.ts';
import { kindCount, kindNumber, kindOf } from './question-kind.ts';
import { rarity } from './rarity.ts';

/** A question in folded words, with the number of the subject that it asks for. */
export interface ReadQuestion {
  readonly subject: number;
  readonly language: Language;
  readonly row: readonly string[];
  /** Whether it asks for its subject alone, however its words are ordered. */
  readonly isPlain: boolean;
}

/**
 * The questions of one language, sorted by subject. A term is a stem or a group of synonyms and has a number; the
 * questions of all terms stand in one array, term after term, so that tens of thousands of questions take little memory
 * and are read in order.
 */
export interface KeptSide {
  /** All terms, a line each. */
  readonly terms: string;
  /** Of each term, and behind the last: where its questions start. */
  readonly starts: Uint32Array;
  readonly questions: Uint16Array | Uint32Array;
  /** Of each term: how much it weighs, by its rarity among the subjects (inverse document frequency). */
  readonly weights: Float32Array;
  /** What a term weighs that one subject alone has. */
  readonly rarest: number;
  /** Of each question: the number of its subject, and the length of its vector. */
  readonly subjectOf: Uint16Array;
  readonly lengths: Float32Array;
}

/** What was read of stored questions, as compact as it is kept. */
export interface KeptQuestions {
  readonly sides: Readonly<Record<Language, KeptSide>>;
  /** Of each subject: how many of its questions are of each kind. */
  readonly kinds: Uint16Array;
  /** Every word of the questions, a line each. */
  readonly vocabulary: string;
  /** The keys of plain questions, ascending, and the subject of each. */
  readonly plain: { readonly keys: Uint32Array; readonly subjects: Uint16Array };
}

export function readQuestions(
  questions: readonly ReadQuestion[],
  subjectCount: number,
  synonyms: SynonymGroups,
): KeptQuestions {
  const kinds = new Uint16Array(subjectCount * kindCount);
  for (const { subject, row } of questions) {
    const at = subject * kindCount + kindNumber(kindOf(row));
    kinds[at] = (kinds[at] as number) + 1;
  }
  const sorted = [...questions].sort((a, b) => a.subject - b.subject);
  const side = (own: Language) => {
    const rows = sorted.filter(({ language }) => language === own);
    return new SideReader(own, synonyms).read(rows);
  };
  const vocabulary = linesOf(new Set(questions.flatMap(({ row }) => row)));
  return { kinds, vocabulary, plain: plainOf(questions), sides: { en: side('en'), fr: side('fr') } };
}

/** The same for questions with the same words, in whatever order and form. */
export function questionKey(row: readonly string[]): number {
  return hashOf([...new Set(row.map((word) => stemIn('en', word)))].sort().join(' '));
}

/** A question that asks for several subjects belongs to the first. */
function plainOf(questions: readonly ReadQuestion[]): KeptQuestions['plain'] {
  const byKey = new Map<number, number>();
  for (const { isPlain, row, subject } of questions) {
    const key = questionKey(row);
    if (isPlain && !byKey.has(key)) byKey.set(key, subject);
  }
  const sorted = [...byKey].sort(([a], [b]) => a - b);
  return {
    keys: Uint32Array.from(sorted, ([key]) => key),
    subjects: Uint16Array.from(sorted, ([, subject]) => subject),
  };
}

/** The different terms of one question: those of its words, and those of the groups that they belong to. */
interface Row {
  readonly stems: readonly number[];
  readonly groups: readonly number[];
}

class SideReader {
  readonly #language: Language;
  readonly #synonyms: SynonymGroups;
  readonly #terms = new Map<string, number>();
  readonly #known = new Map<string, { readonly stem: number; readonly group: number | undefined }>();

  constructor(language: Language, synonyms: SynonymGroups) {
    this.#language = language;
    this.#synonyms = synonyms;
  }

  read(sorted: readonly ReadQuestion[]): KeptSide {
    const rows = sorted.map(({ row }) => this.#termsIn(row));
    const counts = new Array<number>(this.#terms.size).fill(0);
    for (const { stems, groups } of rows) {
      for (const term of [...stems, ...groups]) counts[term] = (counts[term] as number) + 1;
    }
    const starts = startsOf(counts);
    const subjectOf = Uint16Array.from(sorted, ({ subject }) => subject);
    const side = { starts, subjectOf, questions: questionsOf(rows, starts) };
    const subjectCount = new Set(subjectOf).size;
    const weights = Float32Array.from(counts, (_, term) => rarity(subjectCount, [...subjectsWith(side, term)].length));
    const lengthOf = ({ stems }: Row) => Math.hypot(...stems.map((stem) => weights[stem] as number));
    return {
      ...side,
      weights,
      rarest: rarity(subjectCount, 1),
      terms: linesOf(this.#terms.keys()),
      lengths: Float32Array.from(rows, lengthOf),
    };
  }

  #termsIn(row: readonly string[]): Row {
    const terms = row.map((word) => this.#termsOf(word));
    return {
      stems: [...new Set(terms.map(({ stem }) => stem))],
      groups: [...new Set(terms.flatMap(({ group }) => group ?? []))],
    };
  }

  #termsOf(word: string) {
    const known = this.#known.get(word);
    if (known) return known;
    const group = this.#synonyms.groupOf(word);
    const terms = {
      stem: this.#number(stemIn(this.#language, word)),
      group: group === undefined ? undefined : this.#number(group),
    };
    this.#known.set(word, terms);
    return terms;
  }

  #number(term: string): number {
    const known = this.#terms.get(term);
    if (known !== undefined) return known;
    this.#terms.set(term, this.#terms.size);
    return this.#terms.size - 1;
  }
}

/** The numbers of the subjects of which a question has a term, ascending. */
export function* subjectsWith(
  { starts, questions, subjectOf }: Pick<KeptSide, 'starts' | 'questions' | 'subjectOf'>,
  term: number,
): Generator<number> {
  let last = -1;
  for (let at = starts[term] as number; at < (starts[term + 1] as number); at++) {
    const subject = subjectOf[questions[at] as number] as number;
    if (subject !== last) yield subject;
    last = subject;
  }
}

/** The questions of each term, term after term. */
function questionsOf(rows: readonly Row[], starts: Uint32Array): Uint16Array | Uint32Array {
  const length = starts.at(-1) ?? 0;
  const questions = rows.length > 0xffff ? new Uint32Array(length) : new Uint16Array(length);
  const next = starts.slice();
  for (const [question, { stems, groups }] of rows.entries()) {
    for (const term of [...stems, ...groups]) {
      const at = next[term] as number;
      questions[at] = question;
      next[term] = at + 1;
    }
  }
  return questions;
}
