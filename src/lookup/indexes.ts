import type { Dictionary, IsWord } from '../language/dictionary.ts';
import { SpellCorrector, type SpellCorrectorData, spellCorrectorData } from '../language/spelling.ts';
import { type KeptSynonyms, keptSynonyms, SynonymGroups } from '../language/synonyms.ts';
import { Classifier, type Learnt } from '../search/classifier.ts';
import { lazily } from '../search/lazy.ts';
import { type NameEntry, NameIndex } from '../search/names.ts';
import { QuestionIndex } from '../search/questions.ts';
import { type KeptQuestions, readQuestions } from '../search/read-questions.ts';
import { type Field, type KeptTexts, readTexts } from '../search/read-texts.ts';
import { TextIndex } from '../search/texts.ts';
import { train } from '../search/training.ts';
import type { Fact, Gap, Quote } from '../story/schema.ts';
import { type DescribedEntity, type Entity, entitiesOf, namesOf, optionsOf, type Story } from '../story/story.ts';
import { type MeasureName, measureNames } from '../story/total-fields.ts';
import type { GeneralVocabulary } from '../story/vocabulary.ts';
import { words } from '../text/normalize.ts';
import { descriptionFields, factFields, quoteFields, statementFields, topicNames } from './fields.ts';
import { contestEntries, entriesOf, firm, kindEntries, roundEntries, wordsOfQuestions } from './name-entries.ts';
import { storedQuestions, subjectsOf } from './stored-questions.ts';

type Topic = Story['topics'][number];
type Contest = Story['contests'][number];

/** Every index over one story. It is built once and never changes. */
export interface Search {
  /** People, places, organizations and options by id. */
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly entities: NameIndex<Entity>;
  readonly places: NameIndex<Entity>;
  readonly topics: NameIndex<Topic>;
  readonly contests: NameIndex<Contest>;
  readonly rounds: NameIndex<number>;
  /** Figures of a whole vote, such as turnout, by the words for them. */
  readonly measures: NameIndex<MeasureName>;
  readonly synonyms: SynonymGroups;
  readonly quotes: TextIndex<Quote>;
  readonly facts: TextIndex<Fact>;
  /** Facts, and what the story does not tell, by the questions that ask for them. */
  readonly questions: QuestionIndex<Fact | Gap>;
  /** What `classifier` has learnt. Unless it was kept, learning it takes some seconds. */
  readonly learnt: Learnt;
  /** Facts, and what the story does not tell, by what sets the questions for each apart from all others. */
  readonly classifier: Classifier<Fact | Gap>;
  /** Facts by what they state alone, not by the questions and keywords that they are searched by. */
  readonly statements: TextIndex<Fact>;
  /** Every word of facts, quotations, names and questions, to find what a word of a question may be a slip for. */
  readonly questionWords: SpellCorrector;
  /** The small words of questions, for slips in words too short to be corrections otherwise. */
  readonly askingWords: SpellCorrector;
  /** People, places and organizations by words of their names and of what is told of them. */
  readonly descriptions: TextIndex<DescribedEntity>;
  /** Every word of every name, to find what a word may be a slip for. */
  readonly nameWords: SpellCorrector;
  readonly stopWords: ReadonlySet<string>;
  readonly isWord: IsWord;
  readonly isCommon: IsWord;
  readonly isEnglish: IsWord;
  readonly isFrench: IsWord;
}

/** What takes long to be read of a story, as it is kept. */
export interface Indexes {
  readonly synonyms: KeptSynonyms;
  readonly quotes: KeptTexts;
  readonly facts: KeptTexts;
  readonly statements: KeptTexts;
  readonly descriptions: KeptTexts;
  readonly questions: KeptQuestions;
  readonly questionWords: SpellCorrectorData;
  readonly askingWords: SpellCorrectorData;
  readonly nameWords: SpellCorrectorData;
  readonly classifier: Learnt;
}

