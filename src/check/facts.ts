import { stemsOf } from '../language/stems.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Fact } from '../story/schema.ts';
import { type FigureMatch, matchFigure } from './match-figure.ts';
import { isIn } from './names-in.ts';
import { isOfSubject, isOnlySpeaker, isReordered, isTurnedAbout } from './order.ts';
import { contrasts, deniedIn, hasOpposite, isNegator, narrows, negationsIn } from './polarity.ts';
import { type NamedAt, type Reading, readTold } from './reading.ts';
import { recordsNear, type TellingRecord } from './records.ts';
import { stemsLike } from './same-sense.ts';

/** How a clause stands to a record, slot by slot. */
export interface Alignment {
  readonly record: TellingRecord;
  readonly told: Reading;
  readonly clause: Reading;
  /** The part of the clause's meaning, without names and figures, that the record has (0 to 1). */
  readonly coverage: number;
  /** The same by what the record states alone, not by the questions that ask for it. */
  readonly stated: number;
  /** Telling words of the clause that the record has in no form. */
  readonly unmet: readonly string[];
  /** How many words the coverage is of. */
  readonly weighed: number;
  /** Whom or what the clause names and the record does not. */
  readonly lacking: readonly NamedAt[];
  readonly figures: readonly FigureMatch[];
  /** Words of which only one can be so: "backs" and "against", "Monday" and "Sunday". */
  readonly contrast: readonly (readonly [said: string, told: string])[];
  /** One of them denies what the other one says. */
  readonly isOpposite: boolean;
  /** The record alone denies it. */
  readonly isToldDenied: boolean;
  /** The clause says "only", "all", "more than" or the like, and the record does not; or is of another round. */
  readonly isNarrower: boolean;
  /** Who is named first in the clause is named first in the record. */
  readonly isOfSubject: boolean;
}

const mostFacts = 6;

/** The records that a clause is most like, each held against it. */
export function alignmentsOf(world: StoryContext, clause: Reading, language: 'en' | 'fr'): readonly Alignment[] {
  const known = aligned.get(clause) ?? alignAll(world, clause, language);
  aligned.set(clause, known);
  return known;
}

const aligned = new WeakMap<Reading, readonly Alignment[]>();

function alignAll(world: StoryContext, clause: Reading, language: 'en' | 'fr'): Alignment[] {
  const terms = termsOf(world, clause);
  return recordsNear(world, clause.row, likelyFacts(terms))
    .map((record) => align(world, clause, terms, record, language))
    .sort((a, b) => closeness(b) - closeness(a));
}

/** The facts that have most of the words, in what they state or in a question that asks for them. */
function likelyFacts(terms: readonly Term[]): Fact[] {
  const scores = new Map<Fact, number>();
  for (const { weight, asking } of terms) {
    const rarity = Math.log(2 + 100 / (asking.size + 0.5));
    for (const [fact, score] of asking) scores.set(fact, (scores.get(fact) ?? 0) + weight * rarity * score);
  }
  const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, mostFacts);
  return best.map(([fact]) => fact);
}

function closeness({ coverage, stated, lacking }: Alignment): number {
  return coverage + stated - lacking.length;
}

/** A word of a clause, how much it tells, and how far a record meets it. */
interface Term {
  readonly phrase: string;
  readonly weight: number;
  readonly states: (record: TellingRecord, stems: ReadonlySet<string>) => number;
  readonly asks: (record: TellingRecord) => number;
  /** The facts that have it, in whatever they are found by. */
  readonly asking: ReadonlyMap<Fact, number>;
}

function termsOf({ search, vocabulary }: StoryContext, clause: Reading): Term[] {
  const inside = new Set(
    [...clause.named, ...clause.figures.map(({ start, unitAt: end }) => ({ start, end }))].flatMap(({ start, end }) =>
      clause.row.slice(start, end).map((_, at) => start + at),
    ),
  );
  const row = clause.row.filter(
    (word, at) =>
      !inside.has(at) && !search.stopWords.has(word) && !isNegator(word) && !/^(?:\p{L}|[$€%]+)$/u.test(word),
  );
  const questionWords = new Set(vocabulary.questionWords);
  const found = search.facts.meetings(row);
  return search.statements.meetings(row).map(({ typed, documents }, at) => {
    const own = typed.split(' ');
    const stems = new Set(own.flatMap(stemsOf));
    const alike = own.length === 1 ? stemsLike(typed) : [];
    const asking = new Map([...(found[at]?.documents ?? [])].map(([fact, { score }]) => [fact, score]));
    let asked: ReadonlyMap<unknown, number> | undefined;
    const inQuestions = () => {
      asked ??= own.length === 1 ? search.questions.having(typed) : new Map<unknown, number>();
      return asked;
    };
    const isSlight = own.every((word) => questionWords.has(word));
    const statedBy = ({ fact }: TellingRecord) => (fact ? Math.min(1, (documents.get(fact)?.score ?? 0) * 1.1) : 0);
    return {
      phrase: typed,
      weight: isSlight ? slight : own.every((word) => search.isCommon(word)) ? common : 1,
      states: (record, told) => {
        if ([...stems].some((stem) => told.has(stem))) return 1;
        return alike.some((stem) => told.has(stem)) ? sameSense : statedBy(record);
      },
      asks: ({ fact }) => (fact ? Math.max(asking.get(fact) ?? 0, inQuestions().get(fact) ?? 0) : 0),
      asking,
    };
  });
}

