import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCode } from '../src/errors.ts';
import { createDispatcher } from '../src/operate/dispatcher.ts';
import { exitCodeOf } from '../src/operate/exit.ts';
import { loadContext } from '../src/operate/load-context.ts';
import { nameAndVersion, projectFolder } from '../src/operate/project.ts';
import { commandDocs } from './command-docs.ts';

/** `npm run docs`: writes docs/commands.md from its template and real replies. */
function writeDocs(folder: string): number {
  const context = loadContext(folder, 'calais-2015', nameAndVersion(folder).version);
  const dispatcher = createDispatcher(context, () => {
    throw new Error('nothing is to be logged');
  });
  const template = readFileSync(join(folder, 'docs/commands.in.md'), 'utf8');
  writeFileSync(join(folder, 'docs/commands.md'), commandDocs(template, dispatcher));
  return exitCode.ok;
}

process.exitCode = await exitCodeOf(() => writeDocs(projectFolder(import.meta.url)));
