import { stemsOf } from '../../language/stems.ts';
import type { NamedAt, Reading } from '../reading.ts';
import type { SaidFigure } from '../said-figures.ts';
import type { Role } from './roles.ts';
import type { Contender, Scope } from './scope.ts';

const marginBefore =
  /\b(?:by(?: just| only| barely| merely| a mere| some)?|margin of|lead of|gap (?:of|was|is)|difference of|advantage of|ahead by|behind by|ecart (?:\S+ ){0,6}(?:de|etait de|est de|a)|avance de|marge de|de|avec|perdue? (?:\S+ ){0,2}pour) $/;
const marginWords =
  /\b(?:win|won|wins|took|takes|taken|carried|captured|held|holds|kept|gained|lose|lost|beat|beats|defeated|ahead|behind|margin|lead|leads|led|gap|edged|trailed|home|victory|ecart|avance|devance|devancait|mene|menait|menent|retard|marge|battu|bat|gagne|perdu|emporte|separent|separates?|separated|difference)\b/;

/** "Won by 187 votes", "five points ahead of Reed": whose margin it is, and over whom. */
export function marginRole({ row, text, named }: Reading, { contenders }: Scope, figure: SaidFigure): Role | undefined {
  if (!/^(?:points|count|percent)$/.test(figure.kind)) return undefined;
  const before = `${row
    .slice(0, figure.start)
    .join(' ')
    .replace(/ (?:just|only|barely|merely|seulement)$/, '')} `;
  const behind = row.slice(figure.end, figure.end + 4).join(' ');
  const isBy =
    isMarginal(before) && ((marginBefore.test(before) && marginWords.test(text)) || isOfVotes(before, figure));
  const isAhead =
    /^(?:ahead|behind|clear|in front|in it|pres|more than|fewer than|less than|d avance|de retard|de plus que|de moins que|devant|derriere|between (?:the (?:top |first |leading )?two|them|(?:the )?first and (?:the )?second)|entre (?:les deux|le premier et le second))\b/.test(
      behind,
    );
  const isGap =
    /\b(?:gap|margin|lead (?:\S+ ){0,4}(?:is|was)|ecart|avance|majorite d avance|separate[sd]?|separent|separait)\b/.test(
      before,
    );
  if ((!isBy && !isAhead && !isGap) || sinceBefore.test(behind)) return undefined;
  // Whose margin it is may stand in no result.
  const [first] = contenders;
  if (!(first && first.start < figure.start) && named.some((one) => one.end <= figure.start && mayLead(one)))
    return undefined;
  if (first && named.some((one) => one.end <= first.start && isSomebody(one))) return undefined;
  return { kind: 'margin', ...sidesOf(row, contenders, figure, isAhead), isBehind: orderIn(`${before}${behind}`) };
}

/** "Got booted by 212 votes": "by" so many votes or points is a margin behind any verb but one of moving. */
function isOfVotes(before: string, { kind, noun }: SaidFigure): boolean {
  return /\bby $/.test(before) && (kind === 'points' || noun.some((stem) => voteStems.includes(stem)));
}

const voteStems = ['votes', 'voix', 'ballots'].flatMap(stemsOf);

/** "Two fewer than last time" is a change. */
const sinceBefore =
  /^(?:more|fewer|less|de plus|de moins) (?:than|que|qu) (?:last|before|in|at|la derniere|avant|en)\b/;

/** Whose margin it is, over whom: "187 votes ahead of Reed" names the other one alone. */
function sidesOf(row: readonly string[], [first, second]: readonly Contender[], figure: SaidFigure, isAhead: boolean) {
  if (/^between /.test(row.slice(figure.end).join(' '))) return { of: undefined, to: undefined };
  if (second === undefined && first !== undefined && first.start >= figure.end && isAhead)
    return { of: undefined, to: first };
  // "Somebody is ahead of Reed by 61 votes", somebody who stands in no result: Reed is the one who is behind.
  if (second === undefined && first && isPassed.test(row.slice(0, first.start).join(' ')))
    return { of: undefined, to: first };
  return { of: first, to: second && isRival.test(row.slice(0, second.start).join(' ')) ? second : undefined };
}

function orderIn(text: string): boolean | undefined {
  return isLess.test(text) || (isMore.test(text) ? false : undefined);
}

const isRival =
  /\b(?:over|against|of|than|to|beat|beats|beating|defeated|behind|by|and|sur|contre|devant|face a|par|que|qu|et|battu|bat|devance|devancait)(?: (?:the|le|la|les|l|celle de|celui de))*(?: \S+ s)?$/;

const isPassed = /\b(?:ahead of|behind|beat|beats|defeated|devance|devancait|devant|derriere)(?: (?:the|le|la|l))?$/;

/** "The council backed it by one vote": whoever is named and stands in no result has a margin of their own. */
function mayLead({ entities }: NamedAt): boolean {
  return entities.every(({ type }) => type === 'person' || type === 'organization');
}

/** Whose margin it is said to be, and who stands in no result. */
function isSomebody({ entities }: NamedAt): boolean {
  return entities.every(({ type }) => type === 'person');
}

const isLess =
  /\b(?:behind|fewer than|less than|trails?|trailed|trailing|lost|loses|beaten|defeated|de retard|de moins que|perd|perdu|battue?|derriere)\b/;
const isMore =
  /\b(?:ahead|more than|won|wins|beat|leads?|led|d avance|de plus que|gagne|emporte|devance|devancait|mene|menait|devant)\b/;

/** "A gagné de 187 voix", "won by"; "a gagné avec" and "fell by" are no margins. */
function isMarginal(before: string): boolean {
  if (/\b(?:avec) $/.test(before)) return false;
  if (/\bde $/.test(before))
    return /\b(?:gagne|emporte|battu|bat|devance|devancait|mene|menait|perdu|avance|ecart|marge|retard|perd) (?:\S+ ){0,3}de $/.test(
      before,
    );
  return !/\b(?:fell|dropped|rose|went up|went down|up|down|increased|decreased|grew|shrank|climbed|slipped) (?:\S+ ){0,2}by $/.test(
    before,
  );
}
