import { type Client, GatewayDispatchEvents, Routes } from 'discord.js';
import * as z from 'zod';
import { localeOf } from '../text/locale.ts';
import type { Delivery } from './deliver.ts';
import { plainMessage } from './forms.ts';
import { writableSystemChannel } from './guild-permissions.ts';
import type { InteractionService } from './interaction-service.ts';

interface Bot {
  readonly client: Client;
  readonly reception: InteractionService;
}

const ready = z.object({ guilds: z.array(z.object({ id: z.string() })) });
const arrived = z.object({ id: z.string(), preferred_locale: z.string().optional() });
const left = z.object({ id: z.string(), unavailable: z.boolean().optional() });

/**
 * Says hello once in each server that the bot is added to while it is online. Servers that it was in already are named
 * by READY; their GUILD_CREATE, also after an outage of theirs, is no addition.
 */
export function welcomeNewServers(
  { client, reception }: Bot,
  run: (make: () => Promise<Delivery | undefined>) => void,
): void {
  const known = new Set<string>();
  client.ws.on(GatewayDispatchEvents.Ready, (payload: unknown) => {
    for (const { id } of ready.safeParse(payload).data?.guilds ?? []) known.add(id);
  });
  client.ws.on(GatewayDispatchEvents.GuildDelete, (payload: unknown) => {
    const gone = left.safeParse(payload).data;
    if (gone && !gone.unavailable) known.delete(gone.id);
  });
  client.ws.on(GatewayDispatchEvents.GuildCreate, (payload: unknown) => {
    const guild = arrived.safeParse(payload).data;
    if (!guild || known.has(guild.id)) return;
    known.add(guild.id);
    const channel = writableSystemChannel(payload, client.user?.id ?? '');
    if (channel === undefined) return;
    run(async () => {
      const locale = localeOf(guild.preferred_locale);
      const body = reception.greeting(client.user?.username ?? '', locale, guild.id);
      return {
        outcome: { kind: 'message', command: 'greeting', status: 'exact' },
        whole: { reference: false, picture: false, components: true },
        send: ({ components }) =>
          client.rest.post(Routes.channelMessages(channel), { body: components ? body : plainMessage(body) }),
      };
    });
  });
}
