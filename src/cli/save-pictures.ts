import { accessSync, constants, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reply } from '../answer/reply.ts';
import { exitCode, StartError } from '../errors.ts';
import { pictureOf } from '../render/picture/picture.ts';
import type { Article } from '../story/schema.ts';
import { words } from '../text/normalize.ts';
import { textIn } from '../text/text.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Writes the picture of each reply that has one into a folder, numbered in the order of the replies, and says where.
 *
 * @throws StartError if the folder cannot be made or written to
 */
export function pictureSaver(
  folder: string,
  article: Article,
  output: NodeJS.WritableStream,
): (reply: Reply) => Promise<void> {
  prepare(folder);
  let count = 0;
  return async (reply) => {
    const picture = pictureOf(reply, article);
    if (!picture) return;
    const { draw } = await import('../render/picture/draw.ts');
    const name = words('title' in picture ? picture.title : picture.by)
      .map((word) => word.replace(/[^\p{L}\p{N}]+/gu, ''))
      .join('-');
    const path = join(folder, `${String(++count).padStart(2, '0')}-${name}.png`);
    writeFileSync(path, await draw(picture));
    output.write(`${textIn(reply.locale)('picture.saved', { path })}\n`);
  };
}

function prepare(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch {
    throw new StartError(
      exitCode.usage,
      `--save-pictures: ${folder} cannot be made or written to; name another folder`,
    );
  }
}
