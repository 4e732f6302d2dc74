import { stemsOf } from '../../language/stems.ts';
import type { Measure } from '../../lookup/figures.ts';
import type { StoryContext } from '../../lookup/story-context.ts';
import type { Result } from '../../story/schema.ts';
import type { MeasureName } from '../../story/total-fields.ts';
import { words } from '../../text/normalize.ts';
import type { NamedAt, Reading } from '../reading.ts';
import type { SaidFigure } from '../said-figures.ts';
import type { Contender, Scope } from './scope.ts';
import { isTogether, summedIn } from './sums.ts';

/** What a figure of a clause says of a result. */
export type Role =
  /** What somebody has: votes, a share, seats, or regions led or won. */
  | { readonly kind: 'level'; readonly of: Contender; readonly field: LevelField }
  /** How far somebody is ahead of somebody, or of the next. */
  | {
      readonly kind: 'margin';
      readonly of: Contender | undefined;
      readonly to: Contender | undefined;
      /** The first is said to be behind. */
      readonly isBehind: boolean | undefined;
    }
  /** How much somebody has gained or lost. */
  | { readonly kind: 'change'; readonly of: Contender; readonly sign: 1 | -1 }
  /** What several have together. */
  | { readonly kind: 'sum'; readonly of: readonly Contender[]; readonly field: Measure }
  | { readonly kind: 'total'; readonly measure: MeasureName }
  /** Of how many: "of the 33 seats". */
  | { readonly kind: 'whole' };

/** `any`: the clause does not tell of what the figure is. */
export type LevelField = 'share' | 'votes' | 'seats' | 'any' | 'part of seats' | `count:${string}`;

export interface Placed {
  readonly figure: SaidFigure;
  readonly role: Role;
}

/** The figures of a clause that are figures of results, with what each is of. */
export function rolesIn(world: StoryContext, reading: Reading, scope: Scope, results: readonly Result[]): Placed[] {
  const totals = totalsIn(world, reading);
  return reading.figures.flatMap((figure) => {
    if (!mayCount(figure)) return [];
    const measure = totals.get(figure);
    if (measure !== undefined) return [{ figure, role: { kind: 'total' as const, measure } }];
    if (isWhole(reading, figure)) return [{ figure, role: { kind: 'whole' as const } }];
    const role =
      sumRole(reading, scope, figure, results) ??
      marginRole(reading, scope, figure) ??
      changeRole(reading, scope, figure) ??
      levelRole(reading, scope, figure, results);
    return role ? [{ figure, role }] : [];
  });
}

/** "24 of the 33 seats", "24 des 33 sièges". */
function isWhole({ row, figures }: Reading, figure: SaidFigure): boolean {
  const before = row.slice(Math.max(0, figure.start - 3), figure.start).join(' ');
  const isBehind = figures.some(({ end }) => end < figure.start && figure.start - end <= 4);
  return isBehind && /\b(?:of|out of|sur|des)(?: (?:the|its|les))?(?: \S+ s)?$/.test(before);
}

function mayCount({ kind }: SaidFigure): boolean {
  return kind === 'percent' || kind === 'points' || kind === 'count';
}

/** "A turnout of 61 per cent", "38 % turnout": each measure takes the nearest figure behind it, else the one before. */
function totalsIn({ search }: StoryContext, { row, figures }: Reading): Map<SaidFigure, MeasureName> {
  const taken = new Map<SaidFigure, MeasureName>();
  for (const { start, end, hits } of search.measures.spans(row)) {
    const measure = hits[0]?.value;
    const free = figures.filter((one) => mayCount(one) && !taken.has(one));
    const behind = free.find((one) => one.start >= end && one.start - end <= mostBetween);
    const before = free.findLast((one) => one.end <= start && start - one.end <= mostBetween);
    const inside = free.find((one) => one.start < start && one.end >= end);
    const figure = behind ?? inside ?? before;
    if (measure !== undefined && figure !== undefined) taken.set(figure, measure);
  }
  return taken;
}

const mostBetween = 6;

const marginBefore =
  /\b(?:by(?: just| only| barely| merely| a mere| some)?|margin of|lead of|gap (?:of|was|is)|difference of|advantage of|ahead by|behind by|ecart (?:\S+ ){0,6}(?:de|etait de|est de|a)|avance de|marge de|de|avec) $/;
