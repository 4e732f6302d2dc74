import { type Claim, holdsFor, rankOf } from '../../lookup/standing.ts';
import type { Row } from '../../story/result-schema.ts';
import type { Result } from '../../story/schema.ts';
import type { Finding } from '../finding.ts';
import { everyRound } from '../narrowing.ts';
import type { Found } from './claim-in.ts';
import type { Asked } from './judge.ts';
import { type Contender, resultsIn, rowOfContender } from './scope.ts';
import { findingFor } from './tell.ts';

/** "Took the town from Reed": whether it was Reed who had it. */
export function heldBefore(asked: Asked, subject: Contender, at: number): Finding[] {
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

/** What the results say of what somebody is said to have become. */
export function singleFindings(asked: Asked, subject: Contender, found: Found): Finding[] {
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
