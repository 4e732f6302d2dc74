import { Client, GatewayIntentBits, LimitedCollection } from 'discord.js';
import { exitCode, StartError } from '../../errors.ts';

export interface ClientSettings {
  readonly token: string;
  readonly apiUrl: string;
  /** Whether messages that mention the bot, and direct messages, are answered. */
  readonly talk: boolean;
}

/** After three seconds Discord takes no first answer any more, so a longer wait helps nobody. */
const restSeconds = 3;

/** As many shards as Discord recommends, unless discord.js's ShardingManager has told this process which ones to run. */
const inProcessOfManager = 'SHARDING_MANAGER' in process.env;

export function createClient({ apiUrl, talk }: ClientSettings): Client {
  return new Client({
    ...(inProcessOfManager ? {} : { shards: 'auto' as const }),
    // Interactions arrive without any intent, and no server's data is needed to answer them. These two are not
    // privileged: what a message says comes with it only where it mentions the bot, or is written to it alone.
    intents: talk ? [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] : [],
    // Answers are made from raw payloads, so nothing is kept of servers, channels, roles, members or messages.
    makeCache: () => new LimitedCollection({ maxSize: 0 }),
    sweepers: {},
    allowedMentions: { parse: [] },
    rest: { api: apiUrl, timeout: restSeconds * 1000 },
  });
}

/** @throws StartError when the token is refused or Discord cannot be reached */
export async function login(client: Client, { token, apiUrl }: ClientSettings): Promise<void> {
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    throw startErrorOf(error, apiUrl);
  }
}

function startErrorOf(error: unknown, apiUrl: string): StartError {
  const { code, status } = error as { readonly code?: unknown; readonly status?: unknown };
  const refused = error instanceof Error && error.message === 'Authentication failed';
  if (code === 'TokenInvalid' || status === 401 || refused) {
    const advice = 'Copy it again from the Bot page of the Discord Developer Portal into .env';
    return new StartError(exitCode.wrongToken, `Discord does not accept DISCORD_TOKEN. ${advice}.`);
  }
  const reason = error instanceof Error ? error.message : 'unknown reason';
  return new StartError(exitCode.unavailable, `Discord cannot be reached at ${apiUrl}: ${reason}`);
}
