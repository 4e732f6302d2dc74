import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { root } from '../bench/root.ts';

const parts = ['dist/src', 'dist/commands', 'dist/kept', 'data', 'scripts', 'package.json'];

const copies = new Set<Project>();
process.on('exit', () => {
  for (const copy of copies) copy.remove();
});

/** A copy of the built project, whose files may be damaged. */
export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'scrutin-attack-'));

  constructor() {
    copies.add(this);
    for (const part of [...parts, ...otherFolders()]) {
      if (existsSync(join(root, part))) cpSync(join(root, part), join(this.folder, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'));
  }

  /** What Node runs, with its first argument. */
  program(name: 'start' | 'serve'): readonly [file: string, name: string] {
    return [join(this.folder, 'dist/src/bundle/main.js'), name];
  }

  /** What the build has made of the stories, and of the program to start sooner, as paths from the project's folder. */
  get kept(): string[] {
    const built = readdirSync(join(this.folder, 'dist'), { recursive: true, withFileTypes: true });
    return built
      .filter((entry) => entry.isFile() && !['.js', '.cjs', '.json'].includes(extname(entry.name)))
      .map(({ parentPath, name }) => relative(this.folder, join(parentPath, name)));
  }

  read(file: string): Buffer {
    return readFileSync(join(this.folder, file));
  }

  write(file: string, content: string | Buffer): void {
    writeFileSync(join(this.folder, file), content);
  }

  remove(): void {
    copies.delete(this);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What else lies in `dist`, but for what is there for measuring and attacking. */
function otherFolders(): string[] {
  const own = ['attack', 'bench', '__tests__', 'src', 'commands', 'kept'];
  return readdirSync(join(root, 'dist'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !own.includes(entry.name))
    .map(({ name }) => `dist/${name}`);
}
