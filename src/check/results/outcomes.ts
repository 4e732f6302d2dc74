import { type Claim, holdsFor, rankOf } from '../../lookup/standing.ts';
import type { Row } from '../../story/result-schema.ts';
import type { Result } from '../../story/schema.ts';
import type { Finding } from '../finding.ts';
import { everyRound } from '../narrowing.ts';
import { negationsIn } from '../negations.ts';
import type { Reading } from '../reading.ts';
import { claimIn, type Found } from './claim-in.ts';
import type { Asked } from './judge.ts';
import { judgeMeasure } from './measures.ts';
import { beatenBy, beats, isBeaten } from './outcome-words.ts';
import { pairFindings, pairIn } from './pairs.ts';
import { type Contender, isPlace, resultsIn, rowOfContender, type Scope } from './scope.ts';
import { findingFor } from './tell.ts';

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

/** "Took the town from Reed": whether it was Reed who had it. */
function heldBefore(asked: Asked, subject: Contender, at: number): Finding[] {
  const { reading, scope, context } = asked;
  const from = scope.contenders.find(
    ({ start }) =>
      start > at && /\b(?:from|off|a|au|aux)(?: (?:the|la|les|l))?$/.test(reading.row.slice(0, start).join(' ')),
  );
  const told = resultsIn(context, scope).flatMap((result) => {
    const { previousHolder: before } = result;
    const row = rowOfContender(result, subject);
    return from && row && before && before.party !== row.party ? [{ result, row, before }] : [];
  });
  const [first] = told;
  if (!from || !first) return [];
  const { party, candidate } = first.before;
  const isSo = [party, candidate].some((id) => id !== undefined && from.ids.includes(id));
  return isSo ? [] : [findingFor(asked, first.result, [first.row], false)];
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

/** "Won both rounds": one round in which it is not so denies it. */
function inEveryRound(asked: Asked, subject: Contender, { claim, isDenied }: Found): Finding[] {
  const results = resultsIn(asked.context, { ...asked.scope, round: undefined }).filter((one) =>
    rowOfContender(one, subject),
  );
  const [first] = results;
  const rounds = results.flatMap((result) => {
    const row = rowOfContender(result, subject);
    if (!row || result.place !== first?.place || result.contest !== first.contest) return [];
    // Who led a round that decided nothing did not lose it.
    const isFirst = rankOf(result, row) === 1;
    const byRank = claim === 'won' ? isFirst : claim === 'lost' ? !isFirst : undefined;
    return [{ result, row, holds: holdsFor(result, row, claim) ?? byRank }];
  });
  if (isDenied || rounds.length < 2 || rounds.some(({ holds }) => holds === undefined)) return [];
  const shown = rounds.find(({ holds }) => !holds) ?? rounds[0];
  return shown ? [findingFor(asked, shown.result, [shown.row], shown.holds === true)] : [];
}

function singleFindings(asked: Asked, subject: Contender, found: Found): Finding[] {
  const { claim, isDenied } = found;
  if (everyRound.test(asked.reading.text)) return inEveryRound(asked, subject, found);
  // Who goes through is told of the round before.
  const scope = claim === 'advanced' ? { ...asked.scope, round: undefined } : asked.scope;
  const results = resultsIn(asked.context, scope).filter((result) => rowOfContender(result, subject));
  const places = asked.scope.places.length > 0 ? asked.scope.places : [results[0]?.place ?? ''];
  if (results.length === 0) return wonByAnother(asked, subject, found);
  return places.flatMap((place) => {
    const here = results.filter((one) => one.place === place);
    // The last round decides, unless another one is named; contests that disagree decide nothing.
    // Whoever led in any of them has led.
    const isOfAny = claim === 'led' && scope.round === undefined && (!isDenied || never.test(asked.reading.text));
    const telling = isOfAny ? [...here].sort((a, b) => leads(b, subject) - leads(a, subject)) : here;
    const lasts = telling.filter(
      (one) => telling.find((other) => other.contest === one.contest && tells(other, subject, claim)) === one,
    );
    const told = lasts.flatMap((result) => {
      const row = rowOfContender(result, subject);
      const isOfParty = ownSeat.test(asked.reading.text) && row?.candidate !== subject.person;
      const holds = row && !isOfParty ? holdsFor(result, row, claim) : undefined;
      return row && holds !== undefined ? [{ result, row, holds }] : [];
    });
    const [first] = told;
    const isMain = first?.result.contest === asked.context.story.contests[0]?.id;
    if (!first || (!isMain && told.some(({ holds }) => holds !== first.holds))) return [];
    return [
      findingFor(
        asked,
        first.result,
        [first.row, ...actualFor(first.result, first.row, claim)],
        first.holds !== isDenied,
      ),
    ];
  });
}

/** "Reed won Newbridge", where it is told alone that somebody else did. */
function wonByAnother(asked: Asked, subject: Contender, { claim, isDenied }: Found): Finding[] {
  const { context, scope } = asked;
  const [result, ...others] = scope.places.length === 1 ? resultsIn(context, scope) : [];
  const isOfContest = context.story.results.some(
    (one) => one.contest === result?.contest && rowOfContender(one, subject) !== undefined,
  );
  if (!result || others.length > 0 || !isOfContest || (claim !== 'won' && claim !== 'led')) return [];
  const winners = result.standings.filter((row) => holdsFor(result, row, claim));
  return winners.length === 1 ? [findingFor(asked, result, winners, isDenied)] : [];
}

/** "The leader lost his seat" tells nothing of the party whose row is theirs. */
const ownSeat = / (?:his|her|their own|son propre|son) (?:own )?(?:seat|siege) /;

const never = /\b(?:never|jamais)\b/;

function leads(result: Result, subject: Contender): number {
  const row = rowOfContender(result, subject);
  return row && holdsFor(result, row, 'led') ? 1 : 0;
}

function tells(result: Result, subject: Contender, claim: Claim): boolean {
  const row = rowOfContender(result, subject);
  return row !== undefined && holdsFor(result, row, claim) !== undefined;
}

/** Who has the place that somebody is said to have. */
function actualFor(result: Result, row: Row, claim: Claim): Row[] {
  if (typeof claim !== 'number') return [];
  return result.standings.filter((other) => other !== row && rankOf(result, other) === claim);
}
