import { OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import * as z from 'zod';

const bits = z.string().regex(/^\d+$/).transform(BigInt);
const overwrite = z.object({ id: z.string(), type: z.number(), allow: bits, deny: bits });

/** As far as permissions in the system channel depend on it. */
const guildSchema = z.object({
  id: z.string(),
  owner_id: z.string().optional(),
  system_channel_id: z.string().nullish(),
  roles: z.array(z.object({ id: z.string(), permissions: bits })),
  channels: z.array(z.object({ id: z.string(), permission_overwrites: z.array(overwrite).default([]) })),
  members: z.array(z.object({ user: z.object({ id: z.string() }).optional(), roles: z.array(z.string()) })),
});

type Guild = z.infer<typeof guildSchema>;
type Overwrite = z.infer<typeof overwrite>;

const needed = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;

/**
 * The channel for notices of a server, if the bot may write there, by Discord's rules (documentation, "Permissions").
 *
 * @param payload the data of GUILD_CREATE, where the bot's own member is among the members
 */
export function writableSystemChannel(payload: unknown, botId: string): string | undefined {
  const guild = guildSchema.safeParse(payload).data;
  const channel = guild?.channels.find(({ id }) => id === guild.system_channel_id);
  if (!guild || !channel) return undefined;
  const allowed = permissionsIn(guild, channel.permission_overwrites, botId);
  return (allowed & needed) === needed ? channel.id : undefined;
}

function permissionsIn(guild: Guild, overwrites: readonly Overwrite[], botId: string): bigint {
  const own = guild.members.find(({ user }) => user?.id === botId)?.roles ?? [];
  // The role of everybody has the id of the server.
  const base = guild.roles
    .filter(({ id }) => id === guild.id || own.includes(id))
    .reduce((sum, { permissions }) => sum | permissions, 0n);
  if ((base & PermissionFlagsBits.Administrator) !== 0n || guild.owner_id === botId) return needed;
  const ofRole = (one: Overwrite) => one.type === OverwriteType.Role;
  const steps = [
    overwrites.filter((one) => ofRole(one) && one.id === guild.id),
    overwrites.filter((one) => ofRole(one) && own.includes(one.id)),
    overwrites.filter((one) => one.type === OverwriteType.Member && one.id === botId),
  ];
  return steps.reduce((allowed, step) => {
    const denied = step.reduce((sum, { deny }) => sum | deny, 0n);
    const granted = step.reduce((sum, { allow }) => sum | allow, 0n);
    return (allowed & ~denied) | granted;
  }, base);
}
