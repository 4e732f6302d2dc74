import { rankOf } from '../../lookup/standing.ts';
import type { Result } from '../../story/schema.ts';
import type { Reading } from '../reading.ts';
import type { SaidFigure } from '../said-figures.ts';
import { fieldOf } from './level-role.ts';
import { beatenBy, beats, withoutFigures } from './outcome-words.ts';
import type { LevelField, Placed } from './roles.ts';
import { type Contender, rowOfContender, type Scope } from './scope.ts';

const winning = /\b(?:won|wins|win|ahead|led|leads|elected|first|gagne|emporte|remporte|devant|tete|mene|elue?)\b/;

/** "Reed beat Stone 8 to 6", "was ahead, 44 to 42": the first figure is of who is ahead, the second one of the other. */
export function scoreIn(reading: Reading, { contenders }: Scope, results: readonly Result[]): readonly Placed[] {
  const pair = pairIn(reading);
  const text = withoutFigures(reading, reading.unnamed);
  if (!pair || beatenBy.test(text) || !(beats.test(text) || winning.test(text))) return [];
  const before = contenders.filter(({ end }) => end <= pair[0].start);
  const [first] = before;
  const second = before.at(1) ?? (first && nextTo(first, results));
  if (!first || !second) return [];
  const field = fieldFor(pair, results, reading);
  return pair.map((figure, at) => ({ figure, role: { kind: 'level', of: at === 0 ? first : second, field } }));
}

function pairIn({ row, figures }: Reading): readonly [SaidFigure, SaidFigure] | undefined {
  for (const [at, first] of figures.entries()) {
    const second = figures[at + 1];
    const isJoined =
      second?.start === first.end + 1 && /^(?:to|a|contre|against|vs|versus)$/.test(row[first.end] ?? '');
    const isScore = first.kind === 'percent' || (first.kind === 'count' && first.noun.length === 0);
    if (second && isJoined && isScore && !/^(?:from|de|between)$/.test(row[first.start - 1] ?? ''))
      return [first, second];
  }
  return undefined;
}

function fieldFor(pair: readonly SaidFigure[], results: readonly Result[], reading: Reading): LevelField {
  const fields = pair.map((figure) => fieldOf(figure, results, reading));
  const told = fields.find((field) => field !== undefined && field !== 'any');
  if (told) return told;
  return / (?:seats|sieges) /.test(reading.text) ? 'seats' : 'score';
}

/** Who stands right behind somebody, or before them who came second. */
function nextTo(one: Contender, results: readonly Result[]): Contender | undefined {
  for (const result of results) {
    const own = rowOfContender(result, one);
    const rank = own && rankOf(result, own);
    const other = result.standings.find((row) => row !== own && rankOf(result, row) === (rank === 1 ? 2 : 1));
    const ids = [other?.candidate, other?.option, other?.party].filter((id) => id !== undefined);
    if (own && rank !== undefined && ids.length > 0) return { ids: ids.slice(0, 1), start: one.start, end: one.end };
  }
  return undefined;
}
