import { readFileSync, statSync } from 'node:fs';

/** What is wrong with a file, and in which line where that is known. */
export interface FileFault {
  readonly line?: number | undefined;
  readonly message: string;
}

/** The longest list of the story that comes with the bot has about 1 MB. */
const mostBytes = 8 * 1024 * 1024;

/** The text of a UTF-8 file, without a byte order mark, or what is wrong with it. */
export function readText(path: string): { readonly text: string } | { readonly fault: FileFault } {
  const bytes = bytesOf(path);
  if (!Buffer.isBuffer(bytes)) return { fault: bytes };
  if (isUtf16(bytes)) return { fault: { message: 'is UTF-16; save it as UTF-8' } };
  const text = new TextDecoder().decode(bytes);
  const lost = text.indexOf('\uFFFD');
  if (lost === -1) return { text };
  const line = lineAt(text, lost);
  const isUtf8 = bytes.equals(Buffer.from(text)) || bytes.subarray(3).equals(Buffer.from(text));
  if (isUtf8) return { fault: { line, message: 'has the sign \uFFFD where a character was lost; type it again' } };
  return { fault: { line, message: 'has a character that is not UTF-8; save the file as UTF-8' } };
}

function bytesOf(path: string): Buffer | FileFault {
  try {
    // Asked first, since reading a named pipe waits for somebody to write.
    const { size, ...stats } = statOf(path);
    if (!stats.isFile) return { message: 'is not a file' };
    if (size > mostBytes) return { message: `is larger than ${mostBytes / 1024 / 1024} MB` };
    return readFileSync(path);
  } catch {
    return { message: 'cannot be read' };
  }
}

function statOf(path: string): { readonly size: number; readonly isFile: boolean } {
  const stats = statSync(path);
  return { size: stats.size, isFile: stats.isFile() };
}

/** With a byte order mark, or told by the zeros that every other byte of Latin letters is. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.length > 1 && (first === 0) !== (second === 0);
}

/** @returns counted from 1 */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
