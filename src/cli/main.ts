import { exitCode, StartError } from '../errors.ts';
import { endWithReader, exitCodeOf } from '../operate/exit.ts';
import { projectFolder } from '../operate/project.ts';

type Program = (argv: readonly string[], folder: string) => number | Promise<number>;

interface Entry {
  readonly load: () => Promise<Program>;
  /** Prints and ends: it also ends when nobody reads on, as after `| head`. */
  readonly prints?: boolean;
  /** Something may be left open at the end, such as a log that is written later, and must not keep the process. */
  readonly exits?: boolean;
}

/** What `npm start`, `npm run serve` and so on run. Each is loaded only when it is asked for. */
const programs: Readonly<Record<string, Entry>> = {
  start: { load: async () => (await import('./start.ts')).start },
  serve: { load: async () => (await import('./serve.ts')).serve, exits: true },
  register: { load: async () => (await import('./register.ts')).register, exits: true },
  doctor: { load: async () => (await import('./doctor.ts')).examine, prints: true, exits: true },
  story: { load: async () => (await import('./story.ts')).runStory, prints: true },
};

async function main([name = '', ...argv]: readonly string[]): Promise<void> {
  const entry = Object.hasOwn(programs, name) ? programs[name] : undefined;
  if (entry?.prints) endWithReader();
  const code = await exitCodeOf(async () => {
    if (!entry) throw new StartError(exitCode.usage, `Usage: main.js ${Object.keys(programs).join('|')} [ARGUMENTS]`);
    const run = await entry.load();
    return run(argv, projectFolder(import.meta.url));
  });
  if (entry?.exits) process.exit(code);
  process.exitCode = code;
}

void main(process.argv.slice(2));
