import type { Of } from '../../ask/ask-finding.ts';
import type { AnswerContext } from '../answer-context.ts';
import { lineBlocks, lineSources, unstatedText } from '../figure-blocks.ts';
import type { Answer, Block } from '../reply.ts';
import { resultBlocks } from '../result-blocks.ts';
import { isFirst, mostSources, sourcesOf } from '../result-sources.ts';
import { found, missing, statements } from './outcomes.ts';

/** The lines that were asked for, and the results behind them. */
export function figureAnswer({ context, locale }: AnswerContext, { lines, records, first }: Of<'figure'>): Answer {
  const told = lineBlocks(context, lines, locale);
  const shown = resultBlocks(context, records, locale, { first, withChanges: false });
  const others = shown.filter((block) => !isToldBefore(block, told));
  const sources = [...lineSources(lines), ...sourcesOf(records)].filter(isFirst);
  return found([...told, ...others], sources.slice(0, mostSources));
}

/** Whether a block works out what one of the lines does: "(55.13 − 44.87)". */
function isToldBefore(block: Block, told: readonly Block[]): boolean {
  const working = block.kind === 'computed' ? /\([^()]+\)$/.exec(block.text)?.[0] : undefined;
  return working !== undefined && told.some((line) => 'text' in line && line.text?.includes(working) === true);
}

export function unstatedAnswer({ context, locale }: AnswerContext, finding: Of<'unstated'>): Answer {
  return missing(locale, unstatedText(context, finding, locale), statements(finding.near.slice(0, 2), locale));
}
