import { constants, crc32, deflateSync } from 'node:zlib';
import { indexColours } from './colours.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Flat colours are runs; to look for more takes half as long again, and makes the file 2 % smaller. */
const compression = { level: 3, strategy: constants.Z_RLE, chunkSize: 1 << 17 } as const;

/** As PNG numbers them: a palette, or red, green, blue and alpha. */
const kinds = { palette: 3, rgba: 6 } as const;

/**
 * Pixels, four bytes each (red, green, blue, alpha), as a PNG (ISO/IEC 15948) without filters. With 256 colours or fewer
 * it has a palette: a quarter of the bytes to compress, and little more than half of the file.
 */
export function pngOf(pixels: Uint8Array, width: number, height: number): Buffer {
  const few = indexColours(pixels, width, height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for a number or a channel.
  header.set([8, few ? kinds.palette : kinds.rgba], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...(few ? [chunk('PLTE', few.colours)] : []),
    chunk('IDAT', deflateSync(few?.rows ?? linesOf(pixels, 4 * width, height), compression)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each line behind a zero byte, which says that it has no filter. */
function linesOf(pixels: Uint8Array, stride: number, height: number): Buffer {
  const lines = Buffer.alloc(height * (stride + 1));
  for (let y = 0; y < height; y++) lines.set(pixels.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  return lines;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
