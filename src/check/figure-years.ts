import type { Around, Kind } from './figure-kinds.ts';
import { isNoun } from './figure-nouns.ts';
import { monthOf } from './figure-times.ts';

const beforeYear = /^(?:in|since|en|depuis|until|by|of|de|before|after|avant|apres|elections?|\d+)$/;

/** A number that is a year: "the 80s", "in 2032", "back in 97". */
export function year({ row, number: { value, suffix, end }, before, after }: Around): Kind | undefined {
  // The 80s.
  if (suffix === 's') return { kind: 'year', words: 0, value: value < 100 ? value + 1900 : value };
  if (before === 'annees' && value < 100 && value % 10 === 0) return { kind: 'year', words: 0, value: value + 1900 };
  if (isShortYear(value, suffix, before, row[end - 3] === 'back' ? '' : after))
    return { kind: 'year', words: 0, value: value + 1900 };
  const isYear = Number.isInteger(value) && value >= 1700 && value < 2200;
  return isYear && isDated(before, after) ? { kind: 'year', words: 0 } : undefined;
}

/** "The 2026 bond", "in 2032 after", and not "the 2,026 bonds". */
function isDated(before: string, after: string): boolean {
  if (!isNoun(after)) return beforeYear.test(before) || after === '' || monthOf(before) !== undefined;
  return !/[sx]$/.test(after) && (datesIt(before) || /^(?:the|this|that|its|le|la|du)$/.test(before));
}

/** "In 2032 after", "of November 2032 hit". */
function datesIt(before: string): boolean {
  return /^(?:in|since|of|en|depuis|de)$/.test(before) || monthOf(before) !== undefined;
}

/** "Back in 97", and not "in 97 of the wards". */
function isShortYear(value: number, suffix: string | undefined, before: string, after: string): boolean {
  const isOfTwo = suffix === undefined && Number.isInteger(value) && value >= 50 && value < 100;
  return (
    isOfTwo &&
    /^(?:in|en|since|depuis)$/.test(before) &&
    /^(?:|and|but|when|et|mais|quand|it|they|il|elle)$/.test(after)
  );
}
