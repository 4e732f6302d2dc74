import * as z from 'zod';
import * as schema from '../story/schema.ts';

export type KindName =
  | 'facts'
  | 'quotes'
  | 'results'
  | 'people'
  | 'places'
  | 'organizations'
  | 'timeline'
  | 'gaps'
  | 'topics'
  | 'synonyms'
  | 'contests'
  | 'article';

/** A kind of record: where it stands, and what it is called. */
export interface Kind {
  readonly name: KindName;
  readonly file: string;
  /** The list in a file that has several. */
  readonly list?: string;
  /** What the form calls the whole of it, where the file has a list of words and no object. */
  readonly field?: string;
  readonly schema: z.ZodType;
  /** One of them, and all of them. */
  readonly one: string;
  readonly title: string;
}

/** In the order in which one writes them: what others name comes first. */
export const kinds: readonly Kind[] = [
  { name: 'quotes', file: 'quotes.json', schema: schema.quoteSchema, one: 'quotation', title: 'Quotations' },
  { name: 'people', file: 'people.json', schema: schema.personSchema, one: 'person', title: 'People' },
  {
    name: 'organizations',
    file: 'organizations.json',
    schema: schema.organizationSchema,
    one: 'organization',
    title: 'Organizations',
  },
  { name: 'places', file: 'places.json', schema: schema.placeSchema, one: 'place', title: 'Places' },
  {
    name: 'contests',
    file: 'results.json',
    list: 'contests',
    schema: schema.contestSchema,
    one: 'contest',
    title: 'Contests',
  },
  {
    name: 'results',
    file: 'results.json',
    list: 'results',
    schema: schema.resultSchema,
    one: 'result',
    title: 'Results',
  },
  { name: 'facts', file: 'facts.json', schema: schema.factSchema, one: 'fact', title: 'Facts' },
  { name: 'timeline', file: 'timeline.json', schema: schema.momentSchema, one: 'moment', title: 'Timeline' },
  { name: 'gaps', file: 'gaps.json', schema: schema.gapSchema, one: 'gap', title: 'Gaps' },
  {
    name: 'topics',
    file: 'vocabulary.json',
    list: 'topics',
    schema: schema.topicSchema,
    one: 'topic',
    title: 'Topics',
  },
  {
    name: 'synonyms',
    file: 'vocabulary.json',
    list: 'synonyms',
    field: 'words',
    schema: z.strictObject({ words: schema.synonymsSchema }),
    one: 'group of synonyms',
    title: 'Synonyms',
  },
  { name: 'article', file: 'article.json', schema: schema.articleSchema, one: 'article', title: 'Article' },
];

/** Every file of a story that has records. */
export const recordFiles: readonly string[] = [...new Set(kinds.map(({ file }) => file))];

/** Whether somebody has to sign them. */
export function canBeDraft({ name }: Kind): boolean {
  return name !== 'article' && name !== 'gaps' && name !== 'synonyms';
}

export function kindNamed(name: string | undefined): Kind | undefined {
  return kinds.find((kind) => kind.name === name);
}
