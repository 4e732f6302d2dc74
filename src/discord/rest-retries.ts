import { DefaultRestOptions } from '@discordjs/rest';
import { limited } from './time-limit.ts';

/** After three seconds Discord takes no first answer any more. A first try leaves time for a second one. */
const mostMillisecondsPerCallback = 1300;

type MakeRequest = typeof DefaultRestOptions.makeRequest;

/**
 * The way discord.js sends a request, with two differences: a connection that the other side has ended counts as one
 * that broke, so that discord.js tries again; and an answer to an interaction waits less long for Discord.
 *
 * @throws Error with the code ECONNRESET where another try may help
 */
export const makeRequest: MakeRequest = async (url, init) => {
  const isCallback = /\/interactions\/\d+\/[^/]+\/callback$/.test(new URL(url).pathname);
  const ended = init.signal instanceof AbortSignal ? init.signal : undefined;
  let limit: AbortSignal | undefined;
  const inTime = (signal: AbortSignal) => {
    limit = signal;
    return DefaultRestOptions.makeRequest(url, { ...init, signal });
  };
  try {
    if (!isCallback) return await DefaultRestOptions.makeRequest(url, init);
    return await limited(mostMillisecondsPerCallback, inTime, ended);
  } catch (error) {
    const isTooLate = limit?.aborted === true && ended?.aborted !== true;
    if (isTooLate || codeOf(error) === 'UND_ERR_SOCKET') throw broken(error);
    throw error;
  }
};

/** discord.js tries again after this code. */
function broken(cause: unknown): Error {
  return Object.assign(new Error('the connection to Discord broke', { cause }), { code: 'ECONNRESET' });
}

function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error) return error.code;
  return codeOf(error.cause);
}
