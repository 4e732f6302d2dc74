import { stemsOf } from '../language/stems.ts';
import type { Story } from '../story/story.ts';
import { words } from '../text/normalize.ts';
import { contestNames } from './contest-entries.ts';
import type { ContestSaid } from './contest-words.ts';
import type { StoryContext } from './story-context.ts';

type Contest = Story['contests'][number];

/** A word in the name of a contest, another form of one, and another word for one, also in the other language. */
const scores = { same: 1, form: 0.95, synonym: 0.8, related: 0.7 } as const;

/** One word as it is, or two others for it. */
const leastSaid = 0.9;

/**
 * "Cable car", "mayor", "school tax": words in the name of a contest that is named, or of the one that has most of them, also
 * in other words for them.
 *
 * @param named the ids of the contests that are named
 */
export function contestMeant(context: StoryContext, named: readonly string[], row: readonly string[]): ContestSaid {
  const { contests } = context.story;
  const said = (contest: Contest) => row.filter((word) => saidOf(context, contest, word) > 0);
  if (named.length > 0) return { words: contests.filter(({ id }) => named.includes(id)).flatMap(said) };
  const [best, next] = contests
    .map((contest) => ({ contest, score: row.reduce((sum, word) => sum + saidOf(context, contest, word), 0) }))
    .sort((a, b) => b.score - a.score);
  if (!best || best.score < leastSaid) return { words: [] };
  if (best.score === next?.score && !isLater(best.contest, next.contest)) return { words: [] };
  return { words: said(best.contest), contest: best.contest.id };
}

/** Of the votes that are held again and again, the last one is meant. */
function isLater(contest: Contest, other: Contest): boolean {
  return contest.year !== undefined && other.year !== undefined && contest.year > other.year;
}

/** How surely a word stands for one in the name of a contest, 0 to 1. */
function saidOf({ search: { synonyms } }: StoryContext, contest: Contest, word: string): number {
  const { own, forms } = termsOf(contest);
  const hasForm = (one: string) => stemsOf(one).some((form) => forms.has(form));
  if (own.has(word)) return scores.same;
  if (word.length < leastLetters) return 0;
  if (hasForm(word)) return scores.form;
  const group = synonyms.groupOf(word);
  if (group !== undefined && [...own].some((one) => synonyms.groupOf(one) === group)) return scores.synonym;
  return synonyms.related(word).some(hasForm) ? scores.related : 0;
}

/** A letter or a number stands for nothing else. */
const leastLetters = 3;

const known = new WeakMap<Contest, { readonly own: ReadonlySet<string>; readonly forms: ReadonlySet<string> }>();

function termsOf(contest: Contest) {
  const read = known.get(contest);
  if (read) return read;
  const own = new Set(contestNames(contest).flatMap(words));
  const made = { own, forms: new Set([...own].flatMap(stemsOf)) };
  known.set(contest, made);
  return made;
}
