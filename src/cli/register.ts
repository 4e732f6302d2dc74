import { commands } from '../../commands/index.ts';
import { needsStoryOption } from '../bot/stories.ts';
import { definitions } from '../discord/definitions.ts';
import { registerCommands } from '../discord/register.ts';
import { openCommandStore, type RestSettings } from '../discord/rest.ts';
import { startErrorOf } from '../discord/start-error.ts';
import { exitCode, StartError } from '../errors.ts';
import { settingsUsedBy } from '../operate/config.ts';
import { loadSettings } from '../operate/load-settings.ts';
import { helpAsked } from './help.ts';

const usage = `Usage: npm run register -- [--clear-guild NUMBER]
Makes Discord's list of commands ours, everywhere or in the server of DISCORD_GUILD_ID.
  --clear-guild NUMBER   instead, removes the commands that this server has of its own`;

/** `npm run register`: makes Discord's list of commands ours, and ends. @throws StartError if that cannot be */
export async function register(argv: readonly string[], folder: string): Promise<number> {
  if (helpAsked(argv, usage)) return exitCode.ok;
  const cleared = readArguments(argv);
  const { settings, doubt } = loadSettings(folder, () => settingsUsedBy.register);
  const { token, apiUrl, guildId, stories } = settings;
  if (token === undefined) {
    const hint = doubt === undefined ? '' : ` ${doubt}`;
    throw new StartError(exitCode.badSettings, `DISCORD_TOKEN is needed to register commands.${hint}`);
  }
  if (cleared !== undefined) {
    await written({ token, apiUrl, guildId: cleared }, []);
    process.stdout.write('the server has no commands of its own any more\n');
    return exitCode.ok;
  }
  const isNew = await written(
    { token, apiUrl, guildId },
    definitions(commands, { withStory: needsStoryOption(stories, guildId) }),
  );
  process.stdout.write(isNew ? 'commands registered\n' : 'commands up to date\n');
  return exitCode.ok;
}

/** @returns whether anything was written @throws StartError, one line, where Discord refuses or cannot be reached */
async function written(settings: RestSettings, list: ReturnType<typeof definitions>): Promise<boolean> {
  const store = await openCommandStore(settings);
  try {
    return (await registerCommands(store, list)).written;
  } catch (error) {
    throw startErrorOf(error, settings.apiUrl);
  }
}

/** The server to clear, if there is one. @throws StartError for words that it does not know */
function readArguments(argv: readonly string[]): string | undefined {
  const [flag, guild, ...others] = argv;
  if (flag === undefined) return undefined;
  if (flag === '--clear-guild' && /^\d{17,20}$/.test(guild ?? '') && others.length === 0) return guild;
  throw new StartError(exitCode.usage, usage);
}
