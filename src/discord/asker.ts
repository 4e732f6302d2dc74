import type { APIInteraction } from 'discord-api-types/v10';
import type { Call } from '../bot/call.ts';
import { type Locale, localeOf } from '../text/locale.ts';

/** Whoever typed or pressed. */
export function userOf(interaction: APIInteraction): string | undefined {
  return interaction.member?.user.id ?? interaction.user?.id;
}

/** What is not said in a server is said among few. */
export function fewIn({ guild_id }: { readonly guild_id?: string | undefined }): Pick<Call, 'amongFew'> {
  return guild_id === undefined ? { amongFew: true } : {};
}

/** A server has a language of its own; elsewhere only those who speak with each other read along. */
export function localesOf(interaction: { locale: string; guild_locale?: string | undefined }): Call['locales'] {
  const asker: Locale = localeOf(interaction.locale);
  return { asker, room: interaction.guild_locale === undefined ? asker : localeOf(interaction.guild_locale) };
}
