import { exitCode, StartError } from '../errors.ts';
import { shownUrl } from '../text/shown-url.ts';
import { type ApiRefusal, apiRefusalOf } from './api-refusal.ts';

/** What keeps the bot from talking to Discord, in one line and with an exit code that tells whether to try again. */
export function startErrorOf(error: unknown, apiUrl: string): StartError {
  if (error instanceof StartError) return error;
  const { code, status } = error as { readonly code?: unknown; readonly status?: unknown };
  const refused = error instanceof Error && error.message === 'Authentication failed';
  // A token with a line break makes no header of HTTP.
  const isNoHeader = code === 'UND_ERR_INVALID_ARG' && /header/i.test(String(error));
  if (code === 'TokenInvalid' || status === 401 || refused || isNoHeader) {
    const advice = 'Copy it again from the Bot page of the Discord Developer Portal into .env';
    return new StartError(exitCode.wrongToken, `Discord does not accept DISCORD_TOKEN. ${advice}.`);
  }
  const refusal = apiRefusalOf(error);
  if (refusal && refusal.status < 500) return refusalOf(refusal);
  const reason = error instanceof Error ? error.message : 'unknown reason';
  const shown = shownUrl(apiUrl);
  return new StartError(
    exitCode.unavailable,
    `Discord cannot be reached at ${shown}: ${reason.replaceAll(apiUrl, shown)}`,
  );
}

/** JSON error codes of Discord API: Missing Access, Unknown Guild. */
const notInServer: ReadonlySet<unknown> = new Set([50001, 10004]);

/** Discord was reached and said no. Its message is one line; the body that was sent does not belong into it. */
function refusalOf({ code, status, message }: ApiRefusal): StartError {
  if (notInServer.has(code)) {
    const why =
      'The bot is not in the server of DISCORD_GUILD_ID, or was added without the scope applications.commands';
    return new StartError(exitCode.badSettings, `${why} (${code}). Add it with the invite link, or change the number.`);
  }
  const [line = ''] = message.split('\n');
  return new StartError(exitCode.badSettings, `Discord refuses this (${status}, code ${code}): ${line}`);
}
