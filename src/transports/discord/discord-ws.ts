import { createRequire } from 'node:module';

/** Names of events of a connection; discord.js itself has others under the same name. */
export const { WebSocketShardEvents }: typeof import('@discordjs/ws') = createRequire(import.meta.url)('@discordjs/ws');
