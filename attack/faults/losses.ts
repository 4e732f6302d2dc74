import { type GatewayBot, startGateway } from '../bots.ts';
import type { Scene } from '../case.ts';
import { type DiscordDouble, startDiscordDouble } from '../double.ts';
import { ask } from './ask.ts';

/** A way to lose the connection. */
type Loss = readonly [what: string, lose: (double: DiscordDouble) => void];

const closed = (code: number): Loss => [`close code ${code}`, (double) => double.closeConnections(code)];

/** The session goes on. */
const resumable: readonly Loss[] = [
  ['cut', (double) => double.dropConnections()],
  ['op 7', (double) => double.requestReconnect()],
  ['op 9, resumable', (double) => double.invalidateSession(true)],
  ...[4000, 4001, 4002, 4009].map(closed),
];

/** A new login is needed, and the bot backs off from the fourth in an hour on: no more than two for each bot. */
const final: readonly (readonly Loss[])[] = [
  [['op 9', (double) => double.invalidateSession(false)], closed(4003)],
  [closed(4005), closed(4007)],
  [closed(4008)],
];

/** Connections lost in every way that a bot can come back from, and a question after each. */
export async function losses(scene: Scene): Promise<void> {
  const row = scene.row('gateway lost, then a question: answered', { atMost: 10_000, unit: 'ms' });
  const groups = [resumable, ...final];
  for (const group of scene.choose(groups, [[...resumable.slice(0, 3), ...(final[0] ?? []).slice(0, 1)]])) {
    const double = await startDiscordDouble();
    let bot: GatewayBot | undefined;
    try {
      bot = await startGateway(double, { PICTURES: 'off' });
      for (const loss of group) await comesBack(row, double, loss);
    } finally {
      await bot?.program.end();
      await double.stop();
    }
  }
}

async function comesBack(row: ReturnType<Scene['row']>, double: DiscordDouble, [what, lose]: Loss): Promise<void> {
  const begun = performance.now();
  const logins = () => double.identifies.length + double.resumes.length;
  const before = logins();
  lose(double);
  const isBack = await double.until(() => logins() > before && double.connections === 1).catch(() => undefined);
  const isAnswered = isBack === true && (await ask(double)) !== undefined;
  row.count(isAnswered, () => `${what}: ${isBack ? 'not answered' : 'it did not come back'}`);
  row.measured(performance.now() - begun);
}