/** @param kept gives what was read of this very story before, if anything was; asked for once, when it is first needed */
export function createSearch(
  story: Story,
  vocabulary: GeneralVocabulary,
  dictionary: Dictionary,
  kept: () => Indexes | undefined = () => undefined,
): Search {
  const { isWord, isCommon, isEnglish, isFrench } = dictionary;
  const index = <T>(entries: readonly NameEntry<T>[]) => new NameIndex(entries, isWord);
  const entities = entitiesOf(story);
  // The same objects, which are compared as such.
  const named: Entity[] = [...entities, ...optionsOf(story)];
  const stopWords = new Set([...vocabulary.stopWords.en, ...vocabulary.stopWords.fr]);
  const shared = lazily({ indexes: kept, subjects: () => subjectsOf(story) });
  const texts = <T>(documents: readonly T[], name: TextName, fieldsOf: (document: T) => Field[]) => {
    const read = shared.indexes?.[name] ?? readTexts(documents.map(fieldsOf), search.synonyms);
    return new TextIndex(documents, read, search.synonyms, dictionary);
  };
  const search: Search = lazily<Search>({
    entityById: () => new Map(named.map((entity) => [entity.record.id, entity])),
    entities: () => index([...named.flatMap(entriesOf), ...kindEntries(named, vocabulary)]),
    places: () => index(entities.filter(({ type }) => type === 'place').flatMap(entriesOf)),
    topics: () => index(story.topics.flatMap((topic) => firm(topic, topicNames(topic)))),
    contests: () => index(contestEntries(story)),
    rounds: () => index(roundEntries(story, vocabulary)),
    measures: () => index(measureNames.flatMap((measure) => firm(measure, vocabulary.measures[measure]))),
    synonyms: () => {
      const groups = [...vocabulary.synonyms, ...story.synonyms];
      return new SynonymGroups(
        shared.indexes?.synonyms ?? keptSynonyms(groups, vocabulary, story.article.abstract.only),
        stopWords,
      );
    },
    quotes: () => texts(story.quotes, 'quotes', (quote) => quoteFields(story.topics, quote)),
    facts: () => texts(story.facts, 'facts', factFields),
    statements: () => texts(story.facts, 'statements', statementFields),
    descriptions: () => texts(entities, 'descriptions', descriptionFields),
    questions: () => {
      const { subjects } = shared;
      const read = shared.indexes?.questions ?? readQuestions(storedQuestions(story), subjects.length, search.synonyms);
      return new QuestionIndex(subjects, read, search.synonyms, (word) =>
        isCommon(word) ? 0.25 : isWord(word) ? 0.6 : 1,
      );
    },
    learnt: () => shared.indexes?.classifier ?? train(storedQuestions(story), shared.subjects.length),
    classifier: () => new Classifier(shared.subjects, search.learnt),
    questionWords: () => {
      const known = () => [
        ...search.facts.vocabulary,
        ...search.quotes.vocabulary,
        ...storedQuestions(story).flatMap(({ row }) => row),
        ...wordsOfQuestions(story, vocabulary),
      ];
      return new SpellCorrector(shared.indexes?.questionWords ?? spellCorrectorData(known(), { byCount: true }));
    },
    askingWords: () => {
      const known = () => [...stopWords, ...vocabulary.questionWords].filter(({ length }) => length > 3);
      return new SpellCorrector(shared.indexes?.askingWords ?? spellCorrectorData(known()));
    },
    nameWords: () => {
      const known = () => named.flatMap((entity) => namesOf(entity).flatMap(words));
      return new SpellCorrector(shared.indexes?.nameWords ?? spellCorrectorData(known()));
    },
    stopWords: () => stopWords,
    isWord: () => isWord,
    isCommon: () => isCommon,
    isEnglish: () => isEnglish,
    isFrench: () => isFrench,
  });
  return search;
}

type TextName = 'quotes' | 'facts' | 'statements' | 'descriptions';

/** What was read of a story, to be kept. */
export function indexesOf(search: Search): Indexes {
  return {
    synonyms: search.synonyms.kept,
    quotes: search.quotes.kept,
    facts: search.facts.kept,
    statements: search.statements.kept,
    descriptions: search.descriptions.kept,
    questions: search.questions.kept,
    questionWords: search.questionWords.kept,
    askingWords: search.askingWords.kept,
    nameWords: search.nameWords.kept,
    classifier: search.learnt,
  };
}

/**
 * Makes every index and opens the dictionaries, so that the first question need not wait for them. In between, what
 * came in meanwhile is done.
 */
export async function warm(search: Search): Promise<void> {
  for (const key of Object.keys(search) as (keyof Search)[]) {
    void search[key];
    await pause();
  }
  // No word, so that it is looked for in every dictionary.
  search.isWord('zzzz');
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
