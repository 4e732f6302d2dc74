/** An article as it was read from a file: what the file says of itself, and the text line by line. */
export interface RawArticle {
  readonly headline?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  /** Year-month-day. */
  readonly datePublished?: string | undefined;
  /** A BCP 47 tag: "en", "fr-FR". */
  readonly language?: string | undefined;
  readonly url?: string | undefined;
  /** One paragraph a line, none of them empty. */
  readonly lines: readonly string[];
}

/** Lines without the room around them; empty ones are left out. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** The day of a date as computers write it ("2017-02-24T10:00:00Z"), or of one that the platform can read. */
export function dayOf(date: string | undefined): string | undefined {
  const written = /^\d{4}-\d{2}-\d{2}/.exec(date?.trim() ?? '')?.[0];
  if (written !== undefined || date === undefined) return written;
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/** An address that a button may link to, or nothing. */
export function webAddressOf(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : undefined;
}
