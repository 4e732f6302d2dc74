import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { alternately, type Case } from '../case.ts';
import { Child } from '../children.ts';
import { Double } from '../double.ts';
import { guildIds, guildOf } from '../guilds.ts';
import { peer, probe, program } from '../root.ts';

export const memory: Case = {
  name: 'memory',
  subjects: [
    {
      id: 'memory',
      ours: 'resident memory with 2,500 servers of 50 channels, 50 roles and 100 members each',
      peer: 'discord.js with default caches',
      unit: 'MB',
      bound: { atMost: 0.6 },
    },
  ],
  async run({ runs, quick }, record) {
    const servers = quick ? 250 : 2500;
    for (let run = 0; run < runs; run += 1) {
      const taken = await alternately(1, (side) =>
        residentWith(servers, side === 'ours' ? program.start : peer('bot')),
      );
      record('memory', taken.ours[0], taken.peer[0]);
    }
  },
};

/** A process that serves so many servers, after a collection of garbage. In MB. */
async function residentWith(servers: number, script: readonly string[]): Promise<number> {
  const ids = guildIds(servers);
  const double = await Double.start(ids);
  const child = new Child(['--expose-gc', '--import', probe, ...script], double.settings);
  try {
    await double.identified;
    for (const [index, id] of ids.entries()) {
      double.dispatch('GUILD_CREATE', guildOf(id));
      // Not faster than it is read, lest it pile up on the way.
      if (index % 50 === 49) await double.handled();
    }
    await double.handled();
    await child.wrote(/(online)/);
    await setTimeout(1000);
    const answer = once(child.process, 'message');
    child.process.send('memory');
    const [bytes] = await answer;
    return Number(bytes) / 2 ** 20;
  } finally {
    await child.end();
    await double.stop();
  }
}
