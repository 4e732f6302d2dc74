/**
 * What a message of Discord's says without Discord's marks (reference documentation, "Message Formatting"): mentions,
 * emoji, times, links and numbers of accounts are left out, since none of them is a word; a command's mention becomes
 * its name, and a link with a text becomes the text. Quoted lines are somebody else's words and go, unless there are no
 * others.
 */
export function withoutMarks(text: string): string {
  const own = text.replace(quotedLine, ' ');
  const rest = /[\p{L}\p{N}]/u.test(own) ? own : text.replace(quoteMark, '');
  return replacements
    .reduce((said, [mark, by]) => said.replace(mark, by), rest)
    .replace(/\s+/g, ' ')
    .trim();
}

const quotedLine = /^\s{0,3}>{1,3} .*$/gm;
const quoteMark = /^\s{0,3}>{1,3} /gm;

const replacements: readonly (readonly [RegExp, string])[] = [
  // Custom emoji, still or moving; users, roles, channels; times; places of a server's guide.
  [/<a?:\w{1,32}:\d{5,25}>/g, ' '],
  [/<(?:@[!&]?|#)\d{5,25}>/g, ' '],
  [/<t:-?\d{1,17}(?::[A-Za-z])?>/g, ' '],
  [/<id:\w{1,32}(?::\d{1,25})?>/g, ' '],
  [/<\/([^<>:\n]{1,100}):\d{1,25}>/g, '/$1'],
  [/\[([^[\]\n]{1,200})\]\(<?https?:\/\/[^\s()]{1,2000}\)/gi, '$1'],
  [/<?\b(?:https?:\/\/|www\.|discord\.gg\/)[^\s<>|]{1,2000}>?/gi, ' '],
  [/\|\|/g, ' '],
  [/(?<!\d)\d{15,25}(?!\d)/g, ' '],
];
