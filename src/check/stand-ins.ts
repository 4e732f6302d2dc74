import type { StoryContext } from '../lookup/story-context.ts';
import type { Row } from '../story/result-schema.ts';
import type { Result } from '../story/schema.ts';
import { nameOf } from '../story/story.ts';
import type { Locale } from '../text/locale.ts';
import { words } from '../text/normalize.ts';
import { holdsFor, rankOf } from './results/standing.ts';

const somebody = '(?:guy|man|woman|one|person|candidate|side|party|list)';
const office = '(?:mp|mayor|president|governor|senator|member|premier|councillor|commissioner)';
const whoWon = new RegExp(
  `\\b(?:the (?:eventual |overall )?(?:winner|victor|winning ${somebody})|the ${somebody} who (?:won|came first)|the (?:new|newly elected|next|incoming) (?:\\p{Lu}\\S+ )?${office}|le vainqueur|la gagnante|le gagnant|la vainqueure)(?!['’]s|\\p{L})`,
  'iu',
);
const whoLost = new RegExp(
  `\\b(?:the (?:loser|runner-up|runner up|losing ${somebody}|(?:defeated|beaten) \\S+)|the ${somebody} who (?:lost|came second)|le perdant|la perdante|le battu|la battue)(?!['’]s|\\p{L})`,
  'iu',
);
const whoSat =
  /\b(?:the (?:incumbent|outgoing|sitting) (?:mayor|president|governor|senator|mp|member|premier|councillor|commissioner)|the incumbent|(?:le|la) (?:maire|président|présidente|député|députée) sortante?|(?:le|la) sortante?)(?!['’]s|\p{L})/iu;

/** A text in which who is not named but told by what became of them ("the winner", "the guy who lost") is named. */
export function withNames(context: StoryContext, text: string, locale: Locale): string {
  const result = mainResult(context);
  if (!result) return text;
  const { standings, previousHolder } = result;
  const sitting = standings.find(({ isIncumbent, candidate }) =>
    candidate === undefined ? false : isIncumbent === true || candidate === previousHolder?.candidate,
  );
  const stands: readonly (readonly [RegExp, Row | undefined])[] = [
    [whoWon, winnerOf(result)],
    [whoLost, standings.find((row) => rankOf(result, row) === 2)],
    [whoSat, sitting],
  ];
  return stands.reduce((left, [pattern, row]) => named(context, left, pattern, row, locale), text);
}

const pronoun = /^\s*(?:and |but |et |mais )?(?:she|he|they|elle|il)(?=\s)/iu;

/** A text whose subject is a pronoun that stands for nobody in it: whoever won is meant most often. */
export function ofTheWinner(context: StoryContext, text: string, locale: Locale): string | undefined {
  const result = mainResult(context);
  const name = result && rowName(context, winnerOf(result), locale);
  return name !== undefined && pronoun.test(text) ? text.replace(pronoun, name) : undefined;
}

/** The last round of the main contest, of the first place that the story has of it. */
function mainResult({ story }: StoryContext): Result | undefined {
  const main = story.results.filter(({ contest }) => contest === story.contests[0]?.id);
  const here = main.filter(({ place }) => place === main[0]?.place);
  return here.sort((a, b) => (b.round ?? 0) - (a.round ?? 0))[0];
}

function winnerOf(result: Result): Row | undefined {
  return result.standings.find((row) => holdsFor(result, row, 'won'));
}

/** Words that the story itself knows somebody by are left to it. */
function named(context: StoryContext, text: string, pattern: RegExp, row: Row | undefined, locale: Locale): string {
  const match = pattern.exec(text);
  const name = rowName(context, row, locale);
  if (!match || name === undefined || context.search.entities.spans(words(match[0])).length > 0) return text;
  return text.slice(0, match.index) + name + text.slice(match.index + match[0].length);
}

function rowName({ search }: StoryContext, row: Row | undefined, locale: Locale): string | undefined {
  const entity = search.entityById.get(row?.candidate ?? row?.party ?? '');
  return entity && nameOf(entity, locale);
}
