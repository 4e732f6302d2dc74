export interface Injection {
  readonly method?: string;
  /** Tested against the path without `/api/v10` and without the query. */
  readonly path?: RegExp;
  /** Answer with this status instead of doing what was asked. */
  readonly status?: number;
  /** Discord's own code beside the status, such as 50013. */
  readonly code?: number;
  /** Seconds, for a 429. */
  readonly retryAfter?: number;
  readonly global?: boolean;
  /** Milliseconds before Discord answers; without a status the request then succeeds. */
  readonly delay?: number;
  /** Break the connection instead of answering. */
  readonly drop?: boolean;
  /** End the connection without an answer, before Discord has done what was asked or after. */
  readonly end?: 'before' | 'after';
  /** Only requests that this is true of. */
  readonly when?: (body: unknown) => boolean;
  /** How many requests it applies to; 1 unless told. */
  readonly times?: number;
}

export interface ErrorAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Record<string, string>;
}

export class Injections {
  readonly #pending: { rule: Injection; left: number }[] = [];

  add(rule: Injection): void {
    this.#pending.push({ rule, left: rule.times ?? 1 });
  }

  take(method: string, path: string, body: unknown): Injection | undefined {
    const found = this.#pending.find(
      ({ rule, left }) =>
        left > 0 &&
        (rule.method === undefined || rule.method === method) &&
        (rule.path === undefined || rule.path.test(path)) &&
        (rule.when === undefined || rule.when(body)),
    );
    if (found) found.left -= 1;
    return found?.rule;
  }
}

export function errorAnswer(rule: Injection, status: number): ErrorAnswer {
  if (status !== 429) return { status, headers: {}, body: { message: `${status}`, code: rule.code ?? 0 } };
  const { retryAfter = 0.1, global = false } = rule;
  return {
    status,
    headers: {
      // discord.js prefers this header to the body, and reads fractions of it as well.
      'retry-after': String(retryAfter),
      'x-ratelimit-limit': '5',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Date.now() / 1000 + retryAfter),
      'x-ratelimit-reset-after': String(retryAfter),
      'x-ratelimit-bucket': '0123456789abcdef',
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global && { 'x-ratelimit-global': 'true' }),
    },
    body: {
      message: 'You are being rate limited.',
      retry_after: retryAfter,
      global,
    },
  };
}
