import { soundOf } from '../language/nearness.ts';
import { languageOf } from '../lookup/detect-language.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import { nameOf } from '../story/story.ts';
import { fold, words } from '../text/normalize.ts';

/** A word as it was typed, and the word or words that it was read as. */
export interface Correction {
  readonly typed: string;
  readonly read: string;
}

/** What a folded word is read as, which may be several words. `isName`: it was written like a name. */
export type Correct = (word: string, isName: boolean) => string;

/** The folded words of a question: chat spellings written out, and slips as the known words that are nearest. */
export function mend(
  context: StoryContext,
  text: string,
  correct: Correct,
): { row: string[]; corrections: Correction[] } {
  const { search } = context;
  const names = capitalised(text);
  const accented = accentedWords(search, text);
  const corrections: Correction[] = [];
  const row = spelledOut(context, words(text)).flatMap((word, index, all) => {
    if (isPossessive(search, word, all[index - 1])) return [word.slice(0, -1), 's'];
    const read = accented.has(word) ? word : correct(word, names.has(word));
    if (read !== word) corrections.push({ typed: word, read });
    return read.split(' ');
  });
  return { row, corrections };
}

/** Spellings of one word and of two, such as "c ki", written out. */
function spelledOut({ vocabulary }: StoryContext, typed: readonly string[]): string[] {
  const { chat } = vocabulary;
  const isFrench = languageOf(vocabulary, typed) === 'fr';
  // "4 a" is "for a" in English alone.
  const isPair = (first: string | undefined, second: string | undefined) =>
    Object.hasOwn(chat, `${first} ${second}`) && !(isFrench && /^\d/.test(first ?? ''));
  return typed.flatMap((word, at) => {
    if (isPair(typed[at - 1], word)) return [];
    if (isPair(word, typed[at + 1])) return words(chat[`${word} ${typed[at + 1]}`] ?? '');
    const thousands = /^(\d{1,4}(?:\.\d)?)k$/.exec(word)?.[1];
    if (thousands !== undefined) return [String(Number(thousands) * 1000)];
    // "y a-t-il" is no "why".
    const isOwn = isFrench && vocabulary.stopWords.fr.includes(word);
    return Object.hasOwn(chat, word) && !isOwn ? words(chat[word] ?? '') : [word];
  });
}

/** Whether the story, its questions or the language of questions has a word, or it is too short to be corrected. */
export function isInStory(search: StoryContext['search'], word: string): boolean {
  return word.length < 3 || search.stopWords.has(word) || search.questions.knows(word) || search.quotes.has(word);
}

/** What a word that is not in the story is a slip for: by its letters, by its sound, or two words in one; else itself. */
export function corrected(search: StoryContext['search'], word: string, isName: boolean): string {
  // 4000 is no slip for 40.
  if (/^\d/.test(word) || search.isWord(word)) return word;
  const { questionWords } = search;
  // "sooo", "raly"
  const doubled = questionWords.pastDoubles(word);
  if (doubled !== undefined) return doubled;
  if (isName || word.length < 5) return mendedName(search, word) ?? (isName ? word : mendedShort(search, word));
  const nearest = (typed: string) => questionWords.nearest(typed, { bySound: false })[0]?.value;
  // A plural, or a genitive without its apostrophe: "haydns"; "acordin".
  const single = /....s$/.test(word) ? nearest(word.slice(0, -1)) : undefined;
  const full = /...in$/.test(word) ? nearest(`${word}g`) : undefined;
  return (
    elided(search, word) ??
    nearest(word) ??
    single ??
    full ??
    questionWords.soundingLike(word) ??
    heardAlike(search, word) ??
    twoWords(search, word) ??
    word
  );
}

/** "dinscrits": a French word that has lost the apostrophe before it. */
function elided({ questions }: StoryContext['search'], word: string): string | undefined {
  const [, first, rest] = /^([dln]|qu)(?=[aeiouh])(.{4,})$/.exec(word) ?? [];
  return first !== undefined && rest !== undefined && questions.knows(rest) ? `${first} ${rest}` : undefined;
}

/** A name that sounds just the same: "trubel" for "Trouble". */
function heardAlike({ nameWords }: StoryContext['search'], word: string): string | undefined {
  const near = nameWords.nearest(word, { bySound: true })[0]?.value;
  return near !== undefined && soundOf(near) === soundOf(word) ? near : undefined;
}

function mendedName({ nameWords, askingWords }: StoryContext['search'], word: string): string | undefined {
  return (nameWords.nearest(word, { bySound: true })[0] ?? askingWords.nearest(word, { bySound: false })[0])?.value;
}

function mendedShort({ questionWords }: StoryContext['search'], word: string): string {
  const near = questionWords.nearest(word, { bySound: false, leastCount: often })[0]?.value;
  return near ?? questionWords.soundingLike(word, often) ?? word;
}

/** A short word may be a slip for many others, but most likely for one that people use again and again. */
const often = 20;

/** "lacefactories": the shortest part of a word with a meaning of its own is four letters long. */
function twoWords({ facts }: StoryContext['search'], word: string): string | undefined {
  for (let cut = leastPart; cut <= word.length - leastPart; cut++) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    if (facts.has(first) && facts.has(second)) return `${first} ${second}`;
  }
  return undefined;
}

const leastPart = 4;

/** Words with a capital inside a sentence: names, which are no slips for other words. */
function capitalised(text: string): Set<string> {
  return new Set([...text.matchAll(/(?<=\p{Ll}\S* )\p{Lu}\p{Ll}+/gu)].flatMap(([word]) => words(word)));
}

/** Words of French that are typed with their accents, which the dictionary has and a folded word has lost. */
function accentedWords({ isFrench }: StoryContext['search'], text: string): Set<string> {
  const typed = text.toLowerCase().match(/\p{L}*[à-ÿœ]\p{L}*/gu) ?? [];
  return new Set(typed.filter((word) => isFrench(word)).flatMap(words));
}

/** "claudes surname", "bergs dad": a person's name with the s of the genitive, without its apostrophe. */
function isPossessive({ entities }: StoryContext['search'], word: string, before: string | undefined): boolean {
  if (!/..s$/.test(word) || entities.exact(word).length > 0) return false;
  const single = word.slice(0, -1);
  const isName = (phrase: string) =>
    entities
      .exact(phrase)
      .some(({ value }) => value.type === 'person' && ` ${fold(nameOf(value, 'en'))} `.includes(` ${phrase} `));
  return isName(single) || (before !== undefined && isName(`${before} ${single}`));
}
