import type { StoryContext } from '../lookup/story-context.ts';
import type { Result } from '../story/schema.ts';
import { formatDateIn } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import { nameById } from './record-name.ts';
import type { Scope } from './reply.ts';

/** A round by its name, as it stands alone: "First round". Nothing where the election has no rounds. */
export function roundName(round: number | undefined, locale: Locale): string {
  return round === undefined ? '' : capitalised(textIn(locale)('compare.round', { round }));
}

/** The date of a result as the article has it, or as the story's language writes the day that it gives. */
function dateOf({ story }: Pick<StoryContext, 'story'>, { date }: Result, locale: Locale): string {
  if (date?.text) return date.text[locale];
  return date?.value === undefined ? '' : formatDateIn(locale, date.value, story.article.locale);
}

/** What a result is of, in parts. */
export function scopeOf(context: StoryContext, result: Result, locale: Locale): Scope {
  const told = context.story.contests.find(({ id }) => id === result.contest);
  return {
    contest: capitalised(told?.name[locale] ?? result.contest),
    place: nameById(context.search, result.place, locale),
    round: roundName(result.round, locale),
    date: dateOf(context, result, locale),
    nth: result.round,
    year: told?.year,
  };
}

/** "French regional elections, first round (last week)", with what there is of it. */
export function headingOf(context: StoryContext, result: Result, locale: Locale): string {
  const contest = context.story.contests.find(({ id }) => id === result.contest)?.name[locale] ?? result.contest;
  const { round } = result;
  const parts = [contest, ...(round === undefined ? [] : [textIn(locale)('compare.round', { round })])];
  const date = dateOf(context, result, locale);
  return parts.join(', ') + (date === '' || parts.join(' ').includes(date) ? '' : ` (${date})`);
}

export function capitalised(text: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}
