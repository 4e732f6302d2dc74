import { stemsOf } from '../language/stems.ts';
import { lazily } from '../search/lazy.ts';
import type { GeneralVocabulary, IntentName } from '../story/vocabulary.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Question } from './question.ts';

interface Indexes {
  readonly intents: PhraseIndex<IntentName>;
  readonly attributes: PhraseIndex<readonly string[]>;
}

const indexes = new WeakMap<GeneralVocabulary, Indexes>();

function indexesOf(vocabulary: GeneralVocabulary): Indexes {
  const known = indexes.get(vocabulary) ?? {
    intents: new PhraseIndex(Object.entries(vocabulary.intents) as [IntentName, readonly string[]][], 'in any form'),
    attributes: new PhraseIndex(
      vocabulary.attributes.map((group) => [group, group]),
      'as it is',
    ),
  };
  indexes.set(vocabulary, known);
  return known;
}

/** The cues that a question shows, each with the stems of the words that show it. */
type Cues = ReadonlyMap<IntentName, ReadonlySet<string>>;

/**
 * What a question asks for; looked for when it is needed, because what is no question never asks.
 *
 * @param row its words, with a bar for each that belongs to a name
 */
export function cuesOf(
  vocabulary: GeneralVocabulary,
  row: readonly string[],
  content: readonly string[],
): Pick<Question, 'intents' | 'attributes' | 'beyondIntents'> {
  const own = lazily({ cues: (): Cues => cuesIn(vocabulary, row) });
  return lazily({
    intents: (): Question['intents'] => new Set(own.cues.keys()),
    attributes: () => [...indexesOf(vocabulary).attributes.find(row).keys()],
    beyondIntents: () => content.filter((word) => !isCueWord(word, [...own.cues.values()])),
  });
}

function cuesIn(vocabulary: GeneralVocabulary, row: readonly string[]): Cues {
  const found = [...indexesOf(vocabulary).intents.find(row)].map(
    ([cue, phrases]) => [cue, new Set(phrases.flatMap((phrase) => phrase.split(' ').flatMap(stemsOf)))] as const,
  );
  return unlessOutcome(new Map(found), ` ${row.join(' ')} `);
}

/** "Qui a gagné", "who lost in": a winner or a loser is asked for, though the verb may also tell of a change. */
const asksOutcome =
  / (?:who|qui|(?:which|quel|quelle) \S+) (?:(?:a|avait|has|had) )?(lost|gagne|perdu) (?:(?:the|in|at|on|a|au|en|dans|le|la|l) |$)/;

function unlessOutcome(cues: Map<IntentName, ReadonlySet<string>>, text: string): Cues {
  const verb = stemsOf(asksOutcome.exec(text)?.[1] ?? '');
  const isOutcomeAlone = [...(cues.get('change') ?? [])].every((stem) => verb.includes(stem));
  if (isOutcomeAlone) cues.delete('change');
  return cues;
}

/** A word of a cue, in any of its forms in either language. */
function isCueWord(word: string, intents: readonly ReadonlySet<string>[]): boolean {
  return stemsOf(word).some((stem) => intents.some((cue) => cue.has(stem)));
}
