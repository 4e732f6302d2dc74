import type { Row } from '../story/result-schema.ts';
import type { Result } from '../story/schema.ts';
import { nameOf } from '../story/story.ts';
import type { Locale } from '../text/locale.ts';
import { words } from '../text/normalize.ts';
import { isArticle } from './name-entries.ts';
import { byWeight, standingOf } from './result-rows.ts';
import { holdsFor, rankOf } from './standing.ts';
import type { StoryContext } from './story-context.ts';

const somebody = '(?:guy|man|woman|one|person|candidate|side|party|list)';
const office = '(?:mp|mayor|president|governor|senator|member|premier|councillor|commissioner)';
const whoWon = new RegExp(
  `\\b(?:the (?:eventual |overall )?(?:winner|victor|winning ${somebody})|the ${somebody} who (?:won|came first)|the (?:new|newly elected|next|incoming) (?:\\p{Lu}\\S+ )?${office}|(?:du|le) (?:vainqueur|gagnant)|la gagnante|la vainqueure)(?!\\p{L})`,
  'iu',
);
const whoLost = new RegExp(
  `\\b(?:the (?:loser|runner-up|runner up|losing ${somebody}|(?:defeated|beaten) \\S+)|the ${somebody} who (?:lost|came second)|(?:du|le) (?:perdant|battu)|la perdante|la battue)(?!\\p{L})`,
  'iu',
);
const whoSat =
  /\b(?:the (?:incumbent|outgoing|sitting) (?:mayor|president|governor|senator|mp|member|premier|councillor|commissioner)|the incumbent|(?:du|le|la) (?:maire|président|présidente|député|députée) sortante?|(?:du|le|la) sortante?)(?!['’]s|\p{L})/iu;

/** A text in which who is not named but told by what became of them ("the winner", "the guy who lost") is named. */
export function withNames(context: StoryContext, text: string, locale: Locale): string {
  const result = mainResult(context);
  if (!result) return text;
  const { standings, previousHolder } = result;
  const sitting = standings.find(({ isIncumbent, candidate }) =>
    candidate === undefined ? false : isIncumbent === true || candidate === previousHolder?.candidate,
  );
  const stands: readonly (readonly [RegExp, Row | undefined])[] = [
    [whoWon, areSeveral(context, result) ? undefined : winnerOf(result)],
    [whoLost, standings.find((row) => rankOf(result, row) === 2)],
    [whoSat, sitting],
  ];
  return stands.reduce((left, [pattern, row]) => named(context, left, pattern, row, locale), text);
}

const whoBeat =
  /\b(?:the (?:guy|man|woman|one|person|candidate|lady|bloke) (?:who|that)|(?:la personne|celui|celle|l (?:homme|elu|elue)|la (?:femme|candidate|dame)|le candidat|le type) qui) (?:(?<beat>beat|defeated|ousted|unseated|a battu|avait battu|a devance)|lost to|was beaten by|came second to|a perdu (?:contre|face a|devant)|a ete battue? par)(?= )/;

/**
 * Folded words in which "the woman who beat Reed" is named, whoever it was; `undefined` where nobody is told so, or in no
 * result.
 */
export function withRival(context: StoryContext, text: string, locale: Locale): string | undefined {
  const row = words(text).join(' ');
  const match = whoBeat.exec(row);
  if (!match) return undefined;
  const rest = row.slice(match.index + match[0].length + 1).split(' ');
  const span = context.search.entities.spans(rest).find(({ start }) => rest.slice(0, start).every(isArticle));
  const ids = span?.hits.map(({ value }) => value.record.id) ?? [];
  const result = [...context.story.results]
    .sort(byWeight(context.story))
    .find((one) => ids.some((id) => standingOf(one, id)));
  const own = result && ids.map((id) => standingOf(result, id)).find((one) => one !== undefined);
  if (!span || !result || !own) return undefined;
  const other = match.groups?.beat ? winnerOf(result) : result.standings.find((one) => rankOf(result, one) === 2);
  const name = other === own ? undefined : rowName(context, other, locale);
  return name && [row.slice(0, match.index).trim(), name, ...rest.slice(span.end)].join(' ').trim();
}

const pronoun = /^\s*(?:and |but |et |mais )?(?:she|he|they|elle|il)(?=\s)/iu;

/** A text whose subject is a pronoun that stands for nobody in it: whoever won is meant most often. */
export function ofTheWinner(context: StoryContext, text: string, locale: Locale): string | undefined {
  const result = mainResult(context);
  const name = result && rowName(context, winnerOf(result), locale);
  return name !== undefined && pronoun.test(text) ? text.replace(pronoun, name) : undefined;
}

/** The last round of the main contest, of the first place that the story has of it. */
export function mainResult({ story }: StoryContext): Result | undefined {
  const main = story.results.filter(({ contest }) => contest === story.contests[0]?.id);
  const here = main.filter(({ place }) => place === main[0]?.place);
  return here.sort(byWeight(story))[0];
}

/** Several win a seat, in one count or in one after the other: "the winner" is none of them. */
function areSeveral({ story }: StoryContext, { contest, place }: Result): boolean {
  const here = story.results.filter((one) => one.contest === contest && one.place === place);
  const elected = here.flatMap(({ standings }) => standings.filter(({ status }) => status === 'elected'));
  return new Set(elected.map(({ candidate, party }) => candidate ?? party)).size > 1;
}

function winnerOf(result: Result): Row | undefined {
  return result.standings.find((row) => holdsFor(result, row, 'won'));
}

/** Words that the story itself knows somebody by are left to it. */
function named(context: StoryContext, text: string, pattern: RegExp, row: Row | undefined, locale: Locale): string {
  const match = pattern.exec(text);
  const name = rowName(context, row, locale);
  if (!match || name === undefined || context.search.entities.spans(words(match[0])).length > 0) return text;
  const said = /^du /i.test(match[0]) ? `de ${name}` : name;
  return text.slice(0, match.index) + said + text.slice(match.index + match[0].length);
}

function rowName({ search }: StoryContext, row: Row | undefined, locale: Locale): string | undefined {
  const entity = search.entityById.get(row?.candidate ?? row?.party ?? '');
  return entity && nameOf(entity, locale);
}
