import { z } from 'zod';
import { exitCode, StartError } from './errors.ts';

const blankIsAbsent = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const setting = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema);
const snowflake = z
  .string()
  .trim()
  .regex(/^\d{17,20}$/, 'must be the number of a server, 17 to 20 digits');

const onOrOff = z.enum(['on', 'off'], { error: 'must be on or off' }).default('on');

/** Every setting, read in this place alone. README.md has the same table. */
const settingsSchema = z.object({
  DISCORD_TOKEN: setting(z.string().trim().optional()),
  DISCORD_GUILD_ID: setting(snowflake.optional()),
  DISCORD_API_URL: setting(
    z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).default('https://discord.com/api'),
  ),
  LOG_LEVEL: setting(
    z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
        error: 'must be fatal, error, warn, info, debug, trace or silent',
      })
      .default('info'),
  ),
  PICTURES: setting(onOrOff),
  TALK: setting(onOrOff),
  STORY: setting(
    z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be the name of a folder in data/, such as calais-2015')
      .default('calais-2015'),
  ),
});

export interface Settings {
  readonly token: string | undefined;
  readonly guildId: string | undefined;
  readonly apiUrl: string;
  readonly logLevel: string;
  readonly story: string;
  /** Whether messages that mention the bot, and direct messages, are answered. */
  readonly talk: boolean;
  /** Whether results and the like are drawn as well. */
  readonly pictures: boolean;
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
  const { DISCORD_TOKEN, DISCORD_GUILD_ID, DISCORD_API_URL, LOG_LEVEL, STORY, TALK, PICTURES } = parsed.data;
  return {
    token: DISCORD_TOKEN,
    guildId: DISCORD_GUILD_ID,
    apiUrl: DISCORD_API_URL.replace(/\/+$/, ''),
    logLevel: LOG_LEVEL,
    story: STORY,
    talk: TALK === 'on',
    pictures: PICTURES === 'on',
  };
}
