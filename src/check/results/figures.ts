import { shownFigure } from '../../answer/shown.ts';
import { stemsOf } from '../../language/stems.ts';
import { subtract } from '../../lookup/difference.ts';
import { changesOf, figureIn, rowFiguresOf, type StatedFigure, totalsOf } from '../../lookup/figures.ts';
import type { StoryContext } from '../../lookup/story-context.ts';
import type { Row } from '../../story/result-schema.ts';
import type { Result } from '../../story/schema.ts';
import type { MeasureName } from '../../story/total-fields.ts';
import { difference } from '../../text/format.ts';
import { words } from '../../text/normalize.ts';
import { type Comparison, compareFigures } from '../compare-figures.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../polarity.ts';
import type { SaidFigure } from '../said-figures.ts';
import type { Asked } from './judge.ts';
import type { LevelField, Placed, Role } from './roles.ts';
import { type Contender, resultsIn, rowOfContender, rowsFor } from './scope.ts';
import { rankOf } from './standing.ts';
import { figureDifference, tellRows } from './tell.ts';

/** A figure of the story that a said one can be held against. */
interface Candidate {
  readonly result: Result;
  readonly rows: readonly Row[];
  readonly told: Pick<StatedFigure, 'value' | 'unit' | 'qualifier' | 'text' | 'evidence'>;
}

/**
 * What the results say of one figure: it is supported where one of those that the clause may be about has it, and denied
 * where some state it and none agrees. `undefined` where none states it.
 */
export function judgeFigure(asked: Asked, { figure, role }: Placed): Finding | undefined {
  const { world, locale } = asked;
  const results = resultsIn(world, asked.scope);
  const candidates = candidatesFor(asked, results, figure, role);
  const compared = candidates.map((one) => ({ ...one, how: compare(figure, one.told) }));
  const found = (['supports', 'rounds'] as const).flatMap((how) => compared.filter((one) => one.how === how))[0];
  const [first] = found ? [found] : compared;
  if (!first || (!found && compared.some(({ how }) => how === 'undecided'))) return undefined;
  const { result, rows, told } = first;
  const isDenied = negationsIn(asked.reading.unnamed.slice(Math.max(0, figure.start - 5), figure.start + 1)) % 2 === 1;
  // "Was not 61 %" is borne out by any other figure, and tells nothing of it.
  if (isDenied && !found) return undefined;
  const shown = shownFigure(told, locale);
  const says = tellRows(world, result, rows, locale);
  return {
    outcome: found && !isDenied ? 'supports' : 'denies',
    part: asked.reading.row.slice(figure.start, figure.end).join(' '),
    says: says.includes(shown) || says.includes(String(told.value)) ? says : `${says} (${shown})`,
    evidence: told.evidence,
    roundingOf: found?.how === 'rounds' ? shown : undefined,
    differs: found ? undefined : figureDifference(figure, told, locale),
  };
}

function compare(figure: SaidFigure, { value, qualifier, text }: Candidate['told']): Comparison {
  return compareFigures(figure, { value, qualifier, isPortion: text !== undefined });
}

function candidatesFor(asked: Asked, results: readonly Result[], figure: SaidFigure, role: Role): readonly Candidate[] {
  if (role.kind === 'whole') return wholeCandidates(results, figure);
  if (role.kind === 'total') return totalCandidates(asked, results, figure, role.measure);
  if (role.kind === 'margin') return marginCandidates(results, figure, role);
  if (role.kind === 'change') return changeCandidates(asked, results, figure, role.of, role.sign);
  return levelCandidates(asked, results, figure, role.of, role.field);
}

/** "Of the 33 seats": of how many there are. */
function wholeCandidates(results: readonly Result[], { noun }: SaidFigure): Candidate[] {
  return results.flatMap((result) =>
    result.standings.flatMap((row) =>
      rowFiguresOf(result, row).flatMap((told) => {
        const unit = typeof told.unit === 'string' ? told.unit : `${told.unit.en} ${told.unit.fr}`;
        const isSame =
          told.of !== undefined &&
          words(unit)
            .flatMap(stemsOf)
            .some((stem) => noun.includes(stem));
        return isSame ? [{ result, rows: [], told: { ...told, value: told.of ?? 0, of: undefined } }] : [];
      }),
    ),
  );
}

function levelCandidates(
  { reading }: Asked,
  results: readonly Result[],
  figure: SaidFigure,
  of: Contender,
  field: LevelField,
): Candidate[] {
  if (field === 'part of seats') return seatParts(results, of);
  const isLed = /\b(?:led|lead|leads|first|ahead|topped|tete|devant)\b/.test(reading.text);
  return rowsFor(results, of).flatMap(({ result, row }) =>
    rowFiguresOf(result, row)
      .filter((told) => fits(told, figure, field) && (told.measure === undefined || (told.measure === 'led') === isLed))
      .map((told) => ({ result, rows: [row], told })),
  );
}

