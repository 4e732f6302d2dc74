import type { Sentence } from '../sentences.ts';
import type { Language } from '../wording.ts';
import { type Contender, type ContenderMention, optionsIn, pronounsIn } from './contenders.ts';
import { rowFiguresIn } from './row-figures.ts';
import { type RowFigures, rowsIn } from './rows.ts';
import { earlierIn, measureIn, roundIn, type Scope } from './scope.ts';
import { type TotalFigure, totalsIn } from './totals.ts';
import { winnerIn } from './winner.ts';

/** Where the article names a place that may have a result of its own. */
export interface PlaceMention {
  readonly place: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** "in", "at": the sentence puts what it tells into the place. */
  readonly isWhere: boolean;
}

export interface Article {
  readonly sentences: readonly Sentence[];
  readonly language: Language;
  readonly year: number;
  readonly contenders: readonly ContenderMention[];
  readonly places: readonly PlaceMention[];
  readonly mainPlace: string;
  readonly hasRounds: boolean;
  readonly lastRound: number;
}

/** What one sentence tells of one vote. */
export interface Told {
  readonly scope: Scope & { readonly place: string };
  readonly sentence: Sentence;
  readonly rows: readonly RowFigures[];
  readonly totals: readonly TotalFigure[];
  readonly winner?: Contender | undefined;
  readonly contenders: readonly ContenderMention[];
}

/** Reads each sentence for figures, with the vote, the round and the place that it or the sentences before it name. */
export function collect(article: Article): Told[] {
  const told: Told[] = [];
  let scope: Scope = {};
  let paragraph = 0;
  const known: ContenderMention[] = [...article.contenders];
  for (const sentence of article.sentences) {
    if (sentence.paragraph !== paragraph) scope = { measure: scope.measure };
    paragraph = sentence.paragraph;
    scope = scopeOf(sentence, scope, article);
    const inside = contendersOf(sentence, known, scope);
    const compared = [...sentence.text.matchAll(comparison)].filter(([clause]) => earlierIn(clause, article.year));
    const isOwn = ({ start }: { readonly start: number }) =>
      !compared.some(
        ({ index, 0: clause }) => start - sentence.start >= index && start - sentence.start < index + clause.length,
      );
    const totals = totalsIn(sentence, article.language).filter(isOwn);
    const hasSeats =
      told.at(-1)?.sentence.paragraph === paragraph &&
      (told.at(-1)?.rows.some(({ figures }) => figures.some(({ field }) => field === 'seats')) ?? false);
    const figures = rowFiguresIn(sentence, article.language, totals, hasSeats).filter(isOwn);
    const rows = rowsIn(sentence, figures, inside);
    const round =
      article.hasRounds && scope.earlier === undefined && scope.measure === undefined
        ? (scope.round ?? article.lastRound)
        : undefined;
    const winner = winnerIn(sentence, inside);
    const whole = { ...scope, round, place: scope.place ?? article.mainPlace };
    told.push(...byPlace({ scope: whole, sentence, rows, totals, winner, contenders: inside }, article));
  }
  return told;
}

/** A sentence may tell of several places: each figure is of the place that it leads to, or of the last one before it. */
function byPlace(whole: Told, { places }: Article): Told[] {
  const { sentence, scope, rows, totals, winner } = whole;
  const inside = places.filter(
    (one) =>
      one.isWhere && one.paragraph === sentence.paragraph && one.start >= sentence.start && one.end <= sentence.end,
  );
  const placeOf = (start: number, end: number) => {
    const next = inside.find((one) => one.start >= end);
    const leads =
      next &&
      /^[ \u00a0\u202f]?(?:%|per ?cent|percent|blancs|votes|voix)?(?: of the vote)? (?:in|dans|à|at)(?: the| la| le)? $/.test(
        sentence.text.slice(end - sentence.start, next.start - sentence.start),
      );
    return (leads ? next : inside.filter((one) => one.end <= start).at(-1))?.place ?? scope.place;
  };
  const groups = new Map<string, Told>();
  const at = (place: string): Told =>
    groups.get(place) ?? { ...whole, scope: { ...scope, place }, rows: [], totals: [], winner: undefined };
  const put = (place: string, more: Partial<Told>) => groups.set(place, { ...at(place), ...more });
  for (const row of rows) {
    const place = placeOf(row.figures[0]?.start ?? 0, row.figures.at(-1)?.end ?? 0);
    put(place, { rows: [...at(place).rows, row] });
  }
  for (const total of totals) {
    const place = placeOf(total.start, total.end);
    put(place, { totals: [...at(place).totals, total] });
  }
  if (winner) put(scope.place, { winner });
  return [...groups.values()];
}

/** "up from 66.1 per cent in 2028": only this is of the earlier vote. */
const comparison = /,? (?:\(?(?:up|down) from|compared (?:with|to)) [^;)]*?(?=\.(?!\d)|[;)]|$)/gu;

function scopeOf(sentence: Sentence, before: Scope, { year, places, mainPlace }: Article): Scope {
  const here = places.filter(
    (one) => one.paragraph === sentence.paragraph && one.start >= sentence.start && one.end <= sentence.end,
  );
  const isOnly = new Set(here.map(({ place }) => place)).size === 1;
  const where = here.filter((one) => one.isWhere || isOnly);
  const other = where.find(({ place }) => place !== mainPlace)?.place;
  const isSeat = /\b(?:race for|seat on|swing)\b/i.test(sentence.text);
  const measure = measureIn(sentence.text);
  return {
    measure: measure ?? (isSeat ? undefined : before.measure),
    earlier: earlierIn(sentence.text.replace(comparison, ''), year),
    round: roundIn(sentence.text) ?? before.round,
    place: other ?? (where.length > 0 ? undefined : before.place),
  };
}

function contendersOf(sentence: Sentence, known: readonly ContenderMention[], scope: Scope): ContenderMention[] {
  const named = known.filter(
    (one) => one.paragraph === sentence.paragraph && one.start >= sentence.start && one.end <= sentence.end,
  );
  const options = optionsIn(sentence).filter(
    (one) => one.key !== 'yes' || scope.measure !== undefined || /\bYes\b|\bin favou?r\b/.test(sentence.text),
  );
  return [
    ...named,
    ...pronounsIn(
      sentence,
      known.filter((one) => isBefore(one, sentence)),
    ),
    ...options,
  ].sort((a, b) => a.start - b.start);
}

function isBefore(one: ContenderMention, sentence: Sentence): boolean {
  return one.paragraph < sentence.paragraph || (one.paragraph === sentence.paragraph && one.end <= sentence.end);
}