const marginWords =
  /\b(?:win|won|wins|lose|lost|beat|beats|defeated|ahead|behind|margin|lead|leads|led|gap|edged|trailed|home|victory|ecart|avance|devance|devancait|retard|marge|battu|bat|gagne|perdu|emporte|separent|separates?|separated|difference)\b/;

function marginRole({ row, text, named }: Reading, { contenders }: Scope, figure: SaidFigure): Role | undefined {
  if (!/^(?:points|count|percent)$/.test(figure.kind)) return undefined;
  const before = `${row
    .slice(0, figure.start)
    .join(' ')
    .replace(/ (?:just|only|barely|merely|seulement)$/, '')} `;
  const behind = row.slice(figure.end, figure.end + 3).join(' ');
  const isBy = marginBefore.test(before) && marginWords.test(text) && isMarginal(before);
  const isAhead =
    /^(?:ahead|behind|clear|in front|more than|fewer than|less than|d avance|de retard|de plus que|de moins que|devant|derriere)\b/.test(
      behind,
    );
  const isGap =
    /\b(?:gap|margin|lead (?:\S+ ){0,4}(?:is|was)|ecart|avance|majorite d avance|separate[sd]?|separent|separait)\b/.test(
      before,
    );
  if (!isBy && !isAhead && !isGap) return undefined;
  // Whose margin it is may stand in no result.
  const [first] = contenders;
  if (!(first && first.start < figure.start) && named.some((one) => one.end <= figure.start && isSomebody(one)))
    return undefined;
  if (first && named.some((one) => one.end <= first.start && isSomebody(one))) return undefined;
  return { kind: 'margin', ...sidesOf(row, contenders, figure, isAhead), isBehind: orderIn(`${before}${behind}`) };
}

/** Whose margin it is, over whom: "187 votes ahead of Reed" names the other one alone. */
function sidesOf(row: readonly string[], [first, second]: readonly Contender[], figure: SaidFigure, isAhead: boolean) {
  if (second === undefined && first !== undefined && first.start >= figure.end && isAhead)
    return { of: undefined, to: first };
  return { of: first, to: second && isRival.test(row.slice(0, second.start).join(' ')) ? second : undefined };
}

function orderIn(text: string): boolean | undefined {
  return isLess.test(text) || (isMore.test(text) ? false : undefined);
}

const isRival =
  /\b(?:over|against|of|than|to|beat|beats|beating|defeated|behind|by|and|sur|contre|devant|face a|par|que|qu|et|battu|bat|devance)(?: (?:the|le|la|les|l|celle de|celui de))*(?: \S+ s)?$/;

/** Whose margin it is said to be, and who stands in no result. */
function isSomebody({ entities }: NamedAt): boolean {
  return entities.every(({ type }) => type === 'person');
}

const isLess =
  /\b(?:behind|fewer than|less than|trails?|trailed|trailing|lost|loses|beaten|defeated|de retard|de moins que|perd|perdu|battue?|derriere)\b/;
const isMore = /\b(?:ahead|more than|won|wins|beat|leads?|led|d avance|de plus que|gagne|emporte|devance|devant)\b/;

/** "A gagné de 187 voix", "won by"; "a gagné avec" and "fell by" are no margins. */
function isMarginal(before: string): boolean {
  if (/\b(?:avec) $/.test(before)) return false;
  if (/\bde $/.test(before))
    return /\b(?:gagne|emporte|battu|bat|devance|perdu|avance|ecart|marge|retard|perd) (?:\S+ ){0,3}de $/.test(before);
  return !/\b(?:fell|dropped|rose|went up|went down|up|down|increased|decreased|grew|shrank|climbed|slipped) (?:\S+ ){0,2}by $/.test(
    before,
  );
}

const gains =
  /\b(?:gain|gains|gained|up|rose|picked up|added|adding|climbed|progresse de|hausse de|gagne de|gagnant)(?: by| another| of)? $/;
const losses =
  /\b(?:lost|lose|loses|losing|down|fell|dropped|shed|perd|perdu|perdant|recule de|baisse de|slipped)(?: by| another| of)? $/;
const since = /^(?:more|fewer|less|de plus|de moins) (?:than|qu)/;

