import type { AnswerContext } from '../src/answer/answer-context.ts';
import { closest } from '../src/answer/closest.ts';
import { quoteExamples } from '../src/answer/examples.ts';
import { distinct } from '../src/answer/follow-ups/distinct.ts';
import { quoteFollowUps, showQuote } from '../src/answer/follow-ups/quotes.ts';
import { notInStory } from '../src/answer/not-in-story.ts';
import { quotationBlock, speakersOf } from '../src/answer/quote-blocks.ts';
import { nameById } from '../src/answer/record-name.ts';
import type { Action, Answer, Block, Menu } from '../src/answer/reply.ts';
import { type Context, carriedBy, defineCommand, privateOption } from '../src/bot/command.ts';
import { completions } from '../src/bot/completions.ts';
import { findQuotes } from '../src/lookup/find-quotes.ts';
import type { QuoteFinding } from '../src/lookup/quotes/quote-finding.ts';
import type { Completable } from '../src/search/complete.ts';
import type { Quote } from '../src/story/schema.ts';
import { type Entity, entitiesOf, nameOf, namesOf } from '../src/story/story.ts';
import { echoed } from '../src/text/cut.ts';
import { quoted } from '../src/text/format.ts';
import type { Locale } from '../src/text/locale.ts';
import { words } from '../src/text/normalize.ts';
import { textIn } from '../src/text/text.ts';

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
    const answer = answerWith(asking, findQuotes(context, args.search), args.at);
    return asPicture ? { ...answer, asPicture } : answer;
  },
});

/** `asPicture`: the quotation is shown as a picture, and so are those turned to from it. */
interface Searching extends AnswerContext {
  readonly search: string;
  readonly asPicture: boolean;
}

function answerWith(asking: Searching, finding: QuoteFinding, at: string | undefined): Answer {
  const text = textIn(asking.locale);
  const known = asking.context.story.quotes.find(({ id }) => id === at) ?? numbered(finding, at);
  if (finding.kind === 'found') {
    const inList = known === undefined || finding.quotes.includes(known);
    return inList ? inSearch(asking, finding, known) : found(asking, [known], undefined, known);
  }
  // A button names its quotation by id, which is shown even if the search of the time finds others now.
  if (known !== undefined) return found(asking, [known], undefined, known);
  if (finding.kind === 'choose') return choose(asking, finding.speakers);
  if (finding.kind === 'not_quoted') {
    const name = nameOf(finding.entity, asking.locale);
    return missing(asking, text('quote.notQuoted', { name }), finding.mentions);
  }
  return missing(asking, text('quote.unknown', { words: echoed(finding.words) }), finding.near);
}

function inSearch(asking: Searching, finding: Extract<QuoteFinding, { kind: 'found' }>, at: Quote | undefined): Answer {
  const answer = found(asking, finding.quotes, finding.readAs, at);
  return finding.isClosest ? closest(answer, asking.locale) : answer;
}

/** In the terminal a quotation is named by its place in the list. */
function numbered(finding: QuoteFinding, at: string | undefined): Quote | undefined {
  return finding.kind === 'found' && at !== undefined && /^\d{1,3}$/.test(at)
    ? finding.quotes[Number(at) - 1]
    : undefined;
}

function found(asking: Searching, quotes: readonly Quote[], readAs: string | undefined, at: Quote | undefined): Answer {
  const { context, locale, search } = asking;
  const text = textIn(locale);
  const index = at === undefined ? 0 : quotes.indexOf(at);
  const shown = quotes[index];
  if (!shown) throw new Error('a finding without a quotation');
  const reading = readAs === undefined ? undefined : nameById(context.search, readAs, locale);
  const note: Block[] = reading === undefined ? [] : [{ kind: 'note', text: text('reply.readAs', { reading }) }];
  return {
    status: readAs === undefined ? 'exact' : 'guessed',
    title: text('quote.title', { index: index + 1, count: quotes.length }),
    blocks: [...note, quotationBlock(context.search, shown, locale)],
    sources: shown.evidence.slice(0, 1),
    actions: distinct([
      ...turnTo(asking, quotes[index - 1], text('quote.previous')),
      ...turnTo(asking, quotes[index + 1], text('quote.next')),
      ...quoteFollowUps(asking, shown, quotes, search),
      ...turnedOver(asking, shown),
    ]),
    menu: quoteMenu(asking, quotes, shown),
  };
}

