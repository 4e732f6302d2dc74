import type { Measure } from '../../lookup/figures.ts';
import type { StoryContext } from '../../lookup/story-context.ts';
import type { Result } from '../../story/schema.ts';
import type { MeasureName } from '../../story/total-fields.ts';
import type { Reading } from '../reading.ts';
import type { SaidFigure } from '../said-figures.ts';
import { joinedWith } from './joined-totals.ts';
import { levelRole, nearestBefore, sumRole } from './level-role.ts';
import { marginRole } from './margin-role.ts';
import { type Contender, isOfResult, type Scope } from './scope.ts';
import { scoreIn } from './score-role.ts';
import { stayedAway, tookPart } from './taking-part.ts';

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
  | { readonly kind: 'total'; readonly measure: MeasureName; readonly with?: MeasureName | undefined }
  /** Of how many: "of the 33 seats". */
  | { readonly kind: 'whole' };

/** `any`: the clause does not tell of what the figure is; `score`: as one of two that are set against each other. */
export type LevelField = 'share' | 'votes' | 'seats' | 'any' | 'score' | 'part of seats' | `count:${string}`;

export interface Placed {
  readonly figure: SaidFigure;
  readonly role: Role;
}

/** The figures of a clause that are figures of results, with what each is of. */
export function rolesIn(context: StoryContext, reading: Reading, scope: Scope, results: readonly Result[]): Placed[] {
  const totals = totalsIn(context, reading);
  const scores = scoreIn(reading, scope, results);
  return reading.figures.flatMap((figure) => {
    const score = scores.find((one) => one.figure === figure);
    if (score || !mayCount(figure) || isWanted(reading, figure) || isOfOthers(context, reading, figure))
      return score ?? [];
    // "One voter of Labour in three".
    if (scope.contenders.some(({ start, end }) => start > figure.start && end < figure.end)) return [];
    const measure = totals.get(figure);
    const role = takingPart(figure, reading, scope) ?? roleBy(context, reading, scope, figure, results, measure);
    return role ? [{ figure, role }] : [];
  });
}

function roleBy(
  context: StoryContext,
  reading: Reading,
  scope: Scope,
  figure: SaidFigure,
  results: readonly Result[],
  measure: MeasureName | undefined,
): Role | undefined {
  if (measure !== undefined) return { kind: 'total', measure, with: joinedWith(context, reading, measure) };
  if (isWhole(reading, figure)) return { kind: 'whole' };
  return (
    sumRole(reading, scope, figure, results) ??
    marginRole(reading, scope, figure) ??
    changeRole(reading, scope, figure) ??
    levelRole(reading, scope, figure, results)
  );
}

/** "24 of the 33 seats", "24 des 33 sièges". */
function isWhole({ row, figures }: Reading, figure: SaidFigure): boolean {
  const before = row.slice(Math.max(0, figure.start - 3), figure.start).join(' ');
  const isBehind = figures.some(({ end }) => end < figure.start && figure.start - end <= 4);
  return isBehind && /\b(?:of|out of|sur|des)(?: (?:the|its|les))?(?: \S+ s)?$/.test(before);
}

/** "Asks for two thirds": nobody has them. */
function isWanted({ row }: Reading, { start }: SaidFigure): boolean {
  return wanting.test(row.slice(Math.max(0, start - 3), start).join(' '));
}

const wanting =
  /\b(?:wants?|wanted|asks? for|asked for|demands?|demanded|requires?|required|veut|veulent|voulait|exige\w*|demande\w*|reclame\w*)\b/;

/** "380,000 of expenses" are no votes, "49 % of the company" is no share of them. */
function isOfOthers(context: StoryContext, { row, named }: Reading, { kind, noun, end }: SaidFigure): boolean {
  const owned = named.find(({ start }) => start >= end && start - end <= 3);
  const isPartOf =
    owned !== undefined && /^(?:of|de|d|des|du)(?: (?:the|la|le|l))?$/.test(row.slice(end, owned.start).join(' '));
  if (kind === 'percent' && isPartOf && owned.entities.every(({ type }) => type === 'organization')) {
    return ![...owned.ids].some((id) => isOfResult(context, id));
  }
  return (
    kind === 'count' &&
    noun.length === 0 &&
    /^(?:of|de|d)$/.test(row[end] ?? '') &&
    !/^(?:the|them|les|la|le|l)$/.test(row[end + 1] ?? '')
  );
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
    const behind = free.find(
      (one) => one.start >= end && one.start - end <= mostBetween && isOfIt(row, end, one, measure),
    );
    // "With 38 seats, but no majority" tells of no majority of 38.
    const mostBefore = measure === 'majority' ? 1 : mostBetween;
    const before = free.findLast((one) => one.end <= start && start - one.end <= mostBefore);
    const inside = free.find((one) => one.start < start && one.end >= end);
    // "312 registered and 300 voters": each figure is of the words that it stands before.
    const figure = inside ?? behind ?? before;
    if (measure !== undefined && figure !== undefined) taken.set(figure, measure);
  }
  return taken;
}

/** "A majority of 12 seats", and not "a majority, 24 seats". */
function isOfIt(row: readonly string[], end: number, { start }: SaidFigure, measure: MeasureName | undefined): boolean {
  return measure !== 'majority' || !/^(?:with )?$/.test(row.slice(end, start).join(' '));
}

/** "Half of the voters stayed at home", "62 % of people voted": a figure of the whole vote, told by a verb. */
function takingPart(figure: SaidFigure, { text }: Reading, { contenders }: Scope): Role | undefined {
  if (figure.kind !== 'percent' || contenders.length > 0 || /\b(?:for|against|pour|contre|to)\b/.test(text))
    return undefined;
  if (stayedAway.test(text)) return { kind: 'total', measure: 'abstention' };
  return tookPart.test(text) ? { kind: 'total', measure: 'turnout' } : undefined;
}

const mostBetween = 6;

const gains =
  /\b(?:gain|gains|gained|(?<!(?:ended|wound|made|makes?|making|puts?|gave|give|adds?|added|turned|showed|set|signed|lined) )up|rose|picked up|added|adding|climbed|progresse de|hausse de|gagne de|gagnant)(?: by| another| of| que| only| just)? $/;
const losses =
  /\b(?:lost|lose|loses|losing|down|fell|dropped|shed|perd|perdu|perdant|recule de|baisse de|slipped)(?: by| another| of| que| only| just)? $/;
const since = /^(?:more|fewer|less|de plus|de moins) (?:than|qu)/;

function changeRole({ row, figures }: Reading, { contenders }: Scope, figure: SaidFigure): Role | undefined {
  // "Up five points and four seats" tells of two gains.
  const joined = figures.find(({ end }) => end === figure.start - 1 && /^(?:and|et)$/.test(row[end] ?? ''));
  const before = `${row.slice(0, joined?.start ?? figure.start).join(' ')} `;
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
