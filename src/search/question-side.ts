import type { Likeness } from './questions.ts';
import { type Language, stemIn } from './stems.ts';
import type { SynonymGroups } from './synonyms.ts';

/** A stored question in folded words. */
interface ReadQuestion<T> {
  readonly subject: T;
  readonly row: readonly string[];
}

export interface SideOptions {
  readonly language: Language;
  readonly synonyms: SynonymGroups;
  readonly unknownShare: (word: string) => number;
  /** Takes every word that the side reads. */
  readonly vocabulary: Set<string>;
}

/** What a word of a question is met by: the number of a term, and how well the term stands for the word. */
interface Alternative {
  readonly term: number;
  readonly factor: number;
}

/**
 * The stored questions of one language, sorted by subject, as an inverted index. A term is a stem or a group of synonyms
 * and has a number; the questions of all terms stand in one array, term after term, so that tens of thousands of
 * questions take little memory and are read in order.
 */
export class QuestionSide<T> {
  readonly #language: Language;
  readonly #synonyms: SynonymGroups;
  readonly #unknownShare: (word: string) => number;
  readonly #subjects: readonly T[];
  /** Of each question: the number of its subject. */
  readonly #subjectOf: Uint16Array;
  /** Of each question: the length of its vector. */
  readonly #lengths: Float32Array;
  readonly #terms = new Map<string, number>();
  /** Of each term: where its questions start in `#postings`, and how much it weighs. */
  readonly #starts: Uint32Array;
  readonly #weights: Float32Array;
  readonly #postings: Uint16Array;
  /** Of each question: the last word that met it, by a running number. */
  readonly #metBy: Uint32Array;
  #wordCount = 0;

