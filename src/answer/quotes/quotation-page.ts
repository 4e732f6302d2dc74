import type { Quote } from '../../story/schema.ts';
import { quoted } from '../../text/format.ts';
import { words } from '../../text/normalize.ts';
import { textIn } from '../../text/text.ts';
import type { AnswerContext } from '../answer-context.ts';
import { distinct } from '../follow-ups/distinct.ts';
import { quoteFollowUps, showQuote } from '../follow-ups/quotes.ts';
import { quotationBlock, speakersOf } from '../quote-blocks.ts';
import { nameById } from '../record-name.ts';
import type { Action, Answer, Block, Menu } from '../reply.ts';

/** `asPicture`: the quotation is shown as a picture, and so are those turned to from it. */
export interface Searching extends AnswerContext {
  readonly search: string;
  readonly asPicture: boolean;
}

/**
 * One of the quotations that a search finds, with buttons that turn to its neighbours.
 *
 * @param readAs the record that the search was taken to name, where it was a guess
 */
export function quotationPage(
  asking: Searching,
  quotes: readonly Quote[],
  readAs: string | undefined,
  at: Quote | undefined,
): Answer {
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
