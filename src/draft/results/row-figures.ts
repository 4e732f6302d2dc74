import type { Qualifier } from '../../story/schema-parts.ts';
import type { Span } from '../evidence.ts';
import type { Sentence } from '../sentences.ts';
import type { Language } from '../wording.ts';
import { amountOf, qualifierBefore } from './number.ts';
import {
  atStake,
  bonus,
  counts,
  distance,
  handled,
  isLead,
  isNeeded,
  isOfVote,
  isScored,
  moved,
  movesOn,
  needed,
  numbered,
  together,
} from './row-doubts.ts';
import { bare, bareSeats, bareShare, bareVotes, noSeats, seats, seatsBefore, share, votes } from './row-patterns.ts';

type RowField = 'votes' | 'share' | 'seats' | 'shareChange' | 'seatsChange';

/** A figure of a contender, as one sentence states it. */
export interface RowFigure extends Span {
  readonly field: RowField;
  readonly value: number;
  readonly qualifier?: Qualifier | undefined;
  readonly written: string;
}

/** Every figure of a sentence that may be somebody's votes, share or seats; `taken` are those of the whole vote. */
export function rowFiguresIn(
  sentence: Sentence,
  language: Language,
  taken: readonly Span[],
  { hasSeats, hasVotes }: { readonly hasSeats: boolean; readonly hasVotes: boolean },
): RowFigure[] {
  if (/^Of (?:her|his|their|those|these) (?:votes|ballots)\b/.test(sentence.text) || moved.test(sentence.text))
    return [];
  const found: RowFigure[] = [];
  const numbers: { start: number; end: number }[] = [...taken];
  const add = (
    field: 'votes' | 'share' | 'seats',
    pattern: RegExp,
    fits: (value: number, written: string, at: number) => boolean,
  ) => {
    for (const match of sentence.text.matchAll(pattern)) {
      const written = match.slice(1).find((one) => one !== undefined) ?? '';
      const value = pattern === noSeats ? 0 : amountOf(written, language);
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
    numbered.test(sentence.text.slice(0, at)) ||
    handled.test(sentence.text.slice(0, at)) ||
    needed.test(sentence.text.slice(0, at)) ||
    (isLead(sentence.text.slice(0, at)) && !isScored(sentence.text.slice(at)));
  const isDistance = (at: number, written: string) => distance.test(sentence.text.slice(at + written.length));
  add(
    'votes',
    votes,
    (value, written, at) => value > 0 && Number.isInteger(value) && !isOfNobody(at) && !isDistance(at, written),
  );
  const isShared = together.test(sentence.text);
  if (!isShared) {
    const hasAll =
      /(?<![\p{L}])(?:will (?:hold|have)|now (?:holds?|has|have)|occuper\p{L}+|aur(?:a|ont))(?![\p{L}])/u.test(
        sentence.text,
      );
    add(
      'seats',
      seats,
      (value, _, at) =>
        Number.isInteger(value) &&
        !isNeeded(sentence.text.slice(0, at)) &&
        !bonus.test(sentence.text.slice(0, at)) &&
        !(hasAll && atStake.test(sentence.text.slice(at))),
    );
    add('seats', noSeats, () => true);
    add('seats', seatsBefore, (value) => Number.isInteger(value));
  }
  const isOfSeats = found.length > 0 && found.every(({ field }) => field === 'seats');
  const isCount =
    found.some(({ field }) => field !== 'seats') || (hasVotes && !isOfSeats) || counts.test(sentence.text);
  add(
    'votes',
    bare,
    (value, written, at) =>
      isCount &&
      Number.isInteger(value) &&
      !isOfNobody(at) &&
      !movesOn.test(sentence.text.slice(at + written.length)) &&
      !isDistance(at, written) &&
      (/\d[,\s\u00a0\u202f]\d{3}/.test(written) || isPaired(found, value)),
  );
  if (found.some(({ field }) => field === 'share')) add('share', bareShare, (value) => value <= 100);
  if (isCount) add('votes', bareVotes, (value, _, at) => !isOfNobody(at) && (value < 1900 || value > 2100));
  // "… ends with 71 seats. The other one has 68": the unit is said once.
  if (
    !isShared &&
    (hasSeats || /(?<![\p{L}])(?:seats?|sièges?|fauteuils|députés|élus)(?![\p{L}])/u.test(sentence.text))
  )
    add(
      'seats',
      bareSeats,
      (value, _, at) => Number.isInteger(value) && value < 1000 && !numbered.test(sentence.text.slice(0, at)),
    );
  return found.sort((a, b) => a.start - b.start);
}

/** A small number counts as votes only beside a share that stands right behind it. */
function isPaired(found: readonly RowFigure[], value: number): boolean {
  return value > 1 && (value < 1900 || value > 2100) && found.some(({ field }) => field === 'share') && value >= 100;
}
