import { fold } from '../text/normalize.ts';
import { Ids } from './ids.ts';
import { openers } from './lexicon.ts';
import { inLanguage, type Language, type OneLanguage, phrase } from './wording.ts';

export interface TopicDraft {
  readonly id: string;
  readonly label: OneLanguage;
  readonly otherNames: readonly string[];
  readonly draft: true;
  readonly confidence: number;
}

const dull =
  /^(?:said|which|would|could|were|have|been|than|from|with|that|their|there|they|will|what|when|about|after|before|percent|cent|votes?|year|years|people|comme|dans|pour|avec|plus|cette|sont|était|avoir|avait|ont|être|fait|elle|leur|voix|deux|trois|encore|aussi|même|entre|tout|ans|year|four|five|them|into|over|more|most|much|only|other|some|such|then|these|this|those|very|your|because|while|where|being|does|each|just|like|made|make|many|must)$/;

/** What the article is about: the words in small letters that it repeats most, after the article itself. */
export function draftTopics(paragraphs: readonly string[], language: Language, most = 8): TopicDraft[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const word of paragraphs.join(' ').match(/(?<![\p{L}’'])\p{Ll}[\p{L}-]{3,}/gu) ?? []) {
    const key = stemOf(word);
    if (openers.has(word) || dull.test(word)) continue;
    counts.set(key, { word: counts.get(key)?.word ?? word, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const ids = new Ids();
  const often = [...counts.values()]
    .filter(({ count }) => count >= 3)
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
  return [phrase(language, 'article'), ...often.map(({ word }) => word)].map((label) => ({
    id: ids.take(label),
    label: inLanguage(language, label),
    otherNames: [],
    draft: true,
    confidence: 0.4,
  }));
}

/** The ids of the topics whose word stands in a text; at least the first one, which is the article. */
export function topicsOf(text: string, topics: readonly TopicDraft[]): string[] {
  const stems = new Set((text.match(/\p{L}{4,}/gu) ?? []).map(stemOf));
  const found = topics.slice(1).filter(({ id }) => stems.has(stemOf(id)));
  return found.length > 0 ? found.slice(0, 4).map(({ id }) => id) : topics.slice(0, 1).map(({ id }) => id);
}

function stemOf(word: string): string {
  return fold(word).replace(/(?:s|es|x)$/, '');
}
