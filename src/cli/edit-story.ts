import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createDeskApp } from '../desk/app.ts';
import { Desk } from '../desk/desk.ts';
import { readDeskFiles } from '../desk/files.ts';
import { makeKey } from '../desk/guard.ts';
import { StoryFiles } from '../desk/story-files.ts';
import { questionsIn } from '../desk/unanswered.ts';
import { type HttpServer, listen } from '../discord/http/server.ts';
import { exitCode, StartError } from '../errors.ts';
import { openDictionary } from '../language/dictionary.ts';
import { createLogger } from '../log.ts';
import { cachedContext } from '../operate/context-loader.ts';
import { contextOfStory } from '../operate/load-context.ts';
import { projectFolder } from '../operate/project.ts';
import { signal } from '../operate/run-log.ts';
import { storyFolder, storyGiven, storyShown } from '../story/stories.ts';
import type { Story } from '../story/story.ts';

interface Wanted {
  readonly name: string;
  readonly article: string | undefined;
  readonly log: string | undefined;
  readonly port: number;
}

/** `npm run story -- edit`: the desk, a page on the loopback address, until a signal. */
export async function editStory(rest: readonly string[], folder: string, usage: string): Promise<number> {
  const wanted = readArguments(rest, usage);
  const target = storyFolder(folder, wanted.name);
  if (!existsSync(join(target, 'article.json')))
    throw new StartError(
      exitCode.usage,
      `There is no story ${storyShown(wanted.name)}; "story -- draft" or "new" makes one.`,
    );
  const { url, stop } = await openDesk(wanted, folder);
  process.stdout.write(`The desk of ${wanted.name} is open until you press Ctrl+C:\n${url}\n`);
  const log = createLogger('warn', process.stderr);
  const code = await signal(log);
  await stop();
  return code;
}

/** The desk on a port of the loopback address. `url` has the key without which nothing is answered. */
export async function openDesk(
  { name, article, log, port }: Wanted,
  folder: string,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  // The packages with the word lists are those of the tool, wherever the stories are.
  const project = projectFolder(import.meta.url);
  const dictionary = openDictionary(project);
  const text = article ?? join(folder, 'drafts', basename(name), 'article.txt');
  const desk = new Desk({
    story: name,
    files: new StoryFiles(storyFolder(folder, name)),
    article: article !== undefined || existsSync(text) ? readFile(text) : undefined,
    contextOf: (story: Story) =>
      // What the build has learnt of the same files need not be learnt again.
      cachedContext({ folder, name, drafts: true }, '', dictionary, () => undefined) ??
      contextOfStory({ folder, story, drafts: true }, '', dictionary),
    unanswered: log === undefined ? undefined : questionsIn(readFile(log), name),
  });
  const key = makeKey();
  const page = readDeskFiles(join(project, 'dist/src/desk/browser'));
  let server: HttpServer | undefined;
  const errors = createLogger('error', process.stderr);
  const app = createDeskApp({ desk, page, key, port: () => server?.port ?? 0, log: errors });
  server = await listen(app, { port, host: '127.0.0.1', drainSeconds: 0 });
  return { url: `http://127.0.0.1:${server.port}/${key}/`, stop: server.stop };
}

function readArguments(rest: readonly string[], usage: string): Wanted {
  const options = { article: { type: 'string' }, log: { type: 'string' }, port: { type: 'string' } } as const;
  const { values, positionals } = parsed(() => parseArgs({ args: [...rest], options, allowPositionals: true }), usage);
  const [name, ...others] = positionals;
  const port = Number(values.port ?? 0);
  const isPort = Number.isInteger(port) && port >= 0 && port <= 65_535;
  if (name === undefined || others.length > 0 || !isPort) throw new StartError(exitCode.usage, usage);
  return { name: storyGiven(name), article: values.article, log: values.log, port };
}

function parsed<T>(parse: () => T, usage: string): T {
  try {
    return parse();
  } catch {
    throw new StartError(exitCode.usage, usage);
  }
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new StartError(exitCode.usage, `${file} cannot be read.`);
  }
}
