import { z } from 'zod';

/** What a process with shards tells the one that started it. */
export interface ShardReport {
  /** What is lacking before it can answer, in a few words each. */
  readonly lacking: readonly string[];
  /** Its figures, as prom-client gives them. */
  readonly figures: readonly object[];
}

const askSchema = z.object({ scrutin: z.literal('ask'), id: z.number() });

export const answerSchema = z.discriminatedUnion('scrutin', [
  z.object({ scrutin: z.literal('ready') }),
  z.object({
    scrutin: z.literal('report'),
    id: z.number(),
    report: z.object({ lacking: z.array(z.string()), figures: z.array(z.looseObject({})) }),
  }),
]);

export type Ask = z.infer<typeof askSchema>;
type Answer = z.infer<typeof answerSchema>;

/** Whether discord.js's ShardingManager has started this process; it then says in the environment which shards to run. */
export function isShardProcess(): boolean {
  return process.send !== undefined && process.env.SHARDING_MANAGER !== undefined;
}

/** Tells the process that started this one that its shards are connected. */
export function tellReady(): void {
  tell({ scrutin: 'ready' });
}

/** Gives a report whenever the process that started this one asks for it. */
export function reportWhenAsked(report: () => Promise<ShardReport>): void {
  process.on('message', (message) => {
    const asked = askSchema.safeParse(message);
    if (!asked.success) return;
    const { id } = asked.data;
    void report().then(({ lacking, figures }) =>
      tell({ scrutin: 'report', id, report: { lacking: [...lacking], figures: figures.map((one) => ({ ...one })) } }),
    );
  });
}

function tell(answer: Answer): void {
  if (process.connected) process.send?.(answer);
}
