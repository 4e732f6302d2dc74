import type { FigureLine } from '../../src/ask/figure-finding.ts';
import { askFigures } from '../../src/ask/figures.ts';
import { contenderOf } from '../../src/lookup/figures.ts';
import type { StoryContext } from '../../src/lookup/story-context.ts';
import { questionIn } from './read.ts';

/**
 * What a question for a figure finds, a few words for each line: "row quay-list share in velle-2", "total turnout in
 * r-stoke", "difference 6.2 = 53.1, 46.9"; "unstated votes of bram-okkel" where no result has it; `undefined` for a
 * question of another kind.
 */
export function figureLines(context: StoryContext, question: string): readonly string[] | undefined {
  const finding = askFigures(context, questionIn(context, question));
  if (!finding) return undefined;
  return finding.kind === 'figure' ? finding.lines.map(said) : [`unstated ${finding.slot} of ${finding.of.join(', ')}`];
}

function said(line: FigureLine): string {
  if (line.kind === 'row') return `row ${contenderOf(line.row)} ${line.slot} in ${line.result.id}`;
  if (line.kind === 'total') return `total ${line.figure.field} in ${line.figure.result.id}`;
  return `${line.how} ${line.sum.value} = ${line.sum.parts.join(', ')}`;
}
