import * as z from 'zod';

/** The shapes that the records of every file share. */

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as "le-pen-2015"')
  .max(40, 'has more than 40 characters');

export const line = z
  .string('must be text in quotation marks')
  .trim()
  .min(1, 'is empty; write something, or leave it out');

export const names = z.array(line).default([]);

/**
 * One sentence or label. A story may have it in the language of its article alone: both languages then read the same,
 * and `only` tells which one it is.
 */
export const localized = z
  .strictObject({ en: line.optional(), fr: line.optional() })
  .transform(({ en, fr }, context) => {
    const text = en ?? fr;
    if (text === undefined) {
      context.addIssue({
        code: 'custom',
        message: 'is empty; write { "en": "…", "fr": "…" }, or the one language alone',
      });
      return z.NEVER;
    }
    return {
      en: en ?? text,
      fr: fr ?? text,
      ...(en === undefined ? { only: 'fr' } : fr === undefined ? { only: 'en' } : {}),
    } as Localized;
  });

export interface Localized {
  readonly en: string;
  readonly fr: string;
  /** The one language in which the story has it. */
  readonly only?: 'en' | 'fr';
}

/** Questions by language; a story in one language has a list in it alone. */
export const questions = z
  .strictObject({ en: z.array(line).default([]), fr: z.array(line).default([]) })
  .refine(({ en, fr }) => en.length + fr.length > 0, 'needs a question');

/** `paragraph` is the n-th non-empty line of the article, from 1; `exact` a few of its words, verbatim. */
export const evidence = z.strictObject({
  paragraph: z.int().min(1),
  exact: line.max(120, 'has more than 120 characters'),
  /** The words around it, where a browser would find the same words earlier in the article. */
  prefix: line.max(80, 'has more than 80 characters').optional(),
  suffix: line.max(80, 'has more than 80 characters').optional(),
});

export type Evidence = z.infer<typeof evidence>;

export const evidenceList = z
  .array(evidence, 'must be a list: [{ "paragraph": 3, "exact": "…" }]')
  .min(1, 'needs evidence: [{ "paragraph": 3, "exact": "…" }]');

export const borne = { evidence: evidenceList };

/** How a figure is hedged in the article. An unhedged figure has no qualifier. */
export const qualifier = z.enum(['as_many_as', 'at_least', 'more_than', 'less_than', 'about', 'only', 'almost']);

export type Qualifier = z.infer<typeof qualifier>;

export const named = {
  /** Other names for the same thing, in any language: spellings, roles, descriptions. Unique in their file. */
  otherNames: names,
  /** What people type for it though it means something wider, narrower or older. A reply says how it was read. */
  looseNames: names,
};

/** As NIST SP 1500-100 and CSS write it. */
export const color = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be such as "#0087dc"');

/** What a draft says of itself until somebody signs the record. */
export const drafted = {
  /** Nobody has read it yet. Who signs a record takes both fields away. */
  draft: z.literal(true, 'is true, or is left out of a record that somebody has signed').optional(),
  /** From 0 to 1: how sure the draft is. */
  confidence: z.number().min(0).max(1).optional(),
};
