import { type AnswerContext, nameIn } from '../src/answer/answer-context.ts';
import { totalsInBoth } from '../src/answer/compare/total-blocks.ts';
import {
  changeHeadline,
  contendersBlocks,
  figurePairBlocks,
  inTime,
  resultPairBlocks,
} from '../src/answer/comparison-blocks.ts';
import { scopeNames, sideName } from '../src/answer/comparison-names.ts';
import { lackText } from '../src/answer/comparison-refusal.ts';
import { compareExamples } from '../src/answer/examples.ts';
import {
  compareContenders,
  compareRounds,
  compareWithPlace,
  showComparison,
  someComparisons,
} from '../src/answer/follow-ups/compare.ts';
import { showResult } from '../src/answer/follow-ups/show-result.ts';
import { whoIs } from '../src/answer/follow-ups/who-is.ts';
import { roundName } from '../src/answer/headings.ts';
import { headlineOf } from '../src/answer/headline.ts';
import { mainResults, noResult } from '../src/answer/no-result.ts';
import { nameById } from '../src/answer/record-name.ts';
import type { Action, Answer, Block } from '../src/answer/reply.ts';
import { sourcesOf } from '../src/answer/result-sources.ts';
import { type Context, carriedBy, defineCommand, privateOption } from '../src/bot/command.ts';
import { completions } from '../src/bot/completions.ts';
import type { Comparison } from '../src/lookup/compare/comparison.ts';
import { findComparison, partedComparison } from '../src/lookup/compare/find-comparison.ts';
import type { Side } from '../src/lookup/compare/read-side.ts';
import { contenderOf } from '../src/lookup/figures.ts';
import { hasResult, standingOf } from '../src/lookup/result-rows.ts';
import type { Completable } from '../src/search/complete.ts';
import type { Result, Row } from '../src/story/schema.ts';
import { namedIn, nameOf, namesOf } from '../src/story/story.ts';
import { type Locale, locales } from '../src/text/locale.ts';
import { textIn } from '../src/text/text.ts';

const side = { type: 'text', required: true, complete: completions(sides) } as const;

export const compare = defineCommand({
  name: 'compare',
  options: { a: side, b: side, private: privateOption },
  examples: compareExamples,
  run(context, { args, locale }) {
    const asking = { context, locale, carried: carriedBy(args) };
    const parted = args.a === args.b ? partedComparison(context, args.a) : undefined;
    const { comparison, guessed } = parted ?? findComparison(context, args.a, args.b);
    const answer = answerWith(asking, comparison);
    if (answer.status !== 'exact' || guessed.length === 0) return answer;
    const reading = new Intl.ListFormat(locale).format(guessed.map((one) => sideName(asking, one)));
    const note: Block = { kind: 'note', text: textIn(locale)('reply.readAs', { reading }) };
    return { ...answer, status: 'guessed', blocks: [note, ...answer.blocks] };
  },
});

function answerWith(asking: AnswerContext, comparison: Comparison): Answer {
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
      return choose(asking, 'compare.choose', readings(asking, comparison));
    case 'same':
      return choose(asking, 'compare.same', someComparisons(asking));
    case 'unlike':
      return choose(asking, 'compare.unlike', someComparisons(asking));
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

function choose(
  asking: AnswerContext,
  what: 'compare.choose' | 'compare.same' | 'compare.unlike',
  actions: readonly Action[],
): Answer {
  const text = textIn(asking.locale);
  return {
    status: 'choose',
    title: text('reply.didYouMean'),
    blocks: [{ kind: 'text', text: text(what) }],
    sources: [],
    actions,
  };
}

/** A button for each reading, named by what tells it from the others. */
function readings(asking: AnswerContext, { pairs }: Of<'choose'>): Action[] {
  return pairs.flatMap(([a, b]) => showComparison(asking, readingName(asking, pairs, [a, b]), a, b));
}

function readingName(asking: AnswerContext, pairs: Of<'choose'>['pairs'], [a, b]: readonly [Side, Side]): string {
  if (a.place !== undefined && a.place === b.place) return nameIn(asking, a.place);
  if (pairs.every(([one]) => one === a)) return sideName(asking, b);
  if (pairs.every(([, other]) => other === b)) return sideName(asking, a);
  return textIn(asking.locale)('lead.against', { one: sideName(asking, a), other: sideName(asking, b) });
}

function noComparison(asking: AnswerContext, lack: Parameters<typeof lackText>[1]): Answer {
  const near = 'others' in lack && lack.others.length > 0 ? lack.others : mainResults(asking.context);
  const answer = noResult(asking, lackText(asking, lack), near);
  return { ...answer, actions: [...answer.actions, ...someComparisons(asking)].slice(0, 5) };
}

/** Places and contenders by every name; then places with each of their rounds, and rounds alone. */
function sides({ story, search }: Context, locale: Locale): Completable[] {
  const named = namedIn(story).filter((entity) => hasResult({ story }, entity.record.id));
  const placed = story.results.filter(({ contest }) => contest === story.contests[0]?.id);
  const inRound = placed.flatMap(({ place, round }) =>
    round === undefined
      ? []
      : (language: Locale) =>
          textIn(language)('result.placeAndRound', { place: nameById(search, place, language), round }),
  );
  const numbers = [...new Set(placed.flatMap(({ round }) => round ?? []))].sort();
  const rounds = numbers.map((round) => (language: Locale) => roundName(round, language));
  return [
    ...named.map((entity) => ({ label: nameOf(entity, locale), names: namesOf(entity) })),
    ...[...inRound, ...rounds].map((label) => ({ label: label(locale), names: locales.map(label) })),
  ];
}
