import { loadStory } from '../story/load.ts';
import { type Problem, StoryError } from '../story/problem.ts';
import type { Story } from '../story/story.ts';
import { paragraphsOf, verifyStory } from '../story/verify.ts';
import { type Entry, entriesOf } from './entries.ts';
import { recordFiles } from './kinds.ts';
import { type Left, leftOf } from './left.ts';
import { anchorsIn, type Mark, marksOf } from './marks.ts';
import type { StoryFiles } from './story-files.ts';

/** A story as its files are now. */
export interface DeskState {
  /** The text of each file that is there. */
  readonly texts: ReadonlyMap<string, string>;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** `undefined` where it has faults with which nothing can be answered. */
  readonly story: Story | undefined;
  readonly paragraphs: readonly string[];
  readonly marks: readonly Mark[];
  readonly left: Left;
  /** Whether the article's text is there; without it the paragraphs are the words that records rest on. */
  readonly hasArticle: boolean;
}

/** Reads the files of a story, and all that is wrong with them. @param article its text, if that is there */
export function readState(files: StoryFiles, article: string | undefined): DeskState {
  const texts = new Map(
    recordFiles.flatMap((file) => {
      const text = files.text(file);
      return text === undefined ? [] : [[file, text] as const];
    }),
  );
  const entries = entriesOf((file) => texts.get(file));
  const paragraphs = article === undefined ? anchorsAsParagraphs(entries) : paragraphsOf(article);
  const marks = marksOf(entries, paragraphs);
  return {
    texts,
    entries,
    ...checked(files.folder, article, texts),
    paragraphs,
    marks,
    left: leftOf(entries, marks, paragraphs),
    hasArticle: article !== undefined,
  };
}

/** What `check` and `verify` find in a story, or would find with other texts. */
export function checked(
  folder: string,
  article: string | undefined,
  texts: ReadonlyMap<string, string>,
): Pick<DeskState, 'story' | 'problems'> {
  try {
    const story = loadStory(folder, texts);
    return { story, problems: article === undefined ? [] : verifyStory(story, article) };
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    return { story: undefined, problems: error.problems };
  }
}

/** Those of one record. Its index stands for the id of one that has none. */
export function problemsOf(problems: readonly Problem[], { kind, name, index }: Entry): Problem[] {
  const names = [name, `${kind.list ?? 'record'} ${index + 1}`];
  const own = problems.filter(
    ({ file, record }) =>
      file === kind.file && (record === undefined ? kind.name === 'article' : names.includes(record)),
  );
  return kind.field === undefined ? own : own.map((problem) => ({ ...problem, field: kind.field }));
}

function anchorsAsParagraphs(entries: readonly Entry[]): string[] {
  const words = new Map<number, Set<string>>();
  for (const { paragraph, exact } of entries.flatMap(({ record }) => anchorsIn(record))) {
    words.set(paragraph, (words.get(paragraph) ?? new Set()).add(exact));
  }
  const last = Math.max(0, ...words.keys());
  return Array.from({ length: last }, (_, index) => [...(words.get(index + 1) ?? [])].join(' … '));
}
