import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { bareCommand, loneCommand } from '../../src/bot/bare-commands.ts';
import { readLongText } from '../../src/bot/long-text.ts';
import { smallTalkIn } from '../../src/bot/small-talk.ts';
import { readBook } from '../../tools/evaluation/book.ts';
import { calais } from '../helpers/context.ts';
import { root } from '../helpers/root.ts';

const context = calais();
const folder = join(root, '__tests__', 'book');
// The one left out asks commands alone.
const books = readdirSync(folder).filter((file) => file.endsWith('.jsonl') && !file.startsWith('results-and-'));

test.each(books)('no question of the book that the story answers is taken for small talk: %s', (file) => {
  const asked = readBook(file, readFileSync(join(folder, file), 'utf8')).filter(({ command }) => command === 'ask');
  expect(asked.length).toBeGreaterThan(0);
  const taken = asked
    .filter(({ status }) => status === 'answered')
    .map(({ input }) => input)
    .filter(
      (input) =>
        smallTalkIn(context, input) !== undefined ||
        bareCommand(context, context.commands, input) !== undefined ||
        loneCommand(context.commands, input) !== undefined ||
        readLongText(context, input) !== undefined,
    );
  expect(taken).toEqual([]);
});
