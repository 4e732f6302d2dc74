import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readState } from '../desk/state.ts';
import { StoryFiles } from '../desk/story-files.ts';
import { exitCode, StartError } from '../errors.ts';
import { openDictionary } from '../language/dictionary.ts';
import { usualStory } from '../operate/config.ts';
import { cachedContext } from '../operate/context-loader.ts';
import { checkedContext } from '../operate/load-context.ts';
import { projectFolder } from '../operate/project.ts';
import { loadStory } from '../story/load.ts';
import { describeProblem, StoryError } from '../story/problem.ts';
import { unsignedCount } from '../story/signed.ts';
import { isStoryPath, storiesIn, storyFolder, storyGiven } from '../story/stories.ts';
import type { Story } from '../story/story.ts';
import { verifyStory } from '../story/verify.ts';
import { printable } from '../text/printable.ts';
import { helpAsked } from './help.ts';
import { makeStory } from './make-story.ts';
import { messageFaults } from './message-faults.ts';

const usage = `Usage: npm run story -- COMMAND
  check [NAME]              every rule that a story must keep, and every message that it can make, for all stories in
                            data/ or the one named
  verify [NAME] ARTICLE     every quotation and anchor stands in the paragraph that it names
  uncovered [NAME] ARTICLE  the paragraphs, figures, names and quotations that no record has
  new NAME ARTICLE          makes the story NAME with what the article tells of itself, and no records
  draft NAME ARTICLE        makes the story NAME with a draft of every record, for you to check and sign;
                            with --verbatim facts, too, in the article's own words, if you may publish them
  edit NAME [--article FILE] [--log FILE] [--port N]
                            opens a page on this machine to read, sign and change the records of NAME, beside the article
                            (drafts/NAME/article.txt); --log: with the questions that were not answered
ARTICLE is a text file, a saved web page, Markdown, an RSS item, a WordPress post (JSON), or - for standard input.
NAME is a folder in data/, or the path of one that lies elsewhere, such as ../my-story; without it, check takes all of
them, verify and uncovered ${usualStory}.`;

/** `npm run story`: everything that it does. Gives the exit code. */
export async function runStory(argv: readonly string[], folder: string): Promise<number> {
  const [command, ...rest] = argv;
  if (command !== 'edit' || helpAsked(argv, usage)) return runStoryTool(argv, folder);
  const { editStory } = await import('./edit-story.ts');
  return editStory(rest, folder, usage);
}

/** What ends at once: the checks of story data, and what makes a story. */
export function runStoryTool(argv: readonly string[], folder: string): number {
  if (helpAsked(argv, usage)) return exitCode.ok;
  const [command, ...rest] = argv;
  const { story: named, words } = readStoryOption(command, rest);
  const story = named === undefined ? undefined : storyGiven(named);
  if (command === 'new' || command === 'draft') return makeStory(command, rest, folder, usage);
  const [article, ...others] = words;
  if (command === 'check' && words.length === 0)
    return check(story ? [story] : storiesIn(join(folder, 'data')), folder);
  if (article !== undefined && others.length === 0)
    return against(command, storyFolder(folder, story ?? usualStory), article);
  throw new StartError(exitCode.usage, usage);
}

/** The commands that hold a story against the text of its article. */
function against(command: string | undefined, story: string, article: string): number {
  if (command === 'verify') return verify(loadStory(story), readArticle(article));
  if (command === 'uncovered') return uncovered(story, readArticle(article));
  throw new StartError(exitCode.usage, usage);
}

/** The story by its name in front, as for `new` and `edit`, or behind `--story`; the article is the last word. */
function readStoryOption(
  command: string | undefined,
  rest: readonly string[],
): { story: string | undefined; words: string[] } {
  const at = rest.indexOf('--story');
  const isNamed = at === -1 && rest.length === (command === 'check' ? 1 : 2);
  if (isNamed) return { story: rest[0], words: rest.slice(1) };
  if (at === -1) return { story: undefined, words: [...rest] };
  const story = rest[at + 1];
  if (story === undefined) throw new StartError(exitCode.usage, usage);
  return { story, words: rest.filter((_, index) => index !== at && index !== at + 1) };
}

/** Every story is checked, so that all faults of all of them are seen at once. */
function check(stories: readonly string[], folder: string): number {
  // The packages with the word lists are those of the tool, wherever the stories are.
  const dictionary = openDictionary(projectFolder(import.meta.url));
  const sound = stories.map((name) => {
    try {
      const story = loadStory(storyFolder(folder, name));
      const order = { folder, name, drafts: true };
      // What the build has learnt of the same files need not be learnt again.
      const faults = messageFaults(
        cachedContext(order, '', dictionary, () => undefined) ?? checkedContext(order, '', dictionary),
      );
      if (faults.length > 0) throw new StoryError(name, faults);
      const unsigned = unsignedCount(story);
      print(
        `${isStoryPath(name) ? story.article.id : name}: ${countsOf(story)}, no fault${unsigned === 0 ? '' : `; not signed: ${unsigned}`}`,
      );
      return true;
    } catch (error) {
      if (!(error instanceof StoryError)) throw error;
      print(error.message);
      return false;
    }
  });
  if (sound.includes(true)) print('The article was not read: "story -- verify" holds the records against its words.');
  return sound.every(Boolean) ? exitCode.ok : exitCode.failed;
}

function countsOf({ people, places, organizations, results, quotes, facts, gaps, timeline }: Story): string {
  const counted = { people, places, organizations, results, quotes, facts, gaps, 'moments in time': timeline };
  return Object.entries(counted)
    .map(([name, records]) => `${records.length} ${name}`)
    .join(', ');
}

function readArticle(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new StartError(exitCode.usage, `The article ${file} cannot be read.\n${usage}`);
  }
}

function verify(story: Story, text: string): number {
  const problems = verifyStory(story, text);
  for (const problem of problems) print(describeProblem(problem));
  print(`${story.article.id}: ${problems.length} fault(s) against the article`);
  return problems.length === 0 ? exitCode.ok : exitCode.failed;
}

/** Only a paragraph without a record is a fault: that a figure or a name has none may be meant. */
function uncovered(folder: string, text: string): number {
  const { article } = loadStory(folder);
  const { paragraphs, figures, names, quotations } = readState(new StoryFiles(folder), text).left;
  for (const { paragraph, words } of paragraphs) print(`${paragraph}  ${words}`);
  for (const { paragraph, words } of figures) print(`${paragraph}  figure: ${words}`);
  for (const { paragraph, words } of names) print(`${paragraph}  name: ${words}`);
  for (const { paragraph, words } of quotations) print(`${paragraph}  quotation: ${words}`);
  const counted = `${figures.length} figure(s), ${names.length} name(s), ${quotations.length} quotation(s)`;
  print(`${article.id}: ${paragraphs.length} paragraph(s), ${counted} without a record`);
  return paragraphs.length === 0 ? exitCode.ok : exitCode.failed;
}

function print(line: string): void {
  process.stdout.write(`${printable(line)}\n`);
}
