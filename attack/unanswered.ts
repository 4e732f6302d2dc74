import { setTimeout as sleep } from 'node:timers/promises';
import { startGateway } from './bots.ts';
import { made, type Scene } from './case.ts';
import { person, slash, startDiscordDouble } from './double.ts';
import { privateThings } from './private-things.ts';

/** `LOG_UNANSWERED` writes questions without what may name somebody. */
export async function unanswered(scene: Scene): Promise<void> {
  const row = scene.row('LOG_UNANSWERED: links, names, numbers and addresses are removed');
  const double = await startDiscordDouble();
  const bot = await startGateway(double, { PICTURES: 'off', LOG_UNANSWERED: 'on', RATE_LIMIT: 'off' });
  try {
    const things = made(privateThings, scene.choose(300, 40));
    const asked = things.map((thing, at) => `zeppelin ${at} flies to ${thing} when?`);
    for (const question of asked) {
      const interaction = slash('ask', { question }, { user: person('somebody') });
      double.interact(interaction);
      await double.reply(interaction.id, { timeout: 3_000 }).catch(() => undefined);
    }
    await sleep(300);
    for (const thing of things) row.count(!bot.program.output.includes(thing), () => thing);
    row.count(bot.program.output.includes('unanswered'), () => 'no question is logged at all');
  } finally {
    await bot.program.end();
    await double.stop();
  }
}
