import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { draftPack, type Pack } from '../draft/draft-pack.ts';
import { exitCode, StartError } from '../errors.ts';
import { loadStory } from '../story/load.ts';
import { describeProblem } from '../story/problem.ts';
import { unsignedCount } from '../story/signed.ts';
import { storyFolder, storyGiven, storyShown } from '../story/stories.ts';
import { paragraphsOf, verifyStory } from '../story/verify.ts';
import { storyJson } from '../story/write-json.ts';
import { printable } from '../text/printable.ts';

/**
 * `npm run story -- new` and `draft`: makes the folder of a story. The article's text goes to `drafts/NAME`, which
 * version control leaves out, since the words are the publisher's. Nothing that exists is overwritten.
 */
export function makeStory(command: 'new' | 'draft', rest: readonly string[], folder: string, usage: string): number {
  const verbatim = rest.includes('--verbatim');
  const [given, article, ...others] = rest.filter((word) => word !== '--verbatim');
  if (given === undefined || article === undefined || others.length > 0) throw new StartError(exitCode.usage, usage);
  const target = storyFolder(folder, storyGiven(given));
  const name = basename(target);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || name.length > 40)
    throw new StartError(
      exitCode.usage,
      `"${name}" is no name for a story: write lower-case words joined by hyphens, such as "port-riverton", or the path of a folder of such a name.`,
    );
  if (existsSync(target))
    throw new StartError(
      exitCode.usage,
      `${storyShown(given)} is there already; take another name, or remove the folder first.`,
    );
  const pack = readPack({ name, article, verbatim, empty: command === 'new' });
  if (pack.article.trim() === '') throw new StartError(exitCode.usage, `The article ${article} has no text.`);
  const texts = join(folder, 'drafts', name);
  write(target, texts, pack);
  return report({ name, given }, target, pack, { verbatim, command });
}

function readPack({
  name,
  article,
  verbatim,
  empty,
}: {
  name: string;
  article: string;
  verbatim: boolean;
  empty: boolean;
}): Pack {
  const content = readContent(article);
  try {
    return draftPack({
      id: name,
      content,
      name: article,
      verbatim,
      today: new Date().toISOString().slice(0, 10),
      empty,
    });
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new StartError(exitCode.usage, `The article ${article} begins as JSON and is none.`);
    throw error;
  }
}

function readContent(article: string): string {
  try {
    return readFileSync(article === '-' ? 0 : article, 'utf8');
  } catch {
    throw new StartError(exitCode.usage, `The article ${article} cannot be read.`);
  }
}

function write(target: string, texts: string, { files, article }: Pack): void {
  mkdirSync(target, { recursive: true });
  mkdirSync(texts, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(target, file), `${storyJson(content)}\n`);
  writeFileSync(join(texts, 'article.txt'), article);
  const numbered = paragraphsOf(article).map((line, index) => `${String(index + 1).padStart(3)}  ${line}`);
  writeFileSync(join(texts, 'paragraphs.txt'), `${numbered.join('\n\n')}\n`);
}

function report(
  { name, given }: { readonly name: string; readonly given: string },
  target: string,
  { article, missing }: Pack,
  { verbatim, command }: { verbatim: boolean; command: string },
): number {
  const story = loadStory(target);
  const problems = verifyStory(story, article);
  const { people, places, organizations, results, quotes, facts } = story;
  const made = Object.entries({ people, places, organizations, results, quotes, facts });
  const counts = made.map(([kind, records]) => `${records.length} ${kind}`).join(', ');
  const { contests, topics } = story;
  const isEmpty = made.every(([, records]) => records.length === 0);
  const told = isEmpty
    ? `no records yet; ${contests.length} contest(s) and ${topics.length} topics of the article to check`
    : `${counts}; ${unsignedCount(story)} records to sign`;
  print(`${storyShown(given)}: ${told}, ${problems.length} fault(s)`);
  for (const problem of problems) print(describeProblem(problem));
  for (const line of missing) print(line);
  if (command === 'draft' && !verbatim)
    print(
      'No facts: a draft has only the article’s own sentences for them, and the words are the publisher’s. If you may publish them, remove the folder and draft again with --verbatim.',
    );
  print(
    `The text is in drafts/${name}/article.txt, and with its paragraphs numbered in drafts/${name}/paragraphs.txt.`,
  );
  print(`Next: npm run story -- edit ${given}\n  or: npm run story -- verify ${given} drafts/${name}/article.txt`);
  return problems.length === 0 ? exitCode.ok : exitCode.failed;
}

function print(line: string): void {
  process.stdout.write(`${printable(line)}\n`);
}
