import type { Row } from '../story/result-schema.ts';
import type { Organization, Person, Result } from '../story/schema.ts';
import { figureIn, measuresOf, type StatedFigure } from './figures.ts';
import type { StoryContext } from './story-context.ts';

/** The row of a candidate, of an option or of a party, also of a party by its candidate. */
export function standingOf({ standings }: Result, id: string): Row | undefined {
  return standings.find(({ candidate, option, party }) => [candidate, option, party].includes(id));
}

/** An order of results: those of the weightiest contest first, and of its rounds the last. */
export function byWeight({
  contests,
}: Pick<StoryContext['story'], 'contests'>): (one: Result, other: Result) => number {
  const rank = ({ contest }: Result) => contests.findIndex(({ id }) => id === contest);
  return (one, other) => rank(one) - rank(other) || (other.round ?? 0) - (one.round ?? 0);
}

/**
 * Who somebody is ahead of or behind. For one seat that is the second or the first, in the order given; for several, whoever is
 * elected is ahead of the first who is not, and whoever is not is behind the last who is.
 */
export function rivalOf<T extends { readonly row: Row; readonly told: StatedFigure }>(
  rows: readonly T[],
  own: T,
): T | undefined {
  const [first, second] = rows;
  const elected = rows.filter(({ row }) => row.status === 'elected');
  if (elected.length < 2) return own === first ? second : first;
  const most = (some: readonly T[]) => [...some].sort((a, b) => b.told.value - a.told.value);
  return elected.includes(own) ? most(rows.filter((one) => !elected.includes(one)))[0] : most(elected).at(-1);
}

/** The figures of two rows that can be subtracted: of the same measure, unit and total, the share first. */
export function comparable(
  one: Result,
  row: Row,
  other: Result,
  match: Row,
): readonly (readonly [StatedFigure, StatedFigure])[] {
  return measuresOf(one).flatMap((measure) => {
    const [a, b] = [figureIn(one, row, measure), figureIn(other, match, measure)];
    return a && b && isAlike(a, b) ? [[a, b] as const] : [];
  });
}

/** Counts compare with counts out of as many alone: regions led are not regions won. */
function isAlike(a: StatedFigure, b: StatedFigure): boolean {
  if (a.field === 'share' || a.field === 'votes') return true;
  return a.of === b.of && a.measure === b.measure;
}

/** Rows of two results that are the same contender's. In another contest a party may stand with another candidate. */
export function sharedRows(
  one: Result,
  other: Result,
): { readonly contender: string; readonly rows: readonly [Row, Row] }[] {
  return one.standings.flatMap((row) => {
    const found = other.standings.flatMap((match) => {
      const contender = sharedId(row, match, one.contest !== other.contest);
      return contender === undefined ? [] : [{ contender, rows: [row, match] as const }];
    });
    return found.slice(0, 1);
  });
}

function sharedId(one: Row, other: Row, inOtherContest: boolean): string | undefined {
  if (one.option !== undefined && one.option === other.option) return one.option;
  if (one.candidate !== undefined && other.candidate !== undefined) {
    if (one.candidate === other.candidate) return one.candidate;
    if (!inOtherContest) return undefined;
  }
  return one.party !== undefined && one.party === other.party ? one.party : undefined;
}

/** Whether a place has a result, or somebody stands in one. */
export function hasResult({ story }: Pick<StoryContext, 'story'>, id: string): boolean {
  return story.results.some((result) => result.place === id || standingOf(result, id) !== undefined);
}

/** The ids of the parties and lists that somebody belongs to or stands for. */
export function partiesOf({ story }: Pick<StoryContext, 'story'>, { id, memberOf }: Person): string[] {
  const isParty = (one: string) => story.organizations.some((other) => other.id === one && standsAsOne(other));
  const rows = story.results.flatMap(({ standings }) => standings.filter(({ candidate }) => candidate === id));
  return [...new Set([...memberOf.filter(isParty), ...rows.flatMap(({ party }) => party ?? [])])];
}

/** A party, or what people vote for as for one. */
export function standsAsOne({ kind }: Organization): boolean {
  return kind === 'party' || kind === 'list' || kind === 'coalition';
}
