import { setTimeout } from 'node:timers/promises';
import { closedPort } from './program.ts';

/** The health port of a bot that is to be started. */
export class HealthPort {
  readonly port: number;
  readonly settings: Readonly<Record<string, string>>;

  private constructor(port: number) {
    this.port = port;
    this.settings = { HEALTH_PORT: `${port}` };
  }

  static async free(): Promise<HealthPort> {
    return new HealthPort(await closedPort());
  }

  get(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`http://127.0.0.1:${this.port}${path}`, init);
  }

  async text(path: string): Promise<string> {
    return (await this.get(path)).text();
  }

  /** Resolves once the page has this status; asks again until then, also while nobody listens. */
  async until(path: string, status: number): Promise<string> {
    for (;;) {
      const response = await this.get(path).catch(() => undefined);
      const text = await response?.text();
      if (response?.status === status) return text ?? '';
      await setTimeout(20);
    }
  }
}

/** The value of a figure in a text for Prometheus; `undefined` where it has none. */
export function figure(text: string, name: string): number | undefined {
  const line = text.split('\n').find((one) => one.startsWith(`${name} `));
  return line === undefined ? undefined : Number(line.slice(name.length + 1));
}
