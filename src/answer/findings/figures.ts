import type { Of } from '../../ask/ask-finding.ts';
import type { AnswerContext } from '../answer-context.ts';
import { lineBlock, lineSources, unstatedText } from '../figure-blocks.ts';
import type { Answer } from '../reply.ts';
import { resultBlocks } from '../result-blocks.ts';
import { isFirst, mostSources, sourcesOf } from '../result-sources.ts';
import { found, missing, statements } from './outcomes.ts';

/** The lines that were asked for, and the results behind them. */
export function figureAnswer({ context, locale }: AnswerContext, { lines, records, first }: Of<'figure'>): Answer {
  const shown = resultBlocks(context, records, locale, { first, withChanges: false });
  const sources = [...lineSources(lines), ...sourcesOf(records)].filter(isFirst);
  return found([...lines.map((line) => lineBlock(context, line, locale)), ...shown], sources.slice(0, mostSources));
}

export function unstatedAnswer({ context, locale }: AnswerContext, finding: Of<'unstated'>): Answer {
  return missing(locale, unstatedText(context, finding, locale), statements(finding.near.slice(0, 2), locale));
}
