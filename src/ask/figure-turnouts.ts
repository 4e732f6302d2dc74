import { contestWords } from '../lookup/contest-words.ts';
import { type StatedFigure, totalIn } from '../lookup/figures.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { FigureFinding, FigureLine } from './figure-finding.ts';
import { differenceLine } from './figure-rows.ts';
import { leftOver } from './figure-words.ts';
import type { Question } from './question.ts';

const asksTurnout =
  /\b(?:turnout|turn out|turned out|participation|(?:drew|brought out|got|attracted|pulled in|attire|mobilise|deplace) (?:in )?(?:more|fewer|plus de|moins de|davantage de) (?:voters|people|electeurs|votants|monde|gens)|(?:more|fewer|plus de|moins de) (?:voters|votants|electeurs))\b/;
const compares = /\b(?:more|higher|better|bigger|fewer|lower|less|plus|davantage|mieux|moins)\b/;
const joint = /\b(?:or|ou|than|que|qu)\b/;

const known: ReadonlySet<string> = new Set(
  'drew draw brought out got attracted pulled attire mobilise deplace turned turnout participation voters votants electeurs people monde gens one celui celle higher lower bigger fort forte elevee elevees haute'.split(
    ' ',
  ),
);

/** "Which drew more voters, the tunnel or the mayor": the turnout of both, and what is between. */
export function askTurnouts(context: StoryContext, question: Question): FigureFinding | undefined {
  const { row, named } = question;
  const text = row.join(' ');
  const parts = text.split(joint);
  if (!asksTurnout.test(text) || !compares.test(text) || parts.length !== 2) return undefined;
  const sides = parts.map((part) => part.trim().split(' '));
  const said = contestWords(context.story.contests);
  const left = leftOver(context, question, known).filter((word) => !said.some((one) => one.words.has(word)));
  if (left.length > 0) return undefined;
  const [one, other] = sides.map((side) => {
    const places = named
      .filter(({ phrase }) => side.join(' ').includes(phrase))
      .flatMap(({ hits }) => hits.map(({ value }) => value.record.id));
    return turnoutOf(context, side, places);
  });
  if (!one || !other || one.result === other.result) return undefined;
  const lines: FigureLine[] = [one, other].map((figure) => ({ kind: 'total', figure }));
  const between = one.value === other.value ? [] : differenceLine(one, other, 'turnout');
  return {
    kind: 'figure',
    tells: 'part',
    records: [one.result, other.result],
    lines: [...lines, ...between],
    first: [],
  };
}

/** The turnout at a place that is named, else of the first contest that has a word of this side in its names. */
function turnoutOf(
  { story, search }: StoryContext,
  side: readonly string[],
  places: readonly string[],
): StatedFigure | undefined {
  const stated = [...story.results]
    .sort((a, b) => (b.round ?? 0) - (a.round ?? 0))
    .flatMap((result) => totalIn(result, 'turnout') ?? []);
  const here = stated.find(({ result }) => places.includes(result.place));
  const telling = side.filter((word) => !search.stopWords.has(word) && !general.has(word));
  const ids = contestWords(story.contests).flatMap((one) =>
    telling.some((word) => one.words.has(word)) ? [one.id] : [],
  );
  const byContest = ids.flatMap((id) => stated.find(({ result }) => result.contest === id) ?? []);
  return here ?? byContest[0];
}

/** Words that are in the names of most contests. */
const general: ReadonlySet<string> = new Set(
  'election elections vote votes voting race contest ballot poll scrutin votation referendum more voters'.split(' '),
);
