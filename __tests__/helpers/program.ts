import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { root } from './root.ts';

/** What can be started: `npm start`, `npm run serve`, and so on. */
type Command = 'start' | 'serve' | 'register' | 'doctor' | 'story';

const entryIn = (folder: string) => join(folder, 'dist/src/bundle/main.js');

/**
 * The whole environment of the program. It also reads `.env` in the project's folder, where what is passed here wins,
 * and a blank setting is as good as none: so every setting is passed, and no developer's `.env` has a say.
 */
const environment: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  DISCORD_TOKEN: '',
  DISCORD_GUILD_ID: '',
  DISCORD_API_URL: '',
  DISCORD_PUBLIC_KEY: '',
  HOST: '',
  PORT: '',
  RATE_LIMIT: '',
  HEALTH_HOST: '',
  HEALTH_PORT: '',
  LOG_LEVEL: '',
  // The thread that draws takes a second of a processor at each start.
  PICTURES: 'off',
  STORIES: '',
  STORY: '',
  STORY_WATCH: '',
  LOG_UNANSWERED: '',
  SOURCE_URL: '',
  SUPPORT_URL: '',
  TRUSTED_PROXIES: '',
  WEB: '',
  WEB_EMBED_ORIGINS: '',
};

const started = new Set<Program>();

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built program as a process of its own. */
export class Program {
  readonly ended: Promise<Ended>;
  stdout = '';
  stderr = '';
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;

  constructor(args: readonly string[], settings: Readonly<Record<string, string>>, command: Command, folder: string) {
    const entry = entryIn(folder);
    if (!existsSync(entry)) throw new Error(`${entry} is absent; run "npm run build" first`);
    this.#child = spawn(process.execPath, [entry, command, ...args], {
      cwd: folder,
      env: { ...environment, ...settings },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
    });
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    // A program that ends without reading what is piped to it breaks the pipe.
    this.#child.stdin.on('error', () => {});
    this.ended = new Promise((resolve, reject) => {
      this.#child.on('error', reject);
      this.#child.on('close', (code) => resolve({ code, stdout: this.stdout, stderr: this.stderr }));
    });
    started.add(this);
  }

  get output(): string {
    return this.stdout + this.stderr;
  }

  type(text: string): void {
    this.#child.stdin.write(text);
  }

  endInput(): void {
    this.#child.stdin.end();
  }

  /** Reads no more of what the program writes, as `head` does when it has enough. */
  closeOutput(): void {
    this.#child.stdout.destroy();
  }

  signal(name: 'SIGTERM' | 'SIGINT' | 'SIGHUP' | 'SIGKILL'): void {
    this.#child.kill(name);
  }

  /** Waits until the program has written this; fails if it ends first. */
  wrote(words: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (!this.output.includes(words)) return;
        this.#child.stdout.off('data', look);
        this.#child.stderr.off('data', look);
        resolve();
      };
      this.#child.stdout.on('data', look);
      this.#child.stderr.on('data', look);
      this.#child.on('close', () => reject(new Error(`ended without "${words}":\n${this.output}`)));
      look();
    });
  }
}

export function startProgram(
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  command: Command = 'start',
  folder: string = root,
): Program {
  return new Program(args, settings, command, folder);
}

/** Runs the program to its end. */
export function run(
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  input = '',
  command: Command = 'start',
  folder: string = root,
): Promise<Ended> {
  const program = startProgram(args, settings, command, folder);
  program.type(input);
  program.endInput();
  return program.ended;
}

/** Ends what a failed test left running, and gives all that the programs have written. */
export async function endPrograms(): Promise<string> {
  const programs = [...started];
  started.clear();
  for (const program of programs) program.signal('SIGKILL');
  await Promise.all(programs.map(({ ended }) => ended));
  return programs.map(({ output }) => output).join('\n');
}

/** A port of the loopback address on which nobody listens. */
export function closedPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
