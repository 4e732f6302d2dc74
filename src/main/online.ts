import { once } from 'node:events';
import type { Context } from '../command.ts';
import type { Settings } from '../config.ts';
import { exitCode } from '../errors.ts';
import { createLogger, type Logger } from '../log.ts';
import { warm } from '../search/search.ts';
import { startGateway } from '../transports/discord/gateway.ts';
import { createDispatcher, createPainter } from './assemble.ts';

/** Keeps the bot online until a signal or a loss for good, and then ends the process. @throws StartError if it cannot start */
export async function runGateway(context: Context, settings: Settings & { readonly token: string }): Promise<number> {
  const log = createLogger(settings.logLevel, await logStream(), [settings.token]);
  surviveStrayErrors(log);
  // Before anything else, so that a signal during the start is not the death of a reply.
  const signalled = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]).then(() => exitCode.ok);
  const { promise: lost, settle: onLost } = settlable<number>();
  const painter = settings.pictures ? createPainter() : undefined;
  const dispatcher = createDispatcher(context, () => log);
  const starting = startGateway({ dispatcher, settings, painter, log, onLost });
  warm(context.search);
  const early = await Promise.race([starting, signalled]);
  const code = typeof early === 'number' ? early : await Promise.race([signalled, lost]);
  log.info('stopping; running replies are finished first');
  if (typeof early !== 'number') await early.stop();
  // discord.js goes on reconnecting after destroy() while Discord is unreachable, so the process would not end.
  process.exit(code);
}

function settlable<T>(): { readonly promise: Promise<T>; readonly settle: (value: T) => void } {
  let settle: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

/** Coloured lines for people, JSON for machines. */
async function logStream() {
  if (!process.stdout.isTTY) return process.stdout;
  const { default: pretty } = await import('pino-pretty');
  return pretty({ sync: true, colorize: !process.env.NO_COLOR });
}

/** So many stray errors in a minute mean a broken state, not one odd payload. */
const mostStrayErrors = 10;

/**
 * An odd payload can throw inside discord.js's own handlers. Interactions do not pass through those, so the bot goes
 * on; if such errors keep coming it ends, for a supervisor to give it a clean start.
 */
function surviveStrayErrors(log: Logger): void {
  let recent: number[] = [];
  const survive = (err: unknown) => {
    recent = [...recent.filter((time) => Date.now() - time < 60_000), Date.now()];
    log.error({ err }, 'an error outside of every handler');
    if (recent.length > mostStrayErrors) {
      log.fatal('too many errors outside of every handler');
      process.exit(exitCode.internal);
    }
  };
  process.on('uncaughtException', survive);
  process.on('unhandledRejection', survive);
}
