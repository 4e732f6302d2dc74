import type { Span } from '../evidence.ts';
import type { Sentence } from '../sentences.ts';
import type { Language } from '../wording.ts';
import { amountOf, numeral, numeralOrWord, percent, type Qualifier, qualifierBefore } from './number.ts';

type RowField = 'votes' | 'share' | 'seats' | 'shareChange' | 'seatsChange';

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
  `(${numeral})(?! ?(?:%|per ?cent|percent|million|euros|dollars|people(?!,? (?:or [\\d.]+ per ?cent,? )?(?:voted|wrote))|habitants|inhabitants|jobs|emplois|migrants|members|apartments|mail|registered|personnes|percentage|points|crowns|francs|inscrits|votants|electors|nuls|blancs|others))`,
  'giu',
);
const seats = new RegExp(
  String.raw`(${numeralOrWord})(?: of (?:the|its|their) ${numeralOrWord}| des \d+)?[ \u00a0\u202f](?:seats|sièges|fauteuils|députés|councillors|members)(?![\p{L}])`,
  'giu',
);
/** "keeps seven of its ten seats": the ten were held before. */
const seatsBefore = new RegExp(`(?<=of (?:its|their) )(${numeralOrWord})(?= seats)`, 'giu');

/** "35.75 percent, the other one 29.5": the unit is said once. */
const bareShare = /(?<![\d.,])(\d{1,2}[.,]\d{1,2})(?= (?:for|to|pour|contre|à|and|et)(?![\p{L}])|[.,;)](?!\d)|$)/giu;
/** "Reed 903", "en réunit 868": right behind a name or a verb of getting votes. */
const bareVotes =
  /(?<=(?:\p{Lu}[\p{L}’-]+|collected|réunit|réuni|recueille|obtient|totalise|received|polled|won) )(\d{2,6})(?=[.,;)](?!\d)| et | and |$)|(?<=\p{L}, )(\d{3,6})(?=[.;]|$)|(?<= (?:et|and) )(\d{2,6})(?= (?:à|pour|to|for) (?:M\. |Mme |Mr |Ms )?\p{Lu})|(\d{2,6})(?= people (?:wrote in|voted))/gu;

const bareSeats = new RegExp(
  String.raw`(?<=(?:(?<![\p{L}])(?:has|have|hold|holds|had|contre|et|and|to|with|keeps|from|of|que|à|de|détenait|conserve|obtient)|[\p{Ll}’]\p{Lu}[\p{L}]+|\p{Lu}\p{Ll}[\p{L}]+) )(${numeralOrWord})(?=,? (?:and|et|à)(?![\p{L}])|[.;,]|$)`,
  'gu',
);

/** Every figure of a sentence that may be somebody's votes, share or seats; `taken` are those of the whole vote. */
export function rowFiguresIn(
  sentence: Sentence,
  language: Language,
  taken: readonly Span[],
  { hasSeats, hasVotes }: { readonly hasSeats: boolean; readonly hasVotes: boolean },
): RowFigure[] {
  if (/^Of (?:her|his|their|those|these) (?:votes|ballots)\b/.test(sentence.text)) return [];
  const found: RowFigure[] = [];
  const numbers: { start: number; end: number }[] = [...taken];
  const add = (
    field: 'votes' | 'share' | 'seats',
    pattern: RegExp,
    fits: (value: number, written: string, at: number) => boolean,
  ) => {
    for (const match of sentence.text.matchAll(pattern)) {
      const written = match.slice(1).find((one) => one !== undefined) ?? '';
      const value = amountOf(written, language);
      const start = sentence.start + match.index;
      const span = { paragraph: sentence.paragraph, start, end: start + match[0].length };
      const own = { start: start + match[0].indexOf(written), end: start + match[0].indexOf(written) + written.length };
      const isTaken = numbers.some((one) => one.start < own.end && own.start < one.end);
      if (isTaken || !fits(value, written, match.index)) continue;
      numbers.push(own);
      found.push({ ...span, field, value, written, qualifier: qualifierBefore(sentence.text.slice(0, match.index)) });
    }
  };
  add(
    'share',
    share,
    (value, written, at) =>
      value <= 100 && isOfVote(sentence.text.slice(at + written.length)) && !needed.test(sentence.text.slice(0, at)),
  );
  const isOfNobody = (at: number) =>
    needed.test(sentence.text.slice(0, at)) ||
    (isLead(sentence.text.slice(0, at)) && !isScored(sentence.text.slice(at)));
  add('votes', votes, (value, _, at) => value > 0 && Number.isInteger(value) && !isOfNobody(at));
  const isShared = together.test(sentence.text);
  if (!isShared) {
    add('seats', seats, (value) => Number.isInteger(value));
    add('seats', seatsBefore, (value) => Number.isInteger(value));
  }
  const isCount = found.some(({ field }) => field !== 'seats') || hasVotes || counts.test(sentence.text);
  add(
    'votes',
    bare,
    (value, written, at) =>
      isCount &&
      Number.isInteger(value) &&
      !isOfNobody(at) &&
      !movesOn.test(sentence.text.slice(at + written.length)) &&
      (/\d[,\s\u00a0\u202f]\d{3}/.test(written) || isPaired(found, value)),
  );
  if (found.some(({ field }) => field === 'share')) add('share', bareShare, (value) => value <= 100);
  if (isCount) add('votes', bareVotes, (value, _, at) => !isOfNobody(at) && (value < 1900 || value > 2100));
  // "… ends with 71 seats. The other one has 68": the unit is said once.
  if (!isShared && (hasSeats || found.some(({ field }) => field === 'seats')))
    add('seats', bareSeats, (value) => Number.isInteger(value) && value < 1000);
  return found.sort((a, b) => a.start - b.start);
}

