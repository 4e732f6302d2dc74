import { exitCode, StartError } from '../errors.ts';
import { StoryError } from '../story/problem.ts';
import { printable } from '../text/printable.ts';

/**
 * Runs a command line and turns whatever it throws into one clear message and an exit code. A run that is left hanging,
 * with nothing that could go on with it, is an error as well: Node would end with 0 or 13 and say nothing.
 */
export async function exitCodeOf(run: () => number | Promise<number>): Promise<number> {
  const unfinished = () => {
    process.exitCode = complain(exitCode.internal, 'It ended before it was through, without an error that says why.');
  };
  process.once('beforeExit', unfinished);
  try {
    return await run();
  } catch (error) {
    if (error instanceof StartError) return complain(error.code, error.message);
    if (error instanceof StoryError) return complain(exitCode.brokenStory, error.message);
    return complain(exitCode.internal, await describeUnforeseen(error));
  } finally {
    process.off('beforeExit', unfinished);
  }
}

/** One line that leads whoever mends it to the place, without a stack and without the token. */
async function describeUnforeseen(error: unknown): Promise<string> {
  const { safeError } = await import('../log.ts');
  const { type, message, at } = safeError(error, [process.env.DISCORD_TOKEN ?? '']);
  const place = Array.isArray(at) && typeof at[0] === 'string' ? ` (${at[0]})` : '';
  const says = typeof message === 'string' ? `: ${message.replace(/\s+/g, ' ')}` : '';
  return `Something unforeseen happened: ${String(type)}${says}${place}`;
}

/** Ends a program that only prints when nobody reads on, as after `| head`. A bot online goes on without its log. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCode.brokenPipe);
    // A disk that is full, for example.
    process.exit(complain(exitCode.internal, `The output cannot be written: ${error.code ?? error.message}`));
  });
}

function complain(code: number, message: string): number {
  process.stderr.write(`${printable(message)}\n`);
  return code;
}
