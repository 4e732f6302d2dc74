import type { ChildProcess } from 'node:child_process';
import { on, once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { Shard } from 'discord.js';
import { mustNotRestart } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import { ShardingManager } from './discord-js.ts';

import { type Ask, answerSchema, type ShardReport } from './shard-messages.ts';
import { recommendedShards, shardsOfProcess } from './shard-plan.ts';

interface ShardProcessesOptions {
  /** The module that each process runs. */
  readonly script: string;
  readonly token: string;
  readonly apiUrl: string;
  readonly processes: number;
  readonly log: Logger;
  /** Called when a process has ended in a way that another start would not mend, with its exit code. */
  readonly onLost: (code: number) => void;
}

/** Discord lets a bot log in once in so long. discord.js keeps to it, but within one process only. */
const secondsBetweenLogins = 5;

/** A process that hangs is not waited for. */
const secondsToReport = 2;

/** A process that is told to stop has eight seconds for its running replies. */
const secondsToStop = 9;

/** Runs the shards that Discord recommends in several processes, and starts those anew that end. */
export class ShardProcesses {
  readonly #options: ShardProcessesOptions;
  readonly #shards: readonly Shard[];
  readonly #stopped = new AbortController();
  #logins: Promise<void> = Promise.resolve();
  #asked = 0;

  private constructor(options: ShardProcessesOptions, total: number) {
    const { script, token, processes } = options;
    const numbers = [...Array(processes).keys()];
    const manager = new ShardingManager(script, { token, totalShards: total, shardList: numbers, respawn: false });
    this.#options = options;
    this.#shards = numbers.map((number) => {
      const shard = manager.createShard(number);
      // The manager means one shard for each process; the client that reads this takes several.
      const ids = shardsOfProcess(number, processes, total);
      shard.env = { ...process.env, SHARDS: JSON.stringify(ids), SHARD_COUNT: `${total}` };
      return shard;
    });
    for (const shard of this.#shards) this.#login(shard);
  }

  /**
   * Starts the processes, one after the other. A process that ends later is started again.
   *
   * @throws StartError when the token is refused or Discord cannot be reached
   */
  static async start(options: ShardProcessesOptions): Promise<ShardProcesses> {
    const { processes, log } = options;
    const total = Math.max(await recommendedShards(options), processes);
    log.info({ shards: total, processes }, 'starting the processes of the shards');
    return new ShardProcesses(options, total);
  }

  /** How each process fares. */
  reports(): Promise<ShardReport[]> {
    const silent = (number: number) => ({ lacking: [`process ${number} does not answer`], figures: [] });
    return Promise.all(this.#shards.map(({ process }, number) => this.#ask(process).catch(() => silent(number))));
  }

  /** Passes a signal on. */
  signal(name: 'SIGHUP'): void {
    for (const child of this.#children()) child.kill(name);
  }

  /** Lets all processes finish their running replies and end. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await Promise.all(this.#children().map(endOf));
  }

  #children(): ChildProcess[] {
    return this.#shards.flatMap(({ process }) => process ?? []);
  }

  /** One login after the other, first ones and later ones alike. */
  #login(shard: Shard): void {
    const { signal } = this.#stopped;
    this.#logins = this.#logins.then(async () => {
      if (signal.aborted) return;
      await this.#run(shard);
      await setTimeout(secondsBetweenLogins * 1000, undefined, { signal }).catch(() => undefined);
    });
  }

  /** Settles when the process is connected, or has ended before. */
  async #run(shard: Shard): Promise<void> {
    const child = await shard.spawn(-1);
    child.once('exit', (code) => this.#ended(shard, code));
    await new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.on('message', (message) => {
        if (answerSchema.safeParse(message).data?.scrutin === 'ready') resolve();
      });
    });
  }

  #ended(shard: Shard, code: number | null): void {
    if (this.#stopped.signal.aborted) return;
    const { log, onLost } = this.#options;
    if (code !== null && mustNotRestart(code)) {
      log.fatal({ code }, 'a process has ended, and starting it again would not help');
      onLost(code);
      return;
    }
    log.error({ code }, 'a process has ended and is started again');
    this.#login(shard);
  }

  /** @throws when the process does not answer in time */
  async #ask(child: ChildProcess | null): Promise<ShardReport> {
    const id = ++this.#asked;
    const signal = AbortSignal.timeout(secondsToReport * 1000);
    if (!child?.connected) throw new Error('no process');
    const messages = on(child, 'message', { signal });
    child.send({ scrutin: 'ask', id } satisfies Ask);
    for await (const [message] of messages) {
      const { data } = answerSchema.safeParse(message);
      if (data?.scrutin === 'report' && data.id === id) return data.report;
    }
    throw new Error('no report');
  }
}

async function endOf(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const limit = new AbortController();
  const tooLate = setTimeout(secondsToStop * 1000, true, { signal: limit.signal }).catch(() => false);
  const isLate = await Promise.race([ended.then(() => false), tooLate]);
  limit.abort();
  if (isLate) child.kill('SIGKILL');
}
