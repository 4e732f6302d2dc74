import { createRequire } from 'node:module';

/** Discord's REST client, the same module as discord.js loads: imported, it would be loaded a second time beside it. */
export const { DefaultRestOptions, DiscordAPIError, REST, RequestMethod }: typeof import('@discordjs/rest') =
  createRequire(import.meta.url)('@discordjs/rest');
