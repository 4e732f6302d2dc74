import { dirname, join } from 'node:path';
import * as z from 'zod';
import { readText } from './file-text.ts';
import { parseJson } from './json.ts';
import { StoryError } from './problem.ts';
import { numberedRounds } from './round-words.ts';
import { readSenses, type Sense } from './senses.ts';
import { type MeasureName, measureNames } from './total-fields.ts';

const wordList = z.array(z.string().min(1));

/** What a question can ask for, by the words that show it. */
const cueNames = [
  'share',
  'winner',
  'margin',
  'change',
  'count',
  'compare',
  'said',
  'identity',
  'age',
  'origin',
  'job',
  'vote',
  'surname',
  'ratio',
  'difference',
  'percent',
  'yearly',
  'monthly',
  'weekly',
  'daily',
  'year',
  'birth',
  'others',
  'sum',
] as const;

export type IntentName = (typeof cueNames)[number];

/** What a question for a figure of a result can ask for, beside the figures of the whole vote. */
const figureWords = [
  'votes',
  'share',
  'seats',
  'points',
  'lead',
  'short',
  'change',
  'earlier',
  'together',
  'won',
  'second',
  'third',
  'last',
  'lost',
  'eliminated',
  'outcome',
] as const;

export type FigureWord = (typeof figureWords)[number];

/** Words of English and French that serve every story. The words of one story are in its own `vocabulary.json`. */
const generalVocabularySchema = z.strictObject({
  /** Words that carry no meaning of their own in a search. */
  stopWords: z.strictObject({ en: wordList, fr: wordList }),
  /** Words that only say that somebody asks for a result or a quotation. */
  frames: z.strictObject({ result: wordList, quote: wordList }),
  /** Each group: words or phrases that mean the same in any story. */
  synonyms: z.array(wordList.min(2)),
  /** What chat writes for a word, or for two: "wat" for "what"; nothing for what only greets or thanks. */
  chat: z.record(z.string(), z.string()),
  /** Each group: words for something that a question can ask of a thing or a person, and that must then be told. */
  attributes: z.array(wordList.min(1)),
  /** Question words of each language, with those that stand for them in the other. */
  askingWords: z.strictObject({ en: z.record(z.string(), wordList), fr: z.record(z.string(), wordList) }),
  /** Words of questions that say nothing about their subject. */
  questionWords: wordList,
  /** Words and phrases that say what is asked for. */
  intents: z.strictObject(
    Object.fromEntries(cueNames.map((name) => [name, wordList])) as Record<IntentName, typeof wordList>,
  ),
  /** Words and phrases for the figures of a whole vote. */
  measures: z.strictObject(
    Object.fromEntries(measureNames.map((name) => [name, wordList])) as Record<MeasureName, typeof wordList>,
  ),
  /** Words and phrases for the figures of a row, what became of it, and what is reckoned with them. */
  figures: z.strictObject(
    Object.fromEntries(figureWords.map((name) => [name, wordList])) as Record<FigureWord, typeof wordList>,
  ),
  /** Words for a round, which stand behind or before an ordinal: "first round", "tour 2". */
  roundWords: wordList,
  /** Words for parties of one kind, one of which is in the name of each. */
  parties: z.array(wordList),
  /** A round, where it is one of several counts. */
  countWords: wordList,
  /** How the last of all rounds is called. */
  lastRound: z.strictObject({ ordinals: wordList, names: wordList }),
  /** What a round is called beside its number: names that need no word for a round ("runoff"), and what stands for one. */
  rounds: z
    .array(z.strictObject({ round: z.int().min(1), ordinals: wordList, names: wordList }))
    .transform(numberedRounds),
});

export type GeneralVocabulary = z.infer<typeof generalVocabularySchema> & {
  /** Words that come near to one another. */
  readonly thesaurus: readonly Sense[];
  /** Words of the two languages that stand for one another. */
  readonly translations: readonly Sense[];
};

/** What the vocabulary is read from, in the folder of all stories. */
export const vocabularyFiles = ['vocabulary.json', 'words/thesaurus.tsv', 'words/translations.tsv'] as const;

/**
 * @param file `vocabulary.json`, with the folder `words` beside it
 * @throws StoryError when a file is missing or broken
 */
export function loadVocabulary(file: string): GeneralVocabulary {
  const read = readText(file);
  const { json, faults } = 'text' in read ? parseJson(read.text) : { json: undefined, faults: [read.fault] };
  const parsed = json === undefined ? undefined : generalVocabularySchema.safeParse(json);
  const shape = parsed?.error ? [{ message: z.prettifyError(parsed.error) }] : [];
  const problems = [...faults, ...shape].map((fault) => ({ file: 'vocabulary.json', ...fault }));
  if (!parsed?.success || problems.length > 0) throw new StoryError('data', problems);
  const senses = (name: string) => readSenses(join(dirname(file), 'words'), name);
  return { ...parsed.data, thesaurus: senses('thesaurus.tsv'), translations: senses('translations.tsv') };
}
