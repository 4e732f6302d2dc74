import { memberOf, person } from '../packages/discord-double/src/world.ts';

const channels = 50;
const roles = 50;
const members = 100;

let last = 1_200_000_000_000_000_000n;

function newId(): string {
  last += 4_194_304n;
  return String(last);
}

export function guildIds(count: number): string[] {
  return Array.from({ length: count }, newId);
}

/** A server as it arrives in GUILD_CREATE. */
export function guildOf(id: string) {
  return {
    id,
    name: `Server ${id}`,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: newId(),
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 1,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    emojis: [],
    stickers: [],
    features: ['COMMUNITY', 'NEWS'],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    preferred_locale: 'en-US',
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: members,
    voice_states: [],
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    channels: Array.from({ length: channels }, channel),
    roles: [role(id, 0), ...Array.from({ length: roles - 1 }, (_, index) => role(newId(), index + 1))],
    members: Array.from({ length: members }, member),
  };
}

function channel(_: unknown, position: number) {
  const id = newId();
  return {
    id,
    type: 0,
    name: `channel-${position}`,
    position,
    topic: 'What this channel is for',
    nsfw: false,
    last_message_id: newId(),
    rate_limit_per_user: 0,
    parent_id: null,
    flags: 0,
    permission_overwrites: [{ id, type: 0, allow: '1024', deny: '0' }],
  };
}

function role(id: string, position: number) {
  return {
    id,
    name: position === 0 ? '@everyone' : `Role ${position}`,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position,
    permissions: '1071698660929',
    managed: false,
    mentionable: false,
    flags: 0,
  };
}

function member(_: unknown, index: number) {
  const { permissions: __, ...rest } = memberOf(person(`member-${index}`));
  return { ...rest, mute: false, deaf: false };
}
