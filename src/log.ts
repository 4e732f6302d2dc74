import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger };

/**
 * Structured logs, one JSON object a line, or coloured lines where `stream` makes them so. Errors are written by
 * `safeError`: what libraries hang onto them (addresses with tokens, bodies with people's words) stays out.
 *
 * @param secrets values that must never be written, such as the token
 */
export function createLogger(level: string, stream: DestinationStream, secrets: readonly string[] = []): Logger {
  const options = {
    level,
    base: null,
    serializers: { err: (error: unknown) => safeError(error, secrets) },
    formatters: { level: (label: string) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  return pino(options, stream);
}

/** Tokens of bots, and of interactions inside addresses of Discord's API. */
const tokens = /[\w-]{20,}\.[\w-]{6,}\.[\w-]{20,}|(?<=\/(?:interactions|webhooks)\/\d+\/)[^/\s]+/g;

/** What may be written of an error: its kind, codes, message without secrets, and where it arose. */
export function safeError(error: unknown, secrets: readonly string[] = [], depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack } = error;
  // The message stands in the stack too, and may have lines that look like frames.
  const frames = (stack ?? '')
    .replace(message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  const detail = (key: string) => (key in error ? (error as unknown as Record<string, unknown>)[key] : undefined);
  return {
    type: name,
    code: detail('code'),
    status: detail('status'),
    message: without(message, secrets),
    at: frames.slice(0, 8).map((line) => line.trim()),
    cause: error.cause === undefined || depth > 2 ? undefined : safeError(error.cause, secrets, depth + 1),
  };
}

function without(message: string, secrets: readonly string[]): string {
  const bare = secrets
    .filter((secret) => secret.length > 1)
    .reduce((text, secret) => text.replaceAll(secret, '[removed]'), message);
  return bare.replace(tokens, '[removed]');
}