/** "A third of the seats". */
function seatParts(results: readonly Result[], of: Contender): Candidate[] {
  return rowsFor(results, of).flatMap(({ result, row }) => {
    const told = figureIn(result, row, 'seats');
    if (!told?.of) return [];
    return [{ result, rows: [row], told: { ...told, value: (100 * told.value) / told.of, unit: 'percent' as const } }];
  });
}

function fits({ field, unit, value }: StatedFigure, figure: SaidFigure, wanted: LevelField): boolean {
  if (wanted !== 'any') return field === wanted;
  // A bare number of some size is one of votes.
  return unit !== 'percent' && (figure.value > mostSeats ? field === 'votes' : value <= mostSeats);
}

const mostSeats = 700;

/** How far somebody is ahead of another, of the next below if they came first, else of the first. */
function marginCandidates(
  results: readonly Result[],
  figure: SaidFigure,
  { of, to, isBehind }: Extract<Role, { kind: 'margin' }>,
): Candidate[] {
  const field = figure.kind === 'points' || figure.kind === 'percent' ? 'share' : 'votes';
  return results.flatMap((result) => {
    const ranked = rankedBy(result, field);
    const { own, rival } = rivals(ranked, of, to);
    if (to && !rowOfContender(result, to)) return [];
    if (!own || !rival || own === rival) return statedMajority(result, field, of ?? to);
    const isAhead = ranked.indexOf(own) < ranked.indexOf(rival);
    return isAhead === isBehind ? [] : marginBetween(result, field, ranked, isAhead ? [own, rival] : [rival, own]);
  });
}

/** What is told of the first two, else what is between their figures. */
function marginBetween(
  result: Result,
  field: 'share' | 'votes',
  ranked: Ranked,
  [more, less]: readonly [Ranked[number], Ranked[number]],
): Candidate[] {
  const isOfFirstTwo = ranked.indexOf(less) < 2;
  const stated = isOfFirstTwo ? statedMajority(result, field, undefined) : [];
  return stated.length > 0 ? stated : [{ result, rows: [more.row, less.row], told: between(more.told, less.told) }];
}

type Ranked = ReturnType<typeof rankedBy>;

function rivals(ranked: Ranked, of: Contender | undefined, to: Contender | undefined) {
  const [first, second] = ranked;
  const own = of ? ranked.find(({ row }) => isOf(row, of)) : first;
  const next = own === first ? second : first;
  return { own, rival: to ? ranked.find(({ row }) => isOf(row, to)) : next };
}

function rankedBy(result: Result, field: 'share' | 'votes') {
  const having = result.standings.flatMap((row) => {
    const told = figureIn(result, row, field);
    return told ? [{ row, told }] : [];
  });
  return having.sort((a, b) => b.told.value - a.told.value);
}

function statedMajority(result: Result, field: 'share' | 'votes', named: Contender | undefined): Candidate[] {
  const told = totalsOf(result).find(
    ({ field: name, unit }) => name === 'majority' && (unit === 'votes') === (field === 'votes'),
  );
  const isOfNamed = !named || result.standings.some((row) => isOf(row, named));
  return told && isOfNamed ? [{ result, rows: [], told }] : [];
}

/** What is between two figures, as exact as the rougher one. */
function between(more: StatedFigure, less: StatedFigure): Candidate['told'] {
  const { value, unit, isRough } = subtract(more, less);
  return {
    value,
    unit,
    qualifier: isRough ? 'about' : undefined,
    text: undefined,
    evidence: [...more.evidence, ...less.evidence],
  };
}

function isOf({ candidate, option, party }: Row, { ids }: Contender): boolean {
  return [candidate, option, party].some((id) => id !== undefined && ids.includes(id));
}

/** What is told as a change, else the difference between the two results there that can be set against each other. */
function changeCandidates(
  asked: Asked,
  results: readonly Result[],
  figure: SaidFigure,
  of: Contender,
  sign: 1 | -1,
): Candidate[] {
  const fields = figure.kind === 'points' || figure.kind === 'percent' ? ['share'] : ['seats', 'votes'];
  const stated = rowsFor(results, of).flatMap(({ result, row }) =>
    changesOf(result, row)
      .filter(({ field, unit }) => fields.includes(field.replace('change:', '')) && nounFits(figure, unit))
      .map((told) => ({ result, rows: [row], told: { ...told, value: told.value * sign } })),
  );
  return stated.length > 0 ? stated : sinceBefore(asked.world, figure, of, sign);
}

function nounFits({ noun }: SaidFigure, unit: StatedFigure['unit']): boolean {
  return (
    noun.length === 0 ||
    unit === 'points' ||
    noun.some((stem) => stem === unit || stem.includes(String(unit).slice(0, 3)))
  );
}

