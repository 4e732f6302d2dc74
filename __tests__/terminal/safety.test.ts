import { Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commands } from '../../commands/index.ts';
import { answerLine } from '../../src/terminal/terminal.ts';
import type { Locale } from '../../src/text/locale.ts';
import { anyLocale, anyQuestion } from '../helpers/questions.ts';
import { contextOf, dispatcherOf } from '../helpers/story.ts';

const context = contextOf();
const dispatcher = dispatcherOf(context);

function answered(line: string, locale: Locale = 'en'): string {
  let text = '';
  const output = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  answerLine(line, { dispatcher, locale, input: process.stdin, output, colour: false });
  return text;
}

/** Anything but a line break that a terminal acts upon, turns the direction of text, or cannot write. */
const harmful = /[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u;

test.each(['/result who won\u0007', '/result the\u001b[H', '/quote who said\u009b', '/ask who\u0007'])(
  '%j rings, moves and colours nothing',
  (line) => {
    expect(answered(line)).not.toMatch(harmful);
  },
);

test('any line is answered without a character that could harm a terminal', () => {
  const start = fc.constantFrom('', '/', ...commands.map(({ name }) => `/${name} `));
  const end = fc.constantFrom('', '\u0007', '\u001b[2J', '\u009b', '\r', '\u202E');
  fc.assert(
    fc.property(start, anyQuestion(context.story), end, anyLocale, (command, text, mark, locale) => {
      expect(answered(`${command}${text}${mark}`, locale)).not.toMatch(harmful);
    }),
    { numRuns: 200 },
  );
});
