import type { Figure } from './figures.ts';
import { boundText } from './table.ts';

const width = 860;
const left = 440;
const right = 60;
const rowHeight = 34;

/** How far the axis reaches: from a quarter of what is wanted to four times. */
const reach = 4;

/**
 * A bar for each ratio, on a logarithmic axis relative to what is wanted: the line in the middle is the bound, and a bar
 * that ends on the green side of it has met it.
 */
export function plotOf(figures: readonly Figure[], machine: string): string {
  const rows = figures.flatMap((figure) =>
    figure.ratio && figure.bound ? [bar(figure, figure.ratio, figure.bound)] : [],
  );
  const height = 60 + rows.length * rowHeight + 30;
  const middle = xOf(1);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<title>Scrutin against others, relative to what is wanted</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="${middle}" y="22" text-anchor="middle" fill="#1f2328">wanted</text>
<text x="${xOf(reach)}" y="22" text-anchor="end" fill="#1a7f37">better →</text>
<text x="${xOf(1 / reach)}" y="22" fill="#cf222e">← worse</text>
${rows.map((row, index) => row(44 + index * rowHeight)).join('\n')}
<line x1="${middle}" x2="${middle}" y1="30" y2="${height - 34}" stroke="#1f2328" stroke-dasharray="4 3"/>
<text x="8" y="${height - 10}" fill="#59636e">${escaped(machine)}</text>
</svg>
`;
}

function bar({ ours, peer = '' }: Figure, ratio: NonNullable<Figure['ratio']>, bound: NonNullable<Figure['bound']>) {
  const better = (value: number) => ('atLeast' in bound ? value / bound.atLeast : bound.atMost / value);
  const ends = [xOf(better(ratio.min)), xOf(better(ratio.max))].sort((a, b) => a - b);
  const end = xOf(better(ratio.median));
  const middle = xOf(1);
  const colour = better(ratio.median) >= 1 ? '#1a7f37' : '#cf222e';
  return (y: number) =>
    [
      `<text x="8" y="${y + 9}" fill="#1f2328">${escaped(ours)}</text>`,
      `<text x="8" y="${y + 23}" fill="#59636e">against ${escaped(peer)}: ${ratio.median.toFixed(2)} × (${escaped(boundText(bound))})</text>`,
      `<rect x="${Math.min(end, middle)}" y="${y}" width="${Math.abs(end - middle)}" height="18" fill="${colour}" opacity="0.8"/>`,
      `<line x1="${ends[0]}" x2="${ends[1]}" y1="${y + 9}" y2="${y + 9}" stroke="#1f2328" stroke-width="2"/>`,
    ].join('\n');
}

function xOf(relative: number): number {
  const steps = Math.max(-1, Math.min(1, Math.log(relative) / Math.log(reach)));
  return Math.round(left + ((steps + 1) / 2) * (width - left - right));
}

function escaped(text: string): string {
  return text.replaceAll('`', '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
