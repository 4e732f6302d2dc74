import { words } from '../../story/numeral-words.ts';
import type { Qualifier } from '../../story/schema-parts.ts';
import type { Language } from '../wording.ts';

const digits = String.raw`(?:\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?)`;
const small = [...words]
  .filter(
    ([word, value]) =>
      value > 0 && value <= 20 && word.length > 2 && !/^(?:single|once|twice|double|both|couple|pair|une)$/.test(word),
  )
  .map(([word]) => word);

const tens = [...words].filter(([, value]) => value >= 20 && value < 100 && value % 10 === 0).map(([word]) => word);
/** "seventy-six", "trente-trois" */
const compound = `(?:${tens.join('|')})-(?:${small.join('|')})`;

/** A number in figures, with separators of thousands of either language; no part of a longer one. */
export const numeral = String.raw`(?<![\d.,$€£\p{L}-])${digits}(?: (?:million|billion|millions|milliards?))?`;
/** A number in figures or in words: up to twenty, or with a hyphen. */
export const numeralOrWord = String.raw`(?:${numeral}|(?<![\p{L}-])(?:${compound}|${small.join('|')})(?![\p{L}-]))`;
export const percent = String.raw`[ \u00a0\u202f]?(?:%|per ?cent|percent|pour cent)(?! ?points?|age)`;

/** The value of a number as an article of this language writes it. */
export function amountOf(written: string, language: Language): number {
  const parts = written.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').split('-');
  const named = parts.map((part) => words.get(part) ?? Number.NaN).reduce((sum, one) => sum + one, 0);
  if (Number.isFinite(named)) return named;
  const scale = /milliard|billion/.test(written) ? 1e9 : /million/.test(written) ? 1e6 : 1;
  const plain = written.replace(/ ?(?:millions?|billions?|milliards?)/, '').replace(/[\s\u00a0\u202f](?=\d{3})/g, '');
  const number = language === 'en' ? plain.replace(/,(?=\d{3})/g, '').replace(',', '.') : plain.replace(',', '.');
  return Number((Number(number) * scale).toFixed(6));
}

const qualifiers: readonly (readonly [qualifier: Qualifier, words: RegExp])[] = [
  ['as_many_as', /\b(?:as many as|as much as|jusqu[’']à) $/i],
  ['at_least', /\b(?:at least|au moins) $/i],
  ['more_than', /\b(?:more than|over|above|plus de) $/i],
  ['less_than', /\b(?:less than|fewer than|under|below|just under|moins de) $/i],
  ['about', /(?:\b(?:about|around|some|roughly|approximately|environ|quelque|une)|à peu près) $/i],
  ['only', /\b(?:only|just|a mere|seulement) $/i],
  ['almost', /\b(?:almost|nearly|près de|presque) $/i],
];

/** How the words before a figure hedge it. */
export function qualifierBefore(text: string): Qualifier | undefined {
  return qualifiers.find(([, pattern]) => pattern.test(text))?.[0];
}
