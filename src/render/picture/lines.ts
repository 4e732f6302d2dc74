/** A line of text, in pixels of the layout. */
export interface Line {
  /** Where it starts on its baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The shape of its letters, as attributes of SVG. */
  readonly font: string;
  readonly fontSize: number;
  /** Two hexadecimal digits each for red, green and blue, behind `#`. */
  readonly colour: string;
  /** Escaped for XML. */
  readonly text: string;
}

export interface Parted {
  /** The SVG without the lines. */
  readonly shapes: string;
  readonly lines: readonly Line[];
}

/** A word as satori writes it: where it starts, how long it is, how it looks. */
const word =
  /<text x="([^"]*)" y="([^"]*)" width="([^"]*)" height="[^"]*" ([^>]*?font-size="([^"]*)"[^>]*?) fill="(#[0-9a-f]{6})">([^<]*)<\/text>/g;

/** Positions are sums of binary fractions. */
const dust = 0.01;

/**
 * Takes the text out of an SVG in which none of it lies under a shape. satori writes every word and every space by
 * itself; here the words of a line are together again.
 */
export function takeLines(svg: string): Parted {
  const lines: Line[] = [];
  let shapes = '';
  let end = 0;
  for (const found of svg.matchAll(word)) {
    const [whole, x = '', y = '', width = '', font = '', fontSize = '', colour = '', text = ''] = found;
    const one = { x: Number(x), y: Number(y), width: Number(width), font, fontSize: Number(fontSize), colour, text };
    const last = lines.at(-1);
    if (last && found.index === end && follows(one, last)) {
      lines[lines.length - 1] = { ...last, text: last.text + text, width: one.x + one.width - last.x };
    } else {
      lines.push(one);
    }
    shapes += svg.slice(end, found.index);
    end = found.index + whole.length;
  }
  return { shapes: shapes + svg.slice(end), lines };
}

function follows(word: Line, line: Line): boolean {
  const alike = word.y === line.y && word.font === line.font && word.colour === line.colour;
  return alike && Math.abs(word.x - (line.x + line.width)) < dust;
}
