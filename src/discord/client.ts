import { WebSocketShardEvents } from '@discordjs/ws';
import { Client, Collection, Events, GatewayIntentBits, SimpleShardingStrategy } from 'discord.js';
import { StartError } from '../errors.ts';
import { lossOf } from './close-codes.ts';
import { LoginBackOff } from './login-back-off.ts';
import { presenceOf } from './presence.ts';
import { restSeconds } from './registration.ts';
import { makeRequest } from './rest-retries.ts';
import { startErrorOf } from './start-error.ts';

export interface ClientSettings {
  readonly token: string;
  readonly apiUrl: string;
  /** Whether messages that mention the bot, and direct messages, are answered. */
  readonly talk: boolean;
}

interface Shown {
  /** What it answers from. */
  readonly title: string;
}

/** discord.js warns of classes other than its own, because much of it builds on servers and channels; nothing here does. */
function keepingNothing<K, V>(): Collection<K, V> {
  const cache = new Collection<K, V>();
  cache.set = () => cache;
  return cache;
}

/** @param onClose is told the close code whenever Discord closes a connection, or it breaks (1006) */
export function createClient(
  { apiUrl, talk, title }: Omit<ClientSettings, 'token'> & Shown,
  onClose: (code: number) => void,
): Client {
  return new Client({
    // As many as Discord recommends.
    shards: 'auto',
    // Interactions arrive without any intent. None of these is privileged: Guilds brings the bot's own role and the
    // language of each server; the others bring messages, whose text Discord sends only if they speak to the bot.
    intents: talk ? [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] : [],
    presence: presenceOf(title),
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
export async function login(client: Client, { token, apiUrl }: ClientSettings): Promise<void> {
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
