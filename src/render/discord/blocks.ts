import type { Block, CommandHint, Figure, Reply } from '../../answer/reply.ts';
import { commandTexts } from '../../text/command-texts.ts';
import { quoted } from '../../text/format.ts';
import { type Text, textIn } from '../../text/text.ts';
import { evidenceLines } from '../evidence.ts';
import { partsOf } from '../statements.ts';
import type { Surroundings } from '../surroundings.ts';
import { plain } from './markdown.ts';

/** A timeline, a table and a list of commands are made of parts that can be kept one by one; any other block is one part. */
export function blockTexts(block: Block, reply: Reply, { commandIds }: Surroundings): string[] {
  const text = textIn(reply.locale);
  if (block.kind === 'commands') return block.commands.map((hint) => commandLine(hint, reply, text, commandIds));
  if (block.kind === 'figures') {
    const [first, ...others] = block.rows.map((row) => figureLine(row, text));
    return [[`**${plain(block.heading)}**`, ...(first === undefined ? [] : [first])].join('\n'), ...others];
  }
  if (block.kind !== 'timeline') return [blockText(block, reply, text)];
  return block.entries.map((entry) => `- **${plain(entry.when)}** · ${plain(entry.text)}`);
}

/** A command that Discord knows by its id is written as a mention, which starts it when it is clicked. */
function commandLine(
  { command, examples, description }: CommandHint,
  { locale }: Reply,
  text: Text,
  ids: Surroundings['commandIds'],
): string {
  const id = ids?.get(command);
  const name = commandTexts[locale][command].name;
  const shown = id === undefined ? `**/${plain(name)}**` : `</${command}:${id}>`;
  const usage = `${shown} ${examples.map(plain).join(', ')}`.trim();
  return `- ${text('help.command', { usage, description: plain(description) })}`;
}

function blockText(
  block: Exclude<Block, { kind: 'timeline' | 'commands' | 'figures' }>,
  { locale }: Reply,
  text: Text,
): string {
  switch (block.kind) {
    case 'text':
      return plain(block.text);
    case 'note':
      return `*${plain(block.text)}*`;
    case 'computed':
      return `-# ${plain(text('reply.computed', { text: block.text }))}`;
    case 'quotation': {
      const stretches = block.stretches.map((stretch) => `> ${plain(quoted(locale, stretch))}`);
      return [...stretches, `— **${plain(block.by)}**`, `-# ${plain(block.context)}`].join('\n');
    }
    case 'statement': {
      const [before, marked, behind] = partsOf(block, locale).map(plain);
      const statement = `> ${before}${marked ? `**__${marked}__**` : ''}${behind}`;
      const evidence = evidenceLines(block.evidence, locale).map((line) => `-# ${plain(line)}`);
      return [statement, `**${plain(block.verdict)}**`, ...block.lines.map(plain), ...evidence].join('\n');
    }
    case 'list': {
      const heading = block.heading === undefined ? [] : [`**${plain(block.heading)}**`];
      return [...heading, ...block.items.map((item) => `- ${plain(item)}`)].join('\n');
    }
  }
}

function figureLine({ label, detail, value, won }: Figure, text: Text): string {
  const affiliation = detail === undefined ? '' : ` (${plain(detail)})`;
  const winner = won ? ` · ${plain(text('reply.won'))}` : '';
  return `- ${text('result.line', { label: `${plain(label)}${affiliation}`, value: `**${plain(value)}**` })}${winner}`;
}
