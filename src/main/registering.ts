import dotenv from 'dotenv';
import { commands } from '../../commands/index.ts';
import { readSettings } from '../config.ts';
import { exitCode, StartError } from '../errors.ts';
import { definitions } from '../transports/discord/definitions.ts';
import { registerCommands } from '../transports/discord/register.ts';
import { openCommandStore } from '../transports/discord/rest.ts';

/** `npm run register`: makes Discord's list of commands ours, and ends. @throws StartError if that cannot be */
export async function register(folder: string): Promise<number> {
  dotenv.config({ path: `${folder}/.env`, quiet: true });
  const { token, apiUrl, guildId } = readSettings(process.env);
  if (token === undefined) throw new StartError(exitCode.badSettings, 'DISCORD_TOKEN is needed to register commands.');
  const written = await registerCommands(await openCommandStore({ token, apiUrl, guildId }), definitions(commands));
  process.stdout.write(written ? 'commands registered\n' : 'commands up to date\n');
  return exitCode.ok;
}
