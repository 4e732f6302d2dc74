import * as z from 'zod';

const refusalSchema = z.object({ status: z.number(), code: z.union([z.number(), z.string()]), message: z.string() });

/** What Discord's REST API said no to a request with: HTTP status, JSON error code, message. */
export type ApiRefusal = z.infer<typeof refusalSchema>;

/**
 * Reads an error of Discord's REST client; `undefined` for any other error. Told by its name: `instanceof` misses the
 * errors of discord.js, which loads @discordjs/rest as CommonJS, beside the ES module that is imported here.
 */
export function apiRefusalOf(error: unknown): ApiRefusal | undefined {
  if (!(error instanceof Error) || !error.name.startsWith('DiscordAPIError')) return undefined;
  return refusalSchema.safeParse(error).data;
}