  constructor(questions: readonly ReadQuestion<T>[], options: SideOptions) {
    this.#language = options.language;
    this.#synonyms = options.synonyms;
    this.#unknownShare = options.unknownShare;
    const sorted = [...bySubject(questions)];
    this.#subjects = sorted.map(([subject]) => subject);
    this.#subjectOf = Uint16Array.from(sorted.flatMap(([, own], number) => own.map(() => number)));
    const rows = sorted.flatMap(([, own]) => own.map(({ row }) => this.#termsIn(row, options.vocabulary)));
    this.#starts = startsOf(rows, this.#terms.size);
    this.#postings = postingsOf(rows, this.#starts);
    this.#weights = Float32Array.from(this.#terms.values(), (term) => this.#rarity(this.#subjectCount(term)));
    this.#lengths = Float32Array.from(rows, ({ stems }) => this.#lengthOf(stems));
    this.#metBy = new Uint32Array(rows.length);
    this.#known.clear();
  }

  /** The subjects of which a question has a folded word, each perhaps more than once, and how well it has it. */
  *having(word: string): Generator<[subject: T, factor: number]> {
    for (const { term, factor } of this.#alternatives(word)) {
      for (const subject of this.#subjectsWith(term)) yield [this.#subjects[subject] as T, factor];
    }
  }

  /** How much a row of folded words is like the questions of each subject. */
  *likeness(row: readonly string[]): Generator<[subject: T, likeness: Likeness]> {
    const dots = new Float32Array(this.#lengths.length);
    let squares = 0;
    for (const word of new Set(row)) squares += this.#addWord(word, dots) ** 2;
    const length = Math.sqrt(squares);
    const top: [number, number, number] = [0, 0, 0];
    for (let index = 0; index < dots.length; index++) {
      insert(top, (dots[index] as number) / (length * (this.#lengths[index] as number)));
      const subject = this.#subjectOf[index] as number;
      if (this.#subjectOf[index + 1] === subject) continue;
      const [a, b, c] = top;
      if (a > 0) yield [this.#subjects[subject] as T, { best: a, some: (a + b + c) / 3 }];
      top.fill(0);
    }
  }

  readonly #known = new Map<string, { readonly stem: number; readonly group: number | undefined }>();

  /** The different terms of a stored question: those of its words, and those of the groups that they belong to. */
  #termsIn(row: readonly string[], vocabulary: Set<string>): Row {
    const stems = new Set<number>();
    const groups = new Set<number>();
    for (const word of row) {
      const { stem, group } = this.#termsOf(word, vocabulary);
      stems.add(stem);
      if (group !== undefined) groups.add(group);
    }
    return { stems: [...stems], groups: [...groups] };
  }

  #termsOf(word: string, vocabulary: Set<string>) {
    const known = this.#known.get(word);
    if (known) return known;
    vocabulary.add(word);
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

  /** Inverse document frequency, in which a subject is a document. */
  #rarity(having: number): number {
    return Math.log(1 + this.#subjects.length / (having + 0.5));
  }

  #lengthOf(stems: readonly number[]): number {
    return Math.sqrt(stems.reduce((sum, stem) => sum + (this.#weights[stem] as number) ** 2, 0));
  }

  /** The numbers of the subjects of which a question has a term, ascending. */
  *#subjectsWith(term: number): Generator<number> {
    let last = -1;
    for (let at = this.#starts[term] as number; at < (this.#starts[term + 1] as number); at++) {
      const subject = this.#subjectOf[this.#postings[at] as number] as number;
      if (subject !== last) yield subject;
      last = subject;
    }
  }

  #subjectCount(term: number): number {
    let count = 0;
    for (const _ of this.#subjectsWith(term)) count++;
    return count;
  }

  /** What a word of a question is met by, the best first. */
  #alternatives(word: string): readonly Alternative[] {
    const group = this.#synonyms.groupOf(word);
    const names = [
      { name: stemIn(this.#language, word), factor: 1 },
      ...(group === undefined ? [] : [{ name: group, factor: groupFactor }]),
      ...this.#synonyms.related(word).map((other) => ({ name: stemIn(this.#language, other), factor: relatedFactor })),
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
    if (!best) return this.#rarity(1) * this.#unknownShare(word);
    this.#wordCount++;
    const own = this.#weights[best.term] as number;
    for (const { term, factor } of alternatives) this.#addTerm(term, own * factor, dots);
    return own;
  }

  /** Adds to every question with a term, except those that an earlier alternative of the same word has met. */
  #addTerm(term: number, share: number, dots: Float32Array): void {
    const gain = share * (this.#weights[term] as number);
    for (let at = this.#starts[term] as number; at < (this.#starts[term + 1] as number); at++) {
      const question = this.#postings[at] as number;
      if (this.#metBy[question] === this.#wordCount) continue;
      this.#metBy[question] = this.#wordCount;
      dots[question] = (dots[question] as number) + gain;
    }
  }
}

/** The terms of one question. */
interface Row {
  readonly stems: readonly number[];
  readonly groups: readonly number[];
}

function bySubject<T>(questions: readonly ReadQuestion<T>[]): Map<T, ReadQuestion<T>[]> {
  const sorted = new Map<T, ReadQuestion<T>[]>();
  for (const question of questions) {
    const own = sorted.get(question.subject);
    if (own) own.push(question);
    else sorted.set(question.subject, [question]);
  }
  return sorted;
}

/** Where the questions of each term start, and behind the last term, where they end. */
function startsOf(rows: readonly Row[], termCount: number): Uint32Array {
  const starts = new Uint32Array(termCount + 1);
  for (const { stems, groups } of rows) {
    for (const term of stems) starts[term + 1] = (starts[term + 1] as number) + 1;
    for (const term of groups) starts[term + 1] = (starts[term + 1] as number) + 1;
  }
  for (let term = 0; term < termCount; term++) {
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  }
  return starts;
}

function postingsOf(rows: readonly Row[], starts: Uint32Array): Uint16Array {
  const postings = new Uint16Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  const post = (term: number, question: number) => {
    const at = next[term] as number;
    postings[at] = question;
    next[term] = at + 1;
  };
  for (const [question, { stems, groups }] of rows.entries()) {
    for (const term of stems) post(term, question);
    for (const term of groups) post(term, question);
  }
  return postings;
}

/** Keeps the three highest, the highest first. */
function insert(top: [number, number, number], value: number): void {
  if (value <= top[2]) return;
  const [a, b] = top;
  top[2] = value > b ? b : value;
  if (value > b) top[1] = value > a ? a : value;
  if (value > a) top[0] = value;
}

/** A word that means the same counts less than the word itself, and one that is only related still less. */
const groupFactor = 0.85;
const relatedFactor = 0.7;
