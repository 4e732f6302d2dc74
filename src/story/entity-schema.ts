import * as z from 'zod';
import { borne, color, drafted, id, line, localized, named } from './schema-parts.ts';

/** Who and where: people and organizations, with the names that Popolo gives their fields, and places. */

export const personSchema = z
  .strictObject({
    id,
    name: line.optional(),
    /** What stands in place of a name for a person whom the article does not name. */
    attribution: localized.optional(),
    ...named,
    role: localized,
    /** `years` where the article gives a number, `text` where it gives a decade or the like. */
    age: z
      .union(
        [z.strictObject({ years: z.int().min(0).max(130) }), z.strictObject({ text: localized })],
        'must be either whole years, { "years": 41 }, or a text, { "text": { "en": "in her forties" } }',
      )
      .optional(),
    origin: localized.optional(),
    voice: z.enum([
      'candidate',
      'politician',
      'resident',
      'organiser',
      'reporter',
      'artist',
      'witness',
      'expert',
      'official',
      'mentioned',
    ]),
    memberOf: z.array(id).default([]),
    /** What the article tells of their vote, or of their not voting. */
    vote: localized.optional(),
    /** Where they stand on what the story is about. */
    stance: localized.optional(),
    ...borne,
    ...drafted,
  })
  .refine((person) => person.name !== undefined || person.attribution !== undefined, {
    message: 'needs a name, or an attribution where the article gives no name',
    path: ['name'],
  });

const placeKinds = [
  'country',
  'state',
  'region',
  'province',
  'county',
  'constituency',
  'district',
  'municipality',
  'city',
  'town',
  'village',
  'ward',
  'street',
  'camp',
  'venue',
  'water',
] as const;

export const placeSchema = z.strictObject({
  id,
  name: localized,
  ...named,
  kind: z.enum(placeKinds),
  within: id.optional(),
  description: localized,
  ...borne,
  ...drafted,
});

export const organizationSchema = z.strictObject({
  id,
  name: localized,
  abbreviation: line.optional(),
  ...named,
  kind: z.enum(['party', 'list', 'coalition', 'association', 'group', 'business', 'media', 'institution']),
  color: color.optional(),
  description: localized,
  ...borne,
  ...drafted,
});

export type Person = z.infer<typeof personSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Organization = z.infer<typeof organizationSchema>;
