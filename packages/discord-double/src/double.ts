import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  GatewayDispatchEvents,
  type GatewayIdentifyData,
  GatewayIntentBits,
  type GatewayMessageCreateDispatchData,
  type GatewayPresenceUpdateData,
  type GatewayResumeData,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import type { UploadedFile } from './body.ts';
import { isFields } from './checks/findings.ts';
import type { CommandStore } from './commands.ts';
import type { Injection } from './injection.ts';
import type { RecordedRequest } from './rest.ts';
import type { Dispatch } from './session.ts';
import type { WaitOptions } from './watch.ts';
import { type DoubleOptions, type Parts, wire } from './wiring.ts';

/** A Discord on the loopback address, for a real client: `rest: { api: double.url }`. */
export class DiscordDouble {
  /** The only token let in. */
  readonly token = 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.double.secret';
  readonly requests: readonly RecordedRequest[];
  /** Requests that no route knows; each is a fault as well. */
  readonly unexpected: readonly RecordedRequest[];
  /** What was wrong with the requests, a line each. Tests assert that it is empty. */
  readonly faults: readonly string[];
  readonly commands: CommandStore;
  readonly #parts: Parts;

  /** Use `startDiscordDouble`. */
  constructor(options: DoubleOptions) {
    this.#parts = wire(this.token, options);
    this.requests = this.#parts.requests;
    this.unexpected = this.#parts.unexpected;
    this.faults = this.#parts.faults;
    this.commands = this.#parts.commands;
  }

  /** For discord.js's option `rest.api`; it adds `/v10`. */
  get url(): string {
    return `http://127.0.0.1:${this.#parts.listener.port}/api`;
  }

  get identifies(): readonly GatewayIdentifyData[] {
    return this.#parts.sessions.identifies;
  }

  get presences(): readonly GatewayPresenceUpdateData[] {
    return this.#parts.sessions.presences;
  }

  get resumes(): readonly (GatewayResumeData & { readonly url: string })[] {
    return this.#parts.sessions.resumes;
  }

  /** How many clients are logged in and connected. */
  get connections(): number {
    return this.#parts.sessions.live().length;
  }

  get heartbeats(): number {
    return this.#parts.gateway.heartbeats;
  }

  start(): Promise<void> {
    return this.#parts.listener.start();
  }

  stop(): Promise<void> {
    this.#parts.watch.stop();
    return this.#parts.listener.stop();
  }

  /** Sends the interaction to the bot. */
  interact(interaction: APIInteraction): void {
    this.#parts.desk.open(interaction);
    const event = { t: GatewayDispatchEvents.InteractionCreate, d: interaction } as const;
    this.#parts.sessions.dispatchTo(interaction.guild_id, event, 0);
  }

  /** Sends any event with any data, sensible or not, to every bot that is logged in. */
  dispatch(event: `${GatewayDispatchEvents}`, data: unknown): void {
    this.#parts.sessions.dispatch({ t: event, d: data } as Dispatch, 0);
  }

  /** Sends a message to the bot, if it asked for such messages when it identified. */
  say(message: GatewayMessageCreateDispatchData): void {
    const intent = message.guild_id === undefined ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
    const event = { t: GatewayDispatchEvents.MessageCreate, d: message } as const;
    this.#parts.sessions.dispatchTo(message.guild_id, event, intent);
  }

  /** For an interaction sent by HTTP: its answer is checked, and follow-ups to it are taken. */
  takeHttpAnswer(interaction: APIInteraction, body: unknown): void {
    this.#parts.desk.takeHttpAnswer(interaction, body);
  }

  /** The body of the callback, as soon as the bot has answered. */
  async reply(interactionId: string, options: WaitOptions = {}): Promise<APIInteractionResponse> {
    const found = this.#parts.desk.find(interactionId);
    const what = `the callback of interaction ${interactionId}`;
    const { body } = await this.until(() => found.callback, {
      what,
      ...options,
    });
    // What breaks the type is among the faults.
    return body as APIInteractionResponse;
  }

  /** The message that shows the answer, as it is now; the interaction has to be answered. */
  message(interactionId: string): APIMessage {
    const { original } = this.#parts.desk.find(interactionId);
    if (!original) throw new Error(`Interaction ${interactionId} has no message yet`);
    return original;
  }

  /** The files that came with the callback. */
  files(interactionId: string): readonly UploadedFile[] {
    return this.#parts.desk.find(interactionId).callback?.files ?? [];
  }

  /** The body of the bot's reply to a message. */
  async messageReply(
    to: Pick<APIMessage, 'id' | 'channel_id'>,
    options: WaitOptions = {},
  ): Promise<RESTPostAPIChannelMessageJSONBody> {
    const { body } = await this.until(
      () =>
        this.requests.find(
          ({ method, path, body }) =>
            method === 'POST' &&
            path === `/channels/${to.channel_id}/messages` &&
            isFields(body) &&
            isFields(body.message_reference) &&
            body.message_reference.message_id === to.id,
        ),
      { what: `a reply to message ${to.id}`, ...options },
    );
    return body as RESTPostAPIChannelMessageJSONBody;
  }

  /** Resolves once `read` gives something; it is asked again after each request and gateway frame. */
  until<T>(read: () => T | undefined | false, options: WaitOptions = {}): Promise<T> {
    return this.#parts.watch.until(read, options);
  }

  /** Lets go of what was sent and answered so far, so that a long run does not fill the memory. */
  forget(): void {
    this.#parts.requests.length = 0;
    this.#parts.desk.clear();
    this.#parts.sessions.forgetEvents();
  }

  /** Makes the next fitting requests fail or wait. */
  failNext(injection: Injection): void {
    this.#parts.injections.add(injection);
  }

  /** Without acknowledgements a client has to see that its connection is a zombie. */
  acknowledgeHeartbeats(acknowledging: boolean): void {
    this.#parts.gateway.acknowledging = acknowledging;
  }

  /** Without a greeting (HELLO) a client does not know when to log in. */
  greet(greeting: boolean): void {
    this.#parts.gateway.greeting = greeting;
  }

  /** Closes the connection of everybody who logs in, until `undefined` is given. */
  refuseLogins(closeCode: number | undefined): void {
    this.#parts.gateway.closeCodeOfLogins = closeCode;
  }

  /** As when the network fails: no close frame. */
  dropConnections(): void {
    this.#parts.gateway.drop();
  }

  closeConnections(code: number): void {
    this.#parts.gateway.close(code);
  }

  /** Op 9. */
  invalidateSession(resumable: boolean): void {
    this.#parts.sessions.invalidate(resumable);
  }

  /** Op 7. */
  requestReconnect(): void {
    this.#parts.gateway.requestReconnect();
  }

  /** An outage: whatever is connected breaks, whatever tries to connect is broken off. */
  refuseConnections(refusing: boolean): void {
    this.#parts.listener.refuse(refusing);
  }
}

export async function startDiscordDouble(options: DoubleOptions = {}): Promise<DiscordDouble> {
  const double = new DiscordDouble(options);
  await double.start();
  return double;
}
