/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds words in a text whatever its case, accents, spaces, hyphens and form of quotation marks. Of several places the
 * one counts that is nearest to `where`, from 0 (the start of the text) to 1 (its end).
 */
export function findWords(text: string, words: string, where: number): Stretch | undefined {
  const { letters, at } = plain(text);
  const sought = plain(words).letters.trim();
  if (sought === '') return undefined;
  let best: { readonly index: number; readonly distance: number } | undefined;
  for (let index = letters.indexOf(sought); index >= 0; index = letters.indexOf(sought, index + 1)) {
    const distance = Math.abs(index / letters.length - where);
    if (best === undefined || distance < best.distance) best = { index, distance };
  }
  if (best === undefined) return undefined;
  const last = at[best.index + sought.length - 1];
  const start = at[best.index];
  return start === undefined || last === undefined ? undefined : { start: start.from, end: last.to };
}

const signs: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′`´]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/\p{M}/gu, ''],
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''],
  [/\s+/g, ' '],
];

/** What of a text is compared, and for each of its letters the stretch that it stands for. */
function plain(text: string): { readonly letters: string; readonly at: readonly { from: number; to: number }[] } {
  let letters = '';
  const at: { from: number; to: number }[] = [];
  let from = 0;
  for (const character of text) {
    const to = from + character.length;
    const folded = signs.reduce((one, [sign, by]) => one.replace(sign, by), character.normalize('NFKD')).toLowerCase();
    const last = at[at.length - 1];
    const isSpaceAgain = folded === ' ' && letters.endsWith(' ');
    // A mark of its own belongs to the letter before it.
    if ((folded === '' || isSpaceAgain) && last) last.to = to;
    if (!isSpaceAgain) {
      letters += folded;
      for (let unit = 0; unit < folded.length; unit += 1) at.push({ from, to });
    }
    from = to;
  }
  return { letters, at };
}
