import type { RawArticle } from './read/raw-article.ts';

/** What an article tells of itself, from its file and from its first lines. */
export interface FrontMatter {
  readonly headline: string;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly datePublished?: string | undefined;
  readonly inLanguage: 'en' | 'fr';
  readonly locale: string;
  readonly url?: string | undefined;
  /** Paragraphs, from 1, that are the headline, the byline or the date line. */
  readonly heads: ReadonlyMap<number, 'headline' | 'byline' | 'date'>;
}

const months =
  'jan(?:uary|vier|v)? feb(?:ruary)?|fév(?:rier)?|fevrier mar(?:ch|s)? a(?:pr(?:il)?|vril|vr) may|mai june?|juin july?|juil(?:let)? aug(?:ust)?|ao[uû]t sept?(?:ember|embre)? oct(?:ober|obre)? nov(?:ember|embre)? d[ée]c(?:ember|embre)?'.split(
    ' ',
  );
const month = `(${months.join('|')})\\.?`;
const dayFirst = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th|er)? ${month},? (\d{4})\b`, 'iu');
const monthFirst = new RegExp(String.raw`\b${month} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`, 'iu');

/** The first date of a text, as year-month-day. */
export function dateIn(text: string): string | undefined {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text)?.[0];
  if (iso !== undefined) return iso;
  const [, day = '', name = '', year = ''] = dayFirst.exec(text) ?? [];
  if (day !== '') return written(year, name, day);
  const [, monthName = '', number = '', of = ''] = monthFirst.exec(text) ?? [];
  return number === '' ? undefined : written(of, monthName, number);
}

function written(year: string, name: string, day: string): string {
  const number = months.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'iu').test(name)) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const byline = /^(?:By|Par|Text by|Texte :?)\s+(\p{Lu}.{2,90})$/u;

/** Reads headline, byline and date from the first ten lines, where the file itself does not tell them. */
export function frontMatter(raw: RawArticle, isBoilerplate: (paragraph: number) => boolean): FrontMatter {
  const heads = new Map<number, 'headline' | 'byline' | 'date'>();
  const top = raw.lines.slice(0, 10).map((line, index) => ({ line, paragraph: index + 1 }));
  const title = top.find(({ line, paragraph }) => !isBoilerplate(paragraph) && !byline.test(line));
  const headline = raw.headline ?? title?.line ?? raw.lines[0] ?? '';
  for (const { line, paragraph } of top) if (line === headline) heads.set(paragraph, 'headline');
  const by = top.find(({ line }) => byline.test(line) && line.length < 120);
  if (by) heads.set(by.paragraph, 'byline');
  const dated = top.find(({ line, paragraph }) => isDateLine(line) && paragraph !== by?.paragraph);
  if (dated) heads.set(dated.paragraph, 'date');
  const inLanguage = languageOf(raw.language, raw.lines.join('\n'));
  return {
    headline,
    author: raw.author ?? (by === undefined ? undefined : authorOf(by.line)),
    publisher: raw.publisher,
    datePublished: raw.datePublished ?? dateIn(dated?.line ?? by?.line ?? ''),
    inLanguage,
    locale: localeOf(raw.language, inLanguage, raw.lines.join('\n'), dated?.line ?? ''),
    url: raw.url,
    heads,
  };
}

/** A line that is little else than a date. */
function isDateLine(line: string): boolean {
  return line.length < 90 && dateIn(line) !== undefined && !/[.!?]["”»]?$/.test(line.replace(/\b[ap]\.m\.$/, ''));
}

function authorOf(line: string): string | undefined {
  const name = byline.exec(line)?.[1] ?? '';
  return (
    name
      .replace(/,.*$/, '')
      .replace(/ (?:in|à|at) \p{Lu}.*$/u, '')
      .trim() || undefined
  );
}

const common = {
  en: /(?<![\p{L}])(?:the|of|and|to|was|that|with|for|he|she|said)(?![\p{L}])/giu,
  fr: /(?<![\p{L}])(?:le|la|les|des|une?|et|dans|est|que|pour|qui|du)(?![\p{L}])/giu,
} as const;

function languageOf(tag: string | undefined, text: string): 'en' | 'fr' {
  const told = /^(en|fr)\b/i.exec(tag ?? '')?.[1]?.toLowerCase();
  if (told === 'en' || told === 'fr') return told;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(common.fr) > count(common.en) ? 'fr' : 'en';
}

function localeOf(tag: string | undefined, language: 'en' | 'fr', text: string, dated: string): string {
  const told = /^(en|fr)-([A-Z]{2})$/i.exec(tag ?? '');
  if (told?.[1]?.toLowerCase() === language) return `${language}-${(told[2] ?? '').toUpperCase()}`;
  if (language === 'fr') return 'fr-FR';
  if (dayFirst.test(dated)) return 'en-GB';
  if (monthFirst.test(dated)) return 'en-US';
  return /\bper cent\b|\b(?:favour|harbour|neighbour|labour|centre)\b/i.test(text) ? 'en-GB' : 'en-US';
}
