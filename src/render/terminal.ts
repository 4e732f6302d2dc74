import { stripVTControlCharacters, styleText } from 'node:util';
import type { Action, Block, Figure, Reply } from '../answer/reply.ts';
import type { Article } from '../story/schema.ts';
import { commandTexts, optionName } from '../text/command-texts.ts';
import { formatDate, quoted } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { type Text, textIn } from '../text/text.ts';
import { evidenceLines } from './evidence.ts';
import { mostText } from './limits.ts';
import { evidenceLinks } from './link.ts';

type Style = 'bold' | 'dim' | 'italic' | 'green';

/** Paints text for a terminal, or leaves it as it is. */
type Paint = (style: Style, text: string) => string;

const unpainted: Paint = (_, text) => text;
const painted: Paint = (style, text) => styleText(style, text, { validateStream: false });

/** How many columns a bar for 100 percent takes. */
const barWidth = 30;

/** A reply as plain text of at most 1,500 characters. */
export function plainText(reply: Reply, article: Article): string {
  return terminalText(reply, article, { colour: false, bars: false });
}

/** A reply as lines for a terminal, with bars for shares. */
export function terminalText(
  reply: Reply,
  article: Article,
  { colour, bars }: { readonly colour: boolean; readonly bars: boolean },
): string {
  const paint = colour ? painted : unpainted;
  const clean = withoutControls(reply);
  const title = clean.title === undefined ? [] : [paint('bold', clean.title)];
  const main = [...title, ...clean.blocks.flatMap((block) => blockParts(block, clean, paint, bars))];
  return fitting(main, closing(clean, article, paint), further(clean, article, paint)).join('\n');
}

/**
 * What the answer rests on is always kept; of the answer as much, from the top, as leaves room for it; of what leads
 * on, as much as is left. A part is kept whole or not at all, but the first one always.
 */
function fitting(main: readonly string[], evidence: readonly string[], after: readonly string[]): string[] {
  let room = mostText - lengthOf(evidence);
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
  return [first, ...keep(rest), ...evidence, ...keep(after)];
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + plainLength(line) + 1, 0);
}

/** Colours take no room. */
function plainLength(line: string): number {
  return stripVTControlCharacters(line).length;
}

/** No text of a reply, whoever wrote it, steers the terminal or turns the direction of what follows. */
function withoutControls<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed().replace(/[\p{Cc}\p{Cf}]+/gu, ' ') as T;
  if (Array.isArray(value)) return value.map(withoutControls) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutControls(inner)])) as T;
}

/** A timeline and a table are made of parts that can be kept one by one; any other block is one part. */
function blockParts(block: Block, reply: Reply, paint: Paint, bars: boolean): string[] {
  if (block.kind === 'figures') {
    const [first = '', ...others] = figureLines(block.rows, textIn(reply.locale), paint, bars);
    return [[paint('bold', block.heading), first].join('\n'), ...others];
  }
  if (block.kind !== 'timeline') return [blockLines(block, reply, paint)];
  return block.entries.map(({ when, text }) => `  ${paint('bold', when)} · ${text}`);
}

function blockLines(block: Exclude<Block, { kind: 'timeline' | 'figures' }>, { locale }: Reply, paint: Paint): string {
  const text = textIn(locale);
  switch (block.kind) {
    case 'text':
      return block.text;
    case 'note':
      return paint('italic', block.text);
    case 'computed':
      return paint('dim', text('reply.computed', { text: block.text }));
    case 'quotation': {
      const said = block.stretches.map((stretch) => `  ${quoted(locale, stretch)}`);
      return [...said, `  — ${paint('bold', block.by)}`, `  ${paint('dim', block.context)}`].join('\n');
    }
    case 'list': {
      const heading = block.heading === undefined ? [] : [paint('bold', block.heading)];
      return [...heading, ...block.items.map((item) => `  • ${item}`)].join('\n');
    }
  }
}

function figureLines(rows: readonly Figure[], text: Text, paint: Paint, bars: boolean): string[] {
  const names = rows.map(({ label, detail }) => (detail === undefined ? label : `${label} (${detail})`));
  const width = Math.max(...names.map((name) => name.length));
  const widest = Math.max(...rows.map(({ value }) => value.length));
  return rows.map(({ value, share, won }, index) => {
    const bar = bars && share !== undefined ? ` ${barFor(share)}` : '';
    const winner = won ? ` ${paint('green', `✔ ${text('reply.won')}`)}` : '';
    return `  ${(names[index] ?? '').padEnd(width)}  ${paint('bold', value.padStart(widest))}${bar}${winner}`;
  });
}

function barFor(share: number): string {
  const filled = Math.round((share / 100) * barWidth);
  return '█'.repeat(filled) + '░'.repeat(barWidth - filled);
}

function closing({ sources, locale, status }: Reply, article: Article, paint: Paint): string[] {
  if (status === 'error') return [];
  const text = textIn(locale);
  const asOf = text('reply.asOf', { date: formatDate(locale, article.datePublished, article.locale) });
  const evidence = evidenceLines(sources, locale);
  return [...evidence, asOf].map((line) => paint('dim', line));
}

/** What to type next, and where to read on. */
function further(reply: Reply, article: Article, paint: Paint): string[] {
  if (reply.status === 'error') return [];
  const text = textIn(reply.locale);
  const [link] = evidenceLinks(reply, article);
  const actions = reply.actions.map(
    (action) => `  ${text('terminal.action', { label: action.label, line: typed(action, reply.locale) })}`,
  );
  return [
    ...(link ? [paint('dim', text('terminal.link', { url: link.url }))] : []),
    ...(actions.length > 0 ? [text('terminal.actions'), ...actions] : []),
  ];
}

/** An action as a line that can be typed at the prompt. */
function typed({ command, args }: Action, locale: Locale): string {
  const options = Object.entries(args).map(([name, value]) => `${optionName(locale, command, name)}:${value}`);
  return [`/${commandTexts[locale][command].name}`, ...options].join(' ');
}
