import { styleText } from 'node:util';
import type { Block, CommandHint, Figure, Reply } from '../answer/reply.ts';
import { commandTexts } from '../text/command-texts.ts';
import { quoted } from '../text/format.ts';
import { type Text, textIn } from '../text/text.ts';
import { evidenceLines } from './evidence.ts';
import { partsOf } from './statements.ts';

type Style = 'bold' | 'dim' | 'italic' | 'underline' | 'green';

/** Paints text for a terminal, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

export const unpainted: Paint = (_, text) => text;
export const painted: Paint = (style, text) => styleText(style, text, { validateStream: false });

/** How many columns a bar for 100 percent takes. */
const barWidth = 30;

/** A timeline and a table are made of parts that can be kept one by one; any other block is one part. */
export function blockParts(block: Block, reply: Reply, paint: Paint, bars: boolean): string[] {
  if (block.kind === 'commands') return block.commands.map((hint) => commandLine(hint, reply));
  if (block.kind === 'figures') {
    // A result may have no rows, but a turnout alone.
    const [first, ...others] = figureLines(block.rows, textIn(reply.locale), paint, bars);
    return [[paint('bold', block.heading), ...(first === undefined ? [] : [first])].join('\n'), ...others];
  }
  if (block.kind !== 'timeline') return [blockLines(block, reply, paint)];
  return block.entries.map(({ when, text }) => `  ${paint('bold', when)} · ${text}`);
}

function blockLines(
  block: Exclude<Block, { kind: 'timeline' | 'commands' | 'figures' }>,
  { locale }: Reply,
  paint: Paint,
): string {
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
    case 'statement': {
      const [before, marked, behind] = partsOf(block, locale);
      const statement = `${before}${marked === '' ? '' : paint('underline', marked)}${behind}`;
      const evidence = evidenceLines(block.evidence, locale).map((line) => paint('dim', line));
      const told = [paint('bold', block.verdict), ...block.lines, ...evidence];
      return [statement, ...told.map((line) => `  ${line}`)].join('\n');
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

function commandLine({ command, examples, description }: CommandHint, { locale }: Reply): string {
  const name = `/${commandTexts[locale][command].name}`;
  const usage = examples.map((example) => `${name} ${example}`.trim()).join(', ');
  return `  • ${textIn(locale)('help.command', { usage, description })}`;
}
