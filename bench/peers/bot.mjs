import { Client, Events, GatewayIntentBits } from 'discord.js';
import { content } from './reply.mjs';

/** As discord.js's guide has it: default caches, one constant reply. */
const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  rest: { api: process.env.DISCORD_API_URL },
});
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) void interaction.reply(content);
});
client.once(Events.ClientReady, () => process.stdout.write('online as bare\n'));
await client.login(process.env.DISCORD_TOKEN);
