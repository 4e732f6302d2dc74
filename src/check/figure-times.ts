import { lazily } from '../search/lazy.ts';
import { months } from '../text/calendar.ts';
import { fold } from '../text/normalize.ts';
import type { Around, Kind } from './figure-kinds.ts';

/** What stands before an hour. */
export const atTime = /^(?:at|by|around|until|before|after|past|a|vers|avant|apres|des|de|jusqu|sur)$/;

/** "8pm", "8 a.m.", "23:00", "20 h 52", "11 o'clock", "à 11 heures". */
export function clock(around: Around): Kind | undefined {
  const { number } = around;
  const { suffix = '', value } = number;
  if (suffix === 'x') return { kind: 'clock', words: 0, noun: ofHalfDay };
  if (isMinutes(around)) return { kind: 'clock', words: 1, value: value + Number(around.after) / 60 };
  const words = /^(?:am|pm|h)$/.test(suffix) ? 0 : hourWords(around);
  if (words === undefined || value > 24) return undefined;
  const isAfternoon = suffix === 'pm' || around.after === 'pm' || (around.after === 'p' && around.next === 'm');
  return { kind: 'clock', words, value: isAfternoon && value < 12 ? value + 12 : value };
}

/** Of an hour that may be before or after noon. */
export const ofHalfDay: readonly string[] = ['half day'];

/** "23:00" is folded to two words. */
function isMinutes({ row, number, before, after }: Around): boolean {
  const isTimed = atTime.test(before) || /^(?:around|vers|about)$/.test(row[number.end - 2] ?? '');
  return number.suffix === undefined && /^[0-5]\d$/.test(after) && isTimed && number.value < 31;
}

function hourWords({ row, before, after, next }: Around): number | undefined {
  if (/^(?:am|pm|h|oclock)$/.test(after)) return 1;
  if ((/^[ap]$/.test(after) && next === 'm') || (after === 'o' && next === 'clock')) return 2;
  return /^heures?$/.test(after) && atTime.test(before) && row.includes('a') ? 1 : undefined;
}

/** In both languages, folded. */
const names = lazily({ ofMonths: () => months.en.map((name, at) => [name, months.fr[at] ?? name].map(fold)) });

export function day({ number: { value }, before, after }: Around): Kind | undefined {
  const behind = monthOf(after);
  const ahead = monthOf(before);
  if (value > 31 || (behind ?? ahead) === undefined) return undefined;
  return { kind: 'day', words: behind === undefined ? 0 : 1, noun: [`month ${behind ?? ahead}`] };
}

export function monthOf(word: string): number | undefined {
  const month = names.ofMonths.findIndex((both) => both.includes(word));
  return month === -1 ? undefined : month;
}
