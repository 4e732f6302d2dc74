import type { Source } from '../answer/reply.ts';
import { stemsOf } from '../language/stems.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import { rarity } from '../search/rarity.ts';
import type { Fact } from '../story/schema.ts';
import type { Localized } from '../story/schema-parts.ts';
import { evidenceOf } from '../story/stated.ts';
import { entitiesOf, nameOf } from '../story/story.ts';
import { words } from '../text/normalize.ts';
import { textIn } from '../text/text.ts';
import type { Reading } from './reading.ts';
import { formsOf } from './word-forms.ts';

/** Something that the story states in a sentence: a fact, the outcome of a result, who somebody is, what happened when. */
export interface TellingRecord {
  readonly statement: Localized;
  readonly about: readonly string[];
  readonly values: Fact['values'];
  readonly evidence: readonly Source[];
  readonly fact?: Fact | undefined;
  readonly isResult?: boolean;
}

interface Kept {
  readonly records: readonly TellingRecord[];
  readonly byFact: ReadonlyMap<Fact, TellingRecord>;
  /** The records that have a stem, by their places in the list. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

const kept = new WeakMap<StoryContext['story'], Kept>();

function recordsOf(context: StoryContext): Kept {
  const known = kept.get(context.story);
  if (known) return known;
  const { story } = context;
  const facts = story.facts.map((fact) => ({ ...fact, fact }));
  const records: TellingRecord[] = [...facts, ...otherRecords(story)];
  const postings = new Map<string, number[]>();
  for (const [at, { statement }] of records.entries()) {
    const stems = new Set(tellingStems(context, [statement.en, statement.fr]));
    for (const stem of stems) postings.set(stem, [...(postings.get(stem) ?? []), at]);
  }
  const made = { records, postings, byFact: new Map(facts.map((record) => [record.fact, record])) };
  kept.set(story, made);
  return made;
}

/** Everything that a story states in a sentence, and which of it has a stem. */
export function allRecords(context: StoryContext): Pick<Kept, 'records' | 'postings'> {
  return recordsOf(context);
}

/** The stems of the words of some texts that tell something. */
export function tellingStems({ search }: StoryContext, texts: readonly string[]): string[] {
  return texts
    .flatMap(words)
    .filter((word) => !search.stopWords.has(word))
    .flatMap(stemsOf);
}

function otherRecords(story: StoryContext['story']): TellingRecord[] {
  const results = story.results.map((result) => ({
    statement: result.statement,
    about: [
      result.place,
      ...result.standings.flatMap(({ candidate, party, option }) =>
        [candidate, party, option].filter((id) => id !== undefined),
      ),
    ],
    values: [],
    evidence: evidenceOf(result).slice(0, 3),
    isResult: true,
  }));
  const moments = story.timeline.map(({ when, statement, evidence }) => ({
    statement: both(statement, (locale) => `${statement[locale]} (${when.text[locale]})`),
    about: [],
    values: [],
    evidence,
  }));
  const described = entitiesOf(story).map((entity) => {
    const told = entity.type === 'person' ? entity.record.role : entity.record.description;
    return {
      statement: both(told, (locale) =>
        textIn(locale)('result.line', { label: nameOf(entity, locale), value: told[locale] }),
      ),
      about: [entity.record.id, ...(entity.type === 'person' ? entity.record.memberOf : [])],
      values: [],
      evidence: entity.record.evidence,
    };
  });
  return [...results, ...moments, ...described];
}

function both({ only }: Localized, make: (locale: 'en' | 'fr') => string): Localized {
  return { en: make('en'), fr: make('fr'), ...(only === undefined ? {} : { only }) };
}

const mostNear = 6;

/** The records that have most of some words, the rare ones counting most; the facts that are ranked first come too. */
export function recordsNear(
  context: StoryContext,
  { row, meanings }: Reading,
  ranked: readonly Fact[],
): readonly TellingRecord[] {
  const { records, byFact, postings } = recordsOf(context);
  const scores = new Map<number, number>();
  for (const word of new Set(row.filter((one) => !context.search.stopWords.has(one)))) {
    const found = new Set(formsOf(word, meanings).flatMap((stem) => postings.get(stem) ?? []));
    const weight = rarity(records.length, found.size);
    for (const at of found) scores.set(at, (scores.get(at) ?? 0) + weight);
  }
  const near = [...scores].sort((a, b) => b[1] - a[1]).slice(0, mostNear);
  const all = [...ranked.flatMap((fact) => byFact.get(fact) ?? []), ...near.flatMap(([at]) => records[at] ?? [])];
  return [...new Set(all)];
}
