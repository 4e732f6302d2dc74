import { totalIn } from '../../lookup/figures.ts';
import { sideFor } from '../../lookup/side-for.ts';
import type { Row } from '../../story/result-schema.ts';
import type { Result } from '../../story/schema.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../negations.ts';
import type { Asked } from './judge.ts';
import { resultsIn } from './scope.ts';
import { findingFor } from './tell.ts';

const passes = /\b(?:passed|passes|adopted|carried|(?:went|got|sailed) through|adoptee?|approuvee?)\b/;
const fails =
  /\b(?:failed|fails|rejected|defeated|lost|flopped|tanked|went (?:down|under)|(?:voted|turned|shot) down|rejetee?|echoue)\b/;

/** "Measure K passed": what became of the side of a ballot that is for it. */
export function judgeMeasure(asked: Asked): Finding[] {
  const { reading, scope, context } = asked;
  const [isPassing, isFailing] = [passes.test(reading.text), fails.test(reading.text)];
  const isNamed = context.search.contests.spans(reading.row).length > 0;
  if (isPassing === isFailing || !isNamed || scope.contests.length === 0) return [];
  const isDenied = negationsIn(reading.unnamed.filter((word) => !fails.test(word))) % 2 === 1;
  return resultsIn(context, scope).flatMap((result) => {
    const contest = context.story.contests.find(({ id }) => id === result.contest);
    const side = contest && sideFor(contest);
    const row = result.standings.find(({ option }) => option !== undefined && option === side?.id);
    const isWon = row && adopted(result, row);
    return row && isWon !== undefined ? [findingFor(asked, result, [row], isWon === (isPassing !== isDenied))] : [];
  });
}

/** Whether what is voted on is adopted; `undefined` while a count goes on and the lead is enough. */
function adopted(result: Result, { status, share }: Row): boolean | undefined {
  if (status === 'won' || status === 'elected') return true;
  if (status === 'lost') return false;
  // A quota in votes is nothing that a share is held against.
  const threshold = totalIn(result, 'threshold');
  return threshold?.unit === 'percent' && share && share.value < threshold.value ? false : undefined;
}
