import { expect, test } from '@jest/globals';
import { startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import { slash } from '../../packages/discord-double/src/interactions.ts';
import { startBot } from '../helpers/bot.ts';
import { textOf } from '../helpers/components.ts';
import { calais } from '../helpers/context.ts';

test('a connection on which no heartbeat is acknowledged any more is left and resumed, and nothing is lost', async () => {
  const double = await startDiscordDouble({ heartbeatInterval: 100 });
  const bot = await startBot(double, calais());
  double.acknowledgeHeartbeats(false);
  await double.until(() => double.resumes.length > 0);
  double.acknowledgeHeartbeats(true);
  const asked = slash('result', { place: 'calais' });
  double.interact(asked);
  expect(textOf(await double.reply(asked.id))).toContain('55.13');
  expect(double.identifies).toHaveLength(1);
  await bot.gateway.stop();
  await double.stop();
  expect(double.faults).toEqual([]);
});
