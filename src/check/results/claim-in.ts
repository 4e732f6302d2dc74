import type { Claim } from '../../lookup/standing.ts';
import { negationsIn } from '../negations.ts';
import type { Reading } from '../reading.ts';
import { claims, unreal } from './outcome-words.ts';

/** What a clause says became of somebody. */
export interface Found {
  readonly claim: Claim;
  /** The word at which the claim starts. */
  readonly at: number;
  readonly isDenied: boolean;
}

/** The first phrase for what became of somebody that is no figure and has happened. */
export function claimIn({ row, unnamed, figures }: Pick<Reading, 'row' | 'unnamed' | 'figures'>): Found | undefined {
  const text = ` ${unnamed.join(' ')} `;
  for (const [pattern, claim] of claims) {
    const match = pattern.exec(text);
    if (!match) continue;
    const before = text.slice(0, match.index);
    const at = before.trim() === '' ? 0 : before.trim().split(' ').length;
    const end = at + match[0].trim().split(' ').length;
    if (isOfFigure(row, figures, end, claim) || unreal.test(before) || isOfHistory(text, unnamed[at - 1]))
      return undefined;
    if (isOfOther(claim, unnamed.slice(end, end + mostToSeat).join(' '))) continue;
    return { claim, at, isDenied: isDeniedAt({ row, unnamed }, at, end) };
  }
  return undefined;
}

/** "Has never won before" tells of all that was before, and of no result alone. */
function isOfHistory(text: string, before = ''): boolean {
  return /^(?:never|jamais)$/.test(before) && / (?:before|avant|auparavant) /.test(text);
}

/** "Reed keeps bees", "lost his deposit": something else is held or lost than a vote. */
function isOfOther(claim: Claim, behind: string): boolean {
  if (claim === 'won' && gaining.test(behind)) return true;
  if (holding.test(behind)) return false;
  return claim === 'held' || ((claim === 'lost' || claim === 'won') && ownThing.test(behind));
}

function isDeniedAt({ row, unnamed }: Pick<Reading, 'row' | 'unnamed'>, at: number, end: number): boolean {
  const isBehind = /^(?:none|no|aucune?|nothing|rien)$/.test(row[end] ?? '');
  return negationsIn(unnamed.slice(Math.max(0, at - 3), isBehind ? end + 1 : end)) % 2 === 1;
}

/** "Won 33 seats", "lost five seats" and "led in six regions" are figures, no outcomes. */
function isOfFigure(row: readonly string[], figures: Reading['figures'], end: number, claim: Claim): boolean {
  return figures.some(
    ({ start, kind }) =>
      start >= end &&
      start - end <= 1 &&
      (kind === 'count' || claim === 'lost') &&
      !isBy(row, start) &&
      row[start] !== 'both',
  );
}

/** What is held in an election: "Reed keeps bees" tells of none. */
const holding =
  /^$|_|\b(?:seats?|constituency|town|city|council|county|district|ward|region|state|province|power|control|office|mayoralty|presidency|sieges?|circonscription|mairie|ville|commune|canton|departement|pouvoir|presidence|their|its|on)\b/;
const mostToSeat = 4;

/** "A gagné des voix", "won more votes": who has more than before has not won. */
const gaining =
  /^(?:some |more |new |extra |a few |(?:beaucoup |un peu |plus |davantage )?(?:d|de|des|du) )?(?:votes|voters|support|ground|voix|suffrages|electeurs|terrain)\b/;

const ownThing =
  /^(?:his|her|their|its|son|sa|ses|leurs?) (?!(?:race|bid|vote|election|majority|fight|first|second|re|lead)\b)\S/;

function isBy(row: readonly string[], start: number): boolean {
  return /^(?:by|with|de|avec|on)$/.test(row[start - 1] ?? '');
}
