/** Words of a page as a W3C TextQuoteSelector; `prefix` and `suffix` tell one place from others with the same words. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** The parts of a text directive: where there is an `end`, it means everything from `start` to it. */
export interface TextDirective {
  readonly prefix?: string | undefined;
  readonly start: string;
  readonly end?: string | undefined;
  readonly suffix?: string | undefined;
}

/** In UTF-16 units: Discord takes no longer address in a link button. */
export const longestLink = 512;

/**
 * The text directive by which an address opens at these words (URL Fragment Text Directives, WICG). Words too long for
 * a link are given as their start and their end; `undefined` if even these are too long.
 */
export function directiveFor(url: string, { exact, prefix, suffix }: TextQuote): TextDirective | undefined {
  const row = exact.split(' ');
  const ends = { start: row.slice(0, 3).join(' '), end: row.slice(-3).join(' ') };
  const candidates: readonly TextDirective[] = [
    { prefix, start: exact, suffix },
    { prefix, ...ends, suffix },
  ];
  return candidates.find((directive) => withDirective(url, directive).length <= longestLink);
}

/** The address that opens a page at some of its words, or at its top where that would be too long. */
export function linkTo(url: string, quote: TextQuote): string {
  const directive = directiveFor(url, quote);
  return directive ? withDirective(url, directive) : url;
}

function withDirective(url: string, { prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ];
  return `${url}#:~:text=${parts.join(',')}`;
}

/** Inside a text directive a hyphen and a comma mean something, so they are encoded too. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
