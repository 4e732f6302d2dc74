import { words } from '../fold.ts';
import type { Fact, Gap, Quote } from '../story/schema.ts';
import { type Entity, entitiesOf, namesOf, type Story } from '../story/story.ts';
import type { GeneralVocabulary } from '../story/vocabulary.ts';
import { locales } from '../text/locale.ts';
import type { Dictionary, IsWord } from './dictionary.ts';
import { lazily } from './lazy.ts';
import { type NameEntry, NameIndex } from './names.ts';
import { QuestionIndex, type StoredQuestion } from './questions.ts';
import { SynonymGroups } from './synonyms.ts';
import { type Field, TextIndex } from './texts.ts';
import { Mender } from './typo.ts';

type Topic = Story['topics'][number];
type Contest = Story['contests'][number];

/** Every index over one story. It is built once and never changes. */
export interface Search {
  /** People, places and organizations by id. */
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly entities: NameIndex<Entity>;
  readonly places: NameIndex<Entity>;
  readonly topics: NameIndex<Topic>;
  readonly contests: NameIndex<Contest>;
  readonly rounds: NameIndex<1 | 2>;
  readonly quotes: TextIndex<Quote>;
  readonly facts: TextIndex<Fact>;
  /** Facts, and what the story does not tell, by the questions that ask for them. */
  readonly questions: QuestionIndex<Fact | Gap>;
  /** Facts by what they state alone, not by the questions and keywords that they are searched by. */
  readonly statements: TextIndex<Fact>;
  /** Every word of facts, quotations, names and questions, to find what a word of a question may be a slip for. */
  readonly questionWords: Mender;
  /** The small words of questions, for slips in words too short to be mended otherwise. */
  readonly askingWords: Mender;
  /** People, places and organizations by words of their names and of what is told of them. */
  readonly descriptions: TextIndex<Entity>;
  /** Every word of every name, to find what a word may be a slip for. */
  readonly nameWords: Mender;
  readonly stopWords: ReadonlySet<string>;
  readonly isWord: IsWord;
  readonly isCommon: IsWord;
}

export function createSearch(story: Story, vocabulary: GeneralVocabulary, dictionary: Dictionary): Search {
  const { isWord, isCommon } = dictionary;
  const index = <T>(entries: readonly NameEntry<T>[]) => new NameIndex(entries, isWord);
  const entities = entitiesOf(story);
  const stopWords = new Set([...vocabulary.stopWords.en, ...vocabulary.stopWords.fr]);
  const shared = lazily({
    synonyms: () => new SynonymGroups([...vocabulary.synonyms, ...story.synonyms], vocabulary.related, stopWords),
  });
  const search: Search = lazily<Search>({
    entityById: () => new Map(entities.map((entity) => [entity.record.id, entity])),
    entities: () => index(entities.flatMap(entriesOf)),
    places: () => index(entities.filter(({ type }) => type === 'place').flatMap(entriesOf)),
    topics: () => index(story.topics.flatMap((topic) => firm(topic, topicNames(topic)))),
    contests: () => index(story.contests.flatMap((contest) => firm(contest, contestNames(contest)))),
    rounds: () => index(roundEntries(story, vocabulary)),
    quotes: () =>
      new TextIndex(
        story.quotes.map((value) => ({ value, fields: quoteFields(story, value) })),
        shared.synonyms,
        dictionary,
      ),
    facts: () =>
      new TextIndex(
        story.facts.map((value) => ({ value, fields: factFields(value) })),
        shared.synonyms,
        dictionary,
      ),
    questions: () =>
      new QuestionIndex(storedQuestions(story), shared.synonyms, (word) =>
        isCommon(word) ? 0.25 : isWord(word) ? 0.6 : 1,
      ),
    statements: () =>
      new TextIndex(
        story.facts.map((value) => ({ value, fields: statementFields(value) })),
        shared.synonyms,
        dictionary,
      ),
    questionWords: () =>
      new Mender([
        ...search.facts.vocabulary,
        ...search.quotes.vocabulary,
        ...search.questions.vocabulary,
        ...wordsOfQuestions(story, vocabulary),
      ]),
    descriptions: () =>
      new TextIndex(
        entities.map((value) => ({ value, fields: descriptionFields(value) })),
        shared.synonyms,
        dictionary,
      ),
    askingWords: () => new Mender([...stopWords, ...vocabulary.questionWords].filter(({ length }) => length > 3)),
    nameWords: () => new Mender(entities.flatMap((entity) => namesOf(entity).flatMap(words))),
    stopWords: () => stopWords,
    isWord: () => isWord,
    isCommon: () => isCommon,
  });
  return search;
}