function changeRole({ row }: Reading, { contenders }: Scope, figure: SaidFigure): Role | undefined {
  const before = `${row.slice(0, figure.start).join(' ')} `;
  const of = nearestBefore(contenders, figure) ?? contenders[0];
  if (!of) return undefined;
  const behind = row.slice(figure.end, figure.end + 4).join(' ');
  if (
    since.test(behind) &&
    /last time|before|last election|derniere fois|avant|\d{4}/.test(row.slice(figure.end).join(' '))
  ) {
    return { kind: 'change', of, sign: /^(?:more|de plus)/.test(behind) ? 1 : -1 };
  }
  if (gains.test(before)) return { kind: 'change', of, sign: 1 };
  return losses.test(before) ? { kind: 'change', of, sign: -1 } : undefined;
}

/** What several have together is none of one of them. */
function sumRole(
  reading: Reading,
  { contenders }: Scope,
  figure: SaidFigure,
  results: readonly Result[],
): Role | undefined {
  const of = isTogether(reading) ? summedIn(contenders, figure) : [];
  const field = fieldOf(figure, results, reading.text);
  return of.length > 1 && field !== undefined && field !== 'any' && field !== 'part of seats'
    ? { kind: 'sum', of, field }
    : undefined;
}

function levelRole(
  reading: Reading,
  { contenders }: Scope,
  figure: SaidFigure,
  results: readonly Result[],
): Role | undefined {
  const { row, text } = reading;
  if (isTogether(reading)) return undefined;
  const isOfSeats =
    figure.kind === 'percent' &&
    /^(?:of|des)(?: \S+){0,3}? (?:seats|sieges|mps)\b/.test(row.slice(figure.end).join(' '));
  const field = isOfSeats ? 'part of seats' : fieldOf(figure, results, text);
  const of = ownerOf(row, contenders, figure);
  // "And others 11" is of none of them.
  const between = of ? row.slice(of.end, figure.start).join(' ') : '';
  if (/\b(?:others?|autres?|rest|reste|rivals?|opponents?|each|rivale?)\b/.test(between)) return undefined;
  // "From 9.8 %" is what it was before.
  if (field === undefined || !of || /\b(?:from|de) $/.test(`${row.slice(0, figure.start).join(' ')} `))
    return undefined;
  return { kind: 'level', of, field };
}

/** "44.87 % for Reed" names its owner behind it; otherwise it is who is named last before it, else first behind it. */
function ownerOf(row: readonly string[], contenders: readonly Contender[], figure: SaidFigure): Contender | undefined {
  const behind = contenders.find(({ start }) => start >= figure.end && start - figure.end <= 3);
  const between = behind ? row.slice(figure.end, behind.start).join(' ') : '';
  if (behind && /^(?:(?:votes|voix) )?(?:for|pour|a|to|went to)(?: \S+)?$/.test(between)) return behind;
  return nearestBefore(contenders, figure) ?? contenders[0];
}

function nearestBefore(contenders: readonly Contender[], { start }: SaidFigure): Contender | undefined {
  return contenders.findLast((one) => one.end <= start);
}

const seatWords = ['seats', 'sieges', 'mps', 'deputes', 'councillors', 'elus', 'conseillers', 'lawmakers'].flatMap(
  stemsOf,
);
const voteWords = ['votes', 'voix', 'suffrages', 'ballots', 'bulletins'].flatMap(stemsOf);

function fieldOf({ kind, noun }: SaidFigure, results: readonly Result[], text: string): LevelField | undefined {
  if (/ (?:short|shy|manque|manquait) /.test(text)) return undefined;
  if (kind === 'percent') return 'share';
  if (kind !== 'count') return undefined;
  if (noun.some((stem) => seatWords.includes(stem))) return 'seats';
  if (noun.some((stem) => voteWords.includes(stem))) return 'votes';
  const counts = results.flatMap(({ counts: own }) => own);
  const counted = counts.find(({ unit }) =>
    [unit.en, unit.fr]
      .flatMap(words)
      .flatMap(stemsOf)
      .some((stem) => noun.includes(stem)),
  );
  if (counted) return `count:${counted.id}`;
  if (noun.length > 0) return undefined;
  return /\b(?:got|won|polled|took|takes|has|had|with|received|scored|obtient|obtenu|recueilli|avec|fait|on|a|against|contre|to)\b/.test(
    text,
  )
    ? 'any'
    : undefined;
}
