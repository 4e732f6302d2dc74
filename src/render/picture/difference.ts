import type { Block, Reply, StatementVerdict } from '../../answer/reply.ts';
import { formatNumber, formatShare } from '../../text/format.ts';
import type { Locale } from '../../text/locale.ts';
import { textIn } from '../../text/text.ts';
import type { Difference } from './picture.ts';

type Figures = NonNullable<NonNullable<StatementVerdict['differs']>['figures']>;

/** The one figure of a text that is not the story's; `undefined` where there is none, or more than one. */
export function differenceOf({ blocks, statements = [], locale }: Reply): Difference | undefined {
  const sections = blocks.filter((block): block is Extract<Block, { kind: 'statement' }> => block.kind === 'statement');
  const differing = statements.flatMap(({ verdict, differs }, at) =>
    verdict === 'contradicted' && differs?.figures ? [{ figures: differs.figures, section: sections[at] }] : [],
  );
  const [only] = differing;
  if (!only?.section || differing.length > 1) return undefined;
  const text = textIn(locale);
  const { said, story } = only.figures;
  const shares = sharesOf(only.figures);
  return {
    kind: 'difference',
    title: text('check.contradicted'),
    said: { name: text('check.textSays'), value: figureText(said, only.figures, locale), share: shares.said },
    story: { name: text('check.storySays'), value: figureText(story, only.figures, locale), share: shares.story },
    told: only.section.lines,
  };
}

/** Percentages of a whole; anything else beside the greater of the two. */
function sharesOf({ said, story, unit }: Figures): { readonly said: number; readonly story: number } {
  const isShare = unit === '%' && [said, story].every((value) => value >= 0 && value <= 100);
  const most = isShare ? 100 : Math.max(Math.abs(said), Math.abs(story), Number.MIN_VALUE);
  return { said: (100 * Math.abs(said)) / most, story: (100 * Math.abs(story)) / most };
}

function figureText(value: number, { unit }: Figures, locale: Locale): string {
  if (unit === '%') return formatShare(locale, value);
  return `${formatNumber(locale, value)} ${unit}`.trim();
}
