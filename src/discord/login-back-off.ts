import { setTimeout } from 'node:timers/promises';
import { type IIdentifyThrottler, SimpleIdentifyThrottler } from 'discord.js';

const hour = 3_600_000;

/** So many logins in an hour are usual: a start, a few lost sessions. */
const usualLogins = 3;

const firstWait = 10_000;
const longestWait = 300_000;

/**
 * How many milliseconds a login has to wait after the last one. Discord allows 1,000 logins a day and then makes the
 * token invalid; if every login fails, this comes to fewer than 300.
 *
 * @param logins when there were logins, in milliseconds, earliest first
 */
export function waitBeforeLogin(logins: readonly number[], now: number): number {
  const recent = logins.filter((time) => now - time < hour);
  const last = recent.at(-1);
  if (last === undefined || recent.length < usualLogins) return 0;
  const wait = Math.min(firstWait * 2 ** (recent.length - usualLogins), longestWait);
  return Math.max(0, last + wait - now);
}

/** Lets shards log in as fast as Discord allows, but backs off where logins fail again and again. */
export class LoginBackOff implements IIdentifyThrottler {
  readonly #inner: IIdentifyThrottler;
  readonly #logins = new Map<number, number[]>();

  /** @param atOnce how many shards Discord lets log in at once */
  constructor(atOnce: number) {
    this.#inner = new SimpleIdentifyThrottler(atOnce);
  }

  /** Rejects where the connection closes meanwhile. */
  async waitForIdentify(shard: number, signal: AbortSignal): Promise<void> {
    const logins = this.#logins.get(shard) ?? [];
    await setTimeout(waitBeforeLogin(logins, Date.now()), undefined, { signal });
    await this.#inner.waitForIdentify(shard, signal);
    this.#logins.set(shard, [...logins.slice(-hour / longestWait), Date.now()]);
  }
}