/** "Il fallait réunir 12,5 %, soit 5 852 voix": what one needs nobody has yet. */
const needed =
  /(?<![\p{L}])(?:il (?:faut|fallait|faudra(?:it)?|manqu\p{L}+)|suffi\p{L}* de|had to (?:win|reach|get)|would have needed|short of)(?![\p{L}])[^.;]*$/iu;

const thousands = String.raw`\d{1,3}(?:[,\u00a0\u202f ]\d{3})+`;
/** Words and scores by which a sentence counts votes: "43,455 to 38,120". */
const counts = new RegExp(
  String.raw`(?<![\p{L}])(?:votes?|voted|voix|counted|ballots|polled|collected|wrote in|led)(?![\p{L}])|${thousands} (?:to|against|contre|à) (?:just |only |seulement )?${thousands}`,
  'iu',
);

/** "by 12,104 votes to 11,987" is a score and no lead. */
function isScored(text: string): boolean {
  return /^[\d.,\u00a0\u202f ]+(?:votes |voix |% |percent |per cent )?(?:to|against|contre|à) (?:just |only |seulement )?\d/u.test(
    text,
  );
}

/** "18 percent of its stock" is no share of the vote. */
function isOfVote(behind: string): boolean {
  const of = /^[ \u00a0\u202f]?(?:%|\p{L}+|per cent|pour cent) (?:of|de|des|du|d[’'])(?![\p{L}])(.{0,30})/u.exec(
    behind,
  )?.[1];
  return (
    of === undefined ||
    /^ ?(?:the |les |all )?(?:\p{Ll}+ )?(?:votes?|ballots|poll|voix|suffrages|bulletins|first choices|those (?:who voted|voting)|people voting)/u.test(
      of,
    )
  );
}

/** "by 37 votes", "de 932 voix": a lead, which nobody has received. */
function isLead(front: string): boolean {
  return /\b(?:by|lead of|majority of|margin of|difference of|gap of|within|need(?:s|ed)|requires?)(?: (?:just|only|about|over))? $|(?<![\p{L}])(?:(?:gagn|devanc|emport|écart|avance|majorité|perd)[^.;,]{0,20} de|de) (?:seulement )?$/iu.test(
    front,
  );
}

/** "5,960 of them went to Hall", "the 3,104 that Hall picked up": votes that somebody else had before. */
const movesOn =
  /^ (?:of (?:them|those) )?(?:went|moved|transferred) to\b|^ that [\p{L}. ]{2,30} (?:picked up|gained)\b/u;

/** Seats that several have between them, or would have. */
const together =
  /\b(?:together|between them|combined|coalition|would|outgoing)\b|(?<![\p{L}])(?:à eux deux|ensemble|aurai(?:en)?t|coalition)(?![\p{L}])/iu;

/** A small number counts as votes only beside a share that stands right behind it. */
function isPaired(found: readonly RowFigure[], value: number): boolean {
  return value > 1 && (value < 1900 || value > 2100) && found.some(({ field }) => field === 'share') && value >= 100;
}
