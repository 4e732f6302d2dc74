import * as z from 'zod';
import { type Locale, localeOf } from '../text/locale.ts';

/** All that is kept of a server. */
interface Guild {
  /** The role that Discord made for the bot, which people mention for the bot itself. */
  readonly role: string | undefined;
  readonly locale: Locale;
}

const guildSchema = z.object({
  id: z.string(),
  preferred_locale: z.string(),
  roles: z.array(z.object({ id: z.string(), tags: z.object({ bot_id: z.string().optional() }).optional() })),
});

/** Of each server the bot's own role and the language, and nothing else. */
export class Guilds {
  readonly #known = new Map<string, Guild>();

  /** @param payload the data of GUILD_CREATE or GUILD_UPDATE; what is no server is passed over */
  add(payload: unknown, botId: string): void {
    const guild = guildSchema.safeParse(payload).data;
    if (!guild) return;
    const role = guild.roles.find(({ tags }) => tags?.bot_id === botId)?.id;
    this.#known.set(guild.id, { role, locale: localeOf(guild.preferred_locale) });
  }

  /** @param payload the data of GUILD_DELETE, which comes for a server that is only out of reach, too */
  remove(payload: unknown): void {
    const gone = z.object({ id: z.string(), unavailable: z.boolean().optional() }).safeParse(payload).data;
    if (gone && !gone.unavailable) this.#known.delete(gone.id);
  }

  of(id: string | undefined): Guild | undefined {
    return id === undefined ? undefined : this.#known.get(id);
  }
}
