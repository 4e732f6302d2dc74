import type { Block } from '../answer/reply.ts';
import type { Locale } from '../text/locale.ts';
import { type Text, textIn } from '../text/text.ts';

type Figures = Extract<Block, { kind: 'figures' }>;

/** More rows than these are read in a table alone. */
const mostInLine = 4;

/** Two tables of different places are there to be compared. */
const mostTables = 2;

/**
 * An answer leads with its last round, as a table. The other rounds of the place, and what more than two tables show, take
 * a line each, and what was computed comes behind all of them.
 */
export function inShort(blocks: readonly Block[], locale: Locale): Block[] {
  const tables = blocks.filter((block): block is Figures => block.kind === 'figures');
  const [main] = tables;
  if (!main || !isShortened(main, tables)) return [...blocks];
  const text = textIn(locale);
  const computed: Block[] = [];
  let name = '';
  const shown = blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'computed') {
      computed.push(named(block, name, text));
      name = '';
      return [];
    }
    if (block.kind !== 'figures' || block === main) return [block];
    name = nameOf(block, main);
    return [{ kind: 'text', hedge: !block.beyond, text: lineOf(block, main, text) }];
  });
  return [...shown, ...computed];
}

/** The first that follows on a line says of which figures it speaks. */
function named(block: Extract<Block, { kind: 'computed' }>, name: string, text: Text): Block {
  return name === '' || block.across ? block : { ...block, text: text('picture.told', { name, text: block.text }) };
}

function isShortened(main: Figures, tables: readonly Figures[]): boolean {
  const others = tables.slice(1);
  const isOnePlace = others.every(({ scope }) => isBeside(scope, main.scope));
  return (
    others.every(({ rows }) => rows.length <= mostInLine) &&
    (isOnePlace ? others.length > 0 : tables.length > mostTables)
  );
}

/** Another round of the same contest at the same place. */
function isBeside(one: Figures['scope'], other: Figures['scope']): boolean {
  return one !== undefined && one.place === other?.place && one.contest === other.contest && one.round !== '';
}

function nameOf({ scope, heading }: Figures, main: Figures): string {
  if (!scope || scope.contest !== main.scope?.contest) return heading;
  if (isBeside(scope, main.scope)) return scope.round;
  return [scope.place, scope.round].filter((part) => part !== '').join(' · ');
}

/** "First round (the week before): Anna 49.1%, Bram 23.4%", without the party of those who stand in the table. */
function lineOf(block: Figures, main: Figures, text: Text): string {
  const known = new Set(main.rows.map(({ label }) => label));
  const rows = block.rows.map(({ label, detail, value, won }) => {
    const name = detail === undefined || known.has(label) ? label : `${label} (${detail})`;
    return [name, value, ...(won ? ['✔'] : [])].join(' ').replace(/ {2,}/g, ' ');
  });
  const { scope } = block;
  const date = scope && isBeside(scope, main.scope) && scope.date !== '' ? ` (${scope.date})` : '';
  return text('result.line', { label: nameOf(block, main) + date, value: rows.join(', ') });
}
