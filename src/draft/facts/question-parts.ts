import { months, weekdays } from '../../text/calendar.ts';
import type { Sentence } from '../sentences.ts';
import type { Language } from '../wording.ts';
import type { StatedValue } from './values.ts';

export interface Parts {
  readonly sentence: Sentence;
  readonly language: Language;
  /** The name that opens the sentence, if one does: where it ends in the sentence, and whether it is somebody's. */
  readonly opening?: { readonly end: number; readonly isPerson: boolean } | undefined;
  /** The name of whoever a pronoun at the head of the sentence stands for. */
  readonly meant?: string | undefined;
  readonly values: readonly StatedValue[];
  /** Names of places in the sentence. */
  readonly places: readonly string[];
}

const either = (names: readonly string[]) => names.join('|');

/** Words that tell when. */
export const when = {
  en: new RegExp(
    String.raw`,? ?\b(?:on (?:\d{1,2} )?(?:${either(weekdays.en)}|${either(months.en)}|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)(?: (?:night|evening|morning|\d{1,2}))?|in (?:${either(months.en)})(?: \d{4})?|(?:in|since|before|until|by) \d{4}|last (?:year|week|month|night|spring|summer|autumn|winter)|\w+ (?:years|months|weeks) ago|at (?:midnight|noon|[\d.:]+ ?[ap]\.?m\.?))`,
    'i',
  ),
  fr: new RegExp(
    String.raw`,? ?(?:(?:le|depuis le|d[’']ici le) \d{1,2} \p{L}+(?: \d{4})?|en \d{4}|en (?:${either(months.fr)})(?: \d{4})?|depuis \d{4}|à \d{1,2} (?:h(?: \d\d)?|heures)|(?:${either(weekdays.fr)})(?: (?:matin|soir|\d{1,2} \p{L}+))?)`,
    'iu',
  ),
} as const;

/** Where a sentence has no plain verb: its first words, asked for. */
export function about({ sentence, meant }: Parts, language: Language): string[] {
  const words = clause(sentence.text.replace(/[“”"«»]/g, '').replace(/[.!?…]+$/, ''));
  return [
    language === 'en'
      ? `What about ${meant === undefined ? '' : `${meant}: `}${lower(words)}?`
      : `Qu’en est-il : ${lower(words)} ?`,
  ];
}

/** What stands behind a number and its unit, up to the end of the clause. */
export function tail({ sentence, language }: Parts, end: number, unit = ''): string {
  const lead = leadOf(sentence.text.slice(0, end - sentence.start), language);
  const rest = sentence.text.slice(end - sentence.start).replace(/^ ?(?:%|per ?cent|percent)/, '');
  const at = unit === '' ? 0 : Math.max(0, rest.indexOf(unit) + unit.length);
  // What follows a bracket or a comma is about something else.
  const words = /^ ?[(,)]/.test(rest.slice(at)) ? '' : clause(rest.slice(at));
  const isLinked = words === '' || /^(?:and|but|to|at|by|or|et|mais|à|ou)(?![\p{L}])/u.test(words);
  return isLinked ? lead : ` ${words}`;
}

/** Where nothing of use stands behind a figure: what its sentence tells before it. */
function leadOf(front: string, language: Language): string {
  const words = front
    .replace(/[“”"«»()]/g, '')
    .replace(figureAtEnd, '')
    .replace(/(?:[\s,]+(?:the|an?|of|as|many|at|about|les?|la|des?|du|à|environ))+$/iu, '')
    .split(/\s+/)
    .slice(-10);
  if (words.length < 2 || words[0] === '') return '';
  return `${language === 'en' ? ',' : ''} ${lower(words.join(' ').trim())}`;
}

const figureAtEnd =
  /[\s$€£]*\d[\d.,\u00a0\u202f]*(?: (?:million|billion|milliard)s?)?(?:[ \u00a0\u202f]?(?:%|per ?cent|percent))?$|\s*\S+$/u;

/** The first clause, twelve words at most, without what is in quotation marks. */
export function clause(text: string): string {
  const first =
    text.replace(/[“”"«»()]/g, '').split(/[;:—]|, (?:but|and|while|which|who|mais|qui|dont|où|soit)\b/)[0] ?? '';
  return first
    .split(/\s+/)
    .slice(0, 12)
    .join(' ')
    .replace(/[\s,.!?]+$/, '')
    .trim();
}

export function lower(text: string): string {
  return /^(?:The|A|An|His|Her|Its|Their|This|These|Some|All|Both|It|He|She|They|Le|La|Les|L[’']|Un|Une|Des|Ce|Cette|Ces|Son|Sa|Ses|Il|Elle|Ils|Elles|On|At|In|On|Sur|Dans|Pour)(?![\p{L}])/u.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The name of a place that stands in some words. */
export function placeIn(rest: string, { places }: Parts): string | undefined {
  return places.find((name) => rest.includes(name));
}
