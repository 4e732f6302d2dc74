import { REST } from '@discordjs/rest';
import { type APIApplication, Routes } from 'discord-api-types/v10';
import { uploads } from './illustrate.ts';
import type { Edit } from './late-pictures.ts';
import type { CommandStore } from './register.ts';
import { commandStore, restSeconds } from './registration.ts';
import { startErrorOf } from './start-error.ts';

export interface RestSettings {
  readonly token: string;
  readonly apiUrl: string;
  readonly guildId: string | undefined;
}

/** The commands of the token's application, without a connection to the gateway. @throws StartError if it is refused */
export async function openCommandStore({ token, apiUrl, guildId }: RestSettings): Promise<CommandStore> {
  const rest = new REST({ api: apiUrl, timeout: restSeconds * 1000 }).setToken(token);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as Pick<APIApplication, 'id'>;
    return commandStore(rest, id, guildId);
  } catch (error) {
    throw startErrorOf(error, apiUrl);
  }
}

/** Edits messages over Discord's REST API. */
export function editOver(rest: Pick<REST, 'patch'>): Edit {
  return (route, body, file, auth) => rest.patch(route, { body, files: uploads([file]), auth });
}

/** The same without a token of the bot, as answers over HTTP are edited. */
export function editWithoutToken(apiUrl: string): Edit {
  return editOver(new REST({ api: apiUrl, timeout: restSeconds * 1000 }));
}
