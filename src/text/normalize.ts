const ligatures: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/**
 * What is compared when two spellings are compared: lower case, no accents (Unicode NFKD without its marks), no
 * punctuation, one space between words, no characters that take no room (zero-width, direction marks).
 *
 * English "n't" stays with its verb, as it is mostly typed: "dont". "Port–Riverton-sur-Mer" and "PORT RIVERTON SUR MER"
 * fold to the same string. Figures keep their decimal point or comma as a point, "44,87 %" folds to "44.87 %", and
 * thousands are written together: "6,000" and "6 000" fold to "6000". A folded text is at most three times as long.
 */
export function fold(text: string): string {
  return plainText.test(text) ? foldPlain(text) : foldAny(text);
}

/** Letters of English and French with their punctuation, and no digit: nearly every word, question and sentence. */
const plainText = /^[A-Za-zÀ-ÖØ-öø-ÿœŒ \u00a0\u202f?!,.;:()'’"“”«»–—-]*$/;

/** The same as `foldAny` for plain text, in a fifth of the time. */
function foldPlain(text: string): string {
  const letters = text.toLowerCase().replace(/[ß-ÿœ]/g, plainLetter);
  const negated = /['’]t/.test(letters) ? letters.replace(/(?<=n)['’]t\b/g, 't') : letters;
  return negated.replace(/[^a-z]+/g, ' ').trim();
}

function plainLetter(letter: string): string {
  return ligatures[letter] ?? letter.normalize('NFD').charAt(0);
}

function foldAny(text: string): string {
  return text
    .replace(/[\u2057-\u33d8\ufdf2-\ufdfc]/g, unlessPhrase)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđðþ]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/(?<=n)['’]t\b/g, 't')
    .replace(/(?<=\d)(?:[.,\s](?=000(?!\d))|,(?=\d{3}(?!\d)))/g, '')
    .replace(/(?<=\p{N})[.,](?=\p{N})/gu, '.')
    .replace(/(?<!\p{N})\.|\.(?!\p{N})|[^\p{L}\p{N}.%$€]+/gu, ' ')
    .trim()
    .replace(/ {2,}/g, ' ');
}

/** A single letter may stand for a whole phrase: U+FDFA for eighteen letters. It is no word of any story, and takes long to read. */
function unlessPhrase(letter: string): string {
  return letter.normalize('NFKD').length > mostOfOne ? ' ' : letter;
}

/** As many as "½" and "ﬃ" have. */
const mostOfOne = 3;

/** The words of a folded text. */
export function words(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

const articles = /^(?:the |(?:la|les?|l) (?=.{4}))/;

/**
 * What two names are compared by: folded, without the definite article in front, so that "the camp", "le Phare" and
 * "l'Irlandais" are found as "camp", "phare" and "irlandais". A French article stays before three letters or fewer,
 * where it is more often part of the name ("Le Guen").
 */
export function nameKey(name: string): string {
  return fold(name).replace(articles, '');
}
