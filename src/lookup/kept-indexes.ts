import type { KeptSynonyms } from '../language/kept-synonyms.ts';
import type { SpellCorrectorData } from '../language/spelling.ts';
import type { Learnt } from '../search/classifier.ts';
import type { KeptQuestions } from '../search/read-questions.ts';
import type { KeptTexts } from '../search/read-texts.ts';
import type { Search } from './search.ts';

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
