import { type Language, stemIn } from '../language/stems.ts';
import { languageOfMessage } from '../lookup/detect-language.ts';
import type { StoryContext } from '../lookup/story-context.ts';

/** So many words of the story at most stand for one of the question. */
const mostMeant = 3;

/**
 * A question in words of the story's language, where the story has one alone and the question is in the other:
 * question words first, then each word by those words of the stored questions that it may be meant for. A word without
 * any stays as it is; small words are left out.
 *
 * @param row folded words
 */
export function inStoryLanguage(context: StoryContext, row: readonly string[]): readonly string[] {
  const language = context.story.article.abstract.only;
  const own = language === undefined ? undefined : languageOfMessage(context, row.join(' '));
  return language === undefined || own === undefined || own === language ? row : translated(context, row, language);
}

function translated({ search, vocabulary }: StoryContext, row: readonly string[], to: Language): readonly string[] {
  const asking = vocabulary.askingWords[to === 'en' ? 'fr' : 'en'];
  const isAsking = (word: string) => Object.hasOwn(asking, word);
  const known = stemsOfQuestions(search, to);
  const isKnown = (word: string) => known.has(stemIn(to, word));
  const meant = search.synonyms
    .units(
      row.filter((word) => !isAsking(word)),
      true,
    )
    .map(({ row: typed, related }) => (typed.every(isKnown) ? typed : orElse(related.filter(isKnown), typed)));
  const found = [...row.filter(isAsking).flatMap((word) => asking[word] ?? []), ...meant.flat()];
  // Two forms of a word are one.
  return [...new Map(found.map((word) => [stemIn(to, word), word])).values()];
}

function orElse(found: readonly string[], typed: readonly string[]): readonly string[] {
  return found.length > 0 ? found.slice(0, mostMeant) : typed;
}

const stems = new WeakMap<StoryContext['search'], ReadonlySet<string>>();

function stemsOfQuestions(search: StoryContext['search'], language: Language): ReadonlySet<string> {
  const known = stems.get(search) ?? new Set(search.questions.vocabulary.map((word) => stemIn(language, word)));
  stems.set(search, known);
  return known;
}
