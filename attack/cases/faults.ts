import { errorLines, type GatewayBot, startGateway } from '../bots.ts';
import type { Attack, Scene } from '../case.ts';
import { type DiscordDouble, mention, person, startDiscordDouble } from '../double.ts';
import { ask } from '../faults/ask.ts';
import { closeCodes } from '../faults/close-codes.ts';
import { losses } from '../faults/losses.ts';
import { malformed } from '../faults/malformed.ts';
import { BreakingProxy } from '../proxy.ts';

interface Stage {
  readonly double: DiscordDouble;
  readonly proxy: BreakingProxy;
  readonly bot: GatewayBot;
}

/** Whatever happens at Discord's end, questions are answered in time, or the bot ends with a code that says why. */
export const faults: Attack = {
  name: 'faults of Discord',
  about:
    'Broken REST connections, errors, limits, lost gateways, close codes, malformed events: answered, or the right exit code.',
  async run(scene) {
    const double = await startDiscordDouble();
    const proxy = await BreakingProxy.start(double.url);
    try {
      const bot = await startGateway(double, { PICTURES: 'off', DISCORD_API_URL: proxy.url });
      try {
        await rest(scene, { double, proxy, bot });
        await oddEvents(scene, { double, proxy, bot });
      } finally {
        await bot.program.end();
      }
    } finally {
      await proxy.stop();
      await double.stop();
    }
    await losses(scene);
    await closeCodes(scene);
  },
};

/** How often a connection is broken in each way. */
const breaks = (scene: Scene) => scene.choose(20, 2);

const callback = /\/callback$/;
const messages = /\/messages$/;

async function rest(scene: Scene, { double, proxy }: Stage): Promise<void> {
  const times = breaks(scene);
  for (const how of ['ended', 'reset', 'half'] as const) {
    const interactions = scene.row(`REST connection ${how}, once each: interactions`, { atMost: 3_000, unit: 'ms' });
    for (let time = 0; time < times; time += 1) {
      proxy.breakNext(how, callback);
      await answered(interactions, double);
    }
    const talk = scene.row(`REST connection ${how}, once each: replies to messages`, { atMost: 3_000, unit: 'ms' });
    for (let time = 0; time < Math.ceil(times / 2); time += 1) {
      proxy.breakNext(how, messages);
      await repliedTo(talk, double);
    }
  }
  for (const [what, rule] of [
    ['500', { status: 500 }],
    ['502', { status: 502 }],
    ['429 for 0.3 s', { status: 429, retryAfter: 0.3 }],
    ['429 for 0.3 s, for all', { status: 429, retryAfter: 0.3, global: true }],
    ['an answer that takes 1 s', { delay: 1_000 }],
  ] as const) {
    const row = scene.row(`REST ${what}, once each: interactions`, { atMost: 3_000, unit: 'ms' });
    for (let time = 0; time < scene.choose(10, 2); time += 1) {
      double.failNext({ method: 'POST', path: callback, ...rule });
      await answered(row, double);
    }
  }
}

/** Events with data that Discord never sends do not end the bot, and the next question is answered. */
async function oddEvents(scene: Scene, { double, bot }: Stage): Promise<void> {
  const row = scene.row('malformed events: the next question', { atMost: 3_000, unit: 'ms' });
  for (const { event, data } of malformed(scene.choose(300, 60))) {
    double.dispatch(event, data);
    if (Math.random() < 0.2) await answered(row, double);
  }
  await answered(row, double);
  row.count(bot.program.isRunning, () => `the bot has ended: ${errorLines(bot.program).at(-1)?.slice(0, 300)}`);
  const twice = double.faults.filter((fault) => fault.includes('answered already'));
  // Whoever got half an answer may ask whether the whole was taken.
  const once = scene.row('no interaction is answered twice, but for those with half an answer');
  once.count(twice.length <= breaks(scene), () => `${twice.length}, ${twice[0]}`);
}

type Row = ReturnType<Scene['row']>;

async function answered(row: Row, double: DiscordDouble): Promise<void> {
  const taken = await ask(double);
  row.count(taken !== undefined, () => 'no answer within 3 s');
  if (taken !== undefined) row.measured(taken);
}

async function repliedTo(row: Row, double: DiscordDouble): Promise<void> {
  const message = mention('who won in Calais?', { user: person('somebody') });
  const begun = performance.now();
  double.say(message);
  const reply = await double.messageReply(message, { timeout: 3_000 }).catch(() => undefined);
  row.count(reply !== undefined, () => 'no reply within 3 s');
  if (reply !== undefined) row.measured(performance.now() - begun);
}
