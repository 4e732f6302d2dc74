import { REST, RequestMethod } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import * as z from 'zod';
import { apiRefusalOf } from './api-refusal.ts';
import type { definitions } from './definitions.ts';
import { areSame } from './register.ts';
import { commandStore } from './registration.ts';
import type { RestSettings } from './rest.ts';
import { startErrorOf } from './start-error.ts';

/** What Discord tells of the application and its commands. */
export interface Inspected {
  /** How far this machine's clock is ahead of Discord's. */
  readonly secondsAhead: number | undefined;
  readonly verifyKey: string;
  /** Whether interactions go to an address instead of the gateway. */
  readonly hasEndpoint: boolean;
  readonly installsInServers: boolean;
  readonly installsForUsers: boolean;
  readonly hasPrivilegedIntents: boolean;
  readonly shards: number;
  readonly loginsLeft: number;
  /** How the commands compare, where they are registered. */
  readonly ours: 'same' | 'other' | 'none';
  /** How many commands there are in all servers alike. */
  readonly everywhere: number;
  /** How many servers, of the first ones, have commands of their own. */
  readonly serversWithOwn: number;
}

const applicationSchema = z.object({
  id: z.string(),
  verify_key: z.string(),
  flags: z.number().default(0),
  interactions_endpoint_url: z.string().nullish(),
  integration_types_config: z.record(z.string(), z.unknown()).nullish(),
});

const gatewaySchema = z.object({ shards: z.number(), session_start_limit: z.object({ remaining: z.number() }) });

const guildsSchema = z.array(z.object({ id: z.string() }));

/** Presence, members and message content, each in two strengths (resource documentation, "Application Flags"). */
const privileged = (1 << 12) | (1 << 13) | (1 << 14) | (1 << 15) | (1 << 18) | (1 << 19);

/** Each server is a request of its own. */
const mostServers = 10;

/** Reads what there is to know, and writes nothing. @throws StartError when the token is refused or Discord not reached */
export async function inspect(settings: RestSettings, ours: ReturnType<typeof definitions>): Promise<Inspected> {
  const rest = new REST({ api: settings.apiUrl, retries: 0, timeout: 10_000 }).setToken(settings.token);
  try {
    const response = await rest.queueRequest({ fullRoute: Routes.currentApplication(), method: RequestMethod.Get });
    const application = applicationSchema.parse(await response.json());
    const { shards, session_start_limit } = gatewaySchema.parse(await rest.get(Routes.gatewayBot()));
    const date = Date.parse(response.headers.get('date') ?? '');
    const { integration_types_config: installs } = application;
    return {
      secondsAhead: Number.isNaN(date) ? undefined : (Date.now() - date) / 1000,
      verifyKey: application.verify_key,
      hasEndpoint: Boolean(application.interactions_endpoint_url),
      installsInServers: installs?.['0'] !== undefined,
      installsForUsers: installs?.['1'] !== undefined,
      hasPrivilegedIntents: (application.flags & privileged) !== 0,
      shards,
      loginsLeft: session_start_limit.remaining,
      ...(await inspectCommands(rest, application.id, settings.guildId, ours)),
    };
  } catch (error) {
    throw startErrorOf(error, settings.apiUrl);
  }
}

async function inspectCommands(
  rest: REST,
  id: string,
  guildId: string | undefined,
  ours: ReturnType<typeof definitions>,
): Promise<Pick<Inspected, 'ours' | 'everywhere' | 'serversWithOwn'>> {
  const inGuild = (guild: string) => commandStore(rest, id, guild).get();
  const everywhere = await commandStore(rest, id, undefined).get();
  const theirs = guildId === undefined ? everywhere : await inGuild(guildId);
  const compared = areSame({ isOfServer: guildId !== undefined }, theirs, ours) ? 'same' : 'other';
  return {
    ours: theirs.length === 0 ? 'none' : compared,
    everywhere: everywhere.length,
    serversWithOwn: guildId === undefined ? await countWithOwn(rest, inGuild) : 0,
  };
}

async function countWithOwn(rest: REST, inGuild: (id: string) => Promise<readonly unknown[]>): Promise<number> {
  const query = new URLSearchParams({ limit: `${mostServers}` });
  const guilds = guildsSchema.parse(await rest.get(Routes.userGuilds(), { query }));
  const counts = await Promise.all(guilds.map(({ id }) => inGuild(id).catch(withoutAccess)));
  return counts.filter(({ length }) => length > 0).length;
}

/** The bot may be in a server without the scope for commands. */
function withoutAccess(error: unknown): readonly unknown[] {
  if (apiRefusalOf(error)?.status === 403) return [];
  throw error;
}
