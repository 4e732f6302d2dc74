import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ShardState } from '../../discord/connection.ts';
import type { Observer } from '../../discord/observer.ts';

/** What Prometheus reads. */
export interface Exposition {
  readonly contentType: string;
  readonly text: string;
}

interface MetricsOptions {
  readonly version: string;
  /** The gateway's connections as they are now; none where there is no gateway. */
  readonly shards: () => readonly ShardState[];
}

/** Discord waits three seconds; most answers take a few milliseconds, those with a picture some tenths of a second. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/** Figures for Prometheus. No label ever holds a user, a server or anything that somebody typed. */
export class Metrics implements Observer {
  readonly #registry = new Registry();
  readonly #registers = [this.#registry];
  readonly #interactions = new Counter({
    name: 'scrutin_interactions_total',
    help: 'What was asked of the bot, and whether Discord has taken the answer.',
    labelNames: ['transport', 'kind', 'command', 'outcome'],
    registers: this.#registers,
  });
  readonly #answers = new Counter({
    name: 'scrutin_answers_total',
    help: 'Answers by how sure they were: exact, guessed, choose, not_in_story or error.',
    labelNames: ['story', 'command', 'status'],
    registers: this.#registers,
  });
  readonly #seconds = new Histogram({
    name: 'scrutin_reply_seconds',
    help: 'From the question received to the answer taken.',
    labelNames: ['transport', 'kind'],
    buckets,
    registers: this.#registers,
  });
  readonly #rest = new Counter({
    name: 'scrutin_discord_responses_total',
    help: 'How the REST API of Discord responded, by HTTP status; 429 is a rate limit.',
    labelNames: ['status'],
    registers: this.#registers,
  });
  readonly #reconnects = new Counter({
    name: 'scrutin_gateway_reconnects_total',
    help: 'Connections to the gateway that were lost and made anew.',
    registers: this.#registers,
  });
  readonly #reloads = new Counter({
    name: 'scrutin_story_loads_total',
    help: 'Times the story was read: loaded, or refused because it is broken.',
    labelNames: ['story', 'outcome'],
    registers: this.#registers,
  });

  constructor({ version, shards }: MetricsOptions) {
    const registers = this.#registers;
    // An alert on a rate needs a figure to start from.
    this.#rest.inc({ status: 429 }, 0);
    collectDefaultMetrics({ register: this.#registry });
    new Gauge({
      name: 'scrutin_build_info',
      help: 'The version of the bot and of Node.js.',
      labelNames: ['version', 'node'],
      aggregator: 'first',
      registers,
    }).set({ version, node: process.version }, 1);
    new Gauge({
      name: 'scrutin_gateway_shard_ready',
      help: 'Whether a connection to the gateway stands (1) or not (0).',
      labelNames: ['shard'],
      registers,
      collect() {
        this.reset();
        for (const { id, ready } of shards()) this.set({ shard: id }, ready ? 1 : 0);
      },
    });
    new Gauge({
      name: 'scrutin_gateway_shard_latency_seconds',
      help: 'How long the last heartbeat took.',
      labelNames: ['shard'],
      registers,
      collect() {
        this.reset();
        for (const { id, latencySeconds } of shards()) {
          if (latencySeconds !== undefined) this.set({ shard: id }, latencySeconds);
        }
      },
    });
  }

  answered({ transport, outcome, delivered, seconds }: Parameters<Observer['answered']>[0]): void {
    const { kind, command, status, story } = outcome;
    this.#interactions.inc({ transport, kind, command, outcome: delivered ? 'answered' : 'undelivered' });
    if (status !== '' && kind !== 'autocomplete')
      this.#answers.inc({ ...(story !== undefined && { story }), command, status });
    this.#seconds.observe({ transport, kind }, seconds);
  }

  responded(status: number): void {
    this.#rest.inc({ status });
  }

  reconnecting(): void {
    this.#reconnects.inc();
  }

  storyLoaded(story: string, outcome: 'loaded' | 'refused'): void {
    this.#reloads.inc({ story, outcome });
  }

  async exposition(): Promise<Exposition> {
    return { contentType: this.#registry.contentType, text: await this.#registry.metrics() };
  }
}
