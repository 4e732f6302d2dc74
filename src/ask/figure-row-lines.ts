import type { StoryContext } from '../lookup/story-context.ts';
import type { Row } from '../story/result-schema.ts';
import type { Result } from '../story/schema.ts';
import { apart } from './figure-changes.ts';
import type { FigureLine, Slot } from './figure-finding.ts';
import { inPercent } from './figure-given.ts';
import type { FigureQuestion } from './figure-question.ts';
import { afterLine, beforeLine, rowOf, sumLine, tells } from './figure-rows.ts';
import { asksOfMajority } from './figure-slot.ts';

/** The rows of all who are named, in the first result that tells of all of them. */
export function rowLines(
  context: StoryContext,
  asked: FigureQuestion,
  results: readonly Result[],
  slot: Slot,
): FigureLine[] {
  const stood = results.map((result) => ({
    result,
    rows: asked.contenders.flatMap((ids) => rowOf(result, ids) ?? []),
  }));
  const whole = stood.filter(({ rows }) => rows.length === asked.contenders.length);
  // Where no place is named, that of the first result is meant, before the share of a part of it.
  const here = asked.places.length > 0 ? whole : whole.filter(({ result }) => result.place === whole[0]?.result.place);
  const inWhole = (some: typeof whole) =>
    some.find(({ result, rows }) => rows.every((row) => tells(result, row, slot)));
  const nearest = inWhole(here);
  const given = nearest ? [] : [...before(context, asked, slot), ...inPercent(here, slot)];
  if (given.length > 0) return given;
  const telling = nearest ?? inWhole(whole);
  if (!telling) return [];
  const { result, rows } = telling;
  const own = rows.flatMap((row): FigureLine[] => {
    return [...afterLine(context.story.results, result, row, slot), { kind: 'row', result, row, slot }];
  });
  if (asked.says('together') || asked.says('short') || asksOfMajority(context, asked)) {
    const sum = sumLine(asked, context.story.results, telling, slot);
    if (sum.length > 0) return [...sum, ...own];
  }
  const between = apart(context, asked, telling, slot);
  return between.length === 0 && lacksChange(asked, rows) ? [] : [...between, ...own];
}

/** "How many seats did they lose": what they have now is no answer. */
function lacksChange({ contenders, asksNumber, says, text }: FigureQuestion, [row, ...more]: readonly Row[]): boolean {
  return (
    asksNumber &&
    more.length === 0 &&
    contenders.length === 1 &&
    row?.change === undefined &&
    says('change') &&
    asksChange.test(text)
  );
}

const asksChange =
  /(?<!\bby )\b(?:how many|how much|combien)\b.*\b(?:lose|lost|gain|gained|drop|dropped|perdus?|perd|gagnes? de plus)\b/;

/** What was before, by the figures of now and the change that is stated. */
function before({ story }: StoryContext, asked: FigureQuestion, slot: Slot): FigureLine[] {
  const [main] = story.contests;
  const year = main?.year ?? 0;
  const isBefore = story.contests.some((one) => one.id === asked.contest && one.year !== undefined && one.year < year);
  if (slot === 'outcome' || !main || !(asked.isEarlier || isBefore)) return [];
  return story.results
    .filter(({ contest, place }) => contest === main.id && (asked.places.length === 0 || asked.places.includes(place)))
    .flatMap((result) => {
      const rows = asked.contenders.flatMap((ids) => rowOf(result, ids) ?? []);
      return rows.flatMap((row) => beforeLine(result, row, slot));
    });
}
