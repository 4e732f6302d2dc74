import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import { readForm, type UploadedFile } from '../../packages/discord-double/src/body.ts';
import { createSigner, type Signer } from '../../packages/discord-double/src/signer.ts';
import type { Context } from '../../src/bot/command.ts';
import type { Guard } from '../../src/bot/guarded.ts';
import { Stories } from '../../src/bot/stories.ts';
import { createHttpApp, type HttpOptions, path } from '../../src/discord/http/app.ts';
import { nodeVerifier } from '../../src/discord/http/node-verifier.ts';
import { listen } from '../../src/discord/http/server.ts';
import { InteractionService } from '../../src/discord/interaction-service.ts';
import type { RateLimiter } from '../../src/discord/rate-limiter.ts';
import { createLogger } from '../../src/log.ts';
import { createDispatcher } from '../../src/operate/dispatcher.ts';
import type { Surroundings } from '../../src/render/surroundings.ts';

export interface HttpBot {
  readonly url: string;
  readonly signer: Signer;
  /** Everything that was logged, one JSON object a line. */
  readonly log: () => string;
  stop(): Promise<void>;
}

type Settings = Partial<Pick<HttpOptions, 'painter' | 'late' | 'verify' | 'now' | 'observer'>> & {
  readonly limiter?: RateLimiter;
  readonly guard?: Guard;
  /** What it knows of where it runs. */
  readonly surroundings?: Surroundings;
};

/** Everything of an HTTP bot but its port. */
export function httpApp(context: Context | Stories, { limiter, guard, surroundings, ...settings }: Settings = {}) {
  const lines: string[] = [];
  const log = createLogger('trace', { write: (line) => lines.push(line) });
  const signer = createSigner();
  const stories = context instanceof Stories ? context : Stories.only(createDispatcher(context, () => log, { guard }));
  const reception = new InteractionService(stories, limiter);
  if (surroundings) reception.know(surroundings);
  const app = createHttpApp({
    reception,
    verify: nodeVerifier(signer.publicKeyHex),
    log,
    ...settings,
  });
  return { app, signer, log: () => lines.join('') };
}

/** The real HTTP transport on a port of the loopback address. */
export async function startHttpBot(
  context: Context | Stories,
  { drainSeconds = 0, ...settings }: Settings & { readonly drainSeconds?: number } = {},
): Promise<HttpBot> {
  const { app, signer, log } = httpApp(context, settings);
  const { port, stop } = await listen(app, { port: 0, host: '127.0.0.1', drainSeconds });
  return { url: `http://127.0.0.1:${port}${path}`, signer, log, stop };
}

/** What Discord would send: the interaction, signed at a time in seconds since 1970. */
export function signed(
  signer: Signer,
  payload: unknown,
  at: number = Date.now() / 1000,
): RequestInit & { body: string } {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  return { method: 'POST', headers: signer.sign(String(Math.floor(at)), body), body };
}

export interface Posted {
  readonly response: APIInteractionResponse;
  readonly files: readonly UploadedFile[];
}

/** Sends an interaction as Discord does, and reads the answer. */
export async function post(
  { url, signer }: Pick<HttpBot, 'url' | 'signer'>,
  interaction: APIInteraction,
): Promise<Posted> {
  const answer = await fetch(url, signed(signer, interaction));
  if (answer.status !== 200) throw new Error(`status ${answer.status}: ${await answer.text()}`);
  const type = answer.headers.get('content-type') ?? '';
  const { body, files } = await readForm(Buffer.from(await answer.arrayBuffer()), type);
  return { response: body as APIInteractionResponse, files };
}
