import type { IsWord } from '../language/dictionary.ts';
import type { SpellCorrector } from '../language/spelling.ts';
import type { SynonymGroups } from '../language/synonyms.ts';
import type { Classifier, Learnt } from '../search/classifier.ts';
import type { NameIndex } from '../search/names.ts';
import type { QuestionIndex } from '../search/questions.ts';
import type { TextIndex } from '../search/texts.ts';
import type { Fact, Gap, Quote } from '../story/schema.ts';
import type { DescribedEntity, Entity, Story } from '../story/story.ts';
import type { MeasureName } from '../story/total-fields.ts';

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
