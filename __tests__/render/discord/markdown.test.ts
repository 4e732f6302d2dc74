import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plain } from '../../../src/render/discord/markdown.ts';
import { anyText } from '../../helpers/any-text.ts';

/** What is left when every escaped character is taken out: nothing in it may still mean something to Discord. */
const unescaped = (text: string) => text.replace(/\\[!-/:-@[-`{-~]/g, '·');
/** What Discord shows: the escaped characters without their backslashes. */
const shown = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('plain text stays plain', () => {
  test.each([
    ['bold and italics', '**bold** _italics_', '\\*\\*bold\\*\\* \\_italics\\_'],
    ['a spoiler', '||psst||', '\\|\\|psst\\|\\|'],
    ['code', '`rm`', '\\`rm\\`'],
    ['struck out', '~~no~~', '\\~\\~no\\~\\~'],
    ['a heading', '# big', '\\# big'],
    ['a quotation block', '> said', '\\> said'],
    ['a mention of a user', '<@123>', '\\<\\@123\\>'],
    ['a mention of everyone', '@everyone', '\\@everyone'],
    ['a mention of a channel', '<#123>', '\\<\\#123\\>'],
    ['a link with a text', '[here](https://evil.example)', '\\[here](https\\://evil.example)'],
    ['a bare link', 'https://evil.example', 'https\\://evil.example'],
    ['a list', '- item', '\\- item'],
    ['a numbered list', '12. item', '12\\. item'],
    ['a figure', '44.87%', '44.87%'],
    ['a hyphen inside', 'Nord-Pas-de-Calais', 'Nord-Pas-de-Calais'],
    ['a time and a ratio', '18:00, 2:1', '18:00, 2:1'],
    ['a backslash', 'a\\*b', 'a\\\\\\*b'],
    ['a line break', 'one\n\n# two', 'one \\# two'],
    ['a mark that turns the direction', 'a\u202Eb', 'ab'],
    ['a character without width', '@\u200Beveryone', '\\@everyone'],
    ['half of a character', 'a\uD83D', 'a\uFFFD'],
    ['accents and emoji', 'É 🗳️', 'É 🗳️'],
  ])('%s', (_, text, written) => {
    expect(plain(text)).toBe(written);
  });

  test.each([
    ['a list that is set in', '  - item'],
    ['a list behind a line break', '\n- item'],
    ['a list with a star', '* item'],
    ['a numbered list that is set in', ' 1. item'],
    ['a numbered list behind a line break', '\n1. item'],
  ])('%s is none', (_, text) => {
    expect(unescaped(plain(text))).not.toMatch(/^\s*(?:[-+*]|\d+\.)\s/);
  });

  test('nothing in any text can format, ping or link', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const left = unescaped(plain(text));
        expect(left).not.toMatch(/[*_~`|>#[<@\\]|:\/\/|\n/);
        expect(left).not.toMatch(/^(?:[-+]|\d+\.) /);
      }),
    );
  });

  test('nothing in any text turns its direction, hides in it or breaks it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plain(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(plain(text).isWellFormed()).toBe(true);
      }),
    );
  });

  test('what is read is what was meant: no letter is lost or added', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bare = (one: string) => one.replace(/[\p{Cc}\p{Cf}\s]+/gu, '');
        expect(bare(shown(plain(text)))).toBe(bare(text.toWellFormed()));
      }),
    );
  });
});
