/** Every pixel as an index into the colours of the picture. */
export interface IndexedImage {
  /** Red, green and blue of each colour, one byte each. */
  readonly colours: Uint8Array;
  /** The rows of pixels, one byte each. Each row starts with a zero byte: in a PNG, "no filter". */
  readonly rows: Uint8Array;
}

/** As many as one byte can index. */
const maxColours = 256;

/**
 * Indexes the colours of a picture in the order in which they appear. Flat shapes and the edges of letters on a few
 * backgrounds make about 150.
 *
 * @param pixels four bytes each: red, green, blue, alpha
 * @returns `undefined` if there are more than 256, or if one is transparent
 */
export function indexColours(pixels: Uint8Array, width: number, height: number): IndexedImage | undefined {
  const { buffer, byteOffset } = alignedTo4(pixels);
  const values = new Uint32Array(buffer, byteOffset, width * height);
  const indexes = new Map<number, number>();
  const rows = new Uint8Array(height * (width + 1));
  let [previous, index] = [-1, 0];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    if (value !== previous) {
      index = indexes.get(value) ?? indexes.size;
      if (index === maxColours) return undefined;
      indexes.set(value, index);
      previous = value;
    }
    rows[at + Math.floor(at / width) + 1] = index;
  }
  const rgba = new Uint8Array(Uint32Array.from(indexes.keys()).buffer);
  if (rgba.some((byte, at) => at % 4 === 3 && byte !== 255)) return undefined;
  return { colours: rgba.filter((_, at) => at % 4 !== 3), rows };
}

/** The same bytes where they can be read four at a time. */
function alignedTo4(pixels: Uint8Array): Uint8Array {
  return pixels.byteOffset % 4 === 0 ? pixels : new Uint8Array(pixels);
}
