import type { Span } from '../evidence.ts';
import { isCounted, roundOf, roundsIn } from './rounds.ts';
import type { RowFigure } from './row-figures.ts';
import { rowsIn } from './rows.ts';
import { type Timing, timingOf } from './timing.ts';
import type { Article, Told } from './told.ts';
import type { TotalFigure } from './totals.ts';

/** What the figures of a sentence tell of the vote itself, and of the one before; changes between the two are left out. */
export function byTiming(
  {
    figures,
    changes,
    totals,
    whole,
  }: {
    readonly figures: readonly RowFigure[];
    readonly changes: readonly RowFigure[];
    readonly totals: readonly TotalFigure[];
    readonly whole: Told;
  },
  article: Article,
): Told[] {
  const words = isCounted(article) && whole.scope.round !== undefined ? roundsIn(whole.sentence.text) : [];
  const isSeveral = new Set(words.map(({ round }) => round)).size > 1;
  const timing = (one: Span): Timing => {
    const own = timingOf(whole.sentence, one, article.year, article.hasRounds);
    // "On the fifth count 12,307 and on the sixth 9,717": each is of the count that it stands behind.
    return isSeveral && own.kind === 'now' ? { kind: 'now', round: roundOf(words, one, whole.sentence.start) } : own;
  };
  const keyed = new Map<string, { timing: Timing; figures: RowFigure[]; totals: TotalFigure[] }>();
  const group = (own: Timing) => {
    const key = JSON.stringify(own);
    const known = keyed.get(key) ?? { timing: own, figures: [], totals: [] };
    keyed.set(key, known);
    return known;
  };
  for (const figure of figures) group(timing(figure)).figures.push(figure);
  if (changes.length > 0) group(now);
  for (const total of totals) {
    const own = timing(total);
    // A majority is a difference by nature.
    group(own.kind === 'change' && /^(?:majority|swing)$/.test(total.field) ? now : own).totals.push(total);
  }
  return [...keyed.values()].flatMap((one): Told[] => {
    if (one.timing.kind === 'change') return [];
    const own = one.timing.kind === 'now' ? rowsIn(whole, changes) : [];
    const rows = [...rowsIn(whole, one.figures), ...own];
    const scope =
      one.timing.kind === 'before'
        ? scopeBefore(whole.scope, one.timing)
        : { ...whole.scope, round: one.timing.round ?? whole.scope.round };
    return [{ ...whole, scope, rows, totals: one.totals }];
  });
}

const now: Timing = { kind: 'now' };

type Before = Extract<Timing, { kind: 'before' }>;

function scopeBefore(scope: Told['scope'], { round, earlier }: Before): Told['scope'] {
  if (round !== undefined) return { ...scope, round };
  return { ...scope, round: undefined, earlier: earlier ?? scope.earlier ?? 'ago' };
}
