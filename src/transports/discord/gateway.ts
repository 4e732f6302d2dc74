import { setTimeout } from 'node:timers/promises';
import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, Options, type REST, Routes } from 'discord.js';
import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import type { Dispatcher } from '../../dispatch.ts';
import { exitCode, StartError } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import type { Painter } from '../../render/picture/painter.ts';
import { definitions } from './definitions.ts';
import { illustrate, illustrateResponse } from './illustrate.ts';
import { answerInteraction, type Outcome } from './interaction.ts';
import { answerMessage } from './message.ts';
import { Recent } from './recent.ts';
import { type CommandStore, registerCommands } from './register.ts';

interface GatewaySettings {
  readonly token: string;
  readonly guildId: string | undefined;
  readonly apiUrl: string;
  /** Whether messages that mention the bot, and direct messages, are answered. */
  readonly talk: boolean;
}

export interface GatewayOptions {
  readonly dispatcher: Dispatcher;
  readonly settings: GatewaySettings;
  /** Draws pictures; without it replies are text alone. */
  readonly painter?: Painter | undefined;
  readonly log: Logger;
  /** Called once when the connection is lost for good, with the exit code that says why. */
  readonly onLost: (code: number) => void;
}

export interface Gateway {
  /** Settles when Discord has our commands, or when that failed, which is logged. */
  readonly registered: Promise<void>;
  /** Takes no more interactions, finishes the running replies, and disconnects. Settles within `stopSeconds`. */
  stop(): Promise<void>;
}

/** Docker and systemd allow at least ten seconds between SIGTERM and SIGKILL. */
const stopSeconds = 8;

/** After three seconds Discord takes no first answer any more, so a longer wait helps nobody. */
const restSeconds = 3;

/** Close codes after which Discord wants no new connection (gateway documentation, "Gateway Close Event Codes"). */
const authenticationFailed = 4004;

/**
 * Connects to Discord, registers the commands, and answers interactions until stopped.
 *
 * @throws StartError when the token is refused or Discord cannot be reached
 */
export async function startGateway({ dispatcher, settings, painter, log, onLost }: GatewayOptions): Promise<Gateway> {
  const client = createClient(settings);
  const bot: Bot = { client, dispatcher, painter };
  const running = new Set<Promise<void>>();
  const run = (work: Promise<void>) => {
    const tracked = work.finally(() => running.delete(tracked));
    running.add(tracked);
  };
  // Raw payloads, not discord.js's objects: the HTTP endpoint answers from the same ones.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) =>
    run(deliver(log, () => interactionAnswer(bot, interaction))),
  );
  const seen = new Recent(mostSeen);
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    // A message may come again after a resumed connection.
    if (!seen.isNew(message.id)) return;
    run(deliver(log, () => messageAnswer(bot, message)));
  });
  // An emitter without a listener for its errors throws them.
  client.on(Events.Error, (err) => log.error({ err }, 'discord.js reports an error'));
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await login(client, settings);
  const { application, user, rest } = await ready;
  watchConnection(client, log, onLost);
  log.info({ invite: inviteLink(application.id) }, `online as ${user.username}; the link invites the bot`);
  const registered = register(rest, application.id, dispatcher, settings, log);
  return { registered, stop: () => within(stopSeconds, stop(client, running)) };
}

/** So many messages are remembered, so that none is answered twice. */
const mostSeen = 1000;

function createClient({ apiUrl, talk }: GatewaySettings): Client {
  return new Client({
    // Interactions arrive without any intent, and no server's data is needed to answer them. These two are not
    // privileged: what a message says comes with it only where it mentions the bot, or is written to it alone.
    intents: talk ? [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] : [],
    makeCache: Options.cacheWithLimits({
      MessageManager: 0,
      GuildMemberManager: 0,
      UserManager: 0,
      PresenceManager: 0,
    }),
    allowedMentions: { parse: [] },
    rest: { api: apiUrl, timeout: restSeconds * 1000 },
  });
}

