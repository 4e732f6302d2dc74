import type { StoryContext } from '../lookup/story-context.ts';
import { words } from '../text/normalize.ts';

const sides = [
  ['yes', 'oui'],
  ['no', 'non'],
] as const;

/** "How many for and how many against". */
const stances = [
  /\bhow many (?:votes |people |voted |were |are |was )*(?:for|in favou?r)\b|\bcombien (?:de voix |ont vote |etaient )*pour\b/,
  /\bhow many (?:votes |people |voted |were |are |was )*against\b|\bcombien (?:de voix |ont vote |etaient )*contre\b/,
];

/** "How many no votes": the options that a bare yes or no means, which is otherwise no name. Of any contest. */
export function optionsSaid({ story }: StoryContext, row: readonly string[]): string[][] {
  const text = row.join(' ');
  return sides
    .filter((side, at) => side.some((word) => row.includes(word)) || stances[at]?.test(text) === true)
    .map((side) =>
      story.contests.flatMap(({ options }) =>
        options.flatMap(({ id, name, otherNames }) => {
          const own = [...Object.values(name), ...otherNames].flatMap(words);
          return side.some((word) => own.includes(word)) ? [id] : [];
        }),
      ),
    )
    .filter(({ length }) => length > 0);
}

/** "On K": a contest by the letter that ends its name, where the letter is no word of its own. */
export function contestByLetter({ story, search }: StoryContext, row: readonly string[]): string | undefined {
  return story.contests.find(({ name }) =>
    Object.values(name).some((one) => {
      const letter = words(one).at(-1) ?? '';
      const at = row.indexOf(letter);
      return letter.length === 1 && at >= 0 && (!search.stopWords.has(letter) || at === row.length - 1);
    }),
  )?.id;
}
