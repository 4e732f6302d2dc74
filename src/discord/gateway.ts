import { setTimeout } from 'node:timers/promises';
import { type Client, Events, GatewayDispatchEvents } from 'discord.js';
import type { GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import type { Logger } from '../log.ts';
import type { PictureRenderer } from '../render/picture/picture-renderer.ts';
import { ChannelQueue } from './channel-queue.ts';
import { type ClientSettings, createClient, login } from './client.ts';
import { type ShardState, shardsOf, watchConnection, watchRest } from './connection.ts';
import { deliver, interactionAnswer, messageAnswer } from './deliver.ts';
import { Guilds } from './guilds.ts';
import type { InteractionService } from './interaction-service.ts';
import { inviteLink } from './invite.ts';
import { LatePictures } from './late-pictures.ts';
import type { Observer } from './observer.ts';
import { isInteraction } from './payload.ts';
import { keepPresence } from './presence.ts';
import { onRawInteraction } from './raw-interactions.ts';
import { RecentIds } from './recent-ids.ts';
import { commandStore, register } from './registration.ts';
import { Writer } from './response-writer.ts';
import { editOver } from './rest.ts';
import { watchStart } from './start-watch.ts';
import { welcomeNewServers } from './welcome.ts';

interface GatewaySettings extends ClientSettings {
  readonly guildId: string | undefined;
}

export interface GatewayOptions {
  readonly reception: InteractionService;
  readonly settings: GatewaySettings;
  /** Draws pictures; without it replies are text alone. */
  readonly painter?: PictureRenderer | undefined;
  readonly observer?: Observer | undefined;
  readonly log: Logger;
}

export interface Gateway {
  /** Settles when Discord has our commands, or when that failed, which is logged. */
  readonly registered: Promise<void>;
  /** Resolves when the connection is lost for good, with the exit code that says why. */
  readonly lost: Promise<number>;
  /** Writes into the log that the bot is online, with the link that invites it. */
  announce(): void;
  /** The connections as they are now. */
  shards(): readonly ShardState[];
  /** Takes no more interactions, finishes the running replies, and disconnects. Settles within `stopSeconds`. */
  stop(): Promise<void>;
}

/** Docker and systemd allow at least ten seconds between SIGTERM and SIGKILL. */
const stopSeconds = 8;

/** So many interactions and messages are remembered, so that none is answered twice. */
const mostSeen = 1000;

/**
 * Connects to Discord, registers the commands, and answers interactions until stopped.
 *
 * @throws StartError when the token is refused or Discord cannot be reached
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { reception, settings, painter, observer, log } = options;
  let closeCode: number | undefined;
  const { guildId } = settings;
  const title = () => reception.title(guildId);
  const client = createClient({ ...settings, title: title() }, (code) => {
    closeCode = code;
  });
  reception.onTitle(guildId, keepPresence(client, title));
  const guilds = new Guilds();
  const bot = {
    client,
    reception,
    painter,
    writer: new Writer({ painter, log }),
    late: new LatePictures({ painter, log, edit: editOver(client.rest) }),
    queue: new ChannelQueue(),
    guilds,
    log,
  };
  const running = new Set<Promise<void>>();
  const run = (work: Promise<void>) => {
    const tracked = work.finally(() => running.delete(tracked));
    running.add(tracked);
  };
  // Raw payloads, not discord.js's objects: the HTTP endpoint answers from the same ones.
  const seen = new RecentIds(mostSeen);
  // What was sent shortly before a connection broke may come again when it is resumed.
  onRawInteraction(client, (payload) => {
    if (!isInteraction(payload)) log.warn('an interaction that makes no sense was passed over');
    else if (seen.isNew(payload.id)) run(deliver(log, observer, () => interactionAnswer(bot, payload)));
  });
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    if (seen.isNew(message.id)) run(deliver(log, observer, () => messageAnswer(bot, message)));
  });
  for (const event of [GatewayDispatchEvents.GuildCreate, GatewayDispatchEvents.GuildUpdate] as const) {
    client.ws.on(event, (guild: unknown) => guilds.add(guild, client.user?.id ?? ''));
  }
  client.ws.on(GatewayDispatchEvents.GuildDelete, (guild: unknown) => guilds.remove(guild));
  welcomeNewServers(bot, (work) => run(deliver(log, observer, work)));
  // An emitter without a listener for its errors throws them.
  client.on(Events.Error, (err) => log.error({ err }, 'discord.js reports an error'));
  if (observer) watchRest(client, observer);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const online = watchStart(client, () => closeCode, log);
  const { application, user, rest } = await login(client, settings)
    .then(() => ready)
    .finally(online);
  const lost = new Promise<number>((resolve) => watchConnection(client, log, observer, resolve));
  log.info({ shards: client.ws.shards.size }, `logged in to Discord as ${user.username}`);
  const open = async () => commandStore(rest, application.id, guildId);
  reception.know({ pages: { invite: inviteLink(application.id) } });
  const onIds = (commandIds: ReadonlyMap<string, string>) => reception.know({ commandIds });
  return {
    registered: register(open, reception.definitions(guildId), log, onIds),
    lost,
    announce: () =>
      log.info({ invite: inviteLink(application.id) }, `online as ${user.username}; the link invites the bot`),
    shards: () => shardsOf(client),
    stop: () => within(stopSeconds, stop(client, running, bot.late)),
  };
}

async function stop(client: Client, running: ReadonlySet<Promise<void>>, late: LatePictures): Promise<void> {
  // Off the gateway first, so that nothing new comes in; running replies go out over REST.
  await Promise.all([client.destroy(), Promise.allSettled(running).then(() => late.done())]);
}

/** During an outage discord.js's destroy does not settle, hence the limit. */
async function within(seconds: number, work: Promise<void>): Promise<void> {
  const limit = new AbortController();
  await Promise.race([work, setTimeout(seconds * 1000, undefined, { signal: limit.signal }).catch(() => undefined)]);
  limit.abort();
}
