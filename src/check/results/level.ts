import { figureIn } from '../../lookup/figures.ts';
import type { Row } from '../../story/result-schema.ts';
import type { Result } from '../../story/schema.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../negations.ts';
import type { Asked } from './judge.ts';
import { resultsIn, rowOfContender } from './scope.ts';
import { findingFor } from './tell.ts';

const level =
  / (?:(?:exactly |precisely )?the same (?:number|amount|share)|equal (?:numbers?|votes|shares?)|tied|dead heat|a egalite|(?:exactement )?(?:le|la) meme (?:nombre|part)|autant de (?:voix|votes|sieges) (?:que|chacun\w*)) /;
const all = / (?:all|both|each|(?:the|les) (?:two|three|four|deux|trois|quatre)|tous|toutes|chacun\w*) /;

/** "All three got the same number of votes", "Reed and Stone tied": rows with one figure. */
export function judgeLevel(asked: Asked): Finding[] {
  const { reading, scope, context } = asked;
  if (!level.test(reading.text) || negationsIn(reading.unnamed) > 0) return [];
  const isOfAll = scope.contenders.length === 0 && scope.places.length > 0 && all.test(reading.text);
  if (!isOfAll && scope.contenders.length < 2) return [];
  const found = resultsIn(context, scope).flatMap((result) => {
    const rows = isOfAll ? result.standings : scope.contenders.flatMap((one) => rowOfContender(result, one) ?? []);
    const isLevel = rows.length < Math.max(2, scope.contenders.length) ? undefined : areLevel(result, rows);
    return isLevel === undefined ? [] : [findingFor(asked, result, rows, isLevel)];
  });
  return found.slice(0, 1);
}

function areLevel(result: Result, rows: readonly Row[]): boolean | undefined {
  for (const field of ['votes', 'seats', 'share'] as const) {
    const values = rows.flatMap((row) => figureIn(result, row, field)?.value ?? []);
    if (values.length === rows.length) return new Set(values).size === 1;
  }
  return undefined;
}
