import { fileURLToPath } from 'node:url';
import type { Settings } from '../config.ts';
import { ShardProcesses } from '../transports/discord/shard-processes.ts';
import { createRunLog, signal, watchStrayErrors } from './run-log.ts';
import { settlable } from './settlable.ts';

/**
 * Keeps processes with shards online until a signal, or until one ends for good, and then ends.
 *
 * @throws StartError if they cannot be started
 */
export async function runShardProcesses(
  settings: Settings & { readonly token: string },
  doubt: string | undefined,
): Promise<number> {
  const log = await createRunLog(settings);
  const stray = watchStrayErrors(log);
  if (doubt !== undefined) log.warn(doubt);
  const signalled = signal(log);
  let shards: ShardProcesses | undefined;
  await openSummedHealth(settings, () => shards);
  const { promise: lost, settle: onLost } = settlable<number>();
  const { token, apiUrl, shardProcesses: processes } = settings;
  const script = fileURLToPath(new URL('./start.js', import.meta.url));
  shards = await ShardProcesses.start({ script, token, apiUrl, processes, log, onLost });
  stray.survive();
  if (!process.stdout.isTTY) process.on('SIGHUP', () => shards?.signal('SIGHUP'));
  const code = await Promise.race([signalled, lost]);
  log.info('stopping; running replies are finished first');
  await shards.stop();
  process.exit(code);
}

/** One health port for all processes: ready when each of them is, with the sum of their figures. */
async function openSummedHealth({ health }: Settings, started: () => ShardProcesses | undefined): Promise<void> {
  if (!health) return;
  const [{ summed }, { serveHealth }] = await Promise.all([
    import('../health/metrics.ts'),
    import('../health/server.ts'),
  ]);
  const reports = async () => (await started()?.reports()) ?? [];
  await serveHealth({
    ...health,
    lacking: async () => {
      const all = await reports();
      return all.length === 0 ? ['no process yet'] : [...new Set(all.flatMap(({ lacking }) => lacking))];
    },
    metrics: async () => summed((await reports()).map(({ figures }) => figures)),
  });
}
