import type { Told } from './told.ts';

type PartyOf = (candidate: string) => string | undefined;

/**
 * A paragraph that names no place tells of the place of the one before, where a party has another candidate in the
 * place that the article is about: no party has two for one seat.
 */
export function inPlaceBefore(told: readonly Told[], mainPlace: string, partyOf: PartyOf): Told[] {
  const stood = new Map<string, string>();
  const placeOf = new Map<number, string>();
  const paragraphs = [...new Set(told.map(({ sentence }) => sentence.paragraph))];
  for (const paragraph of paragraphs) {
    const own = told.filter(({ sentence }) => sentence.paragraph === paragraph);
    const isMain = own.every(({ scope }) => scope.place === mainPlace);
    const candidates = own.flatMap(({ scope, rows }) =>
      scope.earlier === undefined && scope.round === undefined
        ? rows.flatMap(({ contender }) => (contender.type === 'candidate' ? [contender.key] : []))
        : [],
    );
    const hasOther = candidates.some((key) => {
      const other = stood.get(partyOf(key) ?? '');
      return other !== undefined && other !== key;
    });
    const before = told.filter(({ sentence }) => sentence.paragraph < paragraph).at(-1);
    const last = before && (placeOf.get(before.sentence.paragraph) ?? before.scope.place);
    if (isMain && hasOther && last !== undefined && last !== mainPlace) placeOf.set(paragraph, last);
    else if (isMain) for (const key of candidates) stood.set(partyOf(key) ?? key, key);
  }
  return told.map((one) => {
    const place = placeOf.get(one.sentence.paragraph);
    return place === undefined ? one : { ...one, scope: { ...one.scope, place } };
  });
}
