import { stripVTControlCharacters } from 'node:util';
import type { Action, Reply } from '../answer/reply.ts';
import type { Article } from '../story/schema.ts';
import { commandTexts, optionName } from '../text/command-texts.ts';
import { formatDate } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { fold } from '../text/normalize.ts';
import { textIn } from '../text/text.ts';
import { typeset } from '../text/typography.ts';
import { withoutControls } from './controls.ts';
import { evidenceLines } from './evidence.ts';
import { hyperlink, hyperlinkMark } from './hyperlink.ts';
import { mostText } from './limits.ts';
import { evidenceLinks, isOfArticle, type Link } from './link.ts';
import { otherSources, withinRoom } from './statements.ts';
import { type Pages, pageLinks } from './surroundings.ts';
import { blockParts, type Paint, painted, unpainted } from './terminal-blocks.ts';
import { together } from './together.ts';

/** What a terminal can show. */
export interface Look {
  readonly colour: boolean;
  readonly bars: boolean;
  /** Links are written as OSC 8 hyperlinks, else as addresses. */
  readonly hyperlinks?: boolean;
  /** An action as a line that can be typed; `undefined` for one that makes no sense in a terminal. */
  readonly lineFor?: ((action: Action) => string | undefined) | undefined;
  readonly pages?: Pages | undefined;
}

/** A reply as plain text of at most 1,500 characters. */
export function plainText(reply: Reply, article: Article, lineFor?: Look['lineFor']): string {
  return terminalText(reply, article, { colour: false, bars: false, lineFor });
}

/** A reply as lines for a terminal, with bars for shares. */
export function terminalText(reply: Reply, article: Article, look: Look): string {
  const paint = look.colour ? painted : unpainted;
  const mainOf = (told: Reply) => {
    const title = told.title === undefined ? [] : [paint('bold', told.title)];
    return [
      ...title,
      ...together(told.blocks, told.locale).flatMap((block) => blockParts(block, told, paint, look.bars)),
    ];
  };
  const clean = withinRoom(withoutControls(reply), mostText, (told) =>
    lengthOf([...mainOf(told), ...closing(told, article, look)]),
  );
  const main = mainOf(clean);
  const closed = { lines: closing(clean, article, look), reading: reading(clean, article, look) };
  return typeset(reply.locale, fitting(main, closed, further(clean, look), paint).join('\n'));
}

interface Closing {
  readonly lines: readonly string[];
  /** Goes into the last line. */
  readonly reading: string;
}

/**
 * What the answer rests on is always kept; of the answer as much, from the top, as leaves room for it; of where to read
 * on and what leads on, as much as is left. A part is kept whole or not at all, but the first one always.
 */
function fitting(main: readonly string[], closed: Closing, after: readonly string[], paint: Paint): string[] {
  let room = mostText - lengthOf(closed.lines);
  const keep = (lines: readonly string[]) => {
    const kept: string[] = [];
    for (const line of lines) {
      room -= plainLength(line) + 1;
      if (room < 0) break;
      kept.push(line);
    }
    return kept;
  };
  const [first = '', ...rest] = main;
  room -= plainLength(first) + 1;
  const told = [first, ...keep(rest)];
  const [link] = closed.reading === '' ? [] : keep([` · ${closed.reading}`]);
  const lines = closed.lines.map((line, index) => (index === closed.lines.length - 1 ? line + (link ?? '') : line));
  const more = keep(after);
  // A heading with nothing below it is none.
  return [...told, ...lines.map((line) => paint('dim', line)), ...(more.length > 1 ? more : [])];
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + plainLength(line) + 1, 0);
}

/** Colours and the addresses behind links take no room. */
function plainLength(line: string): number {
  return stripVTControlCharacters(line.replace(hyperlinkMark, '')).length;
}

/** Where else to read, the words it rests on, and the date it holds for. */
function closing(reply: Reply, article: Article, look: Look): string[] {
  const others = [...(reply.links ?? []), ...pageLinks(reply, look.pages)];
  const listed = look.hyperlinks
    ? [linksIn(others, look).join(' · ')].filter((line) => line !== '')
    : others.map(({ label, url }) => textIn(reply.locale)('result.line', { label, value: url }));
  if (!isOfArticle(reply)) return listed;
  const date = formatDate(reply.locale, article.datePublished, article.locale);
  return [...listed, ...evidenceLines(otherSources(reply), reply.locale), textIn(reply.locale)('reply.asOf', { date })];
}

/** Where to read on in the article. */
function reading(reply: Reply, article: Article, look: Look): string {
  const text = textIn(reply.locale);
  return linksIn(evidenceLinks(reply, article), look, (url) => text('terminal.link', { url })).join(' · ');
}

/** Every link under its label; without hyperlinks the first one as an address. */
function linksIn(
  links: readonly Link[],
  { hyperlinks }: Look,
  plain: (url: string) => string = (url) => url,
): string[] {
  if (hyperlinks) return links.map(({ label, url }) => hyperlink(url, label));
  return links.slice(0, 1).map(({ url }) => plain(url));
}

/** What to type next, under a heading. */
function further(reply: Reply, { lineFor }: Look): string[] {
  const text = textIn(reply.locale);
  const choices = reply.menu?.choices.filter(({ current }) => !current) ?? [];
  const lines = [...reply.actions, ...choices].flatMap((action) => {
    const line = lineFor ? lineFor(action) : typed(action, reply.locale);
    if (line === undefined) return [];
    // A line that says what the label says needs none.
    const isSaid = fold(line).includes(fold(action.label));
    return { line, told: isSaid ? line : text('terminal.action', { label: action.label, line }) };
  });
  // What is typed for both a button and a choice of the menu stands there once.
  const first = lines.filter(({ line }, at) => lines.findIndex((one) => one.line === line) === at);
  const distinct = first.map(({ told }) => `  ${told}`);
  return reply.status === 'error' || distinct.length === 0 ? [] : [text('terminal.actions'), ...distinct];
}

/** An action as a line that can be typed at the prompt. */
function typed({ command, args }: Action, locale: Locale): string {
  const options = Object.entries(args).map(([name, value]) => `${optionName(locale, command, name)}:${value}`);
  return [`/${commandTexts[locale][command].name}`, ...options].join(' ');
}
