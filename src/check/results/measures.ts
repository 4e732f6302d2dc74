import { totalIn } from '../../lookup/figures.ts';
import { sideFor } from '../../lookup/side-for.ts';
import { holdsFor } from '../../lookup/standing.ts';
import type { Row } from '../../story/result-schema.ts';
import type { Result } from '../../story/schema.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../negations.ts';
import type { Reading } from '../reading.ts';
import type { Asked } from './judge.ts';
import { isPlace, resultsIn } from './scope.ts';
import { findingFor } from './tell.ts';

const passes = /\b(?:passed|passes|adopted|carried|(?:went|got|sailed) through|adoptee?|approuvee?)\b/;
const fails =
  /\b(?:failed|fails|rejected|defeated|lost|flopped|tanked|went (?:down|under)|(?:voted|turned|shot) down|rejetee?|echoue)\b/;

/** What those who voted did: more of them on one side, be it enough or not. */
const votedFor =
  /\b(?:voted (?:for|to (?:have|get|adopt|approve|build|fund)|in favou?r of)|said yes to|(?:a|ont) vote (?:pour|en faveur)|(?:a|ont) dit oui a)\b/;
const votedAgainst = /\b(?:voted against|said no to|(?:a|ont) vote contre|(?:a|ont) dit non a)\b/;

/** "Measure K passed", "the town voted for the levy": what became of the side of a ballot that is for it. */
export function judgeMeasure(asked: Asked): Finding[] {
  const { reading, scope, context } = asked;
  const [isPassing, isFailing] = [passes, fails].map((words) => words.test(reading.text));
  const isOfMost = saysVote(reading);
  const isFor = isOfMost ? votedFor.test(reading.text) : isPassing;
  const isNamed = context.search.contests.spans(reading.row).length > 0;
  if ((!isOfMost && isPassing === isFailing) || !isNamed || scope.contests.length === 0) return [];
  const isDenied = negationsIn(reading.unnamed.filter((word) => isOfMost || !fails.test(word))) % 2 === 1;
  return resultsIn(context, scope).flatMap((result) => {
    const contest = context.story.contests.find(({ id }) => id === result.contest);
    const side = contest && sideFor(contest);
    const row = result.standings.find(({ option }) => option !== undefined && option === side?.id);
    const isSo = row && (isOfMost ? holdsFor(result, row, 'led') : adopted(result, row));
    return row && isSo !== undefined ? [findingFor(asked, result, [row], isSo === (isFor !== isDenied))] : [];
  });
}

/** Those who voted are said to be for or against something, and nobody is named whose own vote it is. */
export function saysVote({ text, named }: Reading): boolean {
  return votedFor.test(text) !== votedAgainst.test(text) && named.every(isPlace);
}

/** Whether what is voted on is adopted; `undefined` while a count goes on and the lead is enough. */
function adopted(result: Result, { status, share }: Row): boolean | undefined {
  if (status === 'won' || status === 'elected') return true;
  if (status === 'lost') return false;
  // A quota in votes is nothing that a share is held against.
  const threshold = totalIn(result, 'threshold');
  return threshold?.unit === 'percent' && share && share.value < threshold.value ? false : undefined;
}
