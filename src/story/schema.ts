import { z } from 'zod';

/**
 * The shape of a story on disk. Names follow schema.org (article, quotation), Popolo (person), NIST SP 1500-100
 * (contest, round, standing) and W3C Web Annotation (evidence is a TextQuoteSelector with its paragraph).
 * `data/README.md` explains every field to the person who writes a story.
 */

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as "le-pen-2015"')
  .max(40);
const line = z.string().trim().min(1);
/** Discord refuses a button with any other kind of link. */
const webAddress = z
  .string()
  .refine(
    (text) => /^https?:\/\//i.test(text) && URL.canParse(text),
    'must be an address that begins with https:// or http://',
  );
const names = z.array(line).default([]);

/** One sentence or label in each language of the bot. */
const localized = z.strictObject({ en: line, fr: line });

/** `paragraph` is the n-th non-empty line of the article, from 1; `exact` a few of its words, verbatim. */
const evidence = z.strictObject({ paragraph: z.int().min(1), exact: line.max(120) });
const borne = { evidence: z.array(evidence).min(1) };

/** How a figure is hedged in the article. An unhedged figure has no qualifier. */
const qualifier = z.enum(['as_many_as', 'at_least', 'more_than', 'about', 'only', 'almost']);

const named = {
  /** Other names for the same thing, in any language: spellings, roles, descriptions. Unique in their file. */
  otherNames: names,
  /** What people type for it though it means something wider, narrower or older. A reply says how it was read. */
  looseNames: names,
};

export const articleSchema = z.strictObject({
  id,
  headline: line,
  author: line,
  publisher: line,
  datePublished: z.iso.date(),
  inLanguage: z.enum(['en', 'fr']),
  url: webAddress,
  /** The same article in other languages. */
  workTranslation: z.array(z.strictObject({ inLanguage: line, url: webAddress })).default([]),
  /** Of the file that `story verify` reads, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  paragraphs: z.int().min(1),
  /** Paragraphs that tell nothing, with the reason why no record rests on them. */
  paragraphsWithoutRecord: z.array(z.strictObject({ paragraph: z.int().min(1), reason: line })).default([]),
  abstract: localized,
});

export const personSchema = z
  .strictObject({
    id,
    name: line.optional(),
    /** What stands in place of a name for a person whom the article does not name. */
    attribution: localized.optional(),
    ...named,
    role: localized,
    /** `years` where the article gives a number, `text` where it gives a decade or the like. */
    age: z.union([z.strictObject({ years: z.int().min(0).max(130) }), z.strictObject({ text: localized })]).optional(),
    origin: localized.optional(),
    voice: z.enum(['candidate', 'politician', 'resident', 'organiser', 'reporter', 'artist', 'witness', 'mentioned']),
    memberOf: z.array(id).default([]),
    /** What the article tells of their vote, or of their not voting. */
    vote: localized.optional(),
    /** Where they stand on what the story is about. */
    stance: localized.optional(),
    ...borne,
  })
  .refine((person) => person.name !== undefined || person.attribution !== undefined, {
    message: 'needs a name, or an attribution where the article gives no name',
    path: ['name'],
  });

export const placeSchema = z.strictObject({
  id,
  name: localized,
  ...named,
  kind: z.enum(['country', 'region', 'city', 'district', 'street', 'camp', 'venue', 'water']),
  within: id.optional(),
  description: localized,
  ...borne,
});

export const organizationSchema = z.strictObject({
  id,
  name: localized,
  abbreviation: line.optional(),
  ...named,
  kind: z.enum(['party', 'association', 'group', 'business', 'media', 'institution']),
  description: localized,
  ...borne,
});

export const contestSchema = z.strictObject({
  id,
  name: localized,
  /** Words that name this contest inside a question, such as its year. */
  otherNames: names,
  year: z.int(),
});

const share = z.number().min(0).max(100);
const status = z.enum(['won', 'lost', 'ahead', 'behind']);
const contender = {
  candidate: id.optional(),
  party: id.optional(),
  /** Political leaning, where the article tells it and no party. */
  leaning: localized.optional(),
  status: status.optional(),
};
const resultBase = {
  id,
  contest: id,
  round: z.union([z.literal(1), z.literal(2)]),
  place: id,
  /** As exact as the article has it: `value` only where it gives a day or a year. `otherNames` are for asking. */
  date: z.strictObject({ value: line.optional(), text: localized, otherNames: names }),
  /** One sentence that tells the outcome. */
  statement: localized,
  ...borne,
};

/** Shares are percentages of the vote. `figures` are absent where the article tells the outcome alone. */
export const resultSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('shares'),
    ...resultBase,
    standings: z.array(z.strictObject({ ...contender, share })).min(1),
  }),
  z.strictObject({
    kind: z.literal('regions'),
    ...resultBase,
    /** Whether the counts are of regions led or of regions won. */
    measure: z.enum(['led', 'won']),
    of: z.int().min(1),
    standings: z.array(z.strictObject({ ...contender, regions: z.int().min(0) })).min(1),
  }),
  z.strictObject({
    kind: z.literal('outcome'),
    ...resultBase,
    standings: z.array(z.strictObject(contender)).min(1),
  }),
]);

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
  values: z.array(valueSchema).default([]),
  /** Questions that this fact answers, as people would ask them. */
  questions: z.strictObject({ en: z.array(line).min(1), fr: z.array(line).min(1) }),
  keywords: names,
  ...borne,
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
});

/** More questions that a fact answers, as many as people find words for; `facts.json` keeps those that are shown. */
export const paraphrasesSchema = z.strictObject({
  fact: id,
  en: z.array(line).default([]),
  fr: z.array(line).default([]),
});

/**
 * Something that readers are likely to ask and that the article does not tell. `missing` completes the sentence
 * "The story does not say …"; `near` names facts that come closest.
 */
export const gapSchema = z.strictObject({
  id,
  missing: localized,
  near: z.array(id).default([]),
  questions: z.strictObject({ en: z.array(line).min(1), fr: z.array(line).min(1) }),
});

export const topicSchema = z.strictObject({ id, label: localized, otherNames: names });

/** Words or phrases that mean the same in this story; the words of every story are in `data/vocabulary.json`. */
export const synonymsSchema = z.array(line).min(2);

export type Article = z.infer<typeof articleSchema>;
export type Person = z.infer<typeof personSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Organization = z.infer<typeof organizationSchema>;
export type Contest = z.infer<typeof contestSchema>;
export type Result = z.infer<typeof resultSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Moment = z.infer<typeof momentSchema>;
export type Paraphrases = z.infer<typeof paraphrasesSchema>;
export type Gap = z.infer<typeof gapSchema>;
export type Topic = z.infer<typeof topicSchema>;
