import type { StoryContext } from '../lookup/story-context.ts';
import { contestByLetter } from './figure-options.ts';
import type { FigureQuestion } from './figure-question.ts';
import type { Question } from './question.ts';

/**
 * The contest that is meant: a year in which the story knows of none is one that it does not tell of, and one that
 * figures of now are set against is not the one that they are of.
 */
export function whenAsked(context: StoryContext, { row, contestMeant }: Question, says: FigureQuestion['says']) {
  const { story } = context;
  const contest = contestMeant ?? contestByLetter(context, row);
  const year = row.map(Number).find((number) => number > 1900 && number < 2200);
  const isStrange =
    year !== undefined && story.contests.every((one) => one.year !== year && !one.otherNames.includes(`${year}`));
  const isSince = contest !== undefined && isBefore(story, contest) && says('change') && since.test(row.join(' '));
  return {
    contest: isStrange ? `${year}` : isSince ? undefined : contest,
    since: isSince ? contest : undefined,
    isEarlier: (contest === undefined || contest === story.contests[0]?.id) && !isStrange && says('earlier'),
  };
}

const since = /\b(?:than|compared|since|from|vs|versus|against|depuis|par rapport|qu en|qu il y a|que la|contre)\b/;

function isBefore({ contests: [main, ...others] }: StoryContext['story'], id: string): boolean {
  const year = others.find((one) => one.id === id)?.year;
  return year !== undefined && main?.year !== undefined && year < main.year;
}

/** Where the story has no rounds, one tells nothing. */
export function roundOf({ story }: StoryContext, { round, row }: Question): number | undefined {
  const hasRounds = story.results.some((result) => result.round !== undefined);
  return hasRounds && !isOfChoices(story, row) ? round : undefined;
}

/** First preferences of a vote that has no rounds are its votes. */
function isOfChoices({ contests, results }: StoryContext['story'], row: readonly string[]): boolean {
  const main = results.filter(({ contest }) => contest === contests[0]?.id);
  return (
    main.every((result) => result.round === undefined) &&
    /\b(?:first (?:pref|choice)|premiers? choix)/.test(row.join(' '))
  );
}
