import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../bench/root.ts';
import { settingNames } from '../src/operate/config.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** It had to be ended, since it did not end in time. */
  readonly late: boolean;
}

export interface Launch {
  readonly settings?: Readonly<Record<string, string>>;
  /** The project's folder. */
  readonly folder?: string;
  /** What is typed; without it, standard input is `/dev/null`, as under a supervisor. */
  readonly input?: string;
  /** What is run instead of `node`; the whole group of processes is ended at last. */
  readonly command?: string;
  /** No setting is blank, so that those of `.env` count. */
  readonly bare?: boolean;
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) kill(child);
});

/** A program under attack. None outlives this process. */
export class Program {
  readonly ended: Promise<Ended>;
  stdout = '';
  stderr = '';
  readonly #child: ChildProcess;
  #late = false;

  constructor(args: readonly string[], { settings = {}, folder = root, input, command, bare = false }: Launch = {}) {
    this.#child = spawn(command ?? process.execPath, args, {
      cwd: folder,
      env: { ...environment, ...(!bare && blank), ...settings },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      detached: command !== undefined,
    });
    running.add(this.#child);
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    // A program that ends without reading breaks the pipe.
    this.#child.stdin?.on('error', () => undefined).end(input);
    this.ended = once(this.#child, 'close').then(([code]) => {
      running.delete(this.#child);
      return { code, stdout: this.stdout, stderr: this.stderr, late: this.#late };
    });
  }

  get isRunning(): boolean {
    return running.has(this.#child);
  }

  get output(): string {
    return this.stdout + this.stderr;
  }

  signal(name: 'SIGTERM' | 'SIGHUP'): void {
    this.#child.kill(name);
  }

  /** How it ends by itself; after so many milliseconds it is ended. */
  async endsWithin(milliseconds: number): Promise<Ended> {
    const done = new AbortController();
    const limit = sleep(milliseconds, undefined, { signal: done.signal }).then(
      () => this.#end(),
      () => undefined,
    );
    const ended = await this.ended;
    done.abort();
    await limit;
    return ended;
  }

  async end(): Promise<void> {
    kill(this.#child);
    await this.ended;
  }

  #end(): void {
    this.#late = true;
    kill(this.#child);
  }
}

/** A group of processes that was started as one is ended as one. */
function kill(child: ChildProcess): void {
  const { pid, spawnargs } = child;
  if (pid === undefined) return;
  if (spawnargs[0] === process.execPath) {
    child.kill('SIGKILL');
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All of them have ended already.
  }
}

const environment = {
  PATH: process.env.PATH ?? '',
  HOME: join(tmpdir(), 'scrutin-attack-home'),
  NODE_ENV: 'production',
  // As in `deploy/`.
  NODE_OPTIONS: '--max-old-space-size=192',
  MALLOC_ARENA_MAX: '1',
  npm_config_update_notifier: 'false',
};

/** A developer's `.env` has no say: blank settings are as good as none, and win over it. */
const blank = Object.fromEntries(settingNames.map((name) => [name, '']));
