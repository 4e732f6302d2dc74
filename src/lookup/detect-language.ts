import type { IsWord } from '../language/dictionary.ts';
import type { NameIndex } from '../search/names.ts';
import type { Entity } from '../story/story.ts';
import type { GeneralVocabulary } from '../story/vocabulary.ts';
import { fold } from '../text/normalize.ts';

type Words = Pick<GeneralVocabulary, 'stopWords' | 'chat'>;

/** A small word that French has and English has not, and that is no chat spelling either. */
function isOnlyFrench({ stopWords, chat }: Words, word: string): boolean {
  return stopWords.fr.includes(word) && !stopWords.en.includes(word) && !Object.hasOwn(chat, word);
}

/** The language that folded words are written in, by their small words; English where they do not tell. */
export function languageOf(vocabulary: Words, row: readonly string[]): 'en' | 'fr' {
  return row.some((word) => isOnlyFrench(vocabulary, word)) ? 'fr' : 'en';
}

interface Languages {
  readonly vocabulary: Words;
  readonly search: {
    readonly entities: Pick<NameIndex<Entity>, 'spans'>;
    readonly isEnglish: IsWord;
    readonly isFrench: IsWord;
  };
}

/** The beginning of a text tells its language; many words are looked up in both dictionaries. */
const enoughWords = 100;

/** A small word tells more than another word, which the other language may have borrowed. */
const smallWord = 2;

/**
 * The language that a whole message is written in, by the words that are no names: small words of both languages are
 * weighed against each other, then words that only one of the two dictionaries has, and French accents.
 *
 * @param text without links, codes and marks
 * @returns `undefined` where the words do not tell
 */
export function languageOfMessage({ vocabulary, search }: Languages, text: string): 'en' | 'fr' | undefined {
  const tokens = text.match(/[\p{L}\p{M}\p{N}]+/gu)?.slice(0, enoughWords) ?? [];
  const row = tokens.map(fold);
  const named = search.entities.spans(row);
  const isNamed = (at: number) => named.some(({ start, end }) => start <= at && at < end);
  const isShouted = !/\p{Ll}/u.test(text);
  let french = 0;
  for (const [at, token] of tokens.entries()) {
    // A capital inside of a sentence begins a name.
    const isName = isNamed(at) || (!isShouted && at > 0 && /^\p{Lu}/u.test(token));
    if (!isName) french += frenchness({ vocabulary, search }, token, row[at] ?? '');
  }
  if (french === 0) return undefined;
  return french > 0 ? 'fr' : 'en';
}

/** Above zero for a French word, below for an English one. */
function frenchness({ vocabulary, search }: Languages, token: string, folded: string): number {
  const { en, fr } = vocabulary.stopWords;
  if (fr.includes(folded) !== en.includes(folded)) return fr.includes(folded) ? smallWord : -smallWord;
  const typed = token.normalize('NFC').toLowerCase();
  const isFrench = /[àâçèéêëîïôùûœ]/.test(typed) || search.isFrench(typed) || search.isFrench(folded);
  const isEnglish = search.isEnglish(folded);
  if (isFrench === isEnglish) return 0;
  return isFrench ? 1 : -1;
}
