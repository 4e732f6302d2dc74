import type { StoryContext } from '../../lookup/story-context.ts';
import type { Locale } from '../../text/locale.ts';
import { wordsBeside } from '../beside.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import type { SaidFigure } from '../said-figures.ts';
import { judgeComparison } from './comparisons.ts';
import { judgeEnds } from './ends.ts';
import { judgeFigure } from './figures.ts';
import { judgeLevel } from './level.ts';
import { judgeMovement } from './movement.ts';
import { judgeOutcomes } from './outcomes.ts';
import { judgeRatio, ratioIn, wordsOf } from './ratios.ts';
import { type Placed, rolesIn } from './roles.ts';
import { resultsIn, type Scope } from './scope.ts';
import { judgeSeats } from './seats.ts';
import { joiningWords } from './sums.ts';

/** What the results say of a clause. */
export interface ResultJudgement {
  readonly findings: readonly Finding[];
  /** The clause states a figure or an outcome of a result, and the story has none to hold it against. */
  readonly isUntold: boolean;
  /** Two places, rounds or votes were held against each other, or seats against what a majority takes: that is all it says. */
  readonly isWhole: boolean;
  /** Words that are told by what was found. */
  readonly tells: readonly string[];
  /** The figures of the clause that are settled. */
  readonly figures: readonly SaidFigure[];
}

export interface Asked {
  readonly context: StoryContext;
  readonly reading: Reading;
  readonly scope: Scope;
  readonly locale: Locale;
}

export function judgeByResults(context: StoryContext, clause: Reading, scope: Scope, locale: Locale): ResultJudgement {
  const sided = withoutSides(clause, scope);
  const ends = judgeEnds({ context, reading: sided, scope, locale });
  const reading = { ...sided, figures: sided.figures.filter((one) => !ends.pair.includes(one)) };
  const results = resultsIn(context, scope);
  const asked = { context, reading, scope, locale };
  const ratio = ratioIn(reading);
  const multiple = ratio && ofVotes(asked, ratio, judgeRatio(asked, ratio));
  const placed = rolesIn(context, reading, scope, results).filter(({ figure }) => !ratio?.figures.includes(figure));
  const judged = placed.map(({ figure, role }) => ({ figure, role, finding: judgeFigure(asked, { figure, role }) }));
  const { whole, counts } = wholeIn(asked);
  const outcomes = whole.length > 0 ? whole : outcomesBeside(asked, judged);
  const isMoved = whole.length === 0 && !ratio && placed.every(isOfWholeVote);
  const moved = isMoved ? judgeMovement(asked) : [];
  const findings = [
    ...ends.findings,
    ...outcomes,
    ...moved,
    ...[multiple, ...findingsOf(judged)].filter((one) => one !== undefined),
  ];
  return {
    findings,
    isWhole: whole.length > 0,
    isUntold: findings.length === 0 && (placed.length > 0 || ratio !== undefined),
    tells: [
      ...(multiple && ratio ? [...ratioWords, ...wordsOf(reading, ratio.at)] : []),
      ...tellingOf(moved, whole),
      ...(placed.some(({ role }) => role.kind === 'margin') ? ['home'] : []),
      ...judged.flatMap((one) => verbOfLead(reading, one)),
      ...(placed.some(({ role }) => role.kind === 'sum') ? joiningWords(reading) : []),
    ],
    figures: [
      ...(multiple && ratio ? ratio.figures : []),
      ...counts,
      ...ends.figures,
      ...judged.flatMap(({ figure, finding }) => (finding ? [figure] : [])),
    ],
  };
}

/** "Spent twice as much as Reed" is none of what somebody got: another verb is denied by no row. */
function ofVotes(
  { context, reading }: Asked,
  { at }: NonNullable<ReturnType<typeof ratioIn>>,
  finding: Finding | undefined,
): Finding | undefined {
  const known = new Set([...ratioWords, ...wordsOf(reading, at)]);
  const others = wordsBeside(context, reading).filter((word) => !known.has(word));
  return finding?.outcome === 'denies' && others.length > 0 ? undefined : finding;
}

function tellingOf(moved: readonly Finding[], whole: readonly Finding[]): readonly string[] {
  if (whole.length > 0) return [...movingWords, ...comparingWords];
  return moved.length > 0 ? movingWords : [];
}

