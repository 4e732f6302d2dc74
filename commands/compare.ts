import { comparisonAnswer } from '../src/answer/compare/comparison-answer.ts';
import { sideName } from '../src/answer/comparison-names.ts';
import { compareExamples } from '../src/answer/examples.ts';
import { roundName } from '../src/answer/headings.ts';
import { nameById } from '../src/answer/record-name.ts';
import type { Block } from '../src/answer/reply.ts';
import { type Context, carriedBy, defineCommand, privateOption } from '../src/bot/command.ts';
import { completions } from '../src/bot/completions.ts';
import { findComparison, partedComparison } from '../src/lookup/compare/find-comparison.ts';
import { hasResult } from '../src/lookup/result-rows.ts';
import type { Completable } from '../src/search/complete.ts';
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
    const answer = comparisonAnswer(asking, comparison);
    if (answer.status !== 'exact' || guessed.length === 0) return answer;
    const reading = new Intl.ListFormat(locale).format(guessed.map((one) => sideName(asking, one)));
    const note: Block = { kind: 'note', text: textIn(locale)('reply.readAs', { reading }) };
    return { ...answer, status: 'guessed', blocks: [note, ...answer.blocks] };
  },
});

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
