import type { Block, Figure, Reply } from '../../reply.ts';
import type { Article } from '../../story/schema.ts';
import { formatDate, quoted } from '../../text/format.ts';
import { textIn } from '../../text/text.ts';

/** A row of a picture; `share` (0 to 100) is the length of its bar. `mark` tells the same contender in every group. */
export interface Bar extends Figure {
  readonly share: number;
  readonly mark: number;
}

interface Group {
  readonly heading: string;
  readonly bars: readonly Bar[];
  /** What arithmetic gives, under the bars. */
  readonly notes: readonly string[];
}

interface Common {
  readonly title: string;
  /** Where it comes from, and the date it holds for. */
  readonly footer: string;
  /** Everything that the picture shows, in words. */
  readonly alt: string;
}

/** What a picture shows, before it is laid out: no colour, no size. */
export type Picture =
  | (Common & {
      readonly kind: 'figures';
      readonly groups: readonly Group[];
      readonly won: string;
      readonly computed: string;
    })
  | (Common & {
      readonly kind: 'quotation';
      readonly stretches: readonly string[];
      readonly by: string;
      readonly context: string;
    });

/** More is not read in a picture as wide as a phone. */
const mostGroups = 3;
const mostBars = 6;

/**
 * The picture of a reply: its figures if it has any that a bar can show, or its quotation if one was asked for as a
 * picture. It is made of the reply's own blocks, so that it cannot say anything else.
 */
export function pictureOf(reply: Reply, article: Article): Picture | undefined {
  return reply.asPicture ? quotationPicture(reply, article) : figuresPicture(reply, article);
}

function figuresPicture(reply: Reply, article: Article): Picture | undefined {
  if (reply.status !== 'exact' && reply.status !== 'guessed') return undefined;
  const marks = new Map<string, number>();
  const markOf = (label: string) => {
    const mark = marks.get(label) ?? marks.size;
    marks.set(label, mark);
    return mark;
  };
  const groups = groupsOf(reply.blocks)
    .slice(0, mostGroups)
    .map(({ heading, rows, notes }) => ({
      heading,
      notes,
      bars: rows
        .slice(0, mostBars)
        .flatMap((row) => (row.share === undefined ? [] : [{ ...row, share: row.share, mark: markOf(row.label) }])),
    }))
    .filter(({ bars }) => bars.length > 0);
  if (groups.length === 0) return undefined;
  const title = reply.title ?? article.headline;
  const footer = footerOf(reply, article);
  const text = textIn(reply.locale);
  const [won, computed] = [text('reply.won'), text('picture.computed')];
  return { kind: 'figures', title, groups, won, computed, footer, alt: figuresAlt(title, groups, won, footer) };
}

interface Told {
  readonly heading: string;
  readonly rows: readonly Figure[];
  readonly notes: string[];
}

/** Figures, each with what is computed right behind it. */
function groupsOf(blocks: readonly Block[]): Told[] {
  const groups: Told[] = [];
  for (const block of blocks) {
    if (block.kind === 'figures') groups.push({ heading: block.heading, rows: block.rows, notes: [] });
    if (block.kind === 'computed') groups.at(-1)?.notes.push(block.text);
  }
  return groups;
}

function quotationPicture(reply: Reply, article: Article): Picture | undefined {
  const block = reply.blocks.find(({ kind }) => kind === 'quotation');
  if (block?.kind !== 'quotation') return undefined;
  const stretches = block.stretches.map((stretch) => quoted(reply.locale, stretch));
  const footer = footerOf(reply, article);
  const alt = [...stretches, `— ${block.by}`, block.context, footer].join(' ');
  return { kind: 'quotation', title: article.headline, stretches, by: block.by, context: block.context, footer, alt };
}

function footerOf({ locale }: Reply, { publisher, datePublished }: Article): string {
  return textIn(locale)('picture.footer', { publisher, date: formatDate(locale, datePublished) });
}

function figuresAlt(title: string, groups: readonly Group[], won: string, footer: string): string {
  const told = groups.map(({ heading, bars, notes }) => {
    const rows = bars.map(
      ({ label, detail, value, won: hasWon }) =>
        `${label}${detail === undefined ? '' : ` (${detail})`} ${value}${hasWon ? `, ${won}` : ''}`,
    );
    return `${heading}: ${[...rows, ...notes].join('; ')}.`;
  });
  return [`${title}.`, ...told, footer].join(' ');
}
