import { deepFreeze } from './freeze.ts';
import type { Story } from './story.ts';

interface Signable {
  readonly draft?: true | undefined;
}

const isSigned = ({ draft }: Signable) => draft !== true;

/** How many records of a story nobody has signed yet. */
export function unsignedCount(story: Story): number {
  const { people, places, organizations, contests, results, quotes, facts, timeline, topics } = story;
  return [people, places, organizations, contests, results, quotes, facts, timeline, topics]
    .flat()
    .filter((record) => !isSigned(record)).length;
}

/** The story as it is answered from. @param drafts whether what nobody has signed is told, too */
export function toldOf(story: Story, drafts: boolean): Story {
  return drafts || unsignedCount(story) === 0 ? story : deepFreeze(signedOnly(story));
}

/**
 * The story without what nobody has signed. A drafted person, place or organization stays if a signed record names it,
 * since that record could not be told without it; contests and topics stay.
 */
export function signedOnly(story: Story): Story {
  const facts = story.facts.filter(isSigned);
  const results = story.results.filter(isSigned);
  const quotes = story.quotes.filter(isSigned);
  const told = new Set([...facts, ...results, ...quotes].map(({ id }) => id));
  const timeline = story.timeline
    .filter(isSigned)
    .map((moment) => ({ ...moment, tells: moment.tells.filter((id) => told.has(id)) }))
    .filter(({ tells }) => tells.length > 0);
  const named = new Set([
    ...facts.flatMap(({ about }) => about),
    ...quotes.flatMap(speakersOf),
    ...results.flatMap(namedBy),
  ]);
  const people = story.people.filter((one) => isSigned(one) || named.has(one.id));
  for (const { memberOf } of people) for (const id of memberOf) named.add(id);
  const places = withSurrounding(story.places, (place) => isSigned(place) || named.has(place.id));
  return {
    ...story,
    people,
    places,
    organizations: story.organizations.filter((one) => isSigned(one) || named.has(one.id)),
    results,
    quotes,
    facts,
    timeline,
    paraphrases: story.paraphrases.filter(({ fact }) => told.has(fact)),
    gaps: story.gaps.map((gap) => ({ ...gap, near: gap.near.filter((id) => told.has(id)) })),
  };
}

function speakersOf({ speakers, relayedBy }: Story['quotes'][number]): string[] {
  return relayedBy === undefined ? speakers : [...speakers, relayedBy];
}

function namedBy({ place, standings, swing, previousHolder }: Story['results'][number]): string[] {
  const rows = standings.flatMap(({ candidate, party }) => [candidate, party]);
  return [place, ...rows, swing?.from, swing?.to, previousHolder?.candidate, previousHolder?.party].filter(
    (id) => id !== undefined,
  );
}

/** A place stays with the places that it lies in. */
function withSurrounding(places: Story['places'], keeps: (place: Story['places'][number]) => boolean): Story['places'] {
  const kept = new Set(places.filter(keeps).map(({ id }) => id));
  for (let grew = true; grew; ) {
    const outer = places.filter(({ id }) => kept.has(id)).flatMap(({ within }) => within ?? []);
    grew = outer.some((id) => !kept.has(id));
    for (const id of outer) kept.add(id);
  }
  return places.filter(({ id }) => kept.has(id));
}
