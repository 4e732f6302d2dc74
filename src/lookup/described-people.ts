import type { Person } from '../story/schema.ts';
import type { Entity } from '../story/story.ts';
import { words } from '../text/normalize.ts';
import { byPortrait, isAnybody, saysMore } from './by-portrait.ts';
import { isTelling, type StoryContext } from './story-context.ts';

/** Where a description of somebody stands in a question, and whose it is. */
interface Described {
  readonly start: number;
  readonly end: number;
  readonly person: Person;
}

/**
 * Folded words in which whoever is described is named: "how old is the forklift driver?". `undefined` where nobody is, or
 * several may be. "What is the driver's name?" asks who it is.
 */
export function withDescribed(context: StoryContext, text: string): string | undefined {
  const row = words(text);
  const found = describedIn(context, row);
  const name = found?.person.name;
  if (!found || name === undefined) return undefined;
  const [before, behind] = [row.slice(0, found.start), row.slice(found.end)];
  const rest = [...before, ...behind];
  if (rest.some((word) => asksName.test(word)) && rest.every((word) => ofName.test(word))) return `who is ${name}`;
  return [...before, name, ...behind].join(' ');
}

const asksName = /^(?:name|called|nom|appelle|prenom)$/;
const ofName =
  /^(?:what|whats|which|s|is|was|are|the|a|of|name|first|last|full|called|do|does|we|know|quel|est|etait|le|la|l|de|du|nom|prenom|comment|se|appelle|qui|c|au|fait|by|again)$/;

function describedIn(context: StoryContext, row: readonly string[]): Described | undefined {
  const starts = row.flatMap((word, at) => (article.test(word) ? [at] : [])).slice(0, mostPhrases);
  const phrases = starts.flatMap((start) =>
    Array.from({ length: mostWords }, (_, less) => ({ start, end: start + 1 + mostWords - less })),
  );
  for (const { start, end } of phrases) {
    const phrase = row.slice(start + 1, end);
    const person = end <= row.length && isPhrase(context, phrase, row[end]) ? personBy(context, phrase) : undefined;
    if (person) return { start, end, person };
  }
  return undefined;
}

const article = /^(?:the|that|this|le|la|l|du|au|ce|cet|cette)$/;

/** "What did the driver say of it", "for whom did the driver vote in 2030": of what was said or done. */
const mayFollow =
  /^(?:from|before|after|avant|apres|a|about|sur|in|dans|en|pour|for|with|avec|who|qui|that|on|against|contre)$/;
const mostPhrases = 3;
const mostWords = 5;

/** Words that tell something at both ends, with no more than what joins them between, and no more of whom behind them. */
function isPhrase(context: StoryContext, phrase: readonly string[], next = ''): boolean {
  // "The president of France" is not any president.
  if (saysMore.has(next) && !mayFollow.test(next)) return false;
  const tells = (word: string) => isAnybody(word) || isTelling(context, word);
  if (phrase.some((word) => context.vocabulary.rounds.some(({ ordinals }) => ordinals.includes(word)))) return false;
  return (
    [phrase[0], phrase.at(-1)].every((word) => word !== undefined && tells(word)) &&
    phrase.every((word) => tells(word) || saysMore.has(word) || article.test(word))
  );
}

/** The only one whose description has all of a phrase, if it is what they are; else whom the story tells so of. */
function personBy(context: StoryContext, phrase: readonly string[]): Person | undefined {
  const telling = phrase.filter((word) => isTelling(context, word));
  const hits = context.search.descriptions.all(telling).filter(({ corrections }) => corrections.length === 0);
  const people = hits.flatMap(({ value }) => (isHead(phrase, value) ? [value.record] : []));
  if (people.length > 0) return people.length === 1 ? people[0] : undefined;
  const isOfAnybody = phrase.length > 1 && phrase.some(isAnybody);
  const portrayed = isOfAnybody ? byPortrait(context, phrase)?.entity : undefined;
  return portrayed?.type === 'person' ? portrayed.record : undefined;
}

/** "The driver", of "forklift driver in Riverton", and not "Riverton". */
function isHead(phrase: readonly string[], entity: Entity): entity is Extract<Entity, { readonly type: 'person' }> {
  if (entity.type !== 'person') return false;
  const { en, fr } = entity.record.role;
  const own = new Set([en, fr].flatMap((role) => beforeMore(words(role))));
  return beforeMore(phrase).some((word) => own.has(word));
}

function beforeMore(row: readonly string[]): readonly string[] {
  const end = row.findIndex((word) => saysMore.has(word));
  return row.slice(0, end === -1 ? undefined : end);
}
