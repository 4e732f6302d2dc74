import * as z from 'zod';
import type { StoryPlan } from '../bot/stories.ts';
import { exitCode, StartError } from '../errors.ts';
import {
  httpUrl,
  ipAddress,
  logLevel,
  networks,
  onOrOff,
  publicKey,
  rateLimit,
  setting,
  siteOrigins,
  snowflake,
  storyPlace,
  storyPlan,
  token,
  wholeNumber,
} from './setting-types.ts';

export const usualStory = 'calais-2015';

/** Every setting, read in this place alone. docs/operating.md has the same table. */
const settingsSchema = z.object({
  DISCORD_TOKEN: setting(token.optional()),
  DISCORD_GUILD_ID: setting(snowflake.optional()),
  DISCORD_API_URL: setting(httpUrl.default('https://discord.com/api')),
  DISCORD_PUBLIC_KEY: setting(publicKey.optional()),
  DRAFTS: setting(onOrOff.optional()),
  HOST: setting(ipAddress.default('0.0.0.0')),
  LOG_LEVEL: setting(logLevel.default('info')),
  HEALTH_HOST: setting(ipAddress.default('127.0.0.1')),
  HEALTH_PORT: setting(wholeNumber(1, 65_535).optional()),
  LOG_UNANSWERED: setting(onOrOff.default(false)),
  PICTURES: setting(onOrOff.default(true)),
  SOURCE_URL: setting(httpUrl.optional()),
  SUPPORT_URL: setting(httpUrl.optional()),
  PORT: setting(wholeNumber(1, 65_535).default(3000)),
  RATE_LIMIT: setting(rateLimit.default({ answers: 20, seconds: 60 })),
  TALK: setting(onOrOff.default(true)),
  STORIES: setting(storyPlan.optional()),
  STORY: setting(storyPlace.optional()),
  STORY_WATCH: setting(onOrOff.default(false)),
  TRUSTED_PROXIES: setting(networks.default([])),
  WEB: setting(onOrOff.default(false)),
  WEB_EMBED_ORIGINS: setting(siteOrigins.default([])),
});

export type SettingName = keyof typeof settingsSchema.shape;

/** What can be set. */
export const settingNames: readonly SettingName[] = settingsSchema.keyof().options;

const without = (...names: readonly SettingName[]) => settingNames.filter((name) => !names.includes(name));

/** What each way to run reads. A wrong value of any other setting does not stop it. */
export const settingsUsedBy = {
  terminal: ['STORIES', 'STORY', 'DRAFTS', 'LOG_LEVEL', 'SOURCE_URL', 'SUPPORT_URL'],
  gateway: without('HOST', 'PORT', 'DISCORD_PUBLIC_KEY', 'WEB', 'WEB_EMBED_ORIGINS', 'TRUSTED_PROXIES'),
  serve: without('TALK'),
  register: ['DISCORD_TOKEN', 'DISCORD_GUILD_ID', 'DISCORD_API_URL', 'STORIES'],
} as const satisfies Readonly<Record<string, readonly SettingName[]>>;

export interface Settings {
  readonly token: string | undefined;
  readonly guildId: string | undefined;
  readonly apiUrl: string;
  /** What the signatures of HTTP interactions are checked with. */
  readonly publicKey: string | undefined;
  /** Where HTTP interactions are listened for. */
  readonly http: { readonly port: number; readonly host: string };
  /** How many answers anybody gets within how many seconds. */
  readonly rateLimit: { readonly answers: number; readonly seconds: number } | undefined;
  /** Where the source is, and where one gets help; `/about` links to them. */
  readonly sourceUrl: string | undefined;
  readonly supportUrl: string | undefined;
  readonly logLevel: string;
  /** What the terminal answers from. */
  readonly story: string;
  /** What answers on Discord. */
  readonly stories: StoryPlan;
  /** Whether records are told that nobody has signed. Where it is not set, the prompt tells them, and the bot does not. */
  readonly drafts: boolean | undefined;
  /** Whether messages that mention the bot, and direct messages, are answered. */
  readonly talk: boolean;
  /** Whether results and the like are drawn as well. */
  readonly pictures: boolean;
  /** Whether the story is read anew when one of its files changes. */
  readonly watchStory: boolean;
  /** Whether questions that the story does not answer are logged. */
  readonly logUnanswered: boolean;
  /** Where `/livez`, `/readyz` and `/metrics` are served; `undefined` for nowhere. */
  readonly health: { readonly port: number; readonly host: string } | undefined;
  /** The readers' page; `undefined` for none. */
  readonly web: WebSettings | undefined;
}

interface WebSettings {
  /** The sites that may show the page in a frame. */
  readonly embedOrigins: readonly string[];
  /** Proxies whose `X-Forwarded-For` is believed: IP addresses and networks. */
  readonly trustedProxies: readonly string[];
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings, or what each of these must be, where it is not; never its value. */
function parse(environment: Environment, names: readonly SettingName[]) {
  const { data, error } = settingsSchema.safeParse(Object.fromEntries(names.map((name) => [name, environment[name]])));
  return { data, faults: error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [] };
}

/** What each of these settings must be, where it is not; never its value. */
export function faultsIn(environment: Environment, names: readonly SettingName[]): readonly string[] {
  return parse(environment, names).faults;
}

/**
 * @param environment such as `process.env`, with the lines of `.env` already in it
 * @param used the settings that are read; every other one has its default
 * @throws StartError that names each wrong setting, never its value
 */
export function readSettings(environment: Environment, used: readonly SettingName[] = settingNames): Settings {
  const { data: read, faults } = parse(environment, used);
  if (!read) throw new StartError(exitCode.badSettings, `Wrong settings (environment or .env): ${faults.join('; ')}`);
  const { HEALTH_PORT: port, HEALTH_HOST: host } = read;
  return {
    token: read.DISCORD_TOKEN,
    guildId: read.DISCORD_GUILD_ID,
    apiUrl: read.DISCORD_API_URL.replace(/\/+$/, ''),
    publicKey: read.DISCORD_PUBLIC_KEY,
    http: { port: read.PORT, host: read.HOST },
    rateLimit: read.RATE_LIMIT === 'off' ? undefined : read.RATE_LIMIT,
    sourceUrl: read.SOURCE_URL,
    supportUrl: read.SUPPORT_URL,
    logLevel: read.LOG_LEVEL,
    story: read.STORY ?? read.STORIES?.everywhere[0] ?? usualStory,
    stories: read.STORIES ?? { everywhere: [read.STORY ?? usualStory], servers: new Map() },
    drafts: read.DRAFTS,
    talk: read.TALK,
    pictures: read.PICTURES,
    watchStory: read.STORY_WATCH,
    logUnanswered: read.LOG_UNANSWERED,
    health: port === undefined ? undefined : { port, host },
    web: read.WEB ? { embedOrigins: read.WEB_EMBED_ORIGINS, trustedProxies: read.TRUSTED_PROXIES } : undefined,
  };
}
