import type { ShardState } from '../../discord/connection.ts';
import type { Settings } from '../config.ts';
import type { Metrics } from './metrics.ts';

/** What can be told of a process that answers. */
export interface Vitals {
  /** What is lacking before it can answer, in a few words each. */
  lacking(): readonly string[];
  /** Its connections to the gateway. */
  shards(): readonly ShardState[];
}

/**
 * Opens the health port, where one is set: first of all, so that it can be seen that the bot is not ready yet.
 *
 * @returns the figures that it shows, to be kept up; `undefined` where nobody looks at any
 * @throws StartError if the port cannot be listened on
 */
export async function openHealth({ health }: Settings, version: string, vitals: Vitals): Promise<Metrics | undefined> {
  if (!health) return undefined;
  const [{ Metrics }, { serveHealth }] = await Promise.all([import('./metrics.ts'), import('./server.ts')]);
  const metrics = new Metrics({ version, shards: () => vitals.shards() });
  await serveHealth({ ...health, lacking: async () => vitals.lacking(), metrics: () => metrics.exposition() });
  return metrics;
}
