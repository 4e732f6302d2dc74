import type { StoryContext } from '../lookup/story-context.ts';
import { contrasts, turnAbout } from './contrasts.ts';
import { denialsBetween } from './denials.ts';
import { type FigureMatch, matchFigure } from './match-figure.ts';
import { isIn } from './names-in.ts';
import { isOfSubject } from './order.ts';
import { type NamedAt, type Reading, readTold } from './reading.ts';
import { recordsNear, type TellingRecord } from './records.ts';
import { isOfOtherVote, saysLess, saysOther } from './says-less.ts';
import { asked, likelyFacts, slight, type Term, termsOf } from './terms.ts';
import { hasWord, stemsIn } from './words-in.ts';

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
  /** Each word of the clause with how far the record has it. */
  readonly parts: readonly Met[];
  /** It cannot be the same, however much of the clause is there: it narrows more than when or what might be. */
  readonly isBarred: boolean;
  /** It is of another round, or of another contest, than the clause. */
  readonly isOfOtherVote: boolean;
  /** Who is named first in the clause is named first in the record. */
  readonly isOfSubject: boolean;
}

/** The records that a clause is most like, each held against it. */
export function alignmentsOf(context: StoryContext, clause: Reading, language: 'en' | 'fr'): readonly Alignment[] {
  const known = aligned.get(clause) ?? alignAll(context, clause, language);
  aligned.set(clause, known);
  return known;
}

const aligned = new WeakMap<Reading, readonly Alignment[]>();

function alignAll(context: StoryContext, clause: Reading, language: 'en' | 'fr'): Alignment[] {
  const terms = termsOf(context, clause);
  const all = recordsNear(context, clause, likelyFacts(terms)).map((record) =>
    align(context, clause, terms, record, language),
  );
  // Of two that have as much of it, the one that says less beside.
  return all.sort((a, b) => closeness(b) - closeness(a) || a.told.row.length - b.told.row.length);
}

function closeness({ coverage, stated, lacking }: Alignment): number {
  return coverage + stated - lacking.length;
}

function align(
  context: StoryContext,
  clause: Reading,
  terms: readonly Term[],
  record: TellingRecord,
  language: 'en' | 'fr',
): Alignment {
  const { search } = context;
  const told = readTold(context, record.statement[language]);
  const contrast = contrasts(clause.row, told.row).filter(([said]) => !isOfDay(clause, said));
  const contrasting = new Set(contrast.map(([said]) => said));
  const toldStems = stemsIn(search, told);
  const own = terms.filter(({ phrase }) => !contrasting.has(phrase)).map((term) => metBy(term, record, toldStems));
  const isMet = (word: string) =>
    contrasting.has(word) ||
    hasWord(search, told, word, clause.meanings) ||
    own.some(({ phrase, stated, inQuestions }) => phrase === word && (stated > 0 || inQuestions > 0));
  const denials = denialsBetween(search, clause, told, isMet);
  // Most records are dropped before this is asked of them.
  let figures: readonly FigureMatch[] | undefined;
  let isNarrower: boolean | undefined;
  let isFirst: boolean | undefined;
  return {
    record,
    told,
    clause,
    ...partsMet(own, clause.named.length > 0),
    parts: own,
    lacking: clause.named.filter((one) => !isIn(context, one, clause, record, told)),
    contrast,
    isOpposite: denials.isDenied !== turnAbout(contrast),
    isToldDenied: denials.isToldDenied,
    get isOfOtherVote() {
      return isOfOtherVote(clause, told);
    },
    get figures() {
      figures ??= clause.figures.map((said) => matchFigure(search, said, clause, told, record));
      return figures;
    },
    get isNarrower() {
      isNarrower ??= denials.isOfOther || saysLess(clause, told);
      return isNarrower;
    },
    get isBarred() {
      return denials.isOfOther || saysOther(clause, told);
    },
    get isOfSubject() {
      isFirst ??= isOfSubject(clause, told);
      return isFirst;
    },
  };
}

/** The month of a day is a part of that figure, and no word that has another one in its place. */
function isOfDay({ row, figures }: Reading, word: string): boolean {
  return figures.some(
    ({ kind, start, end }) => kind === 'day' && row.slice(Math.max(0, start - 1), end).includes(word),
  );
}

interface Met {
  readonly phrase: string;
  readonly weight: number;
  readonly stated: number;
  readonly inQuestions: number;
}

function metBy({ phrase, weight, states, asks }: Term, record: TellingRecord, stems: ReadonlySet<string>): Met {
  const stated = states(record, stems);
  return { phrase, weight, stated, inQuestions: stated === 1 ? 0 : asked * asks(record) };
}

/** How much of the words of a clause is met, and which ones are not. */
function partsMet(
  own: readonly Met[],
  isNaming: boolean,
): Pick<Alignment, 'coverage' | 'stated' | 'unmet' | 'weighed'> {
  let total = 0;
  let covered = 0;
  let stated = 0;
  let weighed = 0;
  const unmet: string[] = [];
  for (const term of own) {
    total += term.weight;
    covered += term.weight * Math.max(term.stated, term.inQuestions);
    stated += term.weight * term.stated;
    if (term.weight <= slight) continue;
    weighed++;
    if (term.stated === 0 && term.inQuestions === 0) unmet.push(term.phrase);
  }
  return {
    coverage: total === 0 || (weighed === 0 && isNaming) ? 1 : covered / total,
    stated: total === 0 ? 1 : stated / total,
    unmet,
    weighed,
  };
}
