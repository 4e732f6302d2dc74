import type {
  APIApplication,
  APIInteractionGuildMember,
  APIUser,
  ApplicationFlags,
  GuildMemberFlags,
} from 'discord-api-types/v10';
import { snowflake } from './snowflake.ts';

/** The ids are fixed, so that a payload made before the double is started fits it. */
export const APPLICATION_ID = '1100000000000000001';
export const GUILD_ID = '1100000000000000002';
export const GUILD_CHANNEL_ID = '1100000000000000003';
export const DM_CHANNEL_ID = '1100000000000000004';
export const GROUP_CHANNEL_ID = '1100000000000000005';

export function person(username: string, more: Partial<APIUser> = {}): APIUser {
  return {
    id: snowflake(),
    username,
    discriminator: '0',
    global_name: username,
    avatar: null,
    ...more,
  };
}

/** Since 2016 the bot's user has the id of the application. */
export const BOT_USER = person('scrutin', {
  id: APPLICATION_ID,
  discriminator: '0001',
  global_name: null,
  bot: true,
});

export const ASKER = person('asker');

export function memberOf(user: APIUser): APIInteractionGuildMember {
  return {
    user,
    roles: [],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    deaf: false,
    mute: false,
    flags: 0 as GuildMemberFlags,
    permissions: '2248473465835073',
  };
}

export const APPLICATION: APIApplication = {
  id: APPLICATION_ID,
  name: 'Scrutin',
  icon: null,
  description: '',
  bot_public: true,
  bot_require_code_grant: false,
  bot: BOT_USER,
  summary: '',
  verify_key: '00'.repeat(32),
  team: null,
  flags: 0 as ApplicationFlags,
  flags_new: '0',
  integration_types_config: { 0: {}, 1: {} },
};

/** The number of a guild whose events come to this shard. */
export function guildOfShard(id: number, count: number): string {
  return String((BigInt(count) * 1_000_000_000_000n + BigInt(id)) << 22n);
}
