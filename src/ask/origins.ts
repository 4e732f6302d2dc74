import type { StoryContext } from '../lookup/story-context.ts';
import { words } from '../text/normalize.ts';
import { asksWhy } from './decide.ts';
import type { Question } from './question.ts';

/** "From" and "country" alone ask for other things as well, and so does a year. */
export function asksOrigin({ row, intents }: Question): boolean {
  const asks =
    /\b(?:where|whereabouts|nationality|origins?|originally|native|birthplace|born|(?:what|which) country|d ou|nationalite|origine|originaire|natif|(?:est|etait|il|elle) nee?|nee? (?:a|en|au)|quel pays)\b/;
  return !intents.has('year') && !asksWhy({ row }) && asks.test(row.join(' '));
}

/** "Which town in Sweden", "which country" for a town of the story: a kind of place that the story does not give. */
export function asksPlace(
  { story }: Pick<StoryContext, 'story'>,
  { row }: Question,
  origin: { readonly en: string; readonly fr: string },
): boolean {
  const kind =
    /\b(?:which|what|quelle|quel) (country|pays|town|city|village|county|street|district|ville|village|rue|quartier|region)\b/.exec(
      row.join(' '),
    )?.[1];
  if (kind === 'country' || kind === 'pays')
    return story.places.some((place) => place.kind !== 'country' && Object.values(place.name).includes(origin.en));
  return kind !== undefined && !words(`${origin.en} ${origin.fr}`).includes(kind);
}
