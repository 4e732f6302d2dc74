import type { Of } from '../../ask/ask-finding.ts';
import type { Result } from '../../story/schema.ts';
import { textIn } from '../../text/text.ts';
import type { AnswerContext } from '../answer-context.ts';
import { resultFollowUps } from '../follow-ups/results.ts';
import { headlineOf, sharedHeadline } from '../headline.ts';
import type { Answer, Block } from '../reply.ts';
import { resultBlocks, sentenceFirst } from '../result-blocks.ts';
import { portionBlocks, ratioTexts } from '../result-computed.ts';
import { mostSources, sourcesOf } from '../result-sources.ts';
import { sumBlocks } from '../sums.ts';
import { firstSource, found, missing, statements } from './outcomes.ts';

/** Reasons and arithmetic that were asked for, then the results. */
export function resultsAnswer(asking: AnswerContext, finding: Of<'results'>): Answer {
  const { context, locale } = asking;
  const { records: results, sums, percent, ratio, changes, reasons = [] } = finding;
  const ratios = ratio ? results.slice(0, 1).flatMap((result) => ratioTexts(context, result, locale)) : [];
  const more: Block[] = [
    ...statements(reasons, locale).map((text) => ({ kind: 'text' as const, text })),
    ...(sums ? sumBlocks(results, locale) : []),
    ...ratios.map((text) => ({ kind: 'computed' as const, text })),
    ...(percent ? portionBlocks(context, results, locale) : []),
  ];
  const shown = ledBlocks(asking, results, changes).filter((block) => !isIn(more, block));
  const sources = [...reasons.flatMap(firstSource), ...sourcesOf(results)];
  return found([...more, ...shown], sources.slice(0, mostSources), resultFollowUps(asking, results));
}

export function lackingAnswer({ locale }: AnswerContext, { what, near }: Of<'lacking'>): Answer {
  return missing(locale, textIn(locale)(`lacking.${what}`), statements(near.slice(0, 2), locale));
}

/** Figures behind a sentence that says what happened. */
function ledBlocks({ context, locale }: AnswerContext, results: readonly Result[], withChanges: boolean): Block[] {
  const [main] = results;
  const places = new Set(results.map(({ place }) => place));
  const alone = main && headlineOf(context, main, locale);
  const headline = (places.size > 1 ? sharedHeadline(context, results, locale) : undefined) ?? alone;
  const blocks = resultBlocks(context, results, locale, { withChanges });
  return headline === undefined ? sentenceFirst(blocks) : [{ kind: 'text', text: `${headline}.` }, ...blocks];
}

/** Whether something computed stands in a list already. */
function isIn(blocks: readonly Block[], block: Block): boolean {
  return block.kind === 'computed' && blocks.some((one) => one.kind === 'computed' && one.text === block.text);
}
