import fc from 'fast-check';
import { mostCharacters } from '../src/bot/command.ts';

/** A word that stands in everything that is typed, so that it can be looked for. */
export const canary = 'zqcanary';

/** What means something to Discord, to a terminal or to a reader's eye. */
const pieces = [
  '@everyone',
  '@here',
  '<@1100000000000000001>',
  '<@&1100000000000000002>',
  '<#1100000000000000003>',
  '</ask:1100000000000000004>',
  '<:x:1100000000000000005>',
  '<t:1400000000:R>',
  'https://evil.example/x',
  '[Calais](https://evil.example)',
  '<https://evil.example>',
  'discord.gg/evil',
  '**evilbold**',
  '||evilspoiler||',
  '`evilcode`',
  '```ansi\n\u001b[31mred```',
  '# evil heading',
  '> evil quote',
  '\u001b[2J\u001b]0;evil\u0007',
  '\u202e\u2066\u200f\u061c',
  '\u2028\u2029\u0085',
  '\u0000\u0007\u009b31m',
  '{reference} {0} %s',
  '\ud800',
  '\uFDFA'.repeat(10),
  'e\u0301\u0302\u0303\u0304'.repeat(5),
];

const words = ['calais', 'le pen', 'who won in', 'jungle', 'how many', 'eugene', 'or', 'and who'];

/** What somebody types who wants the bot to say or do something else. */
export const payloads: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...pieces) },
      { weight: 2, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => `${canary} ${parts.join(' ')}`.slice(0, mostCharacters));

/** Characters that nobody sees but that change what is seen; a line feed is none of them. */
const hidden = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;

/** Forms that Discord would make something of, unescaped. */
const active = [
  /(?<!\\)<(?:@[!&]?|#|a?:\w+:|t:|\/[^>\n]+:)\d/,
  /https?:\/\/\S*evil\.example/,
  /(?<!\\)\[[^\]\n]*\]\([^)]*evil/,
  /(?<!\\)\*\*evilbold(?<!\\)\*\*/,
  /(?<!\\)\|(?<!\\)\|evilspoiler/,
  /(?<!\\)`evilcode/,
  /^# evil/m,
  /^> evil/m,
];

/** What is wrong with a text that a user is shown. */
export function faultOf(text: string): string | undefined {
  const character = hidden.exec(text)?.[0].codePointAt(0);
  if (character !== undefined) return `shows U+${character.toString(16).padStart(4, '0')}`;
  if (!text.isWellFormed()) return 'shows half a character';
  const form = active.find((pattern) => pattern.test(text));
  return form && `shows ${form.exec(text)?.[0]}`;
}
