import { z } from 'zod';
import { exitCode, StartError } from './errors.ts';

const blankIsAbsent = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const setting = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema);
const snowflake = z
  .string()
  .trim()
  .regex(/^\d{17,20}$/, 'must be the number of a server, 17 to 20 digits');

const switches: Readonly<Record<string, boolean>> = { on: true, '1': true, off: false, '0': false };

/** `1` and `0` are what many write for it. */
const onOrOff = (usual: 'on' | 'off') =>
  z
    .string()
    .trim()
    .refine((value) => Object.hasOwn(switches, value), 'must be on or off')
    .default(usual)
    .transform((value) => switches[value] === true);

const wholeNumber = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int(error).min(least, error).max(most, error);
};

const ipAddress = z.union([z.ipv4(), z.ipv6()], { error: 'must be an IP address' });

const limitText = 'must be off, or answers/seconds such as 20/60';

/** `20/60`: twenty answers at once, which come back evenly within sixty seconds. */
const rateLimit = z
  .string()
  .trim()
  .regex(/^(?:off|[1-9]\d{0,4}\/[1-9]\d{0,4})$/, limitText)
  .transform((text) => {
    if (text === 'off') return text;
    const [answers = 1, seconds = 1] = text.split('/').map(Number);
    return { answers, seconds };
  });

/** Every setting, read in this place alone. README.md has the same table. */
const settingsSchema = z.object({
  DISCORD_TOKEN: setting(z.string().trim().optional()),
  DISCORD_GUILD_ID: setting(snowflake.optional()),
  DISCORD_API_URL: setting(
    z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).default('https://discord.com/api'),
  ),
  DISCORD_PUBLIC_KEY: setting(
    z
      .string()
      .trim()
      .regex(/^[0-9a-f]{64}$/i, 'must be the public key of the application, 64 hexadecimal digits')
      .optional(),
  ),
  HOST: setting(ipAddress.default('0.0.0.0')),
  LOG_LEVEL: setting(
    z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
        error: 'must be fatal, error, warn, info, debug, trace or silent',
      })
      .default('info'),
  ),
  HEALTH_HOST: setting(ipAddress.default('127.0.0.1')),
  HEALTH_PORT: setting(wholeNumber(1, 65_535).optional()),
  LOG_UNANSWERED: setting(onOrOff('off')),
  PICTURES: setting(onOrOff('on')),
  PORT: setting(wholeNumber(1, 65_535).default(3000)),
  RATE_LIMIT: setting(rateLimit.default({ answers: 20, seconds: 60 })),
  SHARD_PROCESSES: setting(wholeNumber(1, 64).default(1)),
  TALK: setting(onOrOff('on')),
  STORY: setting(
    z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be the name of a folder in data/, such as calais-2015')
      .default('calais-2015'),
  ),
  STORY_WATCH: setting(onOrOff('off')),
});

/** What can be set. */
export const settingNames: readonly string[] = Object.keys(settingsSchema.shape);

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
  readonly logLevel: string;
  readonly story: string;
  /** Whether messages that mention the bot, and direct messages, are answered. */
  readonly talk: boolean;
  /** Whether results and the like are drawn as well. */
  readonly pictures: boolean;
  /** Whether the story is read anew when one of its files changes. */
  readonly watchStory: boolean;
  /** Whether questions that the story does not answer are logged. */
  readonly logUnanswered: boolean;
  /** In how many processes the connections to the gateway run. */
  readonly shardProcesses: number;
  /** Where `/livez`, `/readyz` and `/metrics` are served; `undefined` for nowhere. */
  readonly health: { readonly port: number; readonly host: string } | undefined;
}

/**
 * @param environment such as `process.env`, with the lines of `.env` already in it
 * @throws StartError that names each wrong setting, never its value
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = settingsSchema.safeParse(environment);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new StartError(exitCode.badSettings, `Wrong settings (environment or .env): ${lines.join('; ')}`);
  }
  const read = parsed.data;
  const { HEALTH_PORT: port, HEALTH_HOST: host } = read;
  return {
    token: read.DISCORD_TOKEN,
    guildId: read.DISCORD_GUILD_ID,
    apiUrl: read.DISCORD_API_URL.replace(/\/+$/, ''),
    publicKey: read.DISCORD_PUBLIC_KEY,
    http: { port: read.PORT, host: read.HOST },
    rateLimit: read.RATE_LIMIT === 'off' ? undefined : read.RATE_LIMIT,
    logLevel: read.LOG_LEVEL,
    story: read.STORY,
    talk: read.TALK,
    pictures: read.PICTURES,
    watchStory: read.STORY_WATCH,
    logUnanswered: read.LOG_UNANSWERED,
    shardProcesses: read.SHARD_PROCESSES,
    health: port === undefined ? undefined : { port, host },
  };
}
