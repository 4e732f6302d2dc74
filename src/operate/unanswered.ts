import { cut } from '../text/cut.ts';

/** As long as a text option may be. */
const mostCharacters = 200;

/** Characters that are not seen, and would split what is to be found. */
const invisible = /\p{Cf}+/gu;

/** Control characters, and what else ends a line. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** What may name somebody or lead to them. What is removed first is not looked at again. */
const telling: readonly RegExp[] = [
  // What Discord makes of a mention, a command or a picture of a server.
  /<[^<>\s]*\d{5,}>/g,
  // Links with a scheme, and addresses of pages without one: www.example.org, discord.gg/abc.
  /\p{L}[\p{L}\d+.-]*:\/\/\S+/gu,
  /(?<![\p{L}\d])[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)*\.\p{L}{2,}(?![\p{L}\d])(?:[:/?#]\S*)?(?!\S*@)/gu,
  // Mail addresses, also with spaces around the sign, and @names.
  /[^\s@]+\s@\s\S+|[^\s@]*@\s?\S+/g,
  // Discord's old names, zebediah#1234.
  /\S+#\d{4}(?!\d)/g,
  // Seven digits or more, as phone numbers are written: +33 (0)6 12 34 56 78, 555-123-4567, 06.12.34.56.78.
  /\+?\(?\p{Nd}(?:[\s().\-/·‐-―]{0,3}\p{Nd}){6,}/gu,
  // Words too long to be any, such as tokens.
  /\S{40,}/g,
];

/** What may be written of a question: one bounded line, without what may name a user or a server. */
export function writableQuestion(question: string): string {
  const line = question.normalize('NFKC').replace(invisible, '').replace(breaks, ' ');
  const bare = telling.reduce((text, pattern) => text.replace(pattern, '[removed]'), line);
  return cut(bare.replace(/\s+/g, ' ').trim(), mostCharacters);
}
