import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { program } from '../bench/root.ts';
import { APPLICATION_ID, createSigner, type DiscordDouble, type Signer } from './double.ts';
import { Program } from './program.ts';

export interface HttpBot {
  readonly program: Program;
  readonly port: number;
  readonly health: Health;
  readonly signer: Signer;
}

export type Settings = Readonly<Record<string, string>>;

/** `npm run serve` on the loopback address, ready to answer. */
export async function startHttp(settings: Settings = {}): Promise<HttpBot> {
  const signer = createSigner();
  const [port, health] = [await freePort(), new Health(await freePort())];
  const bot = new Program([...program.serve], { settings: { ...httpSettings(port, health, signer), ...settings } });
  if (!(await health.isReady(bot))) throw new Error(`the bot did not start:\n${bot.output}`);
  return { program: bot, port, health, signer };
}

export function httpSettings(port: number, health: Health, signer: Signer): Settings {
  return {
    PORT: `${port}`,
    HOST: '127.0.0.1',
    HEALTH_PORT: `${health.port}`,
    DISCORD_PUBLIC_KEY: signer.publicKeyHex,
    APPLICATION_ID,
  };
}

export interface GatewayBot {
  readonly program: Program;
  readonly health: Health;
}

/** `npm start`, online at a double and with its indexes made. */
export async function startGateway(double: DiscordDouble, settings: Settings = {}): Promise<GatewayBot> {
  const health = new Health(await freePort());
  const bot = new Program([...program.start], { settings: { ...gatewaySettings(double, health), ...settings } });
  if (!(await health.isReady(bot))) throw new Error(`the bot did not go online:\n${bot.output}`);
  return { program: bot, health };
}

export function gatewaySettings(double: DiscordDouble, health: Health): Settings {
  return { DISCORD_TOKEN: double.token, DISCORD_API_URL: double.url, HEALTH_PORT: `${health.port}` };
}

/** The health port of a bot. */
export class Health {
  readonly port: number;

  constructor(port: number) {
    this.port = port;
  }

  /** Milliseconds until `/livez` has answered; `undefined` where it does not answer within five seconds. */
  async livez(): Promise<number | undefined> {
    const begun = performance.now();
    const page = await this.#get('/livez');
    return page?.ok ? performance.now() - begun : undefined;
  }

  /** Waits until the bot is ready; `false` when it has ended, or is not ready in time. */
  async isReady(bot: Program, milliseconds = 30_000): Promise<boolean> {
    const until = performance.now() + milliseconds;
    while (bot.isRunning && performance.now() < until) {
      if ((await this.#get('/readyz'))?.ok) return true;
      await sleep(50);
    }
    return false;
  }

  /** Resident memory in MB. */
  async memory(): Promise<number> {
    const page = await this.#get('/metrics');
    const [, bytes] = /^process_resident_memory_bytes (\S+)$/m.exec((await page?.text()) ?? '') ?? [];
    return Number(bytes) / 2 ** 20;
  }

  #get(path: string): Promise<Response | undefined> {
    const limit = AbortSignal.timeout(5_000);
    return fetch(`http://127.0.0.1:${this.port}${path}`, { signal: limit }).catch(() => undefined);
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('no port is free');
  return address.port;
}

/** The lines of a log that tell of an error. */
export function errorLines({ output }: Program): string[] {
  return output.split('\n').filter((line) => /"level":"(?:error|fatal)"|^\s+at /.test(line));
}
