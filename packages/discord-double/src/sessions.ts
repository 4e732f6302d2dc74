import {
  type APIUnavailableGuild,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  type GatewayIdentifyData,
  GatewayIntentBits,
  GatewayOpcodes,
  type GatewayPresenceUpdateData,
  type GatewayResumeData,
} from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { type Dispatch, Session, send } from './session.ts';
import { APPLICATION, BOT_USER } from './world.ts';

/** Discord refuses these unless they are switched on for the application; ours asks for none. */
const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

interface SessionOptions {
  readonly token: string;
  readonly guilds: readonly string[];
  resumeUrl(): string;
}

/** Who is logged in, and who may come back. */
export class Sessions {
  readonly identifies: GatewayIdentifyData[] = [];
  /** What clients have changed their presence to. */
  readonly presences: GatewayPresenceUpdateData[] = [];
  readonly resumes: (GatewayResumeData & { readonly url: string })[] = [];
  readonly #options: SessionOptions;
  readonly #sessions = new Map<string, Session>();

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  live(): [Session, WebSocket][] {
    return [...this.#sessions.values()].flatMap((session): [Session, WebSocket][] =>
      session.socket ? [[session, session.socket]] : [],
    );
  }

  /** To every session that asked for such events; those not connected get them when they resume. */
  dispatch(event: Dispatch, intent: number): void {
    for (const session of this.#sessions.values()) if ((session.intents & intent) === intent) session.dispatch(event);
  }

  /** To the shard of the guild, or to the first one for what comes from no guild. */
  dispatchTo(guildId: string | undefined, event: Dispatch, intent: number): void {
    for (const session of this.#sessions.values()) {
      if (session.serves(guildId) && (session.intents & intent) === intent) session.dispatch(event);
    }
  }

  forget(session: Session): void {
    this.#sessions.delete(session.id);
  }

  /** See `Session.forget`. */
  forgetEvents(): void {
    for (const session of this.#sessions.values()) session.forget();
  }

  /** @returns the code to close the connection with, if it cannot be let in. */
  identify(client: WebSocket, data: GatewayIdentifyData): number | undefined {
    this.identifies.push(data);
    if (data.token !== this.#options.token) return GatewayCloseCodes.AuthenticationFailed;
    if ((data.intents & PRIVILEGED) !== 0) return GatewayCloseCodes.DisallowedIntents;
    const session = new Session(client, data.intents, data.shard ?? [0, 1]);
    this.#sessions.set(session.id, session);
    session.dispatch({
      t: GatewayDispatchEvents.Ready,
      d: {
        v: 10,
        user: BOT_USER,
        guilds: this.#options.guilds.map((id): APIUnavailableGuild => ({ id, unavailable: true })),
        session_id: session.id,
        resume_gateway_url: this.#options.resumeUrl(),
        shard: data.shard ?? [0, 1],
        application: APPLICATION,
      },
    });
    return undefined;
  }

  /** @returns as `identify` does. */
  resume(client: WebSocket, data: GatewayResumeData, url: string): number | undefined {
    this.resumes.push({ ...data, url });
    if (data.token !== this.#options.token) return GatewayCloseCodes.AuthenticationFailed;
    const session = this.#sessions.get(data.session_id);
    if (!session) {
      sendInvalid(client, false);
      return undefined;
    }
    if (data.seq > session.sequence) return GatewayCloseCodes.InvalidSeq;
    session.socket = client;
    session.replayAfter(data.seq);
    session.dispatch({ t: GatewayDispatchEvents.Resumed, d: undefined });
    return undefined;
  }

  invalidate(resumable: boolean): void {
    for (const [session, socket] of this.live()) {
      session.socket = undefined;
      if (!resumable) this.forget(session);
      sendInvalid(socket, resumable);
    }
  }
}

function sendInvalid(client: WebSocket, resumable: boolean): void {
  send(client, {
    op: GatewayOpcodes.InvalidSession,
    s: null,
    t: null,
    d: resumable,
  });
}
