import type { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { exitCode } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { definitions } from './definitions.ts';
import { type CommandStore, registerCommands } from './register.ts';
import { startErrorOf } from './start-error.ts';

/** After three seconds Discord takes no first answer any more, so a longer wait helps nobody. */
export const restSeconds = 3;

/** Discord's list of an application's commands, everywhere or in one server. */
export function commandStore(rest: Pick<REST, 'get' | 'put'>, id: string, guildId: string | undefined): CommandStore {
  const route = guildId === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guildId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  return {
    isOfServer: guildId !== undefined,
    get: () => rest.get(route, { query }) as ReturnType<CommandStore['get']>,
    put: (body) => rest.put(route, { body }),
  };
}

/**
 * A failure to register leaves the commands that Discord already has in use, so it does not end the bot.
 *
 * @param onIds is told under which id Discord has each command
 */
export async function register(
  open: () => Promise<CommandStore>,
  commands: ReturnType<typeof definitions>,
  log: Logger,
  onIds: (ids: ReadonlyMap<string, string>) => void = () => undefined,
): Promise<void> {
  try {
    const { written, ids } = await registerCommands(await open(), commands);
    log.info({ commands: commands.length, written }, written ? 'commands registered' : 'commands up to date');
    onIds(ids);
  } catch (err) {
    const refused = startErrorOf(err, 'its address');
    // What Discord refuses needs no stack: the reason says what to do.
    const why = refused.code === exitCode.badSettings ? { why: refused.message } : { err };
    log.error(why, 'the commands could not be registered; those that Discord has stay in use');
  }
}
