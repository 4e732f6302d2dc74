/** Every pixel as the number of its colour. */
export interface Indexed {
  /** Red, green and blue of each colour, one byte each. */
  readonly colours: Uint8Array;
  /** One byte a pixel, each line behind a zero byte, which says in a PNG that it has no filter. */
  readonly lines: Uint8Array;
}

/** What one byte can tell apart. */
const mostColours = 256;

/** Sixteen times as many as colours, so that two seldom meet. */
const slots = 4096;

/** The lines of the last picture, kept like its numbers, so that drawing the next one asks for no new memory. */
let lines = new Uint8Array(0);

/**
 * Numbers the colours of a picture in the order in which they come. Flat shapes and the edges of letters on a few
 * backgrounds make about 150 of them.
 *
 * @param pixels four bytes each: red, green, blue, alpha
 * @returns `undefined` if there are more than 256, or if any is transparent
 */
export function indexed(pixels: Uint8Array, width: number, height: number): Indexed | undefined {
  const { buffer, byteOffset } = alignedWords(pixels);
  const words = new Uint32Array(buffer, byteOffset, width * height);
  const bytes = Buffer.from(buffer, byteOffset, 4 * width * height);
  const length = height * (width + 1);
  if (lines.length < length) lines = new Uint8Array(length);
  numbers.clear();
  for (let y = 0; y < height; y++) {
    const into = y * (width + 1);
    // Many lines are like the one above: between texts, and inside of bars.
    if (y > 0 && isLikeAbove(bytes, 4 * width, y)) {
      lines.copyWithin(into, into - width - 1, into);
      continue;
    }
    lines[into] = 0;
    if (!numbers.write(words, y * width, width, into + 1)) return undefined;
  }
  const colours = numbers.colours();
  return colours && { colours, lines: lines.subarray(0, length) };
}

function isLikeAbove(bytes: Buffer, stride: number, y: number): boolean {
  return bytes.compare(bytes, (y - 1) * stride, y * stride, y * stride, (y + 1) * stride) === 0;
}

/** The same bytes where they can be read four at a time. */
function alignedWords(pixels: Uint8Array): Uint8Array {
  return pixels.byteOffset % 4 === 0 ? pixels : new Uint8Array(pixels);
}

/** The numbers of colours, as a hash table: with a `Map` the whole takes half as long again. */
class Numbers {
  readonly #words = new Uint32Array(slots);
  /** The number of the word in the same slot, plus one; zero where there is none. */
  readonly #numbers = new Uint16Array(slots);
  readonly #inOrder: number[] = [];

  clear(): void {
    this.#numbers.fill(0);
    this.#inOrder.length = 0;
  }

  /** Writes the numbers of so many colours into the lines. False if there are too many of them. */
  write(words: Uint32Array, from: number, count: number, into: number): boolean {
    const target = lines;
    let last = -1;
    let number = 0;
    for (let x = 0; x < count; x++) {
      const word = words[from + x] as number;
      // Most pixels look like the one before.
      if (word !== last) {
        number = this.#numberOf(word);
        if (number === mostColours) return false;
        last = word;
      }
      target[into + x] = number;
    }
    return true;
  }

  /** Three bytes for each, or `undefined` if one is transparent. */
  colours(): Uint8Array | undefined {
    const bytes = new Uint8Array(Uint32Array.from(this.#inOrder).buffer);
    if (bytes.some((byte, at) => at % 4 === 3 && byte !== 255)) return undefined;
    return bytes.filter((_, at) => at % 4 !== 3);
  }

  #numberOf(word: number): number {
    let slot = Math.imul(word, 0x9e3779b1) >>> 20;
    for (;;) {
      const known = this.#numbers[slot] as number;
      if (known === 0) break;
      if (this.#words[slot] === word) return known - 1;
      slot = (slot + 1) % slots;
    }
    if (this.#inOrder.length === mostColours) return mostColours;
    this.#words[slot] = word;
    this.#numbers[slot] = this.#inOrder.push(word);
    return this.#inOrder.length - 1;
  }
}

const numbers = new Numbers();