/** What is between the figure of somebody and theirs in the round or the election before. */
function sinceBefore(
  { story }: StoryContext,
  { kind, noun }: Pick<SaidFigure, 'kind' | 'noun'>,
  of: Contender,
  sign: 1 | -1,
): Candidate[] {
  const isSeats = noun.some((stem) => /seat|sieg/.test(stem));
  const field = kind === 'count' ? (isSeats ? 'seats' : 'votes') : 'share';
  const stood = rowsFor(story.results, of).filter(({ result }) => result.contest === story.contests[0]?.id);
  return stood.flatMap(({ result, row }) =>
    rowsFor(earlierThan(story, result), of).flatMap((before): Candidate[] => {
      const [now, then] = [figureIn(result, row, field), figureIn(before.result, before.row, field)];
      if (!now || !then) return [];
      const told = between(now, then);
      return [{ result, rows: [row], told: { ...told, value: told.value * sign } }];
    }),
  );
}

/** How the share of somebody has changed since the round or the election before. */
export function sharesSince(world: StoryContext, of: Contender, sign: 1 | -1): Candidate[] {
  const stated = rowsFor(world.story.results, of).flatMap(({ result, row }) =>
    changesOf(result, row)
      .filter(({ field }) => field === 'change:share')
      .map((told) => ({ result, rows: [row], told: { ...told, value: told.value * sign } })),
  );
  return stated.length > 0 ? stated : sinceBefore(world, { kind: 'percent', noun: [] }, of, sign);
}

const upward = /\b(?:up|rose|higher|increased|grew|climbed|hausse|augmente|progresse|gagne)\b/;
const downward = /\b(?:down|fell|lower|dropped|decreased|shrank|baisse|diminue|recule|chute)\b/;

/** A figure of the whole vote; with "by" or points, how much it has changed. */
function totalCandidates(
  asked: Asked,
  results: readonly Result[],
  figure: SaidFigure,
  measure: MeasureName,
): Candidate[] {
  const { text } = asked.reading;
  const isTheirs = (result: Result) => measure !== 'majority' || !isOfLoser(asked, result);
  const stated = results.filter(isTheirs).flatMap((result) =>
    totalsOf(result)
      .filter(({ field }) => field === measure)
      .map((told): Candidate => ({ result, rows: [], told })),
  );
  const given = stated.length === 0 && measure === 'turnout' ? results.flatMap(turnoutBy) : [];
  const isMoving = upward.test(text) || downward.test(text);
  if (figure.kind === 'points' && isMoving) return movedTotals(asked.world, measure, downward.test(text) ? -1 : 1);
  return [...stated, ...given].filter(
    ({ told: { unit } }) =>
      (unit === 'percent') === (figure.kind === 'percent') || (figure.kind === 'points' && unit === 'points'),
  );
}

const over = /\b(?:over|against|sur|contre|face a)(?: (?:the|le|la|les|l))?$/;
const loses = /\b(?:lost|beaten|defeated|perd|perdu|battue?)\b/;

/** A majority is of who came first, over who came second. */
function isOfLoser({ reading: { text, row }, scope: { contenders } }: Asked, result: Result): boolean {
  const rankFor = (one: Contender) => {
    const standing = rowOfContender(result, one);
    return standing && rankOf(result, standing);
  };
  const rival = contenders.find(({ start }) => over.test(row.slice(0, start).join(' ')));
  if (rival) return rankFor(rival) !== 2;
  const [first] = contenders;
  return first !== undefined && (rankFor(first) ?? 1) > 1 && !loses.test(text);
}

/** What abstention leaves. */
function turnoutBy(result: Result): Candidate[] {
  const abstention = totalsOf(result).find(({ field, unit }) => field === 'abstention' && unit === 'percent');
  return abstention ? [{ result, rows: [], told: { ...abstention, value: difference(100, abstention.value) } }] : [];
}

/** The difference of a figure of the whole vote from the round or the election before, with its sign. */
export function movedTotals({ story }: StoryContext, measure: MeasureName, sign: 1 | -1): Candidate[] {
  const [main] = story.contests;
  return story.results
    .filter(({ contest }) => contest === main?.id)
    .flatMap((result) => {
      const now = totalsOf(result).find(({ field }) => field === measure);
      if (!now) return [];
      if (now.change !== undefined)
        return [{ result, rows: [], told: { ...now, value: now.change * sign, unit: 'points' as const } }];
      return earlierThan(story, result).flatMap((other): Candidate[] => {
        const then = totalsOf(other).find(({ field }) => field === measure);
        if (!then || then.unit !== now.unit) return [];
        const told = between(now, then);
        return [{ result, rows: [], told: { ...told, value: told.value * sign } }];
      });
    });
}

/** The results there of the round or the election before. */
export function earlierThan({ results, contests }: StoryContext['story'], result: Result): readonly Result[] {
  const order = contests.map(({ id }) => id);
  return results.filter((other) => other !== result && other.place === result.place && isBefore(order, other, result));
}

function isBefore(contests: readonly string[], one: Result, other: Result): boolean {
  if (one.contest === other.contest) return (one.round ?? 0) === (other.round ?? 0) - 1;
  return (
    contests.indexOf(one.contest) > contests.indexOf(other.contest) &&
    (other.round ?? 1) === (one.round ?? other.round ?? 1)
  );
}
