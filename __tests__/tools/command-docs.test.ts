import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createDispatcher } from '../../src/operate/dispatcher.ts';
import { loadContext } from '../../src/operate/load-context.ts';
import { nameAndVersion } from '../../src/operate/project.ts';
import { commandDocs } from '../../tools/command-docs.ts';
import { root } from '../helpers/root.ts';

const page = (name: string) => readFileSync(join(root, 'docs', name), 'utf8');

test('the page of commands shows what the bot answers today; `npm run docs` writes it anew', () => {
  const context = loadContext(root, 'calais-2015', nameAndVersion(root).version);
  const dispatcher = createDispatcher(context, () => {
    throw new Error('nothing is to be logged');
  });
  expect(commandDocs(page('commands.in.md'), dispatcher)).toBe(page('commands.md'));
});
