import type { Finding } from '../finding.ts';
import { negationsIn } from '../negations.ts';
import type { Reading } from '../reading.ts';
import { claimIn, type Found } from './claim-in.ts';
import type { Asked } from './judge.ts';
import { judgeMeasure } from './measures.ts';
import { beatenBy, beats, isBeaten } from './outcome-words.ts';
import { pairFindings, pairIn } from './pairs.ts';
import { type Contender, isPlace, type Scope } from './scope.ts';
import { heldBefore, singleFindings } from './single-outcomes.ts';

/** What the results say of who won, lost, led or came third; none where a clause does not say it, or the story does not. */
export function judgeOutcomes(asked: Asked): Finding[] {
  const { reading, scope } = asked;
  if (scope.contenders.length === 0) return judgeMeasure(asked);
  const pair = pairIn(reading, scope);
  if (pair) return besideRank(rankBefore(asked, pair.at), pairFindings(asked, pair));
  // Somebody is said to have beaten somebody who stood nowhere.
  const trailing = trailingIn(reading, scope);
  if (trailing) return singleFindings(asked, trailing.subject, trailing);
  const beaten = beatenIn(reading, scope);
  if (beaten) return singleFindings(asked, beaten.subject, beaten);
  if (beats.test(reading.text) || beatenBy.test(reading.text)) return [];
  return claimFindings(asked);
}

/** What is said of somebody alone: that they won, lost, led or have a rank. */
function claimFindings(asked: Asked): Finding[] {
  const { reading, scope } = asked;
  const found = claimIn(reading) ?? sidedIn(asked);
  const subject = found && subjectOf(reading, scope, found.at);
  if (!found || !subject) return [];
  // "Somebody took the town from Reed" tells of Reed alone that they lost it.
  const isTaken = found.claim === 'gained' && subject.start > found.at;
  const own = singleFindings(asked, subject, isTaken ? { ...found, claim: 'lost' } : found);
  const isHeld =
    found.claim === 'gained' && !isTaken && own.length > 0 && own.every(({ outcome }) => outcome === 'supports');
  return isHeld ? [...own, ...heldBefore(asked, subject, found.at)] : own;
}

/** "Came second, behind Stone": whom somebody is behind only says more of a place that they have. */
function besideRank(ranked: readonly Finding[], paired: readonly Finding[]): Finding[] {
  return ranked.some(({ outcome }) => outcome === 'denies') ? [...ranked] : [...ranked, ...paired];
}

function rankBefore(asked: Asked, end: number): Finding[] {
  const found = claimIn(asked.reading);
  const isRank = typeof found?.claim === 'number' && found.at < end;
  const subject = isRank ? subjectOf(asked.reading, asked.scope, found.at) : undefined;
  return subject && found ? singleFindings(asked, subject, found) : [];
}

/** How many words stand before a place in the text of all, without names. */
function wordsBefore({ unnamed }: Reading, index: number): number {
  return unnamed.join(' ').slice(0, index).split(' ').filter(Boolean).length;
}

/** "Reed was beaten": lost, to whomever. */
function beatenIn(reading: Reading, { contenders }: Scope): (Found & { readonly subject: Contender }) | undefined {
  const match = isBeaten.exec(`${reading.unnamed.join(' ')} `);
  const at = match ? wordsBefore(reading, match.index) : 0;
  const subject = match && contenders.findLast(({ end }) => end <= at);
  if (!subject) return undefined;
  return { subject, claim: 'lost', at, isDenied: negationsIn(reading.unnamed) % 2 === 1 };
}

/** "Reed was behind after the first round": did not lead it, whoever did. */
function trailingIn(reading: Reading, { contenders }: Scope): (Found & { readonly subject: Contender }) | undefined {
  const match = behindAll.exec(` ${reading.unnamed.join(' ')} `);
  const [subject, ...others] = contenders;
  if (!match || !subject || others.length > 0 || reading.figures.length > 0) return undefined;
  const at = wordsBefore(reading, match.index);
  const isOfOther = reading.named.some((one) => one.start > at && !isPlace(one));
  if (isOfOther || subject.end > at || negationsIn(reading.unnamed) % 2 === 1) return undefined;
  return { subject, claim: 'led', at, isDenied: true };
}

const behindAll =
  / (?:trailing|trailed|lagging|was (?:already |still |only )?behind|fell behind|came (?:in )?behind|en retard|a la traine|distancee?) /;

/** "Voted to leave", "said yes": that side got the most votes, be it enough or not. */
function sidedIn({ context, reading, scope }: Asked): Found | undefined {
  const [side] = scope.contenders;
  // "Newbridge voted to leave" says it of a place that voted, and a party may stand for a side.
  const isOfPlace = reading.named.some((one) => isPlace(one) && one.end <= (side?.start ?? 0));
  const isOption = isOfPlace || side?.ids.some((id) => context.search.entityById.get(id)?.type === 'option');
  const before = side && isOption ? reading.row.slice(0, side.start).join(' ') : '';
  if (
    !/\b(?:voted|votes|vote|backed|chose|opted|said|ont vote|a vote|choisi|dit)(?: \S+)?(?: for| to| pour| de)?$/.test(
      before,
    ) ||
    reading.figures.length > 0
  )
    return undefined;
  return { claim: 'led', at: side?.start ?? 0, isDenied: negationsIn(reading.unnamed) % 2 === 1 };
}

/** Who is named last before it; else who is named first, unless somebody who stands in no result is named before it. */
function subjectOf({ named }: Reading, { contenders }: Scope, at: number): Contender | undefined {
  const before = contenders.findLast(({ end }) => end <= at);
  const isOfStranger = named.some((one) => one.end <= at && !isPlace(one));
  return before ?? (isOfStranger ? undefined : contenders[0]);
}
