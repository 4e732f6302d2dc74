import * as z from 'zod';
import { borne, drafted, id, line, localized, names, qualifier, questions } from './schema-parts.ts';

/**
 * The shape of a story on disk. Names follow schema.org (article, quotation), Popolo (person) and W3C Web Annotation (evidence is a TextQuoteSelector with its paragraph).
 * `data/README.md` explains every field to the person who writes a story.
 */

export {
  type Organization,
  organizationSchema,
  type Person,
  type Place,
  personSchema,
  placeSchema,
} from './entity-schema.ts';
export {
  type Contest,
  contestSchema,
  mostRounds,
  type Option,
  type Result,
  type Row,
  resultSchema,
} from './result-schema.ts';

/** Discord refuses a button with any other kind of link. */
const webAddress = z
  .string()
  .refine(
    (text) => /^https?:\/\//i.test(text) && URL.canParse(text),
    'must be a whole address that begins with https:// or http://; leave it out if there is none',
  );

export const articleSchema = z.strictObject({
  id,
  headline: line,
  author: line.optional(),
  publisher: line.optional(),
  datePublished: z.iso.date('must be year-month-day, such as "2017-02-24"'),
  inLanguage: z.enum(['en', 'fr']),
  /** How the article writes dates, as a BCP 47 tag. */
  locale: z
    .string()
    .regex(/^(en|fr)-[A-Z]{2}$/, 'must be such as "en-GB", "en-US" or "fr-FR"')
    .optional(),
  url: webAddress.optional(),
  /** The same article in other languages. */
  workTranslation: z.array(z.strictObject({ inLanguage: line, url: webAddress })).default([]),
  /** Of the file that `story verify` reads, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  paragraphs: z.int().min(1),
  /** Paragraphs that tell nothing, with the reason why no record rests on them. */
  paragraphsWithoutRecord: z.array(z.strictObject({ paragraph: z.int().min(1), reason: line })).default([]),
  abstract: localized,
  /** Of the bar beside a message in Discord. */
  accentColor: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour such as "#1f6feb"')
    .optional(),
  /** Whether facts may be told in the article's own words; without it the words are the publisher's. */
  verbatimAllowed: z.boolean().optional(),
});

export const quoteSchema = z.strictObject({
  id,
  /** People or organizations; more than one where the article gives the words to several. */
  speakers: z.array(id).min(1),
  /** Verbatim stretches in the order of the article, which breaks them only for "he said" and the like. */
  exact: z.array(line).min(1),
  /** `fragment`: a few quoted words inside the reporter's sentence; `headline`: in the title of another article. */
  kind: z.enum(['direct', 'fragment', 'caption', 'tweet', 'headline']),
  inLanguage: z.enum(['en', 'fr']),
  /** Who passed the words on, such as the author of a tweet that quotes somebody else. */
  relayedBy: id.optional(),
  topics: z.array(id).min(1),
  /** Words people would search this quotation by and that do not stand in it. */
  keywords: names,
  /** Where, when or in what sense it was said. */
  setting: localized,
  ...borne,
  ...drafted,
});

const valueSchema = z.strictObject({
  amount: z.number(),
  unit: line,
  qualifier: qualifier.optional(),
  per: z.enum(['month', 'year', 'week', 'day']).optional(),
});

export const factSchema = z.strictObject({
  id,
  /** People, places and organizations that the fact tells of. */
  about: z.array(id).default([]),
  topics: z.array(id).min(1),
  statement: localized,
  /** The statement is the article's own sentence; `verbatimAllowed` of the article must be true. */
  verbatim: z.literal(true).optional(),
  values: z.array(valueSchema).default([]),
  /** Questions that this fact answers, as people would ask them. */
  questions,
  keywords: names,
  ...borne,
  ...drafted,
});

/**
 * Something that happened, for the timeline, which stands in the order of its file. `when.text` is as exact as the
 * article has it; `when.value` is a year, a month, a day, or a day with a time, and left out where it gives none.
 */
export const momentSchema = z.strictObject({
  id,
  when: z.strictObject({
    value: z
      .string()
      .regex(
        /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$/,
        'must be such as "2015", "2015-12", "2015-12-13" or "2015-12-13T20:00"',
      )
      .optional(),
    text: localized,
  }),
  /** In a few words; the records that it tells have the rest. */
  statement: localized,
  tells: z.array(id).min(1),
  ...borne,
  ...drafted,
});

/**
 * Something that readers are likely to ask and that the article does not tell. `missing` completes the sentence
 * "The story does not say …"; `near` names facts that come closest.
 */
export const gapSchema = z.strictObject({
  id,
  missing: localized,
  near: z.array(id).default([]),
  questions,
});

export const topicSchema = z.strictObject({ id, label: localized, otherNames: names, ...drafted });

/** Words or phrases that mean the same in this story; the words of every story are in `data/vocabulary.json`. */
export const synonymsSchema = z.array(line).min(2, 'needs two words or more');

/** A group has no id, so its first word stands for it. Unlike an id, it stands in quotation marks. */
export function synonymsName([first]: readonly string[]): string {
  return `“${first}”`;
}

export type Article = z.infer<typeof articleSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Moment = z.infer<typeof momentSchema>;
export type Gap = z.infer<typeof gapSchema>;
export type Topic = z.infer<typeof topicSchema>;
