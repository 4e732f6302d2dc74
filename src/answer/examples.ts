import { contenderOf } from '../lookup/figures.ts';
import type { Result } from '../story/schema.ts';
import { entitiesOf, namedIn, nameOf, type Story } from '../story/story.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';

/** What one may type behind a command, taken from the story at hand. */
export type Examples = (story: Story, locale: Locale) => readonly string[];

/** For commands without an option that must be filled in. */
export const noExamples: Examples = () => [''];

function nameIn(story: Story, id: string, locale: Locale): string {
  const entity = namedIn(story).find(({ record }) => record.id === id);
  return entity ? nameOf(entity, locale) : id;
}

/** The results of the main contest; all if it has none. */
function mainOf({ contests, results }: Story): readonly Result[] {
  const main = results.filter(({ contest }) => contest === contests[0]?.id);
  return main.length > 0 ? main : results;
}

/** A place, and the place with a round or somebody who stands there. */
export const resultExamples: Examples = (story, locale) => {
  const [result] = mainOf(story);
  if (!result) return story.places.slice(0, 1).map(({ name }) => name[locale]);
  const place = nameIn(story, result.place, locale);
  const { round } = result;
  const contender = result.standings.map(contenderOf)[0] ?? '';
  const more =
    round === undefined ? nameIn(story, contender, locale) : textIn(locale)('result.placeAndRound', { place, round });
  return [place, more.replace(', ', ' ')];
};

/** Two who stand in one result, and two places or years. */
export const compareExamples: Examples = (story, locale) => {
  const name = (id: string) => nameIn(story, id, locale).replaceAll(':', '');
  const pair = (a: string, b: string) => `a:${name(a)} b:${name(b)}`;
  const [result] = mainOf(story).filter(({ standings }) => standings.length > 1);
  const [one, other] = (result?.standings ?? []).map(contenderOf);
  const contenders = one !== undefined && other !== undefined ? [pair(one, other)] : [];
  const places = [...new Set(mainOf(story).map(({ place }) => place))];
  const [here, there] = places;
  return contenders.length > 0 || here === undefined || there === undefined
    ? contenders.slice(0, 1)
    : [pair(here, there)];
};

/** Somebody who is quoted, and a topic of a quotation. */
export const quoteExamples: Examples = (story, locale) => {
  const [first, ...others] = story.quotes;
  const topic = others.map(({ topics }) => topics[0]).find((id) => id !== first?.topics[0]) ?? first?.topics[0];
  const label = story.topics.find(({ id }) => id === topic)?.label[locale];
  const speaker = first?.speakers[0];
  return [...(speaker === undefined ? [] : [nameIn(story, speaker, locale)]), ...(label === undefined ? [] : [label])];
};

/** The shortest of the first questions of facts, so that it is read at once. */
export const askExamples: Examples = (story, locale) => {
  const asked = story.facts.slice(0, 12).flatMap(({ questions }) => questions[locale][0] ?? []);
  const written =
    asked.length > 0 ? asked : story.facts.flatMap(({ questions }) => questions.en[0] ?? questions.fr[0] ?? []);
  return [...written].sort((a, b) => a.length - b.length).slice(0, 1);
};

/** Two people, or what else has a name. */
export const whoExamples: Examples = (story, locale) => {
  const entities = entitiesOf(story).filter(({ type }) => type !== 'place');
  return entities.slice(0, 2).map((entity) => nameOf(entity, locale));
};

/** Two topics that facts are on. */
export const factExamples: Examples = (story, locale) => {
  const used = new Set(story.facts.flatMap(({ topics }) => topics));
  return story.topics
    .filter(({ id }) => used.has(id))
    .slice(0, 2)
    .map(({ label }) => label[locale]);
};

/** The shortest of the facts, as somebody may have written it: one with a share or another figure, if there is any. */
export const checkExamples: Examples = (story, locale) => {
  const told = story.facts.map(({ statement }) => statement[locale].replace(/\.$/, ''));
  const byKind = [/\d\s?%/, /\d/, /./].map((kind) => told.filter((statement) => kind.test(statement)));
  const [fitting = []] = byKind.filter(({ length }) => length > 0);
  return [...fitting].sort((a, b) => a.length - b.length).slice(0, 1);
};
