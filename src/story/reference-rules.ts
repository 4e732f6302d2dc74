import type { Problem } from './problem.ts';
import type { Story } from './story.ts';

type Records = Omit<Story, 'article'>;

interface Reference {
  readonly file: string;
  readonly record: string;
  readonly field: string;
  readonly to: string;
  readonly among: ReadonlySet<string>;
}

/** Whoever or whatever a record names by its id is there. */
export function checkReferences(story: Records, brokenIds: ReadonlySet<string>): Problem[] {
  return allReferences(story)
    .filter(({ to, among }) => !among.has(to) && !brokenIds.has(to))
    .map(({ file, record, field, to }) => ({
      file,
      record,
      field,
      message: `names "${to}", which no record has as id`,
    }));
}

function allReferences(story: Records): Reference[] {
  const ids = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
  const people = ids(story.people);
  const places = ids(story.places);
  const organizations = ids(story.organizations);
  const topics = ids(story.topics);
  const contests = ids(story.contests);
  const optionsOf = (contest: string) => ids(story.contests.find(({ id }) => id === contest)?.options ?? []);
  const facts = ids(story.facts);
  const told = new Set([...facts, ...ids(story.results), ...ids(story.quotes)]);
  const voices = new Set([...people, ...organizations]);
  const entities = new Set([...voices, ...places]);
  const each = (file: string, record: string, field: string, among: ReadonlySet<string>, to: readonly string[]) =>
    to.map((target) => ({ file, record, field, among, to: target }));
  const given = (id: string | undefined) => (id === undefined ? [] : [id]);
  return [
    ...story.people.flatMap(({ id, memberOf }) => each('people.json', id, 'memberOf', organizations, memberOf)),
    ...story.places.flatMap(({ id, within }) => each('places.json', id, 'within', places, given(within))),
    ...story.results.flatMap(({ id, contest, place, standings, swing, previousHolder }) => [
      ...each('results.json', id, 'contest', contests, [contest]),
      ...each('results.json', id, 'place', places, [place]),
      ...standings.flatMap(({ candidate }) => each('results.json', id, 'candidate', people, given(candidate))),
      ...standings.flatMap(({ party }) => each('results.json', id, 'party', organizations, given(party))),
      ...standings.flatMap(({ option }) => each('results.json', id, 'option', optionsOf(contest), given(option))),
      ...each('results.json', id, 'previousHolder', people, given(previousHolder?.candidate)),
      ...each('results.json', id, 'previousHolder', organizations, given(previousHolder?.party)),
      ...each(
        'results.json',
        id,
        'swing',
        new Set([...voices, ...optionsOf(contest)]),
        swing ? [swing.from, ...given(swing.to)] : [],
      ),
    ]),
    ...story.quotes.flatMap(({ id, speakers, relayedBy, topics: on }) => [
      ...each('quotes.json', id, 'speakers', voices, speakers),
      ...each('quotes.json', id, 'relayedBy', voices, given(relayedBy)),
      ...each('quotes.json', id, 'topics', topics, on),
    ]),
    ...story.facts.flatMap(({ id, about, topics: on }) => [
      ...each('facts.json', id, 'about', entities, about),
      ...each('facts.json', id, 'topics', topics, on),
    ]),
    ...story.timeline.flatMap(({ id, tells }) => each('timeline.json', id, 'tells', told, tells)),
    ...story.gaps.flatMap(({ id, near }) => each('gaps.json', id, 'near', facts, near)),
  ];
}
