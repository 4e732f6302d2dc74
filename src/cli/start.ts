import { parseArgs } from 'node:util';
import type { Context } from '../bot/command.ts';
import { exitCode, StartError } from '../errors.ts';
import { openDictionary } from '../language/dictionary.ts';
import { type Settings, settingsUsedBy } from '../operate/config.ts';
import { cachedContext, damagedText } from '../operate/context-loader.ts';
import { createDispatcher } from '../operate/dispatcher.ts';
import { endWithReader } from '../operate/exit.ts';
import { loadSettings } from '../operate/load-settings.ts';
import { nameAndVersion } from '../operate/project.ts';
import { showsHyperlinks } from '../render/hyperlink.ts';
import { type Locale, localeOf, locales } from '../text/locale.ts';

interface Arguments {
  readonly line: string | undefined;
  readonly json: boolean;
  readonly locale: Locale;
  readonly savePictures: string | undefined;
  /** Whether records are told that nobody has signed; `undefined` where the line does not say. */
  readonly drafts: boolean | undefined;
}

const usage = `Usage: npm start -- [--json] [--locale en|fr] [--save-pictures DIR] [--drafts] [LINE]
  LINE       answer this line, such as '/result riverton', and exit
  --json     print one JSON object for each line
  --locale   the language of the replies
  --save-pictures DIR   write the pictures of the replies into DIR
  --drafts   tell records that nobody has signed, too, as the prompt does on its own (DRAFTS)
Without LINE: with DISCORD_TOKEN set, the bot goes online; else lines are read from the terminal or a pipe.`;

/** `npm start`: one line, a pipe, a prompt, or the bot on Discord. */
export async function start(argv: readonly string[], folder: string): Promise<number> {
  const { version } = nameAndVersion(folder);
  const asked = readArguments(argv, version);
  if (typeof asked === 'string') {
    process.stdout.write(`${asked}\n`);
    return exitCode.ok;
  }
  const hasToken = () => (process.env.DISCORD_TOKEN ?? '').trim() !== '';
  const goesOnline = () => asked.line === undefined && hasToken();
  const { settings: read, doubt } = loadSettings(folder, () => settingsUsedBy[goesOnline() ? 'gateway' : 'terminal']);
  const settings = { ...read, drafts: asked.drafts ?? read.drafts };
  if (settings.token !== undefined) return goOnline(folder, { ...settings, token: settings.token }, version, doubt);
  // One line needs no token, so that it looks like one is no matter.
  if (asked.line === undefined && doubt !== undefined) process.stderr.write(`${doubt}\n`);
  return answerInTerminal(await terminalContext(folder, settings, version), settings, asked);
}

/** What checks stories is loaded only for one that was not made at the build, or has changed since. */
async function terminalContext(folder: string, settings: Settings, version: string): Promise<Context> {
  const dictionary = openDictionary(folder);
  const { story, drafts = true } = settings;
  const order = { folder, name: story, drafts };
  const onDamage = () => void logToStderr(settings).then((log) => log.info({ story }, damagedText));
  const cached = cachedContext(order, version, dictionary, onDamage);
  return cached ?? (await import('../operate/load-context.ts')).checkedContext(order, version, dictionary);
}

/** Only here, since a single line in the terminal need not load any of it. */
async function goOnline(
  folder: string,
  settings: Settings & { readonly token: string },
  version: string,
  doubt: string | undefined,
): Promise<number> {
  const [{ runBot }, { openGateway }] = await Promise.all([import('../operate/run.ts'), import('./gateway.ts')]);
  const code = await runBot({ settings, folder, version, doubt }, (parts) => openGateway(settings, parts));
  // discord.js goes on reconnecting after destroy() while Discord is unreachable, so the process would not end.
  process.exit(code);
}

async function answerInTerminal(
  context: Context,
  settings: Settings,
  { line, json, locale, savePictures }: Arguments,
): Promise<number> {
  endWithReader();
  const { answerLine, answerPipe, answerPrompt } = await import('../terminal/terminal.ts');
  const dispatcher = createDispatcher(context, () => logToStderr(settings));
  const colour = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;
  const hyperlinks = showsHyperlinks(Boolean(process.stdout.isTTY), process.env);
  const toMessage = json ? (await import('../render/discord/message.ts')).discordMessage : undefined;
  const save = await saverFor(context, savePictures);
  const options = {
    dispatcher,
    locale,
    toMessage,
    colour,
    hyperlinks,
    save,
    input: process.stdin,
    output: process.stdout,
  };
  if (line !== undefined) {
    const reply = answerLine(line, options);
    await save?.(reply);
    return reply.status === 'error' ? exitCode.usage : exitCode.ok;
  }
  if (process.stdin.isTTY) await answerPrompt(options);
  else if ((await answerPipe(options)) === 0) throw nothingToDo();
  return exitCode.ok;
}

/** As a service without its token is started, which must not look like a good end. */
function nothingToDo(): StartError {
  const message = 'DISCORD_TOKEN is not set, and there is no terminal and no line on standard input to answer.';
  return new StartError(exitCode.badSettings, `${message} Set it in the environment or in .env.`);
}

async function saverFor({ story }: Context, folder: string | undefined) {
  if (folder === undefined) return undefined;
  const { pictureSaver } = await import('./save-pictures.ts');
  // Beside JSON lines and answers, so not among them.
  return pictureSaver(folder, story.article, process.stderr);
}

/** Loaded only when something failed: a one-shot answer should not wait for it. */
async function logToStderr({ logLevel }: Settings) {
  const { createLogger } = await import('../log.ts');
  return createLogger(logLevel, process.stderr);
}

/** @throws StartError for words that the command line does not know */
function readArguments(argv: readonly string[], version: string): Arguments | string {
  const { values, positionals } = parse(argv);
  if (values.help) return usage;
  if (values.version) return version;
  const { json = false, locale, drafts } = values;
  if (locale !== undefined && !locales.some((known) => known === locale)) {
    throw new StartError(exitCode.usage, `--locale must be one of ${locales.join(', ')}\n${usage}`);
  }
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const line = positionals.length > 0 ? positionals.join(' ') : undefined;
  const savePictures = values['save-pictures'];
  return { line, json, savePictures, drafts, locale: localeOf(locale ?? (LC_ALL || LC_MESSAGES || LANG)) };
}

function parse(argv: readonly string[]) {
  const options = {
    json: { type: 'boolean' },
    locale: { type: 'string' },
    'save-pictures': { type: 'string' },
    drafts: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
  } as const;
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new StartError(exitCode.usage, `${error instanceof Error ? error.message : ''}\n${usage}`);
  }
}
