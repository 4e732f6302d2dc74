import type { Evidence } from '../story/schema-parts.ts';
import { evidenceFor } from './evidence.ts';
import type { Ids } from './ids.ts';
import type { Quoted } from './quotations.ts';
import type { Attribution } from './speakers.ts';
import { type TopicDraft, topicsOf } from './topics.ts';
import { inLanguage, type Language, type OneLanguage, phrase } from './wording.ts';

export interface QuoteDraft {
  readonly id: string;
  readonly speakers: readonly string[];
  readonly exact: readonly string[];
  readonly kind: 'direct' | 'fragment' | 'headline';
  readonly inLanguage: Language;
  readonly topics: readonly string[];
  readonly setting: OneLanguage;
  readonly evidence: readonly Evidence[];
  readonly draft: true;
  readonly confidence: number;
}

interface Said {
  readonly quoted: readonly Quoted[];
  readonly by: Attribution;
}

/** One record for each stretch of speech: what "he said" breaks, and what goes on in the next paragraph, is one. */
export function draftQuotes(
  quoted: readonly Quoted[],
  by: readonly Attribution[],
  context: {
    paragraphs: readonly string[];
    language: Language;
    topics: readonly TopicDraft[];
    ids: Ids;
    speakerId: (by: Attribution, quote: Quoted) => string | undefined;
    isHeadline: (paragraph: number) => boolean;
  },
): QuoteDraft[] {
  return joined(quoted, by).flatMap(({ quoted: stretches, by: attribution }) => {
    const [first] = stretches;
    const evidence = evidencePerParagraph(stretches, context.paragraphs);
    const speaker = first && context.speakerId(attribution, first);
    if (!first || speaker === undefined || evidence === undefined) return [];
    const exact = stretches.map(({ text }) => text);
    const around = context.paragraphs[first.paragraph - 1] ?? '';
    return [
      {
        id: context.ids.take(`q-${speaker}-${exact[0]?.split(/\s+/).slice(0, 3).join(' ')}`),
        speakers: [speaker],
        exact,
        kind: context.isHeadline(first.paragraph) ? 'headline' : isDirect(first) ? 'direct' : 'fragment',
        inLanguage: context.language,
        topics: topicsOf(around, context.topics),
        setting: inLanguage(
          context.language,
          settingOf(around, stretches) ?? phrase(context.language, 'setting', first.paragraph),
        ),
        evidence,
        draft: true,
        confidence: Math.round(attribution.confidence * 100) / 100,
      },
    ];
  });
}

function joined(quoted: readonly Quoted[], by: readonly Attribution[]): Said[] {
  const groups: { quoted: Quoted[]; by: Attribution }[] = [];
  quoted.forEach((quote, index) => {
    const own = by[index] ?? { confidence: 0 };
    const last = groups.at(-1);
    const before = last?.quoted.at(-1);
    const isSame = last !== undefined && sameVoice(last.by, own) && own.confidence > 0;
    if (last && before && isSame && belongs(before, quote)) {
      last.quoted.push(quote);
      if (own.confidence > last.by.confidence) last.by = own;
    } else groups.push({ quoted: [quote], by: own });
  });
  return groups;
}

function sameVoice(one: Attribution, other: Attribution): boolean {
  return one.voice === other.voice && one.described === other.described;
}

function belongs(before: Quoted, quote: Quoted): boolean {
  if (before.open) return quote.paragraph === before.paragraph + 1;
  return before.paragraph === quote.paragraph && isDirect(before) && quote.start - before.end < 160;
}

function isDirect({ text }: Quoted): boolean {
  return /^\p{Lu}|^\d/u.test(text) || text.split(/\s+/).length > 8;
}

function evidencePerParagraph(stretches: readonly Quoted[], paragraphs: readonly string[]): Evidence[] | undefined {
  const numbers = [...new Set(stretches.map(({ paragraph }) => paragraph))];
  const found = numbers.flatMap((number) => {
    const stretch = stretches.find(({ paragraph }) => paragraph === number);
    return (stretch && evidenceFor(paragraphs, stretch)) ?? [];
  });
  return found.length === numbers.length && found.length > 0 ? found : undefined;
}

const where =
  /(?:[,\s])((?:in (?:his|her|a|the)|at (?:a|the|his|her)|outside|on (?:the|a|Facebook|Twitter)|told|devant|dans (?:la|le|l[’'])|sur (?:la|le|les)|attablée? (?:à|au)|à la terrasse|au milieu) [^,.;:“”"«»]{3,60})/u;

/** Where or to whom it was said, if the sentence around the words tells it. */
function settingOf(paragraph: string, stretches: readonly Quoted[]): string | undefined {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last || first.paragraph !== last.paragraph) return undefined;
  const around = `${paragraph.slice(Math.max(0, first.start - 100), first.start)} ${stretches.length > 1 ? paragraph.slice(first.end, last.start) : paragraph.slice(last.end, last.end + 140)}`;
  const found = where.exec(around)?.[1]?.trim();
  return found === undefined ? undefined : `${found.charAt(0).toUpperCase()}${found.slice(1)}.`;
}
