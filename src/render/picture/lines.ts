/** A word as satori writes it: where it starts, how long it is, how it looks. */
const word = /<text x="([^"]*)" y="([^"]*)" width="([^"]*)" height="[^"]*" ([^>]*)>([^<]*)<\/text>/g;

interface Line {
  readonly x: string;
  readonly y: string;
  readonly look: string;
  readonly text: string;
  /** Where it ends, in the SVG and in the picture. */
  readonly end: number;
  readonly right: number;
}

/** Positions are sums of binary fractions. */
const dust = 0.01;

/**
 * Puts the words of each line of text together again. satori writes every word and every space by itself, and resvg
 * takes twice as long for them.
 */
export function joinWords(svg: string): string {
  let joined = '';
  let line: Line | undefined;
  let end = 0;
  for (const { index, 0: whole, 1: x = '', 2: y = '', 3: width = '', 4: look = '', 5: text = '' } of svg.matchAll(
    word,
  )) {
    const goesOn = line && line.end === index && line.y === y && line.look === look;
    const right = Number(x) + Number(width);
    if (line && goesOn && Math.abs(Number(x) - line.right) < dust) {
      line = { ...line, text: line.text + text, end: index + whole.length, right };
    } else {
      joined += textOf(line) + svg.slice(end, index);
      line = { x, y, look, text, end: index + whole.length, right };
    }
    end = index + whole.length;
  }
  return joined + textOf(line) + svg.slice(end);
}

function textOf(line: Line | undefined): string {
  return line ? `<text x="${line.x}" y="${line.y}" ${line.look}>${line.text}</text>` : '';
}
