import { quoteExamples } from '../src/answer/examples.ts';
import { quotationAnswer } from '../src/answer/quotes/quotation-answer.ts';
import { type Context, carriedBy, defineCommand, privateOption } from '../src/bot/command.ts';
import { completions } from '../src/bot/completions.ts';
import { findQuotes } from '../src/lookup/find-quotes.ts';
import type { Completable } from '../src/search/complete.ts';
import { entitiesOf, nameOf, namesOf } from '../src/story/story.ts';
import type { Locale } from '../src/text/locale.ts';

export const quote = defineCommand({
  name: 'quote',
  options: {
    search: { type: 'text', required: true, complete: completions(speakersAndTopics) },
    private: privateOption,
  },
  state: { at: { type: 'text', required: false }, picture: { type: 'flag', required: false } },
  examples: quoteExamples,
  run(context, { args, locale }) {
    const asPicture = args.picture === true;
    const asking = { context, locale, search: args.search, carried: carriedBy(args), asPicture };
    const answer = quotationAnswer(asking, findQuotes(context, args.search), args.at);
    return asPicture ? { ...answer, asPicture } : answer;
  },
});

function speakersAndTopics({ story }: Context, locale: Locale): Completable[] {
  const speaking = new Set(story.quotes.flatMap(({ speakers }) => speakers));
  const about = new Set(story.quotes.flatMap(({ topics }) => topics));
  const speakers = entitiesOf(story).filter(({ record }) => speaking.has(record.id));
  const topics = story.topics.filter(({ id }) => about.has(id));
  return [
    ...speakers.map((speaker) => ({ label: nameOf(speaker, locale), names: namesOf(speaker) })),
    ...topics.map(({ label, otherNames }) => ({ label: label[locale], names: [label.en, label.fr, ...otherNames] })),
  ];
}
