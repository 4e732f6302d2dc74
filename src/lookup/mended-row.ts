import type { IsWord } from '../language/dictionary.ts';
import { mendedNearness } from '../search/names.ts';
import { words } from '../text/normalize.ts';
import { contestNames } from './contest-entries.ts';
import type { StoryContext } from './story-context.ts';

/** Words as they were read: each text that has one takes it from here. */
export type ReadWords = Map<string, string>;

/**
 * Mends slips in the words around the place, so that "riverton frist round" is read as it was meant. Behind many words
 * that are none of them, the others stay as they are.
 */
export function mendFrames(context: StoryContext, row: readonly string[], read: ReadWords): string[] {
  const { search } = context;
  const around = wordsAround(context);
  const full = row.flatMap((word) => writtenOut(context, word));
  return full.map((word) => {
    if (around.has(word) || search.stopWords.has(word)) return word;
    const known = read.get(word);
    if (known !== undefined || read.size === mostRead) return known ?? word;
    const isName = search.nameWords.nearest(word, { bySound: true }).length > 0;
    const frame = isName ? undefined : mendedFrame(around, word, search.isWord);
    read.set(word, frame ?? word);
    return frame ?? word;
  });
}

/** "circo", written out; what is only a slip may be one in a name. */
function writtenOut({ search, vocabulary: { chat } }: StoryContext, word: string): string[] {
  const full = word.length > 3 && Object.hasOwn(chat, word) ? (chat[word] ?? '') : word;
  return mendedNearness(word, full, search.isWord) === undefined ? words(full) : [word];
}

/** No name is longer, with all that may be said around it. */
const mostRead = 16;

function mendedFrame(around: ReadonlySet<string>, word: string, isWord: IsWord): string | undefined {
  for (const known of around) {
    if (mendedNearness(word, known, isWord) !== undefined) return known;
  }
  return undefined;
}

function wordsAround({ vocabulary }: StoryContext): ReadonlySet<string> {
  const known = frameWords.get(vocabulary);
  if (known) return known;
  const { frames, roundWords, rounds, measures } = vocabulary;
  const numbers = rounds.flatMap(({ ordinals, names }) => [...ordinals, ...names]);
  const made = new Set([...frames.result, ...roundWords, ...numbers, ...Object.values(measures).flat()]);
  frameWords.set(vocabulary, made);
  return made;
}

const frameWords = new WeakMap<StoryContext['vocabulary'], ReadonlySet<string>>();

/** No name with slips in it stands among more words. */
const mostMended = 8;

/** Each word that is none, and no name, read as the nearest one in a name, of a contest too; nothing if there is none. */
export function mendNames(context: StoryContext, row: readonly string[]): readonly string[] | undefined {
  if (row.length > mostMended) return undefined;
  const read = row.map((word) => mendedName(context, word));
  return read.every((word, at) => word === row[at]) ? undefined : read;
}

function mendedName({ story, search }: StoryContext, word: string): string {
  if (search.stopWords.has(word) || search.isWord(word) || /\d/.test(word)) return word;
  const ofContests = new Set(story.contests.flatMap(contestNames).flatMap(words));
  if (ofContests.has(word)) return word;
  const [name] = search.nameWords.nearest(word, { bySound: true });
  if (name) return name.value;
  return [...ofContests].find((known) => mendedNearness(word, known, search.isWord) !== undefined) ?? word;
}