/** What a clause says as a whole, of figures that are held against each other, with those that only count who is meant. */
function wholeIn(asked: Asked): { readonly whole: readonly Finding[]; readonly counts: readonly SaidFigure[] } {
  const sides = judgeComparison(asked);
  const level = sides.length > 0 ? [] : judgeLevel(asked);
  if (level.length > 0) return { whole: level, counts: countsOfAll(asked.reading) };
  return { whole: sides.length > 0 ? sides : judgeSeats(asked), counts: [] };
}

/** "Turnout rose to 59 %": the direction is told beside the figure. */
function isOfWholeVote({ figure, role }: Placed): boolean {
  return role.kind === 'total' && figure.kind === 'percent';
}

/** "All three got the same": how many they are. */
function countsOfAll({ figures, row }: Reading): SaidFigure[] {
  return figures.filter(({ start }) => /^(?:all|the|tous|toutes|les)$/.test(row[start - 1] ?? ''));
}

/** "Reed nicked Newbridge by 63 votes": what stands between somebody and a lead that holds is a verb of winning. */
function verbOfLead(
  { row, unnamed }: Reading,
  { figure, role, finding }: Placed & { readonly finding: Finding | undefined },
): readonly string[] {
  if (role.kind !== 'margin' || role.of === undefined || finding?.outcome !== 'supports') return [];
  const isOfPlace = /^\S+ _(?: _)* by /.test(unnamed.slice(role.of.end, figure.end).join(' '));
  return isOfPlace ? row.slice(role.of.end, role.of.end + 1) : [];
}

/** A "No" that has won denies nothing. */
function withoutSides(reading: Reading, { contenders }: Scope): Reading {
  const isSide = (at: number) => contenders.some(({ start, end }) => at >= start && at < end);
  return { ...reading, unnamed: reading.unnamed.map((word, at) => (isSide(at) ? '_' : word)) };
}

/** "Won by 823 votes" says one thing, and it does not hold in part because they won by 283. */
function outcomesBeside(
  asked: Asked,
  judged: readonly (Placed & { readonly finding: Finding | undefined })[],
): readonly Finding[] {
  const { row } = asked.reading;
  const isOfMargin = judged.some(
    ({ figure, role, finding }) =>
      role.kind === 'margin' &&
      figure.kind === 'count' &&
      finding?.outcome === 'denies' &&
      byVerb.test(row.slice(Math.max(0, figure.start - 6), figure.start).join(' ')),
  );
  return isOfMargin ? [] : judgeOutcomes(asked);
}

const byVerb =
  /\b(?:won|wins|lost|loses|win|lose|beaten|elected|reelected|booted|ousted|unseated|gagne|perdu|emporte|elue?|reelue?|battue?|beats?|bat)(?: \S+){0,3} (?:by|de|d|pour)(?: (?:just|only|some))?$/;

/** That there are so many of which somebody has another number is no part that holds. */
function findingsOf(judged: readonly (Placed & { readonly finding: Finding | undefined })[]): Finding[] {
  const isDenied = judged.some(({ finding }) => finding?.outcome === 'denies');
  return judged.flatMap(({ role, finding }) =>
    finding && !(isDenied && role.kind === 'whole' && finding.outcome === 'supports') ? [finding] : [],
  );
}

const ratioWords =
  'twice double doubled tripled trebled half halved times time many score fois moitie triple carried took'.split(' ');
const movingWords =
  'up rose rise risen higher increased grew climbed down fell fallen lower dropped decreased shrank declined hausse augmente progresse monte montee descendu descendue baisse diminue recule chute better worse little score rounds tours compared'.split(
    ' ',
  );

/** Words of a comparison, and of a majority of seats. */
const comparingWords =
  'people turned out better worse stronger weaker greater smaller larger bigger poorer even than did ended forte fort faible faibles basse haute mieux davantage gens monde home stayed came went outright overall absolute assembly assemblee chamber largest biggest strongest party parti group groupe liste list force same number amount equal tied egalite meme nombre all both candidates finalists candidats finalistes exactly exactement each enough'.split(
    ' ',
  );
