import { stands } from '../lookup/find-results.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Person } from '../story/schema.ts';
import { type Entity, nameOf } from '../story/story.ts';
import { words } from '../text/normalize.ts';
import { type IdentityFinding, identityOf } from './person-finding.ts';
import type { Question } from './question.ts';

/** "who is X", "what is the name of the camp": nothing is asked of what is named but who or what it is. */
export function askIdentity(
  context: StoryContext,
  { intents, content, named, row }: Question,
): IdentityFinding | undefined {
  const [first, ...others] = named;
  const entity = first && onlyEntity(first);
  if (!entity) return undefined;
  if (entity.type === 'person') {
    const alone = content.length === 0 && others.every((other) => isOfPlace(context, entity.record, other));
    return intents.has('identity') && alone ? identityOf(entity) : undefined;
  }
  // What stands behind only says which one it is: "the pizzeria where Lise works".
  const asksName = new RegExp(
    `\\b(?:name of|nom d[eu]|s appelle) (?:the |la |le |l |les )?${escaped(first.phrase)}\\b`,
  );
  return asksName.test(row.join(' ')) && /\p{Lu}/u.test(nameOf(entity, 'en')) ? identityOf(entity) : undefined;
}

/** "The new mayor of X": whether somebody is told to be of a place that is named, or stood there. */
function isOfPlace({ story, search }: StoryContext, person: Person, other: Question['named'][number]): boolean {
  const place = onlyEntity(other);
  if (place?.type !== 'place') return false;
  const isDescribed = search.descriptions
    .all(words(other.phrase))
    .some(({ value, corrections }) => value.record.id === person.id && corrections.length === 0);
  return isDescribed || story.results.some((result) => result.place === place.record.id && stands(result, person.id));
}

/** For a regular expression. */
function escaped(phrase: string): string {
  return phrase.replace(/[^\p{L}\p{N} ]/gu, '\\$&');
}

function onlyEntity({ hits }: Question['named'][number]): Entity | undefined {
  const [only, ...penalties] = hits;
  return penalties.length === 0 ? only?.value : undefined;
}
