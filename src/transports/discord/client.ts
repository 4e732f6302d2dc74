import type * as discord from 'discord.js';
import { StartError } from '../../errors.ts';
import { lossOf } from './close-codes.ts';
import { Client, Collection, Events, GatewayIntentBits, SimpleShardingStrategy } from './discord-js.ts';
import { WebSocketShardEvents } from './discord-ws.ts';
import { LoginBackOff } from './login-back-off.ts';
import { restSeconds } from './registration.ts';
import { makeRequest } from './rest-retries.ts';
import { isShardProcess } from './shard-messages.ts';
import { startErrorOf } from './start-error.ts';

export interface ClientSettings {
  readonly token: string;
  readonly apiUrl: string;
  /** Whether messages that mention the bot, and direct messages, are answered. */
  readonly talk: boolean;
}

/** discord.js warns of classes other than its own, because much of it builds on servers and channels; nothing here does. */
function keepingNothing<K, V>(): discord.Collection<K, V> {
  const cache = new Collection<K, V>();
  cache.set = () => cache;
  return cache;
}

/** @param onClose is told the close code whenever Discord closes a connection, or it breaks (1006) */
export function createClient({ apiUrl, talk }: ClientSettings, onClose: (code: number) => void): discord.Client {
  return new Client({
    // As many as Discord recommends, unless they are divided among processes.
    ...(isShardProcess() ? {} : { shards: 'auto' as const }),
    // Interactions arrive without any intent, and no server's data is needed to answer them. These are not
    // privileged: servers come with the role that stands for the bot and their language, and what a message says comes with it only where it mentions the bot, or is written to it alone.
    intents: talk ? [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] : [],
    // Answers do not need the servers' data, so being online does not wait for it.
    waitGuildTimeout: 0,
    // Answers are made from raw payloads, so nothing is kept of servers, channels, roles, members or messages.
    makeCache: keepingNothing,
    sweepers: {},
    ws: {
      buildStrategy: (manager) => {
        manager.on(WebSocketShardEvents.Closed, ({ code }) => onClose(code));
        return new SimpleShardingStrategy(manager);
      },
      buildIdentifyThrottler: async (manager) => {
        const { session_start_limit } = await manager.fetchGatewayInformation();
        return new LoginBackOff(session_start_limit.max_concurrency);
      },
    },
    allowedMentions: { parse: [] },
    rest: { api: apiUrl, timeout: restSeconds * 1000, makeRequest },
  });
}

/** @throws StartError when the token is refused or Discord cannot be reached */
export async function login(client: discord.Client, { token, apiUrl }: ClientSettings): Promise<void> {
  let closeCode: number | undefined;
  const onDisconnect = ({ code }: { readonly code: number }) => {
    closeCode ??= code;
  };
  client.on(Events.ShardDisconnect, onDisconnect);
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    const loss = closeCode === undefined ? undefined : lossOf(closeCode);
    throw loss ? new StartError(loss.code, loss.says) : startErrorOf(error, apiUrl);
  } finally {
    client.off(Events.ShardDisconnect, onDisconnect);
  }
}
