import { type Asking, nameIn } from '../src/answer/answer-context.ts';
import { resultLeads } from '../src/answer/follow-ups/results.ts';
import { showResult } from '../src/answer/follow-ups/show-result.ts';
import { mainResults, noResult } from '../src/answer/no-result.ts';
import type { Answer, Block } from '../src/answer/reply.ts';
import { resultBlocks } from '../src/answer/result-blocks.ts';
import { type Context, carriedBy, defineCommand, privateOption } from '../src/bot/command.ts';
import { completions } from '../src/bot/completions.ts';
import { findResults, type ResultFinding } from '../src/lookup/find-results.ts';
import type { Completable } from '../src/search/complete.ts';
import type { Result } from '../src/story/schema.ts';
import { nameOf, namesOf } from '../src/story/story.ts';
import { echoed } from '../src/text/cut.ts';
import type { Locale } from '../src/text/locale.ts';
import { textIn } from '../src/text/text.ts';

const rounds = [1, 2] as const;

export const result = defineCommand({
  name: 'result',
  options: {
    place: { type: 'text', required: true, complete: completions(placesWithResults) },
    round: { type: 'number', required: false, choices: rounds.map(roundChoice) },
    private: privateOption,
  },
  state: { contest: { type: 'text', required: false } },
  examples: { en: ['calais', 'region'], fr: ['calais premier tour', 'la région'] },
  run(context, { args, locale }) {
    const round = rounds.find((value) => value === args.round);
    const finding = findResults(context, args.place, { round, contest: args.contest });
    return answerWith({ world: context, locale, carried: carriedBy(args) }, finding);
  },
});

function answerWith(asking: Asking, finding: ResultFinding): Answer {
  const text = textIn(asking.locale);
  const name = (id: string) => nameIn(asking, id);
  switch (finding.kind) {
    case 'found':
      return found(asking, finding.results, finding.readAs);
    case 'choose':
      return choose(asking, finding.places, finding.round);
    case 'unknown':
      return noResult(asking, text('result.unknown', { words: echoed(finding.words) }), mainResults(asking.world));
    case 'no_result':
      return noResult(asking, text('result.noResult', { place: name(finding.place) }), mainResults(asking.world));
    case 'no_round': {
      const { place, round, others } = finding;
      return noResult(asking, text('result.noRound', { place: name(place), round }), others);
    }
  }
}

function found(asking: Asking, results: readonly Result[], readAs: string | undefined): Answer {
  const { world, locale } = asking;
  const text = textIn(locale);
  const name = (id: string) => nameIn(asking, id);
  const places = [...new Set(results.map(({ place }) => name(place)))];
  const note: Block[] =
    readAs === undefined ? [] : [{ kind: 'note', text: text('reply.readAs', { reading: name(readAs) }) }];
  return {
    status: readAs === undefined ? 'exact' : 'guessed',
    title: text('result.title', { place: places.join(', ') }),
    blocks: [...note, ...resultBlocks(world, results, locale)],
    sources: results.flatMap(({ evidence }) => evidence.slice(0, results.length > 2 ? 1 : 3)),
    actions: resultLeads(asking, results),
  };
}

function choose(asking: Asking, places: readonly string[], round: Result['round'] | undefined): Answer {
  const text = textIn(asking.locale);
  const results = places.flatMap((place) => {
    const here = asking.world.story.results.filter((result) => result.place === place);
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

function roundChoice(round: Result['round']) {
  const name = (locale: Locale) => textIn(locale)(`round.${round}`);
  return { value: round, name: { en: name('en'), fr: name('fr') } };
}

function placesWithResults({ story, search }: Context, locale: Locale): Completable[] {
  const ids = new Set(story.results.map(({ place }) => place));
  const places = [...ids].flatMap((id) => search.entityById.get(id) ?? []);
  return places.map((entity) => ({ label: nameOf(entity, locale), names: namesOf(entity) }));
}
