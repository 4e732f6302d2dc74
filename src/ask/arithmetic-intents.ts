import type { GeneralVocabulary, IntentName } from '../story/vocabulary.ts';
import type { Question } from './question.ts';

/** What is reckoned with figures that are told. */
const arithmeticIntents: readonly IntentName[] = [
  'difference',
  'ratio',
  'percent',
  'yearly',
  'monthly',
  'daily',
  'compare',
];

const reckoningIn = new WeakMap<GeneralVocabulary, ReadonlySet<string>>();

/** The words in which something is reckoned, read once of a vocabulary. */
export function reckoningWords(vocabulary: GeneralVocabulary): ReadonlySet<string> {
  const known =
    reckoningIn.get(vocabulary) ??
    new Set(arithmeticIntents.flatMap((cue) => vocabulary.intents[cue].flatMap((phrase) => phrase.split(' '))));
  reckoningIn.set(vocabulary, known);
  return known;
}

export function isArithmetic({ intents }: Question): boolean {
  return arithmeticIntents.some((cue) => intents.has(cue));
}
