import { stemIn, stemsOf } from '../language/stems.ts';
import { languageOfMessage } from '../lookup/detect-language.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import { stemsLike } from './same-sense.ts';

/** The stems of a story's words that each word of a row may be meant for, where the two are in different languages. */
export type Meanings = ReadonlyMap<string, readonly string[]>;

/** Of many words that one may be meant for, the last ones are far from it. */
const mostMeant = 8;

/** What the words of a row mean in the language of the story; nothing where it is theirs, or the story has both. */
export function meaningsOf({ search, story, vocabulary }: StoryContext, row: readonly string[]): Meanings | undefined {
  const language = story.article.abstract.only;
  if (language === undefined || languageOfMessage({ search, vocabulary }, row.join(' ')) === language) return undefined;
  const isTelling = (word: string) => !search.stopWords.has(word) && !/\d/.test(word);
  return new Map(row.filter(isTelling).map((word) => [word, meant(search, word)]));
}

function meant(search: StoryContext['search'], word: string): readonly string[] {
  const own = search.synonyms.related(word);
  const related = (own.length > 0 ? own : (byFrenchStem(search).get(stemIn('fr', word)) ?? [])).slice(0, mostMeant);
  return [...related.flatMap(stemsOf), ...stemsLike(word)];
}

const frenchStems = new WeakMap<StoryContext['search'], ReadonlyMap<string, readonly string[]>>();

/** The words that a French verb may be meant for in whatever form: the lists have its infinitive. */
function byFrenchStem(search: StoryContext['search']): ReadonlyMap<string, readonly string[]> {
  const known =
    frenchStems.get(search) ?? new Map(search.synonyms.pairs().map(([word, related]) => [stemIn('fr', word), related]));
  frenchStems.set(search, known);
  return known;
}

/** "Confiée" loses its accent with its case, and its stem is not that of "confié" any more. */
function participlesOf(word: string): readonly string[] {
  const known = participles.get(word);
  if (known) return known;
  const base = /^([a-z]{4,})ee?s?$/.exec(word)?.[1];
  const made = base === undefined ? stemsOf(word) : [...stemsOf(word), `pp:${base}`];
  if (participles.size < mostKept) participles.set(word, made);
  return made;
}

const participles = new Map<string, readonly string[]>();
const mostKept = 20_000;

/** The stems of a word and of those that it may be meant for. */
export function formsOf(word: string, meanings: Meanings | undefined): readonly string[] {
  const own = participlesOf(word);
  const others = meanings?.get(word);
  return others === undefined ? own : [...own, ...others];
}