/** What a word counts that people ask with, and a common one, beside a rarer one. */
const slight = 0.25;
const common = 0.7;
/** What a word counts that says the same as one of the record. */
const sameSense = 0.95;
/** What a word counts that stands in a question for a record, and not in the record. */
const asked = 0.7;

function align(
  world: StoryContext,
  clause: Reading,
  terms: readonly Term[],
  record: TellingRecord,
  language: 'en' | 'fr',
): Alignment {
  const { search } = world;
  const told = readTold(world, record.statement[language]);
  const contrast = contrasts(clause.row, told.row);
  const contrasting = new Set(contrast.map(([said]) => said));
  const own = terms.filter(({ phrase }) => !contrasting.has(phrase));
  const toldStems = stemsIn(search, told);
  const total = own.reduce((sum, { weight }) => sum + weight, 0);
  const met = (of: (term: Term) => number) =>
    total === 0 ? 1 : own.reduce((sum, term) => sum + term.weight * of(term), 0) / total;
  const states = (term: Term) => term.states(record, toldStems);
  const isMet = (word: string) =>
    contrasting.has(word) ||
    hasWord(search, told, word) ||
    own.some((term) => term.phrase === word && (states(term) > 0 || term.asks(record) > 0));
  const isShared = (word: string) => !lasting.test(word) && hasWord(search, clause, word);
  const others = unnamedBeside(clause, told);
  const [denied, toldDenied] = [negationsIn(clause.unnamed, isMet), negationsIn(others, isShared)];
  const isDenied = (denied + toldDenied) % 2 === 1;
  const deniesMore = negationsIn(others) > toldDenied && hasStray(search, clause, told);
  return {
    record,
    told,
    clause,
    coverage: met((term) => Math.max(states(term), asked * term.asks(record))),
    stated: met(states),
    unmet: own
      .filter((term) => term.weight > slight && states(term) === 0 && term.asks(record) === 0)
      .map(({ phrase }) => phrase),
    weighed: own.filter(({ weight }) => weight > slight).length,
    lacking: clause.named.filter((one) => !isIn(world, one, clause, record, told)),
    figures: clause.figures.map((said) => matchFigure(said, told, record)),
    contrast,
    isOpposite: isDenied !== contrast.length % 2 > 0,
    isToldDenied: denied === 0 && toldDenied > 0,
    isNarrower:
      narrows(clause.text, told.text) ||
      isOfOtherVote(clause, told) ||
      isReordered(clause, told) ||
      isTurnedAbout(clause, told) ||
      isOnlySpeaker(clause, told) ||
      deniesMore ||
      deniesOther(deniedIn(clause.unnamed, isMet), deniedIn(others, isShared)),
    isOfSubject: isOfSubject(clause, told),
  };
}

/** The words of a record without those of its names, and with a mark of their own for names that the clause has not. */
function unnamedBeside(clause: Reading, { unnamed, named }: Reading): string[] {
  const isOther = (at: number) =>
    named.some(
      ({ start, end, ids }) =>
        at >= start && at < end && !clause.named.some((one) => [...one.ids].some((id) => ids.has(id))),
    );
  return unnamed.map((word, at) => (word === '_' && isOther(at) ? '-' : word));
}

/** "To back Reed", where the record has the word in no form and denies something else. */
function hasStray(search: StoryContext['search'], clause: Reading, told: Reading): boolean {
  const all = new Set(told.row.flatMap(stemsOf));
  const isOfFigure = (at: number) => clause.figures.some(({ start, end }) => at >= start && at < end);
  return clause.unnamed.some(
    (word, at) =>
      hasOpposite(word) &&
      !isOfFigure(at) &&
      !hasWord(search, told, word) &&
      ![...stemsOf(word), ...stemsLike(word)].some((stem) => all.has(stem)),
  );
}

/** "Still" and "yet" are denied by nothing. */
const lasting = /^(?:still|yet|has|have|had|encore|toujours)$/;

/** Both deny something, and not the same. */
function deniesOther(own: readonly string[], others: readonly string[]): boolean {
  const told = new Set(others.flatMap(stemsOf));
  return own.some((word) => word !== '_' && !stemsOf(word).some((stem) => told.has(stem)));
}

const stems = new WeakMap<Reading, ReadonlySet<string>>();

function stemsIn({ stopWords }: StoryContext['search'], reading: Reading): ReadonlySet<string> {
  const known = stems.get(reading) ?? new Set(reading.row.filter((word) => !stopWords.has(word)).flatMap(stemsOf));
  stems.set(reading, known);
  return known;
}

/** Whether a row has a word that carries meaning, in any of its forms; a name is held against names elsewhere. */
export function hasWord(search: StoryContext['search'], reading: Reading, word: string): boolean {
  return word === '_' || stemsOf(word).some((stem) => stemsIn(search, reading).has(stem));
}

/** Of another round, or of another contest, than the clause names. */
function isOfOtherVote({ question: { round, contest }, roundBefore }: Reading, { question: told }: Reading): boolean {
  const isOtherContest = contest !== undefined && told.contest !== undefined && contest !== told.contest;
  const isOtherRound = roundBefore !== undefined && told.round !== undefined && told.round !== roundBefore;
  return isOtherContest || (round === undefined ? isOtherRound : told.round !== round);
}
