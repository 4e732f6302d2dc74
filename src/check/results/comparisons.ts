import { shownFigure } from '../../answer/shown.ts';
import { figureIn, type Measure, type StatedFigure, totalsOf } from '../../lookup/figures.ts';
import type { StoryContext } from '../../lookup/story-context.ts';
import type { Row } from '../../story/result-schema.ts';
import type { Result } from '../../story/schema.ts';
import { leaves, type MeasureName } from '../../story/total-fields.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../negations.ts';
import type { Reading } from '../reading.ts';
import { restOf } from './candidate.ts';
import type { Asked } from './judge.ts';
import { type Contender, inOtherVote, isPlace, rowOfContender } from './scope.ts';
import { stayedAway, tookPart } from './taking-part.ts';
import { contestsOf, earlier } from './when.ts';

const more =
  /\b(?:more|higher|larger|bigger|better|greater|stronger|plus|superieure?s?|davantage|mieux|rose|grew|up|haut|haute)\b/;
const less =
  /\b(?:fewer|less|lower|smaller|worse|weaker|poorer|moins|inferieure?s?|plus (?:faibles?|bas|basses?|petite?s?|mal)|down|fell)\b/;
const joining = /^(?:than|que|qu)$/;

/** Where and when one side of a comparison is. */
interface Side {
  readonly places: readonly string[];
  readonly round: number | undefined;
  readonly contests: readonly string[];
  readonly isEarlier: boolean;
}

/** What is compared: a figure of the whole vote, or what somebody has. */
type Compared = { readonly measure: MeasureName } | { readonly of: Contender; readonly fields: readonly Measure[] };

interface Told {
  readonly result: Result;
  readonly row?: Row | undefined;
  readonly told: Pick<StatedFigure, 'value' | 'unit' | 'qualifier' | 'text' | 'evidence'>;
}

/**
 * "Turnout was higher in Riverton than in Newbridge", "Riverton voted more for Reed than Newbridge did", "fewer seats than
 * in 2030": the same figure in two places, rounds or votes. The right-hand side says where it differs.
 */
export function judgeComparison(asked: Asked): Finding[] {
  const { row, figures, unnamed } = asked.reading;
  const at = row.findIndex((word, index) => index > 1 && joining.test(word));
  if (at === -1 || figures.some(({ kind }) => kind !== 'year')) return [];
  const left = row.slice(0, at).join(' ');
  const sign = less.test(left) ? -1 : more.test(left) ? 1 : undefined;
  const sides = sign && toldOf(asked, at);
  if (!sides) return [];
  const [first, second] = sides;
  const isSo = Math.sign(first.told.value - second.told.value) === sign;
  const isDenied = negationsIn(unnamed.slice(0, at)) % 2 === 1 && !stayedAway.test(left);
  return [findingOf(asked, sides, isSo !== isDenied)];
}

/** What is told of either side; nothing where it is not, or not in one unit. */
function toldOf(asked: Asked, at: number): readonly [Told, Told] | undefined {
  const what = comparedIn(asked, at);
  const [own, other] = sidesOf(asked, at);
  if (!what || !own || !other || asked.scope.contenders.some(({ start }) => start > at)) return undefined;
  const first = tellingIn(asked.context, own, what);
  const isOther = first?.row && 'of' in what ? { ...what, of: inOtherVote(what.of, first.row) } : what;
  const second = first && tellingIn(asked.context, other, isOther);
  return second && first.result !== second.result && first.told.unit === second.told.unit ? [first, second] : undefined;
}

function comparedIn({ context, reading, scope }: Asked, at: number): Compared | undefined {
  const left = reading.row.slice(0, at);
  const text = left.join(' ');
  const [of] = scope.contenders.filter(({ end }) => end <= at);
  const measure = context.search.measures.spans(left)[0]?.hits[0]?.value;
  if (of) return measure === undefined || measure === 'seats' ? { of, fields: fieldsIn(text) } : undefined;
  if (measure !== undefined) return { measure };
  if (stayedAway.test(text)) return { measure: 'abstention' };
  return tookPart.test(text) ? { measure: 'turnout' } : undefined;
}

function fieldsIn(text: string): readonly Measure[] {
  if (/\b(?:seats|sieges|fauteuils|mps|councillors|elus)\b/.test(text)) return ['seats'];
  return /\b(?:votes|voix|suffrages)\b/.test(text) ? ['votes'] : ['share', 'votes', 'seats'];
}

