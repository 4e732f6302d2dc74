import { type Client, Events } from 'discord.js';
import { GatewayDispatchEvents } from 'discord-api-types/v10';

interface Packet {
  t: string | null;
  readonly d: unknown;
}

/**
 * Takes interactions as Discord sends them, and keeps them from discord.js, which would make objects of its own of each
 * that nobody uses. It throws at what the message of a command may hold, such as a poll in a channel that it does not keep.
 */
export function onRawInteraction(client: Client, listener: (payload: unknown) => void): void {
  client.on(Events.Raw, (packet: Packet) => {
    if (packet.t !== GatewayDispatchEvents.InteractionCreate) return;
    packet.t = null;
    listener(packet.d);
  });
}
