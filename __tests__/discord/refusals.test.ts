import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type DiscordDouble, startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import { GUILD_ID } from '../../packages/discord-double/src/world.ts';
import { openCommandStore } from '../../src/discord/rest.ts';
import { startErrorOf } from '../../src/discord/start-error.ts';
import { exitCode } from '../../src/errors.ts';
import { readSettings } from '../../src/operate/config.ts';
import { examineDiscord } from '../../src/operate/doctor/discord.ts';

let double: DiscordDouble;

beforeEach(async () => {
  double = await startDiscordDouble();
});

afterEach(() => double.stop());

test.each([
  [403, 50001, /not in the server.*applications\.commands/],
  [404, 10004, /not in the server/],
  [400, 50035, /refuses.*50035/],
])('a registration that Discord refuses (%d, code %d) is one line with what to do', async (status, code, says) => {
  double.failNext({ path: /commands/, status, code });
  const store = await openCommandStore({ token: double.token, apiUrl: double.url, guildId: GUILD_ID });
  const error = startErrorOf(await store.get().catch((one: unknown) => one), double.url);
  expect(error).toMatchObject({ code: exitCode.badSettings, message: expect.stringMatching(says) });
  expect(error.message).not.toContain('\n');
});

test('the doctor tells a refusal from an outage', async () => {
  const settings = readSettings({ DISCORD_TOKEN: double.token, DISCORD_API_URL: double.url });
  const examined = () => examineDiscord({ ...settings, token: double.token });
  double.failNext({ path: /commands/, status: 403, code: 50001 });
  expect(await examined()).toMatchObject([{ level: 'fail', code: exitCode.badSettings }]);
  double.failNext({ status: 503, times: 9 });
  expect(await examined()).toMatchObject([{ level: 'fail', code: exitCode.unavailable }]);
});
