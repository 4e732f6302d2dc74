import type { Paraphrases } from './question-files.ts';
import type {
  Article,
  Contest,
  Fact,
  Gap,
  Moment,
  Option,
  Organization,
  Person,
  Place,
  Quote,
  Result,
  Topic,
} from './schema.ts';
import { evidenceOf } from './stated.ts';

/** A whole story: its records as they stand in the files, frozen, in the order of the files. */
export interface Story {
  readonly article: Readonly<Article>;
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly organizations: readonly Organization[];
  readonly contests: readonly Contest[];
  readonly results: readonly Result[];
  readonly quotes: readonly Quote[];
  readonly facts: readonly Fact[];
  /** Earliest first. */
  readonly timeline: readonly Moment[];
  readonly paraphrases: readonly Paraphrases[];
  readonly gaps: readonly Gap[];
  readonly topics: readonly Topic[];
  readonly synonyms: readonly (readonly string[])[];
}

/** A record that has a name of its own. */
export type Entity =
  | { readonly type: 'person'; readonly record: Person }
  | { readonly type: 'place'; readonly record: Place }
  | { readonly type: 'organization'; readonly record: Organization }
  /** What may be voted for in a referendum; it stands in a contest. */
  | { readonly type: 'option'; readonly record: Option };

/** An entity with a description and evidence of its own. */
export type DescribedEntity = Exclude<Entity, { readonly type: 'option' }>;

export function entitiesOf(story: Pick<Story, 'people' | 'places' | 'organizations'>): DescribedEntity[] {
  return [
    ...story.people.map((record) => ({ type: 'person' as const, record })),
    ...story.places.map((record) => ({ type: 'place' as const, record })),
    ...story.organizations.map((record) => ({ type: 'organization' as const, record })),
  ];
}

/** What may be voted for in the contests of a story. */
export function optionsOf({ contests }: Pick<Story, 'contests'>): Entity[] {
  return contests.flatMap(({ options }) => options.map((record) => ({ type: 'option' as const, record })));
}

/** Everything that has a name: the entities, and the options of every contest. */
export function namedIn(story: Pick<Story, 'people' | 'places' | 'organizations' | 'contests'>): Entity[] {
  return [...entitiesOf(story), ...optionsOf(story)];
}

/** What to call an entity in a language: its name, or the words that stand in place of one. */
export function nameOf(entity: Entity, language: 'en' | 'fr'): string {
  if (entity.type === 'person') {
    return entity.record.name ?? entity.record.attribution?.[language] ?? entity.record.id;
  }
  return entity.record.name[language];
}

/** Every name an entity answers to, in every language; loose names are apart, in `looseNames`. */
export function namesOf(entity: Entity): string[] {
  const { record } = entity;
  const own =
    entity.type === 'person'
      ? [entity.record.name, entity.record.attribution?.en, entity.record.attribution?.fr]
      : [entity.record.name.en, entity.record.name.fr];
  const abbreviation = entity.type === 'organization' ? entity.record.abbreviation : undefined;
  return [...new Set([...own, abbreviation, ...record.otherNames].filter((name) => name !== undefined))];
}

/** All records that must have evidence, with the file that holds each. */
export function borneRecords(story: Omit<Story, 'article'>) {
  return [
    ...story.people.map((record) => ({ file: 'people.json', record })),
    ...story.places.map((record) => ({ file: 'places.json', record })),
    ...story.organizations.map((record) => ({ file: 'organizations.json', record })),
    ...story.results.map((record) => ({ file: 'results.json', record: { ...record, evidence: evidenceOf(record) } })),
    ...story.quotes.map((record) => ({ file: 'quotes.json', record })),
    ...story.facts.map((record) => ({ file: 'facts.json', record })),
    ...story.timeline.map((record) => ({ file: 'timeline.json', record })),
  ];
}

/** The questions of a record in a language; a story in one language has them in that one alone. */
export function questionsIn(questions: Readonly<Record<'en' | 'fr', readonly string[]>>, language: 'en' | 'fr') {
  const own = questions[language];
  return own.length > 0 ? own : [...questions.en, ...questions.fr];
}