/** What the left-hand side leaves open is as on the right one, and the other way round. */
function sidesOf({ context, reading, scope: { round: before } }: Asked, at: number): readonly [Side?, Side?] {
  const [left, right] = [sideIn(context, reading, 0, at), sideIn(context, reading, at + 1, reading.row.length)];
  const isOfOther = right.isEarlier || right.contests.length > 0;
  if (right.places.length === 0 && right.round === undefined && !isOfOther) return [];
  // "… than in the first round in Riverton": both are there.
  if (left.places.length === 0 && right.places.length > 0 && right.round === undefined && !isOfOther) return [];
  const place = left.places.length > 0 ? left.places : right.places;
  const round = left.round ?? (right.round === undefined ? before : otherRound(context, right.round));
  const own = { ...left, places: place, round: isOfOther ? left.round : round };
  return [own, { ...right, places: right.places.length > 0 ? right.places : place, round: right.round ?? own.round }];
}

function otherRound({ story }: StoryContext, round: number): number | undefined {
  const rounds = story.results.flatMap((one) => (one.round === undefined || one.round === round ? [] : [one.round]));
  return rounds.length > 0 ? Math.max(...rounds) : undefined;
}

function sideIn(context: StoryContext, reading: Reading, start: number, end: number): Side {
  const row = reading.row.slice(start, end);
  const places = reading.named.filter((one) => isPlace(one) && one.start >= start && one.end <= end);
  const year = reading.figures.find((one) => one.kind === 'year' && one.start >= start && one.end <= end)?.value;
  const round =
    context.search.rounds.spans(row)[0]?.hits[0]?.value ?? ordinalIn(context, reading.unnamed.slice(start, end));
  return {
    places: places.flatMap(({ ids }) => [...ids]),
    round,
    contests: contestsOf(context, row, year),
    isEarlier: earlier.test(row.join(' ')),
  };
}

/** "Au second tour qu'au premier": the second one stands without its noun. */
function ordinalIn({ vocabulary }: StoryContext, row: readonly string[]): number | undefined {
  const beginning = row.slice(0, mostOfOrdinal);
  const at = vocabulary.rounds.findIndex(({ ordinals }) => beginning.some((word) => ordinals.includes(word)));
  return at === -1 ? undefined : at + 1;
}

/** "in the first" */
const mostOfOrdinal = 3;

function tellingIn({ story }: StoryContext, side: Side, what: Compared): Told | undefined {
  const main = story.contests[0]?.id;
  const [first] = story.results;
  const isOfContest = ({ contest }: Result) =>
    side.contests.length > 0 ? side.contests.includes(contest) : (contest !== main) === side.isEarlier;
  const here = story.results
    .filter((one) => isOfContest(one) && (side.round === undefined || (one.round ?? side.round) === side.round))
    .sort((a, b) => (b.round ?? 0) - (a.round ?? 0));
  const isThere = ({ place }: Result) =>
    side.places.length > 0 ? side.places.includes(place) : place === first?.place;
  const told = (results: readonly Result[]) => results.flatMap((result) => valueIn(result, what) ?? []);
  const own = told(here.filter(isThere));
  return own[0] ?? (side.places.length === 0 ? told(here)[0] : undefined);
}

function valueIn(result: Result, what: Compared): Told | undefined {
  if ('of' in what) {
    const row = rowOfContender(result, what.of);
    const told = row && what.fields.map((field) => figureIn(result, row, field)).find((one) => one !== undefined);
    return told && { result, row, told };
  }
  const totals = totalsOf(result);
  const own = totals.find(({ field }) => field === what.measure);
  if (own) return { result, told: own };
  const other = totals.find(({ field, unit }) => field === leaves.get(what.measure) && unit === 'percent');
  const told = other && restOf(other);
  return told && { result, told };
}

function findingOf({ locale }: Asked, sides: readonly Told[], holds: boolean): Finding {
  const says = sides.map(({ result, told }) => {
    const shown = shownFigure(told, locale);
    return result.statement[locale].includes(shown)
      ? result.statement[locale]
      : `${result.statement[locale]} (${shown})`;
  });
  return {
    outcome: holds ? 'supports' : 'denies',
    says: [...new Set(says)].join(' '),
    evidence: sides.flatMap(({ told }) => told.evidence).slice(0, 4),
  };
}