async function login(client: Client, { token, apiUrl }: GatewaySettings): Promise<void> {
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

/** An answer that is ready to be sent. */
interface Delivery {
  readonly outcome: Outcome;
  send(): Promise<unknown>;
}

/** What answers are made and sent with. */
interface Bot {
  readonly client: Client;
  readonly dispatcher: Dispatcher;
  readonly painter: Painter | undefined;
}

function interactionAnswer({ client, dispatcher, painter }: Bot, interaction: APIInteraction): Delivery | undefined {
  const answered = answerInteraction(dispatcher, interaction);
  if (!answered) return undefined;
  const route = Routes.interactionCallback(interaction.id, interaction.token);
  const send = async () => {
    const { body, files } = await illustrateResponse(painter, answered.response, answered.picture);
    return client.rest.post(route, { body, files: uploads(files), auth: false });
  };
  return { outcome: answered.outcome, send };
}

function messageAnswer(
  { client, dispatcher, painter }: Bot,
  message: GatewayMessageCreateDispatchData,
): Delivery | undefined {
  const answered = answerMessage(dispatcher, message, client.user?.id ?? '');
  if (!answered) return undefined;
  const send = async () => {
    const { body, files } = await illustrate(painter, answered.body, answered.picture);
    return client.rest.post(Routes.channelMessages(message.channel_id), { body, files: uploads(files) });
  };
  return { outcome: answered.outcome, send };
}

/** discord.js takes Node's buffers. */
function uploads(files: readonly { readonly name: string; readonly data: Uint8Array; readonly contentType: string }[]) {
  return files.map(({ data, ...file }) => ({ ...file, data: Buffer.from(data) }));
}

async function deliver(log: Logger, make: () => Delivery | undefined): Promise<void> {
  const start = performance.now();
  try {
    const delivery = make();
    if (!delivery) return;
    await delivery.send();
    log.debug({ ...delivery.outcome, milliseconds: Math.round(performance.now() - start) }, 'answered');
  } catch (err) {
    log.error({ err }, 'an answer could not be delivered');
  }
}

function watchConnection(client: Client, log: Logger, onLost: (code: number) => void): void {
  client.on(Events.ShardReconnecting, () => log.warn('connection to Discord lost, reconnecting'));
  client.on(Events.ShardResume, () => log.info('connection to Discord resumed'));
  client.on(Events.ShardError, (err) => log.warn({ err }, 'connection error'));
  client.on(Events.Warn, (message) => log.warn({ message }, 'discord.js warns'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    log.fatal({ code }, 'Discord has closed the connection for good');
    onLost(code === authenticationFailed ? exitCode.wrongToken : exitCode.unavailable);
  });
}

/** A failure to register leaves the commands that Discord already has in use, so it does not end the bot. */
async function register(
  rest: REST,
  id: string,
  { context }: Dispatcher,
  { guildId }: GatewaySettings,
  log: Logger,
): Promise<void> {
  const route = guildId === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guildId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const store: CommandStore = {
    get: () => rest.get(route, { query }) as ReturnType<CommandStore['get']>,
    put: (body) => rest.put(route, { body }),
  };
  try {
    const written = await registerCommands(store, definitions(context.commands));
    log.info({ commands: context.commands.length, written }, written ? 'commands registered' : 'commands up to date');
  } catch (err) {
    log.error({ err }, 'the commands could not be registered; those that Discord has stay in use');
  }
}

function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({ client_id: applicationId, scope: 'bot applications.commands', permissions: '0' });
  return `https://discord.com/oauth2/authorize?${query}`;
}

async function stop(client: Client, running: ReadonlySet<Promise<void>>): Promise<void> {
  // Off the gateway first, so that nothing new comes in; running replies go out over REST.
  await Promise.all([client.destroy(), Promise.allSettled(running)]);
}

/** During an outage discord.js's destroy does not settle, hence the limit. */
async function within(seconds: number, work: Promise<void>): Promise<void> {
  const limit = new AbortController();
  await Promise.race([work, setTimeout(seconds * 1000, undefined, { signal: limit.signal }).catch(() => undefined)]);
  limit.abort();
}
