import { type AnswerContext, nameIn } from '../src/answer/answer-context.ts';
import { resultExamples } from '../src/answer/examples.ts';
import { resultFollowUps } from '../src/answer/follow-ups/results.ts';
import { showResult } from '../src/answer/follow-ups/show-result.ts';
import { scopeOf } from '../src/answer/headings.ts';
import { headlineOf, sharedHeadline } from '../src/answer/headline.ts';
import { mainResults, noResult } from '../src/answer/no-result.ts';
import type { Answer, Block } from '../src/answer/reply.ts';
import { measureBlocks, resultBlocks, sentenceFirst } from '../src/answer/result-blocks.ts';
import { isFirst, sourcesOf } from '../src/answer/result-sources.ts';
import { type Context, carriedBy, defineCommand, privateOption } from '../src/bot/command.ts';
import { completions } from '../src/bot/completions.ts';
import { findResults } from '../src/lookup/find-results.ts';
import type { ResultFinding } from '../src/lookup/result-finding.ts';
import type { Completable } from '../src/search/complete.ts';
import { mostRounds, type Result } from '../src/story/schema.ts';
import { nameOf, namesOf } from '../src/story/story.ts';
import { echoed } from '../src/text/cut.ts';
import type { Locale } from '../src/text/locale.ts';
import { textIn } from '../src/text/text.ts';

type Found = Extract<ResultFinding, { kind: 'found' }>;

export const result = defineCommand({
  name: 'result',
  options: {
    place: { type: 'text', required: true, complete: completions(placesWithResults) },
    round: { type: 'number', required: false, least: 1, most: mostRounds },
    private: privateOption,
  },
  state: { contest: { type: 'text', required: false } },
  examples: resultExamples,
  run(context, { args, locale }) {
    const finding = findResults(context, args.place, { round: args.round, contest: args.contest });
    return answerWith({ context, locale, carried: carriedBy(args) }, finding);
  },
});

function answerWith(asking: AnswerContext, finding: ResultFinding): Answer {
  const text = textIn(asking.locale);
  const name = (id: string) => nameIn(asking, id);
  switch (finding.kind) {
    case 'found':
      return found(asking, finding);
    case 'choose':
      return choose(asking, finding.places, finding.round);
    case 'unknown':
      return noResult(asking, text('result.unknown', { words: echoed(finding.words) }), mainResults(asking.context));
    case 'no_result':
      return noResult(asking, text('result.noResult', { place: name(finding.place) }), mainResults(asking.context));
    case 'no_round': {
      const { place, round, others } = finding;
      return noResult(asking, noRoundText(asking, { place: name(place), round, others }), others);
    }
    case 'no_measure': {
      const { measure, others } = finding;
      const what = lowered(text(`field.${measure === 'seats' ? 'seatsInAll' : measure}`));
      const lack = text('result.noMeasure', { what, scope: scopesOf(asking, others) });
      return noResult(asking, lack, others);
    }
  }
}

/** The places and contests of results, each once. */
function scopesOf({ context, locale }: AnswerContext, results: readonly Result[]): string {
  const scopes = results.map((result) => {
    const { place, contest } = scopeOf(context, result, locale);
    return contest.includes(place) ? contest : textIn(locale)('compare.scope', { place, which: contest });
  });
  return new Intl.ListFormat(locale).format(new Set(scopes));
}

function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** A round that is not told of; where the election has none, that is said. */
function noRoundText(
  { locale }: AnswerContext,
  { place, round, others }: { place: string; round?: number | undefined; others: readonly Result[] },
): string {
  const text = textIn(locale);
  if (round === undefined) return text('result.noResult', { place });
  const hasRounds = others.some((result) => result.round !== undefined);
  return hasRounds ? text('result.noRound', { place, round }) : text('result.noRounds', { place });
}

function found(asking: AnswerContext, { results, readAs, contenders, measures }: Found): Answer {
  const { context, locale } = asking;
  const text = textIn(locale);
  const name = (id: string) => nameIn(asking, id);
  const places = [...new Set(results.map(({ place }) => name(place)))];
  const [main] = results;
  const alone = main && headlineOf(context, main, locale);
  const headline = places.length > 1 ? sharedHeadline(context, lastRounds(results), locale) : alone;
  const told = resultBlocks(context, results, locale, { first: contenders });
  const reading = new Intl.ListFormat(locale).format(readAs.map(name));
  const note: Block[] = readAs.length === 0 ? [] : [{ kind: 'note', text: text('reply.readAs', { reading }) }];
  const asked = measures.flatMap((measure) => measureBlocks(asking, results, measure));
  return {
    status: readAs.length === 0 ? 'exact' : 'guessed',
    title: headline ?? text('result.title', { place: places.join(', ') }),
    blocks: [...note, ...asked, ...(headline === undefined ? sentenceFirst(told) : told)],
    sources: [
      ...measures.flatMap((measure) => results.flatMap((one) => one[measure]?.evidence ?? [])),
      ...sourcesOf(results, { first: contenders }),
    ].filter(isFirst),
    actions: resultFollowUps(asking, results),
  };
}

/** Of each contest at each place the round that decides. */
function lastRounds(results: readonly Result[]): readonly Result[] {
  return results.filter(
    ({ place, contest, round = 0 }) =>
      !results.some((one) => one.place === place && one.contest === contest && (one.round ?? 0) > round),
  );
}

function choose(asking: AnswerContext, places: readonly string[], round: Result['round'] | undefined): Answer {
  const text = textIn(asking.locale);
  const results = places.flatMap((place) => {
    const here = asking.context.story.results.filter((result) => result.place === place);
    return here.find((result) => result.round === round) ?? here[0] ?? [];
  });
  return {
    status: 'choose',
    title: text('reply.didYouMean'),
    blocks: [{ kind: 'text', text: text('result.choose') }],
    sources: [],
    actions: results.map((result) => showResult(asking, result, round === undefined ? 'place' : 'both')),
  };
}

function placesWithResults({ story, search }: Context, locale: Locale): Completable[] {
  const ids = new Set(story.results.map(({ place }) => place));
  const places = [...ids].flatMap((id) => search.entityById.get(id) ?? []);
  return places.map((entity) => ({ label: nameOf(entity, locale), names: namesOf(entity) }));
}
