import { affiliations } from './affiliation.ts';
import { callingsOf } from './callings.ts';
import { type CommonPlace, commonPlacesIn } from './common-places.ts';
import type { Named } from './entities.ts';
import { draftFacts } from './facts/draft-facts.ts';
import { NameBook } from './name-book.ts';
import { draftOrganizations } from './organizations.ts';
import { isVotedFor } from './parties.ts';
import { draftPeople, type PersonDraft } from './people.ts';
import { draftPlaces, type PlaceDraft } from './places.ts';
import { draftQuotes } from './quotes.ts';
import type { Reading } from './reading.ts';
import { draftElections } from './results/elections.ts';
import type { PlaceMention } from './results/told.ts';
import { draftTopics } from './topics.ts';
import { Speakers } from './unnamed.ts';
import { keyOf, speakersOf } from './voices.ts';
import { textOf } from './wording.ts';

/** The files of a story, by name, as they are written. */
export type Files = Readonly<Record<string, unknown>>;

export interface DraftOptions {
  /** Facts are the article's own sentences, so they are drafted only if whoever asks may publish those. */
  readonly verbatim: boolean;
}

/** Drafts every file but `article.json`. A pure function: the same reading gives the same story. */
export function draftStory(reading: Reading, { verbatim }: DraftOptions): Files {
  const { paragraphs, named, quoted, front } = reading;
  const language = front.inLanguage;
  const book = new NameBook();
  const context = { paragraphs, language, book };
  const by = speakersOf(reading);
  const ties = affiliations(named, paragraphs);
  const organizationsOf = named.filter(({ kind }) => kind === 'organization');
  const peopleOf = named.filter(({ kind }) => kind === 'person');
  const ids = new Map<string, string>();
  const keep = (list: readonly Named[], records: readonly { id: string; name?: unknown }[]) =>
    list.forEach((one) => {
      const record = records.find(
        ({ name }) =>
          name === one.name || (typeof name === 'object' && name !== null && Object.values(name)[0] === one.name),
      );
      if (record) ids.set(keyOf(one), record.id);
    });
  // Organizations first: a person may belong to one.
  const organizations = draftOrganizations(organizationsOf, context);
  keep(organizationsOf, organizations);
  const spoken = new Set(by.map(({ voice }) => voice));
  const callings = callingsOf(peopleOf, paragraphs);
  const people = draftPeople(peopleOf, {
    ...context,
    partiesOf: (person) => (ties.get(person) ?? []).flatMap((one) => ids.get(keyOf(one)) ?? []),
    isOther: (name, person) => named.some((one) => one !== person && one.name === name),
    isReporter: (name) => front.author?.includes(name) ?? false,
    speaks: (person) => spoken.has(keyOf(person)),
    callingsOf: (person) => callings.flatMap(({ noun, one }) => (one === person ? [noun] : [])),
  });
  keep(peopleOf, people);
  const placesOf = named.filter(({ kind }) => kind === 'place');
  const common = commonPlacesIn(paragraphs, language, new Set(reading.boilerplate.keys()));
  const places = draftPlaces(placesOf, common, context);
  keep(placesOf, places);
  const topics = draftTopics(paragraphs, language);
  const speakers = new Speakers(context, ids);
  const isHeadline = (paragraph: number) => front.heads.get(paragraph) === 'headline';
  const quotes = draftQuotes(quoted, by, {
    paragraphs,
    language,
    topics,
    ids: book.ids,
    speakerId: (one, quote) => speakers.idOf(one, quote),
    isHeadline,
  });
  const partyOf = (id: string) =>
    firstParty(
      people.find((person) => person.id === id),
      organizations,
    );
  const idOf = (one: Named) => ids.get(keyOf(one));
  const elections = draftElections(reading, {
    idOf,
    isVotedFor,
    partyOf,
    book,
    placeIds: places.map(({ id }) => id),
    mayVote: (place) => !places.some(({ id, kind }) => id === place && /^(?:venue|street|water|camp)$/.test(kind)),
    commonName: (place) => places.flatMap(({ id, name }) => (id === place ? [textOf(name)] : []))[0],
    commonPlaces: seatsOf(common, places),
  });
  const facts = verbatim ? draftFacts(reading, { idOf, topics, ids: book.ids }) : [];
  return {
    'people.json': [...people, ...speakers.drafts],
    'places.json': places,
    'organizations.json': organizations,
    'results.json': elections,
    'quotes.json': quotes,
    'facts.json': facts,
    'vocabulary.json': { topics, synonyms: [] },
  };
}

/** Common places that elect somebody: "the third constituency". */
function seatsOf(common: readonly CommonPlace[], places: readonly PlaceDraft[]): PlaceMention[] {
  return common.flatMap(({ name, spans }) => {
    const place = places.find(
      // "The constituency" alone is the one that the article is about.
      (one) =>
        textOf(one.name) === name &&
        name.includes(' ') &&
        /^(?:constituency|district|ward|village|region|county|precinct)$/.test(one.kind),
    );
    return place ? spans.map((span) => ({ ...span, place: place.id, isWhere: true })) : [];
  });
}

function firstParty(
  person: PersonDraft | undefined,
  organizations: readonly { id: string; kind: string }[],
): string | undefined {
  return person?.memberOf.find((id) =>
    organizations.some((one) => one.id === id && (one.kind === 'party' || one.kind === 'list')),
  );
}
