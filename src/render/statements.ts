import type { Block, Reply, Source } from '../answer/reply.ts';
import { quoted } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';

type StatementBlock = Extract<Block, { kind: 'statement' }>;

/** A statement in quotation marks, before, within and behind the part that differs; the whole stands first if none does. */
export function partsOf({ statement, marked = '' }: StatementBlock, locale: Locale): [string, string, string] {
  const whole = quoted(locale, statement);
  const found = [marked, figureIn(marked)].find((part) => part !== '' && whole.includes(part));
  if (found === undefined) return [whole, '', ''];
  const at = whole.indexOf(found);
  return [whole.slice(0, at), found, whole.slice(at + found.length)];
}

/** What differs may be written in another way than the text has it, "60%" for "60 percent". */
function figureIn(marked: string): string {
  return /\d(?:[\d.,\s]*\d)?/.exec(marked)?.[0] ?? '';
}

/** What a reply rests on beside what stands under its statements. */
export function otherSources({ sources, blocks }: Reply): readonly Source[] {
  const shown = blocks.flatMap((block) => (block.kind === 'statement' ? block.evidence : []));
  const isShown = ({ paragraph, exact }: Source) =>
    shown.some((one) => one.paragraph === paragraph && one.exact === exact);
  return sources.filter((source) => !isShown(source));
}

/** The reply with as many of its statements, from the first, as there is room for; a note counts the others. */
export function withinRoom(reply: Reply, room: number, lengthOf: (reply: Reply) => number): Reply {
  const count = reply.blocks.filter(({ kind }) => kind === 'statement').length;
  let shown = reply;
  for (let left = 1; left < count && lengthOf(shown) > room; left++) shown = withoutLast(reply, count - left, left);
  return shown;
}

function withoutLast(reply: Reply, kept: number, left: number): Reply {
  const statements = reply.blocks.filter(({ kind }) => kind === 'statement');
  const gone = new Set(statements.slice(kept));
  const note: Block = { kind: 'note', text: textIn(reply.locale)('check.unshown', { count: left }) };
  const rest = reply.blocks.filter((block) => !gone.has(block));
  const last = rest.indexOf(statements[kept - 1] as Block);
  return { ...reply, blocks: [...rest.slice(0, last + 1), note, ...rest.slice(last + 1)] };
}
