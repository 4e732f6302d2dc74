import type { StoryContext } from '../lookup/story-context.ts';
import { rarity } from '../search/rarity.ts';
import type { Fact } from '../story/schema.ts';
import { words } from '../text/normalize.ts';
import type { Named, Question } from './question.ts';
import type { Part } from './weighted-terms.ts';

/** How far a fact is about a person who only comes into it. */
const besideFactor = 0.5;

/** Who and what a question names. */
export function namedParts({ story, search }: StoryContext, { named }: Question): Part[] {
  const people = new Set(story.people.map(({ id }) => id));
  return named.map(({ phrase, hits }: Named) => {
    const ids = new Set(hits.map(({ value }) => value.record.id));
    const about = (fact: Fact) => fact.about.some((id) => ids.has(id));
    const inText = new Set(search.facts.all(words(phrase)).map(({ value }) => value));
    const isPerson = hits.every(({ value }) => value.type === 'person');
    // Whom a fact names first, it is about; others only come into it.
    const isFirst = (fact: Fact) => !isPerson || ids.has(fact.about.find((id) => people.has(id)) ?? '');
    const meets = (fact: Fact) => (about(fact) ? (isFirst(fact) ? 1 : besideFactor) : inText.has(fact) ? 0.9 : 0);
    return {
      phrase,
      meets,
      isName: true,
      isPerson,
      weight: rarity(story.facts.length, story.facts.filter((fact) => meets(fact) > 0).length),
    };
  });
}

/** A round that is asked for is named by the fact, or the fact is of no round at all. */
export function roundPart({ story, search }: StoryContext, { round }: Question): Part[] {
  if (round === undefined) return [];
  const meets = (fact: Fact) => (roundsOf(search, fact).includes(round) ? 1 : 0);
  const having = story.facts.filter((fact) => meets(fact) > 0).length;
  return having === 0 ? [] : [{ phrase: `${round}`, weight: rarity(story.facts.length, having), meets }];
}

const roundsTold = new WeakMap<Fact, readonly number[]>();

function roundsOf({ rounds }: StoryContext['search'], fact: Fact): readonly number[] {
  const known = roundsTold.get(fact);
  if (known) return known;
  const told = rounds.spans(words(fact.statement.en)).flatMap(({ hits }) => hits.map(({ value }) => value));
  roundsTold.set(fact, told);
  return told;
}
