/**
 * What a terminal acts upon, what turns the direction of text or is not seen, what other readers take for the end of a
 * line, and halves of characters. Line ends and tabs are none of it.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The text with every character that could harm a terminal or a log written as its number. */
export function printable(text: string): string {
  return text.replace(unprintable, (sign) => (sign === '\n' || sign === '\t' ? sign : escaped(sign)));
}

/** The value as JSON on one line, the same to whoever reads it, and harmless to a terminal that shows it. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replace(unprintable, escaped);
}

function escaped(sign: string): string {
  return sign
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
