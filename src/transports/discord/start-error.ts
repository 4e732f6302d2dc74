import { exitCode, StartError } from '../../errors.ts';

/** What keeps the bot from talking to Discord, in one line and with an exit code that tells whether to try again. */
export function startErrorOf(error: unknown, apiUrl: string): StartError {
  const { code, status } = error as { readonly code?: unknown; readonly status?: unknown };
  const refused = error instanceof Error && error.message === 'Authentication failed';
  // A token with a line break makes no header of HTTP.
  const isNoHeader = code === 'UND_ERR_INVALID_ARG' && /header/i.test(String(error));
  if (code === 'TokenInvalid' || status === 401 || refused || isNoHeader) {
    const advice = 'Copy it again from the Bot page of the Discord Developer Portal into .env';
    return new StartError(exitCode.wrongToken, `Discord does not accept DISCORD_TOKEN. ${advice}.`);
  }
  const reason = error instanceof Error ? error.message : 'unknown reason';
  return new StartError(exitCode.unavailable, `Discord cannot be reached at ${withoutPassword(apiUrl)}: ${reason}`);
}

function withoutPassword(url: string): string {
  return url.replace(/(?<=:\/\/)[^/@]*@/, '');
}