/** All that the search finds; two can be turned over by a button. */
function quoteMenu(asking: Searching, quotes: readonly Quote[], shown: Quote): Menu | undefined {
  const { context, locale, search } = asking;
  if (quotes.length <= 2) return undefined;
  const text = textIn(locale);
  const choices = quotes.map((quote, index) => {
    const name = speakersOf(context.search, quote, locale).join(', ');
    const label = text('quote.numbered', { index: index + 1, name });
    const description = quote.exact.map((stretch) => quoted(locale, stretch)).join(' … ');
    return {
      ...inForm(showQuote(asking, search, quote, label), asking.asPicture && !isFragment(quote)),
      description,
      current: quote === shown,
    };
  });
  return { label: text('quote.pick', { count: quotes.length }), choices };
}

function turnTo(asking: Searching, quote: Quote | undefined, label: string): Action[] {
  return quote ? [inForm(showQuote(asking, asking.search, quote, label), asking.asPicture && !isFragment(quote))] : [];
}

/** A word or two are no picture. */
const mostOfFragment = 2;

function isFragment({ exact }: Quote): boolean {
  return words(exact.join(' ')).length <= mostOfFragment;
}

/** The same quotation as a picture, or as text again. */
function turnedOver(asking: Searching, quote: Quote): Action[] {
  if (!asking.asPicture && isFragment(quote)) return [];
  const label = textIn(asking.locale)(asking.asPicture ? 'lead.asText' : 'picture.button');
  return [inForm(showQuote(asking, asking.search, quote, label), !asking.asPicture)];
}

function inForm(action: Action, asPicture: boolean): Action {
  return asPicture ? { ...action, args: { ...action.args, picture: true } } : action;
}

function choose({ locale, carried }: AnswerContext, speakers: readonly Entity[]): Answer {
  const text = textIn(locale);
  return {
    status: 'choose',
    title: text('reply.didYouMean'),
    blocks: [{ kind: 'text', text: text('quote.choose') }],
    sources: [],
    actions: speakers.map((speaker) => ({
      label: nameOf(speaker, locale),
      command: 'quote',
      args: { search: speaker.record.id, ...carried },
    })),
  };
}

function missing(asking: Searching, what: string, near: readonly Quote[]): Answer {
  const { context, locale, search } = asking;
  const text = textIn(locale);
  const shown = near.slice(0, 3);
  const someone = context.story.quotes.flatMap((quote) => speakersOf(context.search, quote, locale));
  const labels = shown.map((quote) => speakersOf(context.search, quote, locale).join(', '));
  const names = [...new Set(someone)].slice(0, 5).join(', ');
  return notInStory(locale, what, {
    items: shown.length > 0 ? shown.map((quote) => nearLine(asking, quote)) : [text('quote.someSpeakers', { names })],
    sources: shown.flatMap(({ evidence }) => evidence.slice(0, 1)),
    // The first by each speaker leads to the others.
    actions: shown.flatMap((quote, index) => {
      const label = labels[index] ?? '';
      return labels.indexOf(label) === index ? [showQuote(asking, search, quote, label)] : [];
    }),
  });
}

function nearLine({ context, locale }: AnswerContext, quote: Quote): string {
  const name = speakersOf(context.search, quote, locale).join(', ');
  const said = quote.exact.map((stretch) => quoted(locale, stretch)).join(' … ');
  return textIn(locale)('quote.near', { name, words: said });
}

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
