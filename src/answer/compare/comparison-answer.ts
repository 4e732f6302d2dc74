import type { Comparison } from '../../lookup/compare/comparison.ts';
import { contenderOf } from '../../lookup/figures.ts';
import { standingOf } from '../../lookup/result-rows.ts';
import type { Result, Row } from '../../story/schema.ts';
import { textIn } from '../../text/text.ts';
import { type AnswerContext, nameIn } from '../answer-context.ts';
import { changeHeadline, contendersBlocks, figurePairBlocks, inTime, resultPairBlocks } from '../comparison-blocks.ts';
import { scopeNames } from '../comparison-names.ts';
import { compareContenders, compareRounds, compareWithPlace } from '../follow-ups/compare.ts';
import { showResult } from '../follow-ups/show-result.ts';
import { whoIs } from '../follow-ups/who-is.ts';
import { headlineOf } from '../headline.ts';
import type { Action, Answer, Block } from '../reply.ts';
import { sourcesOf } from '../result-sources.ts';
import { chooseReading, noComparison, tryOthers } from './comparison-choices.ts';
import { totalsInBoth } from './total-blocks.ts';

/** What came of two sides that were set against each other: the two side by side, or what can be compared instead. */
export function comparisonAnswer(asking: AnswerContext, comparison: Comparison): Answer {
  switch (comparison.kind) {
    case 'results':
      return ofResults(asking, comparison.pair);
    case 'totals':
      return ofTotals(asking, comparison);
    case 'contenders':
      return ofContenders(asking, comparison.pair, comparison.results);
    case 'figures':
      return ofFigures(asking, comparison.pair);
    case 'choose':
      return chooseReading(asking, comparison.pairs);
    case 'same':
      return tryOthers(asking, 'compare.same');
    case 'unlike':
      return tryOthers(asking, 'compare.unlike');
    default:
      return noComparison(asking, comparison);
  }
}

type Of<K extends Comparison['kind']> = Extract<Comparison, { kind: K }>;

function ofResults(asking: AnswerContext, pair: Of<'results'>['pair']): Answer {
  const [one, other] = pair;
  const leads = one.place === other.place ? compareWithPlace(asking, one) : compareRounds(asking, one);
  const actions = [...shownAlone(asking, pair), ...leads, ...compareContenders(asking, one)];
  const title =
    one.place === other.place && one.contest === other.contest
      ? textIn(asking.locale)('compare.rounds', { place: nameIn(asking, one.place) })
      : titleOf(asking, scopeNames(asking, pair, 'alone'));
  return found(changeHeadline(asking, pair) ?? title, resultPairBlocks(asking, pair), pair, actions);
}

/** One figure of the whole vote of two results. */
function ofTotals(asking: AnswerContext, { pair, measure }: Of<'totals'>): Answer {
  const sources = pair.flatMap((result) => result[measure]?.evidence ?? []);
  const title = titleOf(asking, scopeNames(asking, pair, 'alone'));
  const blocks = totalsInBoth(asking, inTime(pair), measure);
  return { status: 'exact', title, blocks, sources, actions: shownAlone(asking, pair) };
}

function ofContenders(asking: AnswerContext, pair: Of<'contenders'>['pair'], results: readonly Result[]): Answer {
  const names = [nameIn(asking, pair[0]), nameIn(asking, pair[1])] as const;
  const shown = results.slice(0, mostResults);
  const actions = [...shownAlone(asking, shown), ...pair.flatMap((id) => whoIs(asking, id))];
  const title = headlineOfPair(asking, pair, shown[0]) ?? titleOf(asking, names);
  return found(title, contendersBlocks(asking, pair, shown), shown, actions, (result) => rowsOf(result, pair));
}

function ofFigures(asking: AnswerContext, pair: Of<'figures'>['pair']): Answer {
  const results = [pair[0].result, pair[1].result] as const;
  const [one, other] = [nameIn(asking, pair[0].contender), nameIn(asking, pair[1].contender)];
  const [a, b] = scopeNames(asking, results, 'alone');
  const title =
    one === other ? textIn(asking.locale)('compare.of', { contender: one, a, b }) : titleOf(asking, [one, other]);
  const people = new Set(pair.map(({ contender }) => contender));
  const actions = [...shownAlone(asking, results), ...[...people].flatMap((id) => whoIs(asking, id))];
  return found(title, figurePairBlocks(asking, pair), [...new Set(results)], actions, (result) =>
    rowsOf(
      result,
      pair.map(({ contender }) => contender),
    ),
  );
}

/** Who of the two came first, where they are the first two. */
function headlineOfPair(asking: AnswerContext, pair: Of<'contenders'>['pair'], result: Result | undefined) {
  const [first, second] = result?.standings ?? [];
  if (!result || !first || !second) return undefined;
  const ids = [first, second].map(contenderOf);
  return pair.every((id) => ids.includes(id)) ? headlineOf(asking.context, result, asking.locale) : undefined;
}

/** More is not read in a chat. */
const mostResults = 3;

function titleOf(asking: AnswerContext, [a, b]: readonly [string, string]): string {
  return textIn(asking.locale)('compare.title', { a, b });
}

function found(
  title: string,
  blocks: readonly Block[],
  results: readonly Result[],
  actions: readonly Action[],
  only?: (result: Result) => readonly Row[],
): Answer {
  return { status: 'exact', title, blocks, sources: sourcesOf(results, only ? { only } : {}), actions };
}

/** The rows of some contenders. */
function rowsOf(result: Result, ids: readonly string[]): Row[] {
  return ids.flatMap((id) => standingOf(result, id) ?? []);
}

/** A button for each result that is compared. */
function shownAlone(asking: AnswerContext, results: readonly Result[]): Action[] {
  const contests = new Set(results.map(({ contest }) => contest));
  return [...new Set(results)].map((result) => showResult(asking, result, contests.size > 1 ? 'contest' : 'both'));
}
