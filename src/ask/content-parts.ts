import { stemsOf } from '../language/stems.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import { rarity } from '../search/rarity.ts';
import type { Reading } from '../search/texts.ts';
import type { Fact, Gap } from '../story/schema.ts';
import { isArithmetic, reckoningWords } from './arithmetic-intents.ts';
import { askedFor } from './asked-for.ts';
import type { Question } from './question.ts';
import { timeAsked } from './times-told.ts';
import type { Part } from './weighted-terms.ts';

/** What a question says beside names, rounds and contests. */
export function contentParts(context: StoryContext, question: Question): Part[] {
  const { story, search } = context;
  const asked = askedFor(question.row, question.content);
  const factorBy = reckoningFactorBy(context, question);
  return search.facts.meetings(question.content).map(({ typed, documents }) => {
    const own = typed.split(' ');
    const asking = own.length === 1 ? { asking: search.questions.having(typed) } : {};
    const isAsked = own.some((word) => asked.has(word));
    const met = metBy(story.facts, timeAsked(question.row, typed), documents, asking.asking);
    const having = Math.max(documents.size, met.size);
    const factor = factorBy(own) ?? (isAsked ? askedFactor : factorOf(typed, having, search));
    return {
      phrase: typed,
      weight: rarity(story.facts.length, having) * factor,
      isAsked,
      ...(having === 0 && typed.length > 3 ? unmet(search, typed) : known),
      states: statingBy(search, isAsked ? own : []),
      ...asking,
      meets: (fact: Fact) => met.get(fact) ?? 0,
    };
  });
}

/** Of words that only say what to reckon: how much they count. */
function reckoningFactorBy({ vocabulary }: StoryContext, question: Question) {
  const isReckoned = isArithmetic(question);
  const reckoning = reckoningWords(vocabulary);
  return (row: readonly string[]): number | undefined =>
    isReckoned && row.every((word) => reckoning.has(word)) ? reckoningFactor : undefined;
}

/** Whether a fact has some of these words in what it states. */
function statingBy({ statements }: StoryContext['search'], row: readonly string[]): (fact: Fact) => boolean {
  if (row.length === 0) return () => false;
  const stating = statements.meetings(row).map(({ documents }) => documents);
  return (fact) => stating.some((stated) => stated.has(fact));
}

/** The facts that meet a word, and how far. Reckoned once of each, since it is asked for several times. */
function metBy(
  facts: readonly Fact[],
  time: RegExp | undefined,
  documents: ReadonlyMap<Fact, Reading>,
  asking: ReadonlyMap<Fact | Gap, number> | undefined,
): ReadonlyMap<Fact, number> {
  const met = new Map<Fact, number>();
  for (const fact of facts) {
    const isTime = time?.test(fact.statement.en) === true;
    const share = isTime ? 1 : Math.max(documents.get(fact)?.score ?? 0, askedShare * (asking?.get(fact) ?? 0));
    if (share > 0) met.set(fact, share);
  }
  return met;
}

const known = { isStrange: false, isUnknown: false } as const;

/** What a word is that no fact has. */
function unmet(search: StoryContext['search'], word: string): Pick<Part, 'isStrange' | 'isUnknown'> {
  return { isStrange: !search.isWord(word) && !isKnownForm(search, word), isUnknown: !search.isCommon(word) };
}

/** A word in which people ask for a fact counts less than one in which it is told. */
const askedShare = 0.9;

/** A form of a word that a dictionary has without its ending: plurals, French feminines and participles without accents. */
function isKnownForm({ isWord }: StoryContext['search'], word: string): boolean {
  return stemsOf(word).some((stem) => isWord(stem.replace(/^..:/, '')));
}

/**
 * How much a word tells beside its rarity in the story: a common word that the story lacks ("exactly", "collect")
 * says little, a rare one more, and one that is in no dictionary is mostly a name, which is what the story lacks.
 */
function factorOf(word: string, having: number, { isCommon, isWord }: StoryContext['search']): number {
  if (/\d/.test(word)) return having > 0 ? 1 : 1.2;
  if (isCommon(word)) return having > 0 ? 0.7 : 0.3;
  if (isWord(word)) return having > 0 ? 1 : 0.6;
  return having > 0 ? 1 : 1.3;
}

/** Words that only say what to reckon ("times", "fewer") need not stand in the fact that has the figures. */
const reckoningFactor = 0.2;

/** What is asked for must be told: it weighs more than what it is asked of. */
const askedFactor = 1.6;
