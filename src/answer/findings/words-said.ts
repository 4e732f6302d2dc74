import type { Of } from '../../ask/ask-finding.ts';
import { nameOf } from '../../story/story.ts';
import { echoed } from '../../text/cut.ts';
import { textIn } from '../../text/text.ts';
import type { AnswerContext } from '../answer-context.ts';
import { quoteFollowUps } from '../follow-ups/quotes.ts';
import { quotationBlock } from '../quote-blocks.ts';
import type { Answer } from '../reply.ts';
import { echo, firstSource, found, missing } from './outcomes.ts';

const mostShown = 2;

export function quotesAnswer(asking: AnswerContext, { records: quotes }: Of<'quotes'>): Answer {
  const shown = quotes.slice(0, mostShown);
  const blocks = shown.map((quote) => quotationBlock(asking.context.search, quote, asking.locale));
  const leads = quotes.slice(0, 1).flatMap((quote) => quoteFollowUps(asking, quote, quotes, ''));
  return found(blocks, shown.flatMap(firstSource), leads);
}

export function silentAnswer({ locale }: AnswerContext, { entity }: Of<'silent'>): Answer {
  return missing(locale, textIn(locale)('quote.notQuoted', { name: nameOf(entity, locale) }));
}

export function strangerAnswer({ locale }: AnswerContext, { name }: Of<'stranger'>): Answer {
  return echo(locale, textIn(locale)('quote.notQuoted', { name: echoed(name) }));
}
