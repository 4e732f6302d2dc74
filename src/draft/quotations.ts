import type { Span } from './evidence.ts';
import { saying } from './lexicon.ts';

/** Words in quotation marks, without the marks. */
export interface Quoted extends Span {
  readonly text: string;
  /** The marks do not close in this paragraph: the speech goes on in the next one. */
  readonly open: boolean;
}

const pairs: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"' };

/** Names in quotation marks, such as those of lists; nobody says them. */
export function namesInMarks(paragraphs: readonly string[]): Span[] {
  const known = listNames(paragraphs);
  return paragraphs.flatMap((text, index) =>
    [...text.matchAll(inMarks)].flatMap((match) => {
      const close = match.index + match[0].length - 1;
      if (!(isName(text, match.index, close) || known.has(match[1] ?? '')) || !/\s/.test(match[1] ?? '')) return [];
      const start = text.indexOf(match[1] ?? '', match.index);
      return [{ paragraph: index + 1, start, end: start + (match[1] ?? '').length }];
    }),
  );
}

const inMarks = /[“«"]\s?([^”»"]{3,60}?)\s?[”»"]/g;

/** What is told to be the name of a list anywhere in an article. */
function listNames(paragraphs: readonly string[]): ReadonlySet<string> {
  return new Set(
    paragraphs.flatMap((text) =>
      [...text.matchAll(inMarks)].flatMap((match) =>
        isName(text, match.index, match.index + match[0].length - 1) && /\s/.test(match[1] ?? '')
          ? [match[1] ?? '']
          : [],
      ),
    ),
  );
}

/** Everything in quotation marks, paragraph by paragraph, as the article has it. */
export function quotedIn(paragraphs: readonly string[]): Quoted[] {
  const known = listNames(paragraphs);
  return paragraphs.flatMap((text, index) => quotedInParagraph(text, index + 1)).filter(({ text }) => !known.has(text));
}

function quotedInParagraph(text: string, paragraph: number): Quoted[] {
  const found: Quoted[] = [];
  for (let at = 0; at < text.length; at++) {
    const close = pairs[text[at] ?? ''];
    if (close === undefined || !opens(text, at)) continue;
    const end = closing(text, at, close);
    const quoted = trimmed(text, paragraph, at + 1, end === -1 ? text.length : end);
    if (quoted !== undefined && !isName(text, at, end))
      found.push(...withoutIncise(text, { ...quoted, open: end === -1 }));
    at = end === -1 ? text.length : end;
  }
  return found;
}

function opens(text: string, at: number): boolean {
  return (
    text[at] !== '"' ||
    ((!/\S/.test(text[at - 1] ?? ' ') || /[([—–-]/.test(text[at - 1] ?? '')) && /\S/.test(text[at + 1] ?? ''))
  );
}

function closing(text: string, at: number, close: string): number {
  if (close !== '"') {
    const end = text.indexOf(close, at + 1);
    const again = text.indexOf(text[at] ?? '', at + 1);
    // Quotation marks inside of quotation marks.
    return end !== -1 && again !== -1 && again < end ? Math.max(end, text.indexOf(close, end + 1)) : end;
  }
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] === '"' && !/\s/.test(text[end - 1] ?? '')) return end;
  }
  return -1;
}

function trimmed(text: string, paragraph: number, from: number, to: number): Omit<Quoted, 'open'> | undefined {
  const inner = text.slice(from, to);
  const start = from + (/^\s*/.exec(inner)?.[0].length ?? 0);
  // The comma before "he said" belongs to the sentence around the words.
  const end = from + inner.replace(/[\s,]+$/u, '').length;
  return start < end ? { paragraph, start, end, text: text.slice(start, end) } : undefined;
}

const incise = new RegExp(
  String.raw`, (?:(?:[a-zà-ÿ]+ )?a-t-(?:il|elle|on) \p{L}+|(?:ont|avait)-(?:ils|elles|il|elle) \p{L}+|(?:(?:se|s[’']) ?)?${saying}(?:-t)?(-ils?|-elles?)?)(?![\p{L}-])`,
  'u',
);

/** French says who speaks without closing the marks: « Non, dit le maire. Jamais. » */
function withoutIncise(text: string, quoted: Quoted): Quoted[] {
  if (text.slice(0, quoted.start).trimEnd().at(-1) !== '«') return [quoted];
  const found = incise.exec(quoted.text);
  if (!found) return [quoted];
  const rest = quoted.text.slice(found.index + found[0].length);
  const stop = /-(?:il|elle)s?\b/.test(found[0])
    ? /^, (?=\p{Ll})|[.!?…] (?=\p{Lu})/u.exec(rest)
    : /(?<!\b(?:M|Mme|Dr))[.!?…] (?=[\p{Lu}\p{N}])/u.exec(rest);
  const from = quoted.start;
  const first = trimmed(text, quoted.paragraph, from, from + found.index);
  const after = stop === null ? quoted.end : quoted.end - rest.length + stop.index + stop[0].length;
  const second = trimmed(text, quoted.paragraph, after, quoted.end);
  return [...(first ? [{ ...first, open: false }] : []), ...(second ? [{ ...second, open: quoted.open }] : [])];
}

const listBefore =
  /\b(?:liste|lists?|listes|headlined|entitled|titled|intitulée?|baptisée?|called)\s?(?:citoyenne|électorale)?[^.!?]{0,12}$/iu;

/** A nickname inside of a name, or the name of a list: nobody says it. */
function isName(text: string, open: number, close: number): boolean {
  if (close === -1) return false;
  const inner = text.slice(open + 1, close).trim();
  const words = inner.split(/\s+/);
  const [before, after] = [text.slice(0, open), text.slice(close + 1)];
  const isNick = words.length === 1 && /\p{Lu}[\p{L}]+\s$/u.test(before) && /^\s\p{Lu}/u.test(after);
  const isCapital = /^\p{Lu}/u.test(inner) && words.length <= 6 && !/[.!?…,]$/.test(inner);
  const isTitle =
    isCapital &&
    ((/\p{Lu}[\p{L}-]+(?:, | )$/u.test(before) && /^[,.]? (?:\p{Ll}|$)/u.test(after)) || listBefore.test(before));
  return (
    isNick ||
    (isTitle && !/^[^.]{0,8}\b(?:said|dit|says)\b/.test(after) && listNear.test(before)) ||
    (isCapital && words.length > 1 && (leadsToList.test(before) || goesOnAsList.test(after)))
  );
}

/** "à la tête de « … »", "onze places pour « … »", "l'union baptisée « … »". */
const leadsToList =
  /(?:à la tête de|(?:places?|sièges?|voix|suffrages) pour|(?:baptisée?s?|étiquette|bannière|dénommée?s?|appelée?s?)) $/iu;
/** "« … », menée par Anne Roc", "« … », la liste de Paul Roc", "« … » recueille 12 voix", "« … » (12 voix". */
const goesOnAsList =
  /^,? (?:menée|conduite|emmenée|portée)s? par |^, (?:la |une )?liste |^, (?:de |d[’'])(?:M\. |Mme )?\p{Lu}[^,.;]{2,40} \(\d|^,? (?:obtien|recueill|remport|réuni|totalis|rassembl|fusionn|tomb|arriv)\p{L}*[^.;]{0,40}\d|^ \(\d[\d\u00a0\u202f ]*(?: voix|,\d+ ?%| ?%)/u;

const listNear = /\b(?:listes?|lists?|mouvement|movement|campaign|collectif|association)\b[^.]*$/iu;
