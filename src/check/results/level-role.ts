import { stemsOf } from '../../language/stems.ts';
import type { Result } from '../../story/schema.ts';
import { words } from '../../text/normalize.ts';
import type { Reading } from '../reading.ts';
import type { SaidFigure } from '../said-figures.ts';
import type { LevelField, Role } from './roles.ts';
import type { Contender, Scope } from './scope.ts';
import { isTogether, summedIn } from './sums.ts';

/** What several have together is none of one of them. */
export function sumRole(
  reading: Reading,
  { contenders }: Scope,
  figure: SaidFigure,
  results: readonly Result[],
): Role | undefined {
  const of = isTogether(reading) ? summedIn(contenders, figure) : [];
  const field = fieldOf(figure, results, reading);
  return of.length > 1 && field !== undefined && field !== 'any' && field !== 'score' && field !== 'part of seats'
    ? { kind: 'sum', of, field }
    : undefined;
}

/** What one of them has. */
export function levelRole(
  reading: Reading,
  { contenders }: Scope,
  figure: SaidFigure,
  results: readonly Result[],
): Role | undefined {
  const { row } = reading;
  if (isTogether(reading) || isOfAll(row, figure) || isOfThing(row, contenders, figure)) return undefined;
  const isOfSeats =
    figure.kind === 'percent' &&
    /^(?:of|des)(?: \S+){0,3}? (?:seats|sieges|mps)\b/.test(row.slice(figure.end).join(' '));
  const field = isOfSeats ? 'part of seats' : fieldOf(figure, results, reading);
  const of = ownerOf(row, contenders, figure);
  // "And others 11" is of none of them.
  const between = of ? row.slice(of.end, figure.start).join(' ') : '';
  if (/\b(?:others?|autres?|rest|reste|rivals?|opponents?|each|rivale?)\b/.test(between)) return undefined;
  // "From 9.8 %" is what it was before.
  if (field === undefined || !of || /\b(?:from|de) $/.test(`${row.slice(0, figure.start).join(' ')} `))
    return undefined;
  return { kind: 'level', of, field };
}

/** "Against all three rises": how many there are of something. */
function isOfAll(row: readonly string[], { kind, noun, start }: SaidFigure): boolean {
  return kind === 'count' && noun.length === 0 && /^(?:all|tous|toutes)$/.test(row[start - 1] ?? '');
}

/** "A third of his budget", "a third of Reed's voters were students": no share of the votes. */
function isOfThing(row: readonly string[], contenders: readonly Contender[], { kind, end }: SaidFigure): boolean {
  if (kind !== 'percent' || !/^(?:of|de|des|du)$/.test(row[end] ?? '')) return false;
  const own = contenders.find(({ start }) => start > end && start - end <= 2);
  if (own && /^(?:s )?(?:voters|supporters|backers|electeurs)$/.test(voteOf(row, own.end))) return true;
  return /^(?:his|her|its|their|son|sa|ses|leurs?)$/.test(row[end + 1] ?? '') && !ofVote.test(row[end + 2] ?? '');
}

function voteOf(row: readonly string[], end: number): string {
  return row.slice(end, end + (row[end] === 's' ? 2 : 1)).join(' ');
}

const ofVote = /^(?:votes?|voters?|voix|suffrages|electeurs|electorate|seats|sieges|supporters|support)$/;

/** "44.87 % for Reed" names its owner behind it; otherwise it is who is named last before it, else first behind it. */
function ownerOf(row: readonly string[], contenders: readonly Contender[], figure: SaidFigure): Contender | undefined {
  const behind = contenders.find(({ start }) => start >= figure.end && start - figure.end <= 3);
  const between = behind ? row.slice(figure.end, behind.start).join(' ') : '';
  if (behind && /^(?:(?:votes|voix) )?(?:for|pour|a|to|went to)(?: \S+)?$/.test(between)) return behind;
  return nearestBefore(contenders, figure) ?? contenders[0];
}

const seatWords = ['seats', 'sieges', 'mps', 'deputes', 'councillors', 'elus', 'conseillers', 'lawmakers'].flatMap(
  stemsOf,
);
const voteWords = ['votes', 'voix', 'suffrages', 'ballots', 'bulletins'].flatMap(stemsOf);

/** "Spent 2 million on posters": a bare figure of money is none of votes. */
const ofMoney =
  / (?:spent|spends?|spending|costs?|paid|pays?|raised|borrow\w*|invest\w*|donat\w*|depens\w*|cout\w*|paye\w*|emprunt\w*) /;

export function fieldOf(
  { kind, noun }: SaidFigure,
  results: readonly Result[],
  { text }: Reading,
): LevelField | undefined {
  if (/ (?:short|shy|manque|manquait) /.test(text)) return undefined;
  if (kind === 'percent') return 'share';
  if (kind !== 'count' || (noun.length === 0 && ofMoney.test(text))) return undefined;
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
  return /\b(?:got|won|polled|took|takes|has|have|had|holds?|held|with|received|scored|obtient|obtenu|recueilli|avec|fait|on|a|against|contre|to)\b/.test(
    text,
  )
    ? 'any'
    : undefined;
}
export function nearestBefore(contenders: readonly Contender[], { start }: SaidFigure): Contender | undefined {
  return contenders.findLast((one) => one.end <= start);
}
