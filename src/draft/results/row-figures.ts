import type { Span } from '../evidence.ts';
import type { Sentence } from '../sentences.ts';
import type { Language } from '../wording.ts';
import { amountOf, numeral, numeralOrWord, percent, type Qualifier, qualifierBefore } from './number.ts';

type RowField = 'votes' | 'share' | 'seats';

/** A figure of a contender, as one sentence states it. */
export interface RowFigure extends Span {
  readonly field: RowField;
  readonly value: number;
  readonly qualifier?: Qualifier | undefined;
  readonly written: string;
}

const share = new RegExp(`(${numeral})${percent}`, 'giu');
const votes = new RegExp(
  String.raw`(${numeral})[ \u00a0\u202f](?:Yes |No )?(?:votes?|voix|suffrages|ballots)(?![\p{L}])`,
  'giu',
);
const bare = new RegExp(
  `(${numeral})(?! ?(?:%|per ?cent|percent|million|euros|dollars|people|habitants|inhabitants|jobs|emplois|migrants|members|apartments|mail|registered|personnes|percentage|points|crowns|francs|inscrits|votants|electors|nuls|blancs|others))`,
  'giu',
);
const seats = new RegExp(
  String.raw`(${numeralOrWord})(?: of the \d+| des \d+)?[ \u00a0\u202f](?:seats|sièges|députés|councillors|members)(?![\p{L}])`,
  'giu',
);

/** "35.75 percent, the other one 29.5": the unit is said once. */
const bareShare = /(?<![\d.,])(\d{1,2}[.,]\d{1,2})(?= (?:for|to|pour|contre|à)\b|[.,;)](?!\d)|$)/giu;
/** "Reed 903", "en réunit 868": right behind a name or a verb of getting votes. */
const bareVotes =
  /(?<=(?:\p{Lu}[\p{L}’-]+|réunit|réuni|recueille|obtient|totalise|received|polled) )(\d{2,6})(?=[.,;)](?!\d)| et | and |$)/gu;

const bareSeats = new RegExp(
  String.raw`(?<=\b(?:has|have|hold|holds|had|contre|et|and|to|with|keeps) )(${numeralOrWord})(?=,? (?:and|et|à)\b|[.;,]|$)`,
  'giu',
);

/** Every figure of a sentence that may be somebody's votes, share or seats; `taken` are those of the whole vote. */
export function rowFiguresIn(
  sentence: Sentence,
  language: Language,
  taken: readonly Span[],
  hasSeats = false,
): RowFigure[] {
  const found: RowFigure[] = [];
  const add = (field: RowField, pattern: RegExp, fits: (value: number, written: string, at: number) => boolean) => {
    for (const match of sentence.text.matchAll(pattern)) {
      const written = match[1] ?? '';
      const value = amountOf(written, language);
      const start = sentence.start + match.index;
      const span = { paragraph: sentence.paragraph, start, end: start + match[0].length };
      const isTaken = [...taken, ...found].some((one) => one.start < span.end && span.start < one.end);
      if (isTaken || !fits(value, written, match.index)) continue;
      found.push({ ...span, field, value, written, qualifier: qualifierBefore(sentence.text.slice(0, match.index)) });
    }
  };
  add('share', share, (value) => value <= 100);
  add('votes', votes, (value) => value > 0 && Number.isInteger(value));
  add('seats', seats, (value) => Number.isInteger(value));
  const isCount =
    found.some(({ field }) => field !== 'seats') || /\b(?:votes?|voix|counted|ballots)\b/i.test(sentence.text);
  add(
    'votes',
    bare,
    (value, written) =>
      isCount && Number.isInteger(value) && (/\d[,\s\u00a0\u202f]\d{3}/.test(written) || isPaired(found, value)),
  );
  if (found.some(({ field }) => field === 'share')) add('share', bareShare, (value) => value <= 100);
  if (isCount) add('votes', bareVotes, (value) => Number.isInteger(value) && (value < 1900 || value > 2100));
  // "… ends with 71 seats. The other one has 68": the unit is said once.
  if (hasSeats || found.some(({ field }) => field === 'seats'))
    add('seats', bareSeats, (value) => Number.isInteger(value) && value < 1000);
  return found.sort((a, b) => a.start - b.start);
}

/** A small number counts as votes only beside a share that stands right behind it. */
function isPaired(found: readonly RowFigure[], value: number): boolean {
  return value > 1 && (value < 1900 || value > 2100) && found.some(({ field }) => field === 'share') && value >= 100;
}
