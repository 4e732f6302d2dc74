import { Client } from 'discord.js';
import {
  type APIInteraction,
  ButtonStyle,
  ComponentType,
  GatewayDispatchEvents,
  GatewayIntentBits,
  InteractionResponseType,
  MessageFlags,
  Routes,
} from 'discord-api-types/v10';
import type { DiscordDouble } from './double.ts';

/** What a trivial bot says, to try the double with. Loosely typed, since it has to say wrong things as well. */
export interface SampleAnswer {
  readonly type: number;
  readonly data?: unknown;
}

export interface SampleFile {
  readonly name: string;
  readonly data: Buffer;
}

export const SAFE = { flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] } };

export const map: SampleFile = { name: 'map.png', data: Buffer.from('not really a picture') };

export const text = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;

export const row = (...components: unknown[]) => ({ type: ComponentType.ActionRow, components }) as const;

export const push = (custom_id: string, label = 'More') =>
  ({ type: ComponentType.Button, style: ButtonStyle.Primary, custom_id, label }) as const;

export const picture = (description: string, url = 'attachment://map.png') => ({
  type: ComponentType.MediaGallery,
  items: [{ media: { url }, description }],
});

export function answerWith(...components: unknown[]): SampleAnswer {
  return { type: InteractionResponseType.ChannelMessageWithSource, data: { ...SAFE, components } };
}

const clients = new Set<Client>();

/** A real client that gives one answer to everything. */
export async function loginSample(
  double: DiscordDouble,
  body: SampleAnswer = answerWith(text('Bonjour')),
  files: SampleFile[] = [],
): Promise<Client> {
  const client = new Client({
    intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    rest: { api: double.url },
    // discord.js leaves 5 seconds between two identifies.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
  });
  clients.add(client);
  client.ws.on(GatewayDispatchEvents.InteractionCreate, ({ id, token }: APIInteraction) => {
    client.rest
      .post(Routes.interactionCallback(id, token), { auth: false, body, files })
      .catch((error: unknown) => client.emit('warn', String(error)));
  });
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(double.token);
  await ready;
  return client;
}

/** Ends all clients, without which jest would not end. */
export async function logout(): Promise<void> {
  await Promise.all([...clients].map((client) => client.destroy()));
  clients.clear();
}
