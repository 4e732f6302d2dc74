import type { Row } from './row.ts';

export interface Section {
  readonly name: string;
  readonly rows: readonly Row[];
}

const head = ['attack', 'case', 'tried', 'held', 'lost', 'slowest', 'bound', ''];
const rule = ['---', '---', '--:', '--:', '--:', '--:', '--:', '---'];

/** The figures as a Markdown table, which can be read in a terminal as well. */
export function tableOf(sections: readonly Section[]): string {
  const rows = sections.flatMap(({ name, rows }) => rows.map((row) => cellsOf(name, row)));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What was lost, named, for whoever has to mend it. */
export function lossesOf(sections: readonly Section[]): string[] {
  return sections.flatMap(({ name, rows }) =>
    rows.filter(({ met }) => !met).flatMap(({ what, named }) => named.map((one) => `${name}, ${what}: ${one}`)),
  );
}

function cellsOf(name: string, row: Row): string[] {
  const { what, tried, held, lost, worst, bound, met } = row;
  const unit = bound?.unit ?? 'ms';
  return [
    name,
    what,
    count(tried),
    count(held),
    count(lost),
    worst === undefined ? '' : `${figure(worst)} ${unit}`,
    bound === undefined ? '' : `≤ ${figure(bound.atMost)} ${unit}`,
    met ? 'held' : 'LOST',
  ];
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** Three digits are more than any run repeats. */
function figure(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}
