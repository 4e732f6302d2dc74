import type { Article, Told } from './told.ts';

/** A sentence may tell of several places: each figure is of the place that it leads to, or of the last one before it. */
export function byPlace(whole: Told, { places }: Article): Told[] {
  const { sentence, scope, rows, totals, winner, leader, loser } = whole;
  // "This village of the second constituency": the village is told of.
  const isQualifier = (at: number) =>
    /(?:village|commune|ville|town|bourg) (?:de la |du |de |of the |in the )$/u.test(sentence.text.slice(0, at));
  const inside = places.filter(
    (one) =>
      one.isWhere &&
      !isQualifier(one.start - sentence.start) &&
      one.paragraph === sentence.paragraph &&
      one.start >= sentence.start &&
      one.end <= sentence.end,
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
    groups.get(place) ?? {
      ...whole,
      scope: { ...scope, place },
      rows: [],
      totals: [],
      winner: undefined,
      leader: undefined,
      loser: undefined,
    };
  const put = (place: string, more: Partial<Told>) => groups.set(place, { ...at(place), ...more });
  for (const row of rows) {
    const place = placeOf(row.figures[0]?.start ?? 0, row.figures.at(-1)?.end ?? 0);
    put(place, { rows: [...at(place).rows, row] });
  }
  for (const total of totals) {
    const place = placeOf(total.start, total.end);
    put(place, { totals: [...at(place).totals, total] });
  }
  if (winner ?? leader ?? loser) put(scope.place, { winner, leader, loser });
  return [...groups.values()];
}
