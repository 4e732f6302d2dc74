import type { QuoteFinding } from '../../lookup/quotes/quote-finding.ts';
import type { Quote } from '../../story/schema.ts';
import { type Entity, nameOf } from '../../story/story.ts';
import { echoed } from '../../text/cut.ts';
import { quoted } from '../../text/format.ts';
import { textIn } from '../../text/text.ts';
import type { AnswerContext } from '../answer-context.ts';
import { closest } from '../closest.ts';
import { showQuote } from '../follow-ups/quotes.ts';
import { notInStory } from '../not-in-story.ts';
import { speakersOf } from '../quote-blocks.ts';
import type { Answer } from '../reply.ts';
import { quotationPage, type Searching } from './quotation-page.ts';

/**
 * What a search for quotations has found: one of them with the way to the others, several speakers to choose from, or
 * what comes near.
 *
 * @param at the quotation to show, by its id or its place in the list
 */
export function quotationAnswer(asking: Searching, finding: QuoteFinding, at: string | undefined): Answer {
  const text = textIn(asking.locale);
  const known = asking.context.story.quotes.find(({ id }) => id === at) ?? numbered(finding, at);
  if (finding.kind === 'found') {
    const inList = known === undefined || finding.quotes.includes(known);
    return inList ? inSearch(asking, finding, known) : quotationPage(asking, [known], undefined, known);
  }
  // A button names its quotation by id, which is shown even if the search of the time finds others now.
  if (known !== undefined) return quotationPage(asking, [known], undefined, known);
  if (finding.kind === 'choose') return choose(asking, finding.speakers);
  if (finding.kind === 'not_quoted') {
    const name = nameOf(finding.entity, asking.locale);
    return missing(asking, text('quote.notQuoted', { name }), finding.mentions);
  }
  return missing(asking, text('quote.unknown', { words: echoed(finding.words) }), finding.near);
}

function inSearch(asking: Searching, finding: Extract<QuoteFinding, { kind: 'found' }>, at: Quote | undefined): Answer {
  const answer = quotationPage(asking, finding.quotes, finding.readAs, at);
  return finding.isClosest ? closest(answer, asking.locale) : answer;
}

/** In the terminal a quotation is named by its place in the list. */
function numbered(finding: QuoteFinding, at: string | undefined): Quote | undefined {
  return finding.kind === 'found' && at !== undefined && /^\d{1,3}$/.test(at)
    ? finding.quotes[Number(at) - 1]
    : undefined;
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
