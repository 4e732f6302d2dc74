import { program } from '../../bench/root.ts';
import { mustNotRestart } from '../../src/errors.ts';
import { freePort, gatewaySettings, Health } from '../bots.ts';
import type { Scene } from '../case.ts';
import { startDiscordDouble } from '../double.ts';
import { Program } from '../program.ts';

/** Codes after which no login will do until a person has corrections something; 4004 is a wrong token. */
const final = [4004, 4010, 4011, 4012, 4013, 4014];

/** Each ends the bot with a code that tells a supervisor to leave it, and one line that says what is wrong. */
export async function closeCodes(scene: Scene): Promise<void> {
  const row = scene.row('close codes 4004 and 4010 to 4014: the exit code of "mend something"', {
    atMost: 10_000,
    unit: 'ms',
  });
  const codes = scene.choose(final, [4004, 4013, 4014]);
  for (const code of codes) {
    const double = await startDiscordDouble();
    const bot = new Program([...program.start], { settings: gatewaySettings(double, new Health(await freePort())) });
    try {
      await double.until(() => double.connections === 1).catch(() => undefined);
      const begun = performance.now();
      double.closeConnections(code);
      const ended = await bot.endsWithin(9_000);
      const found = ended.late ? 'it did not end' : `it ended with ${ended.code}`;
      row.count(!ended.late && mustNotRestart(ended.code ?? 0), () => `${code}: ${found}`);
      row.measured(performance.now() - begun);
    } finally {
      await bot.end();
      await double.stop();
    }
  }
}
