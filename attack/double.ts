/** Everything that the attacks take from the double of Discord; no other file imports it. */

export { directMessage, mention } from '../packages/discord-double/src/chat.ts';
export { isFields } from '../packages/discord-double/src/checks/findings.ts';
export { type DiscordDouble, startDiscordDouble } from '../packages/discord-double/src/double.ts';
export { autocomplete, ping, slash } from '../packages/discord-double/src/interactions.ts';
export { createSigner, type Signer } from '../packages/discord-double/src/signer.ts';
export { APPLICATION_ID, person } from '../packages/discord-double/src/world.ts';
