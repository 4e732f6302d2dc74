import { describe, expect, test } from '@jest/globals';
import { faultOf } from '../../attack/payloads.ts';
import { plain } from '../../src/render/discord/markdown.ts';

const hostile = [
  '<@1100000000000000001>',
  '<#1100000000000000003>',
  '</ask:1100000000000000004>',
  'https://evil.example/x',
  '[Calais](https://evil.example)',
  '**evilbold**',
  '||evilspoiler||',
  '`evilcode`',
];

describe('of a text that is shown, what is found is', () => {
  test.each(hostile)('%s as it was typed', (text) => {
    expect(faultOf(`it has nothing on “${text}”`)).toBeDefined();
  });

  test.each(['\u001b[31m', '\u202e', '\u2028', '\u0000', '\u009b'])('a hidden character, %j', (character) => {
    expect(faultOf(`a${character}b`)).toMatch(/^shows U\+/);
  });

  test('half a character', () => {
    expect(faultOf('a\ud800')).toBe('shows half a character');
  });
});

test.each(hostile)('nothing is found in %s as the bot writes it, nor in line breaks', (text) => {
  expect(faultOf(`it has nothing on\n“${plain(text)}”`)).toBeUndefined();
});
