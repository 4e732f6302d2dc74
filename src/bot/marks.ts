/**
 * What a message of Discord's says without Discord's marks (reference documentation, "Message Formatting"): mentions,
 * emoji, times, links and numbers of accounts are left out, since none of them is a word; a command's mention becomes
 * its name, and a link with a text becomes the text. Quoted lines are somebody else's words and go, unless there are no
 * others.
 */
export function withoutMarks(text: string): string {
  const own = text.replace(quotedLine, ' ');
  const rest = /[\p{L}\p{N}]/u.test(own) ? own : text.replace(quoteMark, '');
  return inOneLine(unmarked(rest));
}

/** The same for a text that is read as a whole: its lines stay lines, and quoted ones, headings and items are read, too. */
export function linesWithoutMarks(text: string): string {
  return unmarked(text.replace(codeBlock, '\n').replace(shout, ' '))
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => inOneLine(line.replace(lineMark, '').replace(emphasis, '').replace(emoji, ' ')))
    .filter((line) => line !== '')
    .join('\n');
}

function unmarked(text: string): string {
  return replacements.reduce((said, [mark, by]) => said.replace(mark, by), text);
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The fence of a block of code, with the name of its language. */
const codeBlock = /```(?:[\w+-]{1,20}(?=\n))?/g;

/** What makes a line a quotation, a heading, small, or an item of a list. A number stays, since it may be a figure. */
const lineMark = /^(?:\s{0,8}(?:>{1,3}|#{1,3}|-#|[-*•])\s)+/;

/** Stars, and underlines, strokes and ticks that enclose words; a backslash that takes its meaning from one of them. */
const emphasis =
  /\\(?=[\\*_~`|>#-])|(?<!\p{N})\*{1,3}|\*{1,3}(?!\p{N})|~~|`+|(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/gu;

/** With what joins and colours them. */
const emoji = /(?:\p{Extended_Pictographic}(?:\u200d|\ufe0f|\u20e3|\p{Emoji_Modifier})*|\p{Regional_Indicator})+/gu;

/** Mentions of all. */
const shout = /@(?:everyone|here)\b/g;

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
