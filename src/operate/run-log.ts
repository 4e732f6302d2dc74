import { constants } from 'node:os';
import { exitCode } from '../errors.ts';
import { createLogger, type Logger } from '../log.ts';
import type { Settings } from './config.ts';

/** The log of a bot that runs for long: coloured lines for people, JSON for machines. */
export async function createRunLog({ logLevel, token = '', apiUrl }: Settings): Promise<Logger> {
  return createLogger(logLevel, await logStream(), [token, new URL(apiUrl).password]);
}

/** `npm start` in a terminal passes on the Ctrl+C that the terminal has already sent to the bot itself. */
const doubledWithinMs = 500;

/**
 * Resolves with the exit code when the process is told to end. The same signal once more ends it at once, for a person
 * who does not want to wait.
 */
export function signal(log: Pick<Logger, 'warn'>): Promise<number> {
  return new Promise((resolve) => {
    for (const name of ['SIGTERM', 'SIGINT'] as const) {
      let first: number | undefined;
      // One listener that stays: between two, the same signal from npm would end the process as if nobody listened.
      process.on(name, () => {
        first ??= performance.now();
        resolve(exitCode.ok);
        if (performance.now() - first < doubledWithinMs) return;
        log.warn({ signal: name }, 'signalled again; ending at once, running replies are lost');
        // As a shell tells the end by a signal.
        process.exit(128 + constants.signals[name]);
      });
    }
  });
}

async function logStream() {
  // A log that nobody reads any more, or a disk that is full, is no reason to stop answering.
  process.stdout.on('error', () => undefined);
  if (!process.stdout.isTTY) return process.stdout;
  const { default: pretty } = await import('pino-pretty');
  return pretty({ sync: true, colorize: !process.env.NO_COLOR });
}

/** So many stray errors in a minute mean a broken state, not one odd payload. */
const mostStrayErrors = 10;

/**
 * Ends the process for an error outside of every handler, until `survive` is called: a start that went wrong must not
 * look like a good end. Later such errors are logged and survived, because an odd payload can throw inside discord.js's
 * own handlers, which interactions do not pass through; if they keep coming the process ends, for a supervisor to give it
 * a clean start.
 */
export function watchStrayErrors(log: Logger): { survive(): void } {
  let recent: number[] = [];
  let isStarted = false;
  const onError = (err: unknown) => {
    recent = [...recent.filter((time) => Date.now() - time < 60_000), Date.now()];
    log.error({ err }, 'an error outside of every handler');
    if (isStarted && recent.length <= mostStrayErrors) return;
    log.fatal(isStarted ? 'too many errors outside of every handler' : 'the start has failed');
    process.exit(exitCode.internal);
  };
  process.on('uncaughtException', onError);
  process.on('unhandledRejection', onError);
  return {
    survive: () => {
      isStarted = true;
    },
  };
}
