import type { Reply } from '../../answer/reply.ts';
import type { Article } from '../../story/schema.ts';
import { quoted } from '../../text/format.ts';
import type { Locale } from '../../text/locale.ts';
import { sourceOf } from '../../text/source.ts';
import { textIn } from '../../text/text.ts';
import { typesetIn } from '../../text/typography.ts';
import { altOf } from './alt.ts';
import { differenceOf } from './difference.ts';
import { figuresOf } from './figures.ts';

/** One bar. `share` (0 to 100) is its length; a figure without one is told without a bar. */
export interface Bar {
  /** What tells it from the other bars of its row, such as the round. */
  readonly name?: string | undefined;
  readonly value: string;
  readonly share?: number | undefined;
  readonly part?: { readonly count: number; readonly of: number } | undefined;
  /** A share in percent, across which a line is drawn. */
  readonly isPercent: boolean;
  readonly won: boolean;
}

/** A contender. `mark` is the same wherever the same one is shown. */
export interface Row {
  readonly label: string;
  readonly detail?: string | undefined;
  readonly mark: number;
  /** The colour of its party, where the story gives one. */
  readonly color?: string | undefined;
  /** Each time that is shown; where only some are won, it stands beside those. */
  readonly won: boolean;
  /** What separates its bars. */
  readonly change?: string | undefined;
  readonly bars: readonly Bar[];
}

/** A line across all bars that show shares of votes. */
export interface Line {
  readonly share: number;
  readonly label: string;
}

export interface Section {
  readonly heading?: string | undefined;
  readonly rows: readonly Row[];
  readonly line?: Line | undefined;
  /** Turnout and the like. */
  readonly facts: readonly string[];
  /** What the figures do not tell. */
  readonly hedges: readonly string[];
  /** What arithmetic gives, marked as such. */
  readonly notes: readonly string[];
  /** How the changes beside the contenders were worked out: told in words alone. */
  readonly workings: readonly string[];
}

export interface Figures {
  readonly kind: 'figures';
  readonly contest?: string | undefined;
  readonly title: string;
  /** The rounds and their dates. */
  readonly times: readonly string[];
  readonly sections: readonly Section[];
  readonly words: { readonly won: string };
}

export interface Quotation {
  readonly kind: 'quotation';
  readonly stretches: readonly string[];
  readonly by: string;
  readonly context: string;
}

export interface Timeline {
  readonly kind: 'timeline';
  readonly title: string;
  readonly entries: readonly { readonly when: string; readonly text: string }[];
}

/** A figure of a text beside that of the story. `share` (0 to 100) is the length of its bar. */
interface Side {
  readonly name: string;
  readonly value: string;
  readonly share: number;
}

export interface Difference {
  readonly kind: 'difference';
  readonly title: string;
  readonly said: Side;
  readonly story: Side;
  /** What the story says of it. */
  readonly told: readonly string[];
}

export type Content = Figures | Quotation | Timeline | Difference;

/** What a picture shows, before it is laid out: no colour, no size. */
export type Picture = Content & {
  /** Where it comes from, and the date it holds for. */
  readonly footer: string;
  /** Everything that the picture shows, in words. */
  readonly alt: string;
};

/** Colours, and the words of the article. */
const noProse = new Set(['kind', 'color', 'stretches']);

/** More is not read in a picture as wide as a phone. */
const mostEntries = 16;

/**
 * The picture of a reply: its figures if it has any that a bar can show, its timeline, the one figure of a text that the
 * story has otherwise, or its quotation if one was asked for as a picture. It is made of the reply's own blocks, so that
 * it cannot say anything else. It stands in the place of what it shows, so it is not made if it cannot show all of it, or
 * if its description has no room for that.
 */
export function pictureOf(reply: Reply, article: Article): Picture | undefined {
  const content = reply.asPicture
    ? quotationOf(reply)
    : (figuresOf(reply, article) ?? timelineOf(reply, article) ?? differenceOf(reply));
  const { picture, isWhole } = (content && pictureWith(content, article, reply.locale)) ?? {};
  return isWhole || reply.asPicture ? picture : undefined;
}

/** What a picture shows with where it comes from; `isWhole` says whether its description has room for all of it. */
export function pictureWith(
  content: Content,
  article: Article,
  locale: Locale,
): { readonly picture: Picture; readonly isWhole: boolean } {
  const footer = textIn(locale)('picture.footer', { source: sourceOf(article, locale) });
  const { alt, isWhole } = altOf(content, footer, locale);
  return { picture: typesetIn(locale, { ...content, footer, alt }, noProse), isWhole };
}

function quotationOf({ blocks, locale }: Reply): Quotation | undefined {
  const block = blocks.find(({ kind }) => kind === 'quotation');
  if (block?.kind !== 'quotation') return undefined;
  const { stretches, by, context } = block;
  return { kind: 'quotation', stretches: stretches.map((stretch) => quoted(locale, stretch)), by, context };
}

function timelineOf({ blocks, title }: Reply, { headline }: Article): Timeline | undefined {
  const entries = blocks.flatMap((block) => (block.kind === 'timeline' ? block.entries : []));
  if (entries.length === 0 || entries.length > mostEntries) return undefined;
  return { kind: 'timeline', title: title ?? headline, entries };
}
