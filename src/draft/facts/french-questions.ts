import type { Frame } from './frame.ts';
import { about, clause, escaped, lower, type Parts, placeIn, tail, when } from './question-parts.ts';
import type { StatedValue } from './values.ts';

/** Questions in French: qui, quand, où, que, combien. */
export function french(parts: Parts, subject: string | undefined, frame: Frame | undefined): string[] {
  const counts = parts.values.map((value) => counted(parts, value));
  if (!frame || subject === undefined) return [...counts, ...about(parts, 'fr')];
  const { verb, rest } = frame;
  const time = when.fr.exec(rest)?.[0];
  const place = placeIn(rest, parts);
  const before = new RegExp(`,? ?(?:à|en|dans|de|au) (?:la |le |l[’'])?${escaped(place ?? '')}`, 'u');
  const isSomebody = parts.meant !== undefined || parts.opening?.isPerson === true;
  const asks = (word: string, without: string) => `${word} est-ce que ${lower(subject)} ${verb} ${clause(without)} ?`;
  return [
    `${isSomebody ? 'Qui' : 'Qu’est-ce qui'} ${verb} ${clause(rest)} ?`,
    ...(time === undefined ? [] : [asks('Quand', rest.replace(time, ''))]),
    ...(place === undefined ? [] : [asks('Où', rest.replace(before, ''))]),
    `Que dit l’article sur ${lower(subject)} ?`,
    ...counts,
  ];
}

function counted(parts: Parts, { unit, end }: StatedValue): string {
  if (unit === 'percent') return `Quel pourcentage${tail(parts, end)} ?`;
  if (/^(?:euros|dollars)$/.test(unit)) return `Combien coûte${tail(parts, end)} ?`;
  const of = /^d[eu’']/.test(unit) ? '' : /^[aeiouyhéèêàâîô]/iu.test(unit) ? 'd’' : 'de ';
  return `Combien ${of}${unit}${tail(parts, end, unit)} ?`;
}
