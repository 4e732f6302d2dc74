import * as z from 'zod';
import type { StoryPlan } from '../bot/stories.ts';
import { isStoryPath, storyGiven } from '../story/stories.ts';

const blankIsAbsent = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);

/** `docker run --env-file` and systemd-like tools hand quotation marks on as part of the value. */
const isQuoted = (value: unknown) => typeof value === 'string' && /^\s*(["'`]).*\1\s*$/s.test(value);

export const setting = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value, context) => {
    if (isQuoted(value)) {
      const message = 'has quotation marks around its value; take them away';
      context.issues.push({ code: 'custom', message, input: value, continue: false });
    }
    return blankIsAbsent(value);
  }, schema);

const lowerCase = (text: string) => text.trim().toLowerCase();
const trimmed = (text: string) => text.trim();
export const snowflake = z
  .string()
  .trim()
  .regex(/^\d{17,20}$/, 'must be the number of a server, 17 to 20 digits');

const switches: Readonly<Record<string, boolean>> = { on: true, '1': true, off: false, '0': false };

/** `1` and `0` are what many write for it. */
export const onOrOff = z
  .string()
  .transform(lowerCase)
  .refine((value) => Object.hasOwn(switches, value), 'must be on or off')
  .transform((value) => switches[value] === true);

export const wholeNumber = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int(error).min(least, error).max(most, error);
};

export const ipAddress = z
  .string()
  .transform(trimmed)
  .pipe(z.union([z.ipv4(), z.ipv6()], { error: 'must be an IP address' }));

/** It is sent in a header, where nothing else may be. */
export const token = z
  .string()
  .trim()
  .regex(/^[\x21-\x7e]+$/, 'must be one word; it holds a space, a line break or a character that no token has');

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export const logLevel = z
  .string()
  .transform(lowerCase)
  .pipe(z.enum(levels, { error: 'must be fatal, error, warn, info, debug, trace or silent' }));

const limitText = 'must be off, or answers/seconds such as 20/60';

/** `20/60`: twenty answers at once, which come back evenly within sixty seconds. */
export const rateLimit = z
  .string()
  .transform(lowerCase)
  .pipe(z.string().regex(/^(?:off|[1-9]\d{0,4}\/[1-9]\d{0,4})$/, limitText))
  .transform((text) => {
    if (text === 'off') return text;
    const [answers = 1, seconds = 1] = text.split('/').map(Number);
    return { answers, seconds };
  });

export const httpUrl = z
  .string()
  .transform(trimmed)
  .pipe(z.url({ protocol: /^https?$/, error: 'must be an http or https address' }));

export const publicKey = z
  .string()
  .trim()
  .regex(/^[0-9a-f]{64}$/i, 'must be the public key of the application, 64 hexadecimal digits');

const storyText = 'must be the name of a folder in data/, such as calais-2015, or the path of one, such as ../my-story';

/** The name of a folder in `data/`, or the absolute path of one that lies elsewhere. */
export const storyPlace = z
  .string()
  .transform((text) => (isStoryPath(text) ? storyGiven(text.trim()) : lowerCase(text)))
  .refine((story) => isStoryPath(story) || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(story), storyText);

const planText =
  'must list folders in data/ with commas between them, with the number of a server and a colon before those that are for this server alone, such as calais-2015,123456789012345678:copeland-2017';

const planEntry = /^(?:(?<server>\d{17,20}):)?(?<story>[a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** `a,b,123…:c`: everywhere a and b, a first; in the server 123… only c. */
export const storyPlan = z.string().transform((text, context): StoryPlan => {
  const entries = lowerCase(text)
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .map((entry) => planEntry.exec(entry)?.groups);
  const of = (wanted: string | undefined) =>
    entries.flatMap((groups) => (groups?.story !== undefined && groups.server === wanted ? groups.story : []));
  const everywhere = [...new Set(of(undefined))];
  if (entries.includes(undefined)) context.issues.push({ code: 'custom', message: planText, input: text });
  else if (everywhere.length === 0) context.issues.push({ code: 'custom', message: noDefaultText, input: text });
  const servers = entries.flatMap((groups) => groups?.server ?? []);
  return { everywhere, servers: new Map(servers.map((server) => [server, [...new Set(of(server))]])) };
});

const noDefaultText = 'must name at least one story without the number of a server, for everywhere else';
const listOf = (text: string) => (/^\s*off\s*$/i.test(text) ? [] : text.split(/[\s,]+/).filter((one) => one !== ''));

const network = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);

/** `off`, or IP addresses and networks such as `10.0.0.0/8`. */
export const networks = z
  .string()
  .transform(listOf)
  .refine(
    (all) => all.every((one) => network.safeParse(one).success),
    'must be off, or IP addresses and networks such as 10.0.0.0/8',
  );

/** It goes into a header, so it is an origin and nothing beside it. `URL` lets hosts have signs that mean something there. */
const origin = /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?$/;

/** `off`, `*` for everybody, or origins such as `https://news.example`. */
export const siteOrigins = z
  .string()
  .transform((text) => listOf(lowerCase(text)).map((one) => one.replace(/\/$/, '')))
  .refine(
    (all) => all.every((one) => one === '*' || origin.test(one)),
    'must be off, *, or origins such as https://news.example',
  );
