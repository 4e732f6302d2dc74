import type { Dictionary } from '../language/dictionary.ts';
import { keptSynonyms } from '../language/kept-synonyms.ts';
import { SpellCorrector, spellCorrectorData } from '../language/spelling.ts';
import { SynonymGroups } from '../language/synonyms.ts';
import { Classifier } from '../search/classifier.ts';
import { lazily } from '../search/lazy.ts';
import { type NameEntry, NameIndex } from '../search/names.ts';
import { QuestionIndex } from '../search/questions.ts';
import { readQuestions } from '../search/read-questions.ts';
import { type Field, readTexts } from '../search/read-texts.ts';
import { TextIndex } from '../search/texts.ts';
import { train } from '../search/training.ts';
import { type Entity, entitiesOf, namesOf, optionsOf, type Story } from '../story/story.ts';
import { measureNames } from '../story/total-fields.ts';
import type { GeneralVocabulary } from '../story/vocabulary.ts';
import { words } from '../text/normalize.ts';
import { contestEntries, roundEntries } from './contest-entries.ts';
import { descriptionFields, factFields, quoteFields, statementFields, topicNames } from './fields.ts';
import type { Indexes } from './kept-indexes.ts';
import { entriesOf, firm, incumbentEntries, kindEntries, wordsOfQuestions } from './name-entries.ts';
import type { Search } from './search.ts';
import { storedQuestions, subjectsOf } from './stored-questions.ts';

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
    entities: () =>
      index([...named.flatMap(entriesOf), ...kindEntries(named, vocabulary), ...incumbentEntries(story, named)]),
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
