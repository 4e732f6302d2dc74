import { decimalsOf } from './decimals.ts';
import type { Problem } from './problem.ts';
import type { Result, Row } from './result-schema.ts';
import { totalFigures } from './stated.ts';
import type { Story } from './story.ts';

type Records = Pick<Story, 'contests' | 'results'>;

/** What must hold across the figures of a result, and across the results of a contest. */
export function checkResults(story: Records): Problem[] {
  return [
    ...story.results.flatMap((result) => [
      ...told(result),
      ...shares(result),
      ...counts(result),
      ...statuses(result),
      ...holders(result),
      ...twice(result),
    ]),
    ...oneResultEach(story),
    ...rounds(story),
  ];
}

function fault({ id }: Result, field: string, message: string): Problem {
  return { file: 'results.json', record: id, field, message };
}

function told(result: Result): Problem[] {
  if (result.standings.length > 0 || totalFigures(result).length > 0) return [];
  return [fault(result, 'standings', 'needs a row, or a figure of the whole vote beside it, such as "turnout"')];
}

/** Each share may be off by half of its last digit. */
function shares(result: Result): Problem[] {
  const given = result.standings.flatMap(({ share }) => share ?? []);
  const sum = given.reduce((total, { value }) => total + value, 0);
  const slack = given.reduce((total, { value }) => total + 0.5 * 10 ** -decimalsOf(value), 0.001);
  const outside = given.filter(({ value }) => value < 0 || value > 100);
  return [
    ...outside.map(({ value }) => fault(result, 'standings', `has the share ${value}; a share is from 0 to 100`)),
    ...(sum > 100 + slack
      ? [fault(result, 'standings', `has shares that add up to ${Number(sum.toFixed(2))}, more than 100 percent`)]
      : []),
  ];
}

function counts(result: Result): Problem[] {
  const known = result.counts.map(({ id }) => id);
  const unknown = result.standings.flatMap((row) => Object.keys(row.counts).filter((id) => !known.includes(id)));
  const totals = [
    { name: 'seats', of: result.seats?.value, parts: result.standings.flatMap(({ seats }) => seats?.value ?? []) },
    {
      name: 'votes',
      of: result.ballotsCast?.value,
      parts: result.standings.flatMap(({ votes }) => votes?.value ?? []),
    },
    ...result.counts.map(({ id, total }) => ({
      name: id,
      of: total?.value,
      parts: result.standings.flatMap((row) => row.counts[id]?.value ?? []),
    })),
  ];
  return [
    ...unknown.map((id) => fault(result, 'standings', `counts "${id}", which is not in this result's "counts"`)),
    ...totals.flatMap(({ name, of, parts }) => {
      const sum = parts.reduce((total, part) => total + part, 0);
      if (of === undefined || sum <= of) return [];
      return [fault(result, 'standings', `has ${name} that add up to ${sum}, more than the ${of} there are`)];
    }),
  ];
}

function statuses(result: Result): Problem[] {
  const count = (status: Row['status']) => result.standings.filter((row) => row.status === status).length;
  const [won, elected] = [count('won'), count('elected')];
  const seats = result.seats?.value ?? Number.POSITIVE_INFINITY;
  const several = 'where several are elected, write "elected" for each';
  return [
    ...(won > 1 ? [fault(result, 'standings', `has more than one winner; ${several}`)] : []),
    ...(won === 1 && elected > 0 ? [fault(result, 'standings', `has a row that "won" beside others; ${several}`)] : []),
    ...(elected > seats
      ? [fault(result, 'standings', `has ${elected} rows that are "elected", more than the ${seats} seats there are`)]
      : []),
  ];
}

/** "Gained" by the party that had it, or "held" by another one. */
function holders(result: Result): Problem[] {
  const before = result.previousHolder?.party;
  return result.standings.flatMap(({ party, status }) => {
    if (before === undefined || party === undefined || (status !== 'held' && status !== 'gained')) return [];
    if ((party === before) === (status === 'held')) return [];
    const meant = status === 'held' ? 'another one had it, so it is "gained"' : 'it had it before, so it is "held"';
    return [fault(result, 'standings', `has ${party} as "${status}", and by "previousHolder" ${meant}`)];
  });
}

function twice(result: Result): Problem[] {
  const ids = result.standings.map(({ candidate, party, option }) => candidate ?? option ?? party ?? '');
  return ids
    .filter((id, index) => ids.indexOf(id) < index)
    .map((id) => fault(result, 'standings', `has two rows for ${id}`));
}

function oneResultEach({ results }: Records): Problem[] {
  const seen = new Map<string, string>();
  return results.flatMap((result) => {
    const key = [result.contest, result.place, result.round ?? ''].join(' ');
    const earlier = seen.get(key);
    seen.set(key, result.id);
    if (earlier === undefined) return [];
    const message = `tells of the same contest, place and round as ${earlier}`;
    return [{ file: 'results.json', record: result.id, message }];
  });
}

/** An election has rounds or has none. */
function rounds({ contests, results }: Records): Problem[] {
  return contests.flatMap(({ id }) => {
    const own = results.filter(({ contest }) => contest === id);
    if (own.every(({ round }) => round === undefined)) return [];
    return own
      .filter(({ round }) => round === undefined)
      .map((result) =>
        fault(
          result,
          'round',
          `is missing, though other results of ${id} have one; leave it out of all of them if the election has no rounds`,
        ),
      );
  });
}
