import type { Search } from '../lookup/search.ts';
import type { Quote } from '../story/schema.ts';
import { type Entity, nameOf } from '../story/story.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import { nameById } from './record-name.ts';
import type { Block } from './reply.ts';

/** A quotation whole, with who is speaking, in what capacity, and where. */
export function quotationBlock(search: Search, quote: Quote, locale: Locale): Block {
  const text = textIn(locale);
  const by = quote.speakers.flatMap((id) => {
    const speaker = search.entityById.get(id);
    return speaker ? text('quote.by', { name: nameOf(speaker, locale), role: roleOf(speaker, locale) }) : [];
  });
  const relayed =
    quote.relayedBy === undefined ? [] : [text('quote.relayed', { name: nameById(search, quote.relayedBy, locale) })];
  const original =
    quote.inLanguage === locale ? [] : [text('quote.original', { language: languageName(quote.inLanguage, locale) })];
  return {
    kind: 'quotation',
    stretches: quote.exact,
    by: by.join('; '),
    context: [text(`quote.kind.${quote.kind}`), ...original, ...relayed, quote.setting[locale]].join(' · '),
  };
}

/** Words are shown in the language of the article, which a reader of another one is told. */
function languageName(language: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
}

/** The names of those who speak. */
export function speakersOf(search: Search, quote: Quote, locale: Locale): string[] {
  return quote.speakers.map((id) => nameById(search, id, locale));
}

function roleOf(speaker: Entity, locale: Locale): string {
  const text = textIn(locale);
  if (speaker.type !== 'person') return text('voice.group');
  const { role, voice } = speaker.record;
  return `${role[locale]} (${text(`voice.${voice}`)})`;
}
