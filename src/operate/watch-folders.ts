import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '../log.ts';
import { questionFolder } from '../story/question-files.ts';

/** A dozen files are looked at so often; a change counts once nothing has changed from one look to the next. */
const milliseconds = 1000;

/**
 * Calls `onChange` some time after a file of the folders was written, added, removed or replaced. It looks at the files by
 * their paths again and again instead of having the system tell it, which tells nothing any more once a folder is
 * replaced (rsync, git, a mounted volume), and may have no watch left. What cannot be looked at is logged once.
 *
 * @returns stops it
 */
export function watchFolders(
  folders: readonly string[],
  onChange: () => void,
  log: Logger,
  every: number = milliseconds,
): () => void {
  let known: string | undefined;
  let isSettling = false;
  let isComplained = false;
  let timer: NodeJS.Timeout;
  const look = async () => {
    try {
      const seen = await stampOf(folders);
      const isSame = seen === known;
      if (isSame && isSettling) onChange();
      isSettling = known !== undefined && !isSame;
      known = seen;
      isComplained = false;
    } catch (err) {
      if (!isComplained) log.warn({ err }, 'changes of the story cannot be seen at the moment');
      isComplained = true;
      isSettling = true;
    }
    timer = setTimeout(look, every).unref();
  };
  timer = setTimeout(look).unref();
  return () => clearTimeout(timer);
}

/** What the file system says of every file in some folders. @throws where it says nothing */
async function stampOf(folders: readonly string[]): Promise<string> {
  const stamps = folders.map(async (folder) => {
    const entries = await readdir(folder, { withFileTypes: true });
    // The one folder that a story has inside.
    const inside = entries.some((entry) => entry.name === questionFolder && entry.isDirectory())
      ? (await readdir(join(folder, questionFolder))).map((name) => join(questionFolder, name))
      : [];
    const names = [...entries.map(({ name }) => name), ...inside].sort();
    return Promise.all(names.map((name) => stampOfFile(join(folder, name))));
  });
  return (await Promise.all(stamps)).flat().join('\n');
}

/** Of a folder its name is enough: only files count. What cannot be looked at, such as a link to nothing, counts as gone. */
async function stampOfFile(path: string): Promise<string> {
  try {
    const stats = await stat(path, { bigint: true });
    if (!stats.isFile()) return path;
    const { dev, ino, size, mtimeNs, ctimeNs } = stats;
    return [path, dev, ino, size, mtimeNs, ctimeNs].join(' ');
  } catch {
    return `${path} gone`;
  }
}
