import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './root.ts';

/** A Node process that is measured. It is ended by its own handle, and none outlives this process. */
export class Child {
  readonly process: ChildProcess;
  #output = '';
  readonly #ended: Promise<unknown>;

  /** @param args what stands behind `node` */
  constructor(args: readonly string[], settings: Readonly<Record<string, string>> = {}) {
    this.process = spawn(process.execPath, args, {
      cwd: root,
      // A developer's .env has no say: blank settings are as good as none, and win over it.
      env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', ...blank, ...settings },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#ended = once(this.process, 'close');
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#output += text;
        this.process.emit('wrote');
      });
    }
    running.add(this.process);
    this.process.on('close', () => running.delete(this.process));
  }

  /** What stands in the first group of a pattern, as soon as the process has written it. */
  async wrote(pattern: RegExp): Promise<string> {
    for (;;) {
      const [, found] = pattern.exec(this.#output) ?? [];
      if (found !== undefined) return found;
      if (this.process.exitCode !== null) throw new Error(`${this.#name} ended:\n${this.#output}`);
      await Promise.race([once(this.process, 'wrote'), this.#ended]);
    }
  }

  /** Everything that it wrote, once it has ended by itself. */
  async output(): Promise<string> {
    await this.#ended;
    if (this.process.exitCode !== 0) throw new Error(`${this.#name} failed:\n${this.#output}`);
    return this.#output;
  }

  async end(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.#ended;
  }

  get #name(): string {
    return this.process.spawnargs.slice(1).join(' ');
  }
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

const blank = {
  DISCORD_TOKEN: '',
  DISCORD_GUILD_ID: '',
  DISCORD_API_URL: '',
  HEALTH_PORT: '',
  LOG_LEVEL: '',
  STORIES: '',
  STORY: '',
};
