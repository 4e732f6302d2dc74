import type { StoryContext } from '../../lookup/story-context.ts';
import type { Reading } from '../reading.ts';
import type { SaidFigure } from '../said-figures.ts';

/** When a clause of results is: its round and its contests. */
interface When {
  readonly round: number | undefined;
  readonly contests: readonly string[];
}

export const earlier =
  /\b(?:last time|previous(?:ly)?|last election|(?:time|election|vote|contest|one) before|d avant|\S+ years (?:ago|before|earlier)|il y a \S+ ans|la derniere fois|precedent\w*)\b/;

/** "Two fewer than last time" tells of now. */
const setAgainstBefore =
  /\b(?:more|fewer|less|up|down|points?|seats?|plus|moins|compared)(?: \S+)? (?:than|on|from|with|to|que|qu) (?:in |at |a )?(?:the |la |l |les )?(?:last time|last election|previous\w*|derniere fois|precedent\w*)/;

/** The round, the contest and whether it is of an earlier one; what a clause leaves open, the one before fills. */
export function whenOf(context: StoryContext, reading: Reading, before: When | undefined) {
  const years = reading.figures.filter(({ kind }) => kind === 'year');
  const setAgainst = years.filter((one) => isBaseline(reading, one));
  const year = years.find((one) => !setAgainst.includes(one))?.value;
  const words = reading.row.map((word, at) => (setAgainst.some(({ start }) => start === at) ? '_' : word));
  const text = ` ${words.join(' ')} `.replace(setAgainstBefore, ' _ ');
  const isEarlier = earlier.test(text);
  // "The elections before" are none of this year, whose name they share.
  const main = isEarlier && year === undefined ? context.story.contests[0]?.id : undefined;
  const contests = contestsOf(context, text.trim().split(' '), year).filter((id) => id !== main);
  const inherits = contests.length === 0 && reading.question.round === undefined && !isEarlier ? before : undefined;
  const hasRounds = context.story.results.some(({ round }) => round !== undefined);
  return {
    round: hasRounds ? (lastRound(context, reading) ?? inherits?.round) : undefined,
    contests: contests.length > 0 ? contests : (inherits?.contests ?? []),
    isEarlier,
    isStrange: year !== undefined && contests.length === 0,
  };
}

/** "Lost eleven seats compared with 2029": what is told is of now, and the year is what it is set against. */
function isBaseline({ row, text }: Reading, { start }: SaidFigure): boolean {
  const before = row.slice(Math.max(0, start - 4), start).join(' ');
  const isSetAgainst =
    /\b(?:compared (?:with|to)|(?:up|down) (?:on|from)|par rapport a)(?: in| en)?$/.test(before) ||
    (/\b(?:since|depuis|on|than in|de (?:plus|moins) qu en)$/.test(before) &&
      / (?:seats?|points?|sieges?) /.test(text));
  return isSetAgainst && !/ (?:held|had held|detenait|tenait) /.test(text);
}

/** "Final" is the last round that the story has. */
function lastRound({ story }: StoryContext, { question: { round }, row }: Reading): number | undefined {
  const isFinal = round !== undefined && row.some((word) => /^(?:final|finale|last|dernier)$/.test(word));
  return isFinal ? Math.max(...story.results.flatMap((result) => result.round ?? [])) : round;
}

/** The contests that a row of words may mean, by a name or a year. */
export function contestsOf(
  { story, search }: StoryContext,
  row: readonly string[],
  year: number | undefined,
): string[] {
  const named = search.contests.spans(row).flatMap(({ hits }) => hits.map(({ value }) => value));
  const inYear = named.filter((one) => year === undefined || one.year === undefined || one.year === year);
  const all = inYear.length > 0 ? inYear : story.contests.filter((one) => year !== undefined && one.year === year);
  return [...new Set(all.map(({ id }) => id))];
}
