import {
  type APIBaseInteraction,
  type APIUser,
  ChannelType,
  InteractionContextType,
  type InteractionType,
  type Locale,
} from 'discord-api-types/v10';
import { snowflake } from './snowflake.ts';
import {
  APPLICATION_ID,
  ASKER,
  DM_CHANNEL_ID,
  GROUP_CHANNEL_ID,
  GUILD_CHANNEL_ID,
  GUILD_ID,
  memberOf,
} from './world.ts';

export interface AskScene {
  /** The asker's language. */
  readonly locale?: `${Locale}`;
  readonly guildLocale?: `${Locale}`;
  readonly where?: 'guild' | 'dm' | 'group';
  /** Who installed the app; a group only ever sees a user's installation. */
  readonly install?: 'guild' | 'user';
  readonly user?: APIUser;
  /** Of the channel of a guild, such as a thread; a text channel unless told otherwise. */
  readonly channelType?:
    | ChannelType.GuildText
    | ChannelType.PublicThread
    | ChannelType.PrivateThread
    | ChannelType.AnnouncementThread
    | ChannelType.GuildVoice
    | ChannelType.GuildStageVoice;
}

const PLACES = {
  guild: {
    context: InteractionContextType.Guild,
    channel: { id: GUILD_CHANNEL_ID, type: ChannelType.GuildText },
  },
  dm: {
    context: InteractionContextType.BotDM,
    channel: { id: DM_CHANNEL_ID, type: ChannelType.DM },
  },
  group: {
    context: InteractionContextType.PrivateChannel,
    channel: { id: GROUP_CHANNEL_ID, type: ChannelType.GroupDM },
  },
} as const;

/** What every interaction says about who asks, and where. */
export function asked(scene: AskScene) {
  const { where = 'guild', user = ASKER, locale = 'en-US' } = scene;
  const { guildLocale = 'en-US', install = where === 'group' ? 'user' : 'guild' } = scene;
  const { context, channel: usual } = PLACES[where];
  const { channelType } = scene;
  const channel = where === 'guild' && channelType !== undefined ? { ...usual, type: channelType } : usual;
  const fields = {
    id: snowflake(),
    application_id: APPLICATION_ID,
    token: `token-${snowflake()}`,
    version: 1,
    app_permissions: '2248473465835073',
    attachment_size_limit: 10 * 1024 * 1024,
    entitlements: [],
    authorizing_integration_owners:
      // In a direct message the guild's place is taken by a zero.
      install === 'user' ? { 1: user.id } : { 0: where === 'guild' ? GUILD_ID : '0' },
    locale: locale as Locale,
    channel_id: channel.id,
    channel,
    context,
  } satisfies Partial<APIBaseInteraction<InteractionType, unknown>>;
  if (where !== 'guild') return { ...fields, user };
  const guildFields = {
    guild_id: GUILD_ID,
    guild: { id: GUILD_ID, locale: guildLocale as Locale, features: [] },
    guild_locale: guildLocale as Locale,
    member: memberOf(user),
  } satisfies Partial<APIBaseInteraction<InteractionType, unknown>>;
  return { ...fields, ...guildFields };
}
