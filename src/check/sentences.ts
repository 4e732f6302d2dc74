/** Words in quotation marks, with what stands before and behind them in their sentence. */
interface QuotedWords {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence of a text, without its last mark. */
export interface Sentence {
  readonly text: string;
  readonly isQuestion: boolean;
  readonly quoted: readonly QuotedWords[];
  /** Nothing stands before it in its text. */
  readonly isFirst: boolean;
  /** It goes on behind what is read of it. */
  readonly isCut: boolean;
}

/** Pairs of quotation marks; single ones are apostrophes unless they hold several words. */
const marks =
  /“([^“”]+)[”"]|"([^"“”]+)["”]|«\s*([^«»]+?)\s*»|„([^„“”]+)[“”]|‹\s*([^‹›]+?)\s*›|(?<![\p{L}\p{N}])[‘']((?:[^\s‘’']|(?<=\p{L})[’'](?=\p{L}))+(?:\s+(?:[^\s‘’']|(?<=\p{L})[’'](?=\p{L}))+){2,})[’'](?!\p{L})/gu;

/** Characters that take no room, and would part a word in two. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

/** Cuts a text into sentences; marks inside of quotation marks, abbreviations and decimals end none. */
export function sentencesOf(text: string): Sentence[] {
  const clean = text.replace(invisible, '').replace(/[^\S\n]+/gu, ' ');
  const quoted = quotedIn(clean);
  const inside = (at: number) => quoted.some(({ start, end }) => at > start && at < end - 1);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of clean.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (inside(match.index) || isNickname(quoted, match) || isAbbreviation(clean.slice(from, match.index + 1)))
      continue;
    if (isRemainder.test(clean.slice(match.index))) continue;
    if (isClosed(clean, match.index) && !startsAnew(clean.slice(end))) continue;
    sentences.push(...sentence(clean, from, end, quoted));
    from = end;
  }
  return [...sentences, ...sentence(clean, from, clean.length, quoted)];
}

const sentenceEnd = /[.!?…]+["”»’']*(?:\s+|$)|\s*\n+\s*|["”»](?=\s+\p{Lu})/gu;

/** "Jo “Mo” Doe": a word or two in marks end no sentence. */
function isNickname(quoted: readonly QuotedWords[], { index, 0: mark }: RegExpExecArray): boolean {
  const own = quoted.find(({ end }) => end === index + mark.length && /^["”»]/u.test(mark));
  return own !== undefined && own.words.trim().split(/\s+/u).length < 4;
}

/** "The Greens doubled!! 8 seats now": a figure alone is of whom the words before it name. */
const isRemainder =
  /^[.!?…]+ \d[\d.,]*%?(?: \p{Ll}+)?(?: (?:now|in all|in total|maintenant|désormais|en tout|au total))?[.!?…]*\s*(?:$|\n)/iu;

/** A quotation may end inside of the sentence that says who spoke. */
function isClosed(text: string, at: number): boolean {
  return /^[.!?…]*\s?["”»’']/u.test(text.slice(at));
}

function startsAnew(rest: string): boolean {
  return (
    /^\s*[\p{Lu}\d«“"(]/u.test(rest) &&
    !/^\s*(?:\p{Lu}\S+ ){0,3}\p{Lu}?\S* ?(?:said|says|wrote|told|added|a dit|dit|dixit)\b/u.test(rest) &&
    !/^\s*\(/u.test(rest)
  );
}

function isAbbreviation(before: string): boolean {
  return (
    /(?:^|[\s(])(?:mr|mrs|ms|dr|st|prof|no|vs|jr|sr|sen|rep|gov|jan|feb|aug|sept|oct|nov|dec|janv|juil|[ap]\.m|m|mme|mlle|me|approx|\p{Lu})\.$/iu.test(
      before.trimEnd(),
    ) && !/\d\s*m\.$/iu.test(before)
  );
}

function quotedIn(text: string): QuotedWords[] {
  return [...text.matchAll(marks)].map((match) => ({
    words: match.slice(1).find((group) => group !== undefined) ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function sentence(text: string, from: number, to: number, quoted: readonly QuotedWords[]): Sentence[] {
  const whole = text.slice(from, to);
  const lead = whole.length - whole.trimStart().length;
  const trimmed = whole.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return [];
  const own = quoted.filter(({ start, end }) => start >= from && end <= to);
  const unquoted = own.reduce((left, { start, end }) => left - (end - start), trimmed.length);
  return [
    {
      text: own.length > 0 ? trimmed : beginningOf(trimmed),
      isQuestion: /\?["”»’')\s]*$/u.test(trimmed) && !/["”»]\s*$/u.test(trimmed) && !isExclaimed.test(trimmed),
      isFirst: text.slice(0, from).trim() === '',
      isCut: unquoted > longestRead,
      quoted: own.map((one) => ({ ...one, start: one.start - from - lead, end: one.end - from - lead })),
    },
  ];
}

/** "And still lost??" is astonished at a statement. */
const isExclaimed =
  /^(?!\s*(?:who|what|when|where|why|how|which|is|are|was|were|did|do|does|has|have|had|will|can|could|would|isn|wasn|didn|qui|que|quoi|quel|où|quand|comment|pourquoi|combien|est-ce)).*(?:\?\?+|\?!|!\?)\s*$/isu;

/** In characters. What goes on without a mark is a list or no prose, of which the beginning will do. */
const longestRead = 480;

/** As much of a sentence as is read; words in quotation marks are compared whole. */
export function beginningOf(text: string): string {
  return text.slice(0, longestRead);
}
