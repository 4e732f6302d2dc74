/** Which letters a word has, one bit for each of a to z and six for all other characters. */
export type Letters = number;

export function lettersOf(word: string): Letters {
  let letters = 0;
  for (let index = 0; index < word.length; index++) {
    const place = word.charCodeAt(index) - firstLetter;
    letters |= 1 << (place >= 0 && place < 26 ? place : 26 + (Math.abs(place) % 6));
  }
  return letters;
}

const firstLetter = 'a'.charCodeAt(0);

/**
 * The fewest slips (letters inserted, left out, replaced or swapped) between two words with these letters. Each letter that
 * only one of the words has costs a slip, so most pairs can be told apart without comparing them letter by letter.
 */
export function leastSlips(one: Letters, other: Letters): number {
  return Math.max(count(one & ~other), count(other & ~one));
}

/** How many bits are set. */
function count(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
