import type { Block, Reply, StatementVerdict } from '../../answer/reply.ts';
import { formatNumber, formatShare } from '../../text/format.ts';
import type { Locale } from '../../text/locale.ts';
import { textIn } from '../../text/text.ts';
import type { Difference } from './picture.ts';

export type DifferingFigures = NonNullable<NonNullable<StatementVerdict['differs']>['figures']>;

/** The one figure of a text that is not the story's; `undefined` where there is none, or more than one. */
export function differenceOf(reply: Pick<Reply, 'blocks' | 'statements' | 'locale'>): Difference | undefined {
  const only = differingIn(reply);
  return only && shownDifference(only.figures, only.lines, reply.locale);
}

/** That figure beside the one of the story, with the lines of its section. */
export function differingIn({
  blocks,
  statements = [],
}: Pick<Reply, 'blocks' | 'statements'>):
  | { readonly figures: DifferingFigures; readonly lines: readonly string[] }
  | undefined {
  const sections = blocks.filter((block): block is Extract<Block, { kind: 'statement' }> => block.kind === 'statement');
  const differing = statements.flatMap(({ verdict, differs }, at) =>
    verdict === 'contradicted' && differs?.figures ? [{ figures: differs.figures, lines: sections[at]?.lines }] : [],
  );
  const [only] = differing;
  return only?.lines && differing.length === 1 ? { figures: only.figures, lines: only.lines } : undefined;
}

/** Two figures side by side. @param told what the story says of it */
export function shownDifference(figures: DifferingFigures, told: readonly string[], locale: Locale): Difference {
  const text = textIn(locale);
  const shares = sharesOf(figures);
  return {
    kind: 'difference',
    title: text('check.contradicted'),
    said: { name: text('check.textSays'), value: figureText(figures.said, figures, locale), share: shares.said },
    story: { name: text('check.storySays'), value: figureText(figures.story, figures, locale), share: shares.story },
    told,
  };
}

/** Percentages of a whole; anything else beside the greater of the two. */
function sharesOf({ said, story, unit }: DifferingFigures): { readonly said: number; readonly story: number } {
  const isShare = unit === '%' && [said, story].every((value) => value >= 0 && value <= 100);
  const most = isShare ? 100 : Math.max(Math.abs(said), Math.abs(story), Number.MIN_VALUE);
  // A number with hundreds of digits is read as infinite, and no part of itself.
  const shareOf = (value: number) => (Math.abs(value) === most ? 100 : (100 * Math.abs(value)) / most);
  return { said: shareOf(said), story: shareOf(story) };
}

function figureText(value: number, { unit }: DifferingFigures, locale: Locale): string {
  if (unit === '%') return formatShare(locale, value);
  return `${formatNumber(locale, value)} ${unit}`.trim();
}
