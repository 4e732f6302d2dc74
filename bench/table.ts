import { cpus, totalmem } from 'node:os';
import type { Bound, Figure } from './figures.ts';

/** Where it was measured, which explains most of what differs between two tables. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly node: string;
  readonly system: string;
}

export function thisMachine(): Machine {
  const [first] = cpus();
  return {
    cpu: first?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    system: `${process.platform} ${process.arch}`,
  };
}

export function machineLine({ cpu, cores, memoryGB, node, system }: Machine): string {
  return `${cpu}, ${cores} cores, ${memoryGB} GB; Node.js ${node}, ${system}`;
}

/** A Markdown table of what is compared, and one of our own figures. */
export function tablesOf(figures: readonly Figure[]): string {
  const compared = figures.filter(({ ratio }) => ratio);
  const own = figures.filter(({ ratio }) => !ratio);
  return [compared.length > 0 && comparison(compared), own.length > 0 && ownFigures(own)].filter(Boolean).join('\n\n');
}

function comparison(figures: readonly Figure[]): string {
  const rows = figures.map(({ ours, peer, unit, oursSpread, peerSpread, ratio, bound, met }) => [
    ours,
    peer,
    spread(oursSpread, unit),
    spread(peerSpread, unit),
    spread(ratio, '×'),
    bound ? boundText(bound) : '',
    met === undefined ? '' : met ? 'met' : 'not met',
  ]);
  return markdown(['Scrutin', 'against', 'Scrutin', 'the other', 'ratio', 'wanted', ''], '--rrrrl', rows);
}

function ownFigures(figures: readonly Figure[]): string {
  const rows = figures.map(({ ours, unit, oursSpread }) => [ours, spread(oursSpread, unit)]);
  return markdown(['Scrutin alone', 'figure'], '-r', rows);
}

export function boundText(bound: Bound): string {
  return 'atLeast' in bound ? `≥ ${bound.atLeast} ×` : `≤ ${bound.atMost} ×`;
}

function spread(values: Figure['ratio'], unit: string): string {
  if (!values) return '';
  const { median, min, max } = values;
  return `${short(median)} ${unit} (${short(min)}–${short(max)})`;
}

/** Three digits are more than any run repeats. */
function short(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}

/** @param align one sign a column: `r` for figures, anything else for words */
function markdown(head: readonly string[], align: string, rows: readonly (readonly (string | undefined)[])[]): string {
  const rule = [...align].map((sign) => (sign === 'r' ? '--:' : '---'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