/**
 * Builds every index and opens the dictionaries, so that the first question need not wait for them. In between, what
 * came in meanwhile is done.
 */
export async function warm(search: Search): Promise<void> {
  for (const key of Object.keys(search) as (keyof Search)[]) {
    void search[key];
    await new Promise((resolve) => setTimeout(resolve));
  }
  // No word, so that it is looked for in every dictionary.
  search.isWord('zzzz');
}

function firm<T>(value: T, names: readonly string[]): NameEntry<T>[] {
  return names.map((name) => ({ name, loose: false, value }));
}

function entriesOf(entity: Entity): NameEntry<Entity>[] {
  const loose = entity.record.looseNames.map((name) => ({ name, loose: true, value: entity }));
  const own = entity.type === 'person' ? entity.record.name : undefined;
  const names = firm(entity, [entity.record.id, ...namesOf(entity)]);
  return [...names.map((entry) => ({ ...entry, forgiving: entry.name === own })), ...loose];
}

/** "first round", "tour 1", "runoff", and the words by which the story dates a round of its main contest. */
function roundEntries(story: Story, { roundWords, rounds }: GeneralVocabulary): NameEntry<1 | 2>[] {
  const numbered = rounds.flatMap(({ round, ordinals, names }) => [
    ...firm(round, names),
    ...roundWords.flatMap((word) =>
      firm(
        round,
        ordinals.flatMap((ordinal) => [`${ordinal} ${word}`, `${word} ${ordinal}`]),
      ),
    ),
  ]);
  const main = story.results.filter(({ contest }) => contest === story.contests[0]?.id);
  const dated = main.flatMap(({ round, date }) => firm(round, [date.text.en, date.text.fr, ...date.otherNames]));
  return [...numbered, ...dated];
}

function topicNames({ label, otherNames }: Topic): string[] {
  return [label.en, label.fr, ...otherNames];
}

function contestNames({ name, otherNames }: Contest): string[] {
  return [name.en, name.fr, ...otherNames];
}

/** The words themselves count most; then what describes them; then where they were said. */
function quoteFields(story: Story, quote: Quote): Field[] {
  const topics = story.topics.filter(({ id }) => quote.topics.includes(id));
  const field = (weight: number) => (text: string) => ({ weight, text });
  return [
    ...quote.exact.map(field(1)),
    ...quote.keywords.map(field(0.9)),
    ...topics.flatMap(topicNames).map(field(0.8)),
    ...[quote.setting.en, quote.setting.fr].map((text) => ({ text, weight: 0.5, literal: true })),
  ];
}

function statementFields({ statement }: Fact): Field[] {
  return locales.map((language) => ({ text: statement[language], weight: 1, language }));
}

function factFields(fact: Fact): Field[] {
  const asked = locales.flatMap((language) => fact.questions[language].map((text) => ({ text, weight: 1, language })));
  return [...statementFields(fact), ...asked, ...fact.keywords.map((text) => ({ text, weight: 0.9 }))];
}

function storedQuestions({ facts, paraphrases, gaps }: Story): StoredQuestion<Fact | Gap>[] {
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const all = [
    ...[...facts, ...gaps].map((subject) => ({ subject, ...subject.questions })),
    ...paraphrases.flatMap(({ fact, en, fr }) => {
      const subject = factById.get(fact);
      return subject ? [{ subject, en, fr }] : [];
    }),
    ...facts.map((subject) => ({ subject, en: [subject.statement.en], fr: [subject.statement.fr] })),
  ];
  return all.flatMap(({ subject, en, fr }) => [
    ...en.map((text) => ({ subject, language: 'en' as const, text })),
    ...fr.map((text) => ({ subject, language: 'fr' as const, text })),
  ]);
}

function wordsOfQuestions(story: Story, { cues, questionWords, rounds, roundWords }: GeneralVocabulary): string[] {
  const names = [...entitiesOf(story).flatMap(namesOf), ...story.topics.flatMap(topicNames)];
  const asked = [
    ...questionWords,
    ...Object.values(cues).flat(),
    ...roundWords,
    ...rounds.flatMap(({ ordinals }) => ordinals),
  ];
  return [...names, ...asked].flatMap(words);
}

/** What somebody may be described by who asks for them without a name. */
function descriptionFields(entity: Entity): Field[] {
  const { en, fr } = entity.type === 'person' ? entity.record.role : entity.record.description;
  return [
    ...[...namesOf(entity), ...entity.record.looseNames].map((text) => ({ text, weight: 1 })),
    ...[en, fr].map((text) => ({ text, weight: 0.9 })),
  ];
}
