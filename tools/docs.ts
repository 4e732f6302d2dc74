import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpAsked } from '../src/cli/help.ts';
import { exitCode, StartError } from '../src/errors.ts';
import { createDispatcher } from '../src/operate/dispatcher.ts';
import { exitCodeOf } from '../src/operate/exit.ts';
import { loadContext } from '../src/operate/load-context.ts';
import { nameAndVersion, projectFolder } from '../src/operate/project.ts';
import { commandDocs } from './command-docs.ts';

const usage = `Usage: npm run docs
Writes docs/commands.md from its template, docs/commands.in.md, and real replies.`;

function writeDocs(argv: readonly string[], folder: string): number {
  if (helpAsked(argv, usage)) return exitCode.ok;
  if (argv.length > 0) throw new StartError(exitCode.usage, usage);
  const context = loadContext(folder, 'calais-2015', nameAndVersion(folder).version);
  const dispatcher = createDispatcher(context, () => {
    throw new Error('nothing is to be logged');
  });
  const template = readFileSync(join(folder, 'docs/commands.in.md'), 'utf8');
  writeFileSync(join(folder, 'docs/commands.md'), commandDocs(template, dispatcher));
  return exitCode.ok;
}

process.exitCode = await exitCodeOf(() => writeDocs(process.argv.slice(2), projectFolder(import.meta.url)));
