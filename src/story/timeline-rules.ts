import { formatNumber } from '../text/format.ts';
import type { Problem } from './problem.ts';
import type { Moment, Result } from './schema.ts';
import { rowFigures, totalFigures } from './stated.ts';
import type { Story } from './story.ts';

type Records = Pick<Story, 'timeline' | 'results' | 'facts' | 'quotes'>;

/**
 * A timeline runs forward, dates nothing more exactly than the records do, and has no figure of its own.
 *
 * @param brokenIds ids of records that are there, though not as the schema has them: what they tell is not known
 */
export function checkTimeline(story: Records, brokenIds: ReadonlySet<string>): Problem[] {
  const sound = story.timeline.filter(({ tells }) => !tells.some((id) => brokenIds.has(id)));
  return [...runsForward(story), ...sound.flatMap((moment) => [...agrees(story, moment), ...told(story, moment)])];
}

function fault({ id }: Moment, field: string, message: string): Problem {
  return { file: 'timeline.json', record: id, field, message };
}

/** Moments without a value stand where the article's own words put them, which no rule can see. */
function runsForward({ timeline }: Records): Problem[] {
  const dated = timeline.flatMap((moment) =>
    moment.when.value === undefined ? [] : [{ moment, value: moment.when.value }],
  );
  return dated.flatMap(({ moment, value }, index) => {
    const before = dated[index - 1];
    if (!before || within(before.value, value) || before.value < value) return [];
    return [fault(moment, 'when', `is dated ${value}, before ${before.moment.id} above it (${before.value})`)];
  });
}

/** "2015-12-13" and "2015-12-13T20:00" may be the same time, told more or less exactly. */
function within(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function agrees({ results }: Records, moment: Moment): Problem[] {
  const { value } = moment.when;
  if (value === undefined) return [];
  return results
    .filter(({ id, date }) => moment.tells.includes(id) && !(date?.value !== undefined && within(date.value, value)))
    .map(({ id, date }) =>
      fault(moment, 'when', `is dated ${value}, but ${id} ${date?.value ?? 'has no date of its own'}`),
    );
}

/** Every figure of the statement stands in a record that it tells. */
function told(story: Records, moment: Moment): Problem[] {
  const isTold = ({ id }: { readonly id: string }) => moment.tells.includes(id);
  const results = story.results.filter(isTold);
  const standings = results.flatMap(amountsOf);
  return (['en', 'fr'] as const).flatMap((language) => {
    const stated = [...results, ...story.facts.filter(isTold)].map(({ statement }) => statement[language]);
    const known = new Set([...stated.flatMap(figuresIn), ...standings]);
    return figuresIn(moment.statement[language])
      .filter((figure) => !known.has(figure))
      .map((figure) => fault(moment, 'statement', `has ${figure}, which stands in no record that it tells`));
  });
}

/** As English and as French write them. */
function amountsOf(result: Result): string[] {
  const figures = [...result.standings.flatMap(rowFigures), ...totalFigures(result)];
  return figures.flatMap(({ value }) => [
    `${value}`,
    `${value}`.replace('.', ','),
    formatNumber('en', value),
    formatNumber('fr', value),
  ]);
}

function figuresIn(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}
