import { cut } from './text/cut.ts';

/** As long as a text option may be. */
const mostCharacters = 200;

/** Control characters, and what works like them without being seen. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** What Discord makes of a mention, other long numbers, addresses, and words too long to be any (links, tokens). */
const telling = /<[^<>\s]*\d{5,}>|\d{7,}|\S+@\S+|\S{40,}/g;

/** What may be written of a question: one bounded line, without what may name a user or a server. */
export function writableQuestion(question: string): string {
  return cut(
    question.replace(invisible, ' ').replace(telling, '[removed]').replace(/\s+/g, ' ').trim(),
    mostCharacters,
  );
}
