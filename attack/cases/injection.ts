import { root } from '../../bench/root.ts';
import { loadContext } from '../../src/operate/load-context.ts';
import { bodies, textsOf } from '../bodies.ts';
import { errorLines, type GatewayBot, startGateway } from '../bots.ts';
import { type Attack, made, type Scene } from '../case.ts';
import {
  autocomplete,
  type DiscordDouble,
  directMessage,
  mention,
  person,
  slash,
  startDiscordDouble,
} from '../double.ts';
import { canary, payloads } from '../payloads.ts';
import { unanswered } from '../unanswered.ts';

/** How much of anybody's words the bot may say again before all. */
const mostRepeated = 200;

/** Whatever is typed, no reply pings, links, formats or hides anything, and no word of it gets into the log. */
export const injection: Attack = {
  name: 'injection',
  about:
    'Mentions, links, markdown, escapes and hidden characters in every option and message: no reply shows or does anything of it.',
  async run(scene) {
    const double = await startDiscordDouble();
    const bot = await startGateway(double, { PICTURES: 'off', LOG_LEVEL: 'trace', RATE_LIMIT: 'off' });
    try {
      await typed(scene, double);
      bodies(scene, double);
      await repeated(scene, double);
      log(scene, bot);
    } finally {
      await bot.program.end();
      await double.stop();
    }
    await unanswered(scene);
  },
};

const someone = () => ({ user: person('somebody') });

/** Types into every option of every command, into mentions and into direct messages. */
async function typed(scene: Scene, double: DiscordDouble): Promise<void> {
  const row = scene.row('options, completions, mentions, messages: answered', { atMost: 3_000, unit: 'ms' });
  const commands = loadContext(root, 'calais-2015', '').commands.map(({ name, options }) => ({
    name,
    texts: Object.keys(options).filter((option) => options[option]?.type === 'text'),
  }));
  const texts = made(payloads, scene.choose(1_500, 120));
  const left = [...texts.entries()];
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [at, text] = next;
      const { name = 'ask', texts: names = [] } = commands[at % commands.length] ?? {};
      const begun = performance.now();
      const isAnswered = await inTime(sendAll(double, { at, text, name, names }));
      row.count(isAnswered, () => `/${name}: no answer within 3 s`);
      row.measured(performance.now() - begun);
    }
  };
  await Promise.all([lane(), lane(), lane()]);
}

interface Typing {
  readonly at: number;
  readonly text: string;
  readonly name: string;
  /** The command's options that take a text. */
  readonly names: readonly string[];
}

function sendAll(double: DiscordDouble, { at, text, name, names }: Typing): Promise<unknown>[] {
  const filled = Object.fromEntries(names.map((option) => [option, text]));
  const [first] = names;
  return [
    interact(double, slash(name, filled, someone())),
    ...(first === undefined ? [] : [interact(double, autocomplete(name, filled, { ...someone(), focused: first }))]),
    // Discord lets a bot write into one channel five times in five seconds, so few are sent.
    ...(at % 10 === 0 ? [say(double, mention(text, someone())), say(double, directMessage(text, someone()))] : []),
  ];
}

function interact(double: DiscordDouble, interaction: Parameters<DiscordDouble['interact']>[0]): Promise<unknown> {
  double.interact(interaction);
  return double.reply(interaction.id, { timeout: 3_000 });
}

function say(double: DiscordDouble, message: ReturnType<typeof mention>): Promise<unknown> {
  double.say(message);
  return double.messageReply(message, { timeout: 3_000 });
}

function inTime(answers: readonly Promise<unknown>[]): Promise<boolean> {
  return Promise.all(answers).then(
    () => true,
    () => false,
  );
}

/** A mention in a channel, of words that the story does not know. */
async function repeated(scene: Scene, double: DiscordDouble): Promise<void> {
  const row = scene.row("a mention's own words said again in public", { atMost: mostRepeated, unit: 'characters' });
  for (const text of [`${canary} `.repeat(22), canary.repeat(25), '\uFDFA'.repeat(200), '\uFDFA '.repeat(100)]) {
    const message = mention(text, someone());
    double.say(message);
    const reply = await double.messageReply(message, { timeout: 6_000 }).catch(() => undefined);
    row.count(reply !== undefined, () => 'no reply within 6 s');
    const said = textsOf(reply).join('\n');
    const own = (said.match(/\p{Script=Arabic}|zqcanary/gu) ?? []).join('').length;
    row.measured(own, `“${text.slice(0, 20)}…”: ${own} characters of it`);
  }
}

function log(scene: Scene, { program }: GatewayBot): void {
  const row = scene.row('log at trace: no word that was typed, no line of level error');
  row.count(!program.output.includes(canary), () => 'it has words that were typed');
  const [first] = errorLines(program);
  row.count(first === undefined, () => `${first?.slice(0, 300)}`);
}
