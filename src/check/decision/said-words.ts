import { stemsOf } from '../../language/stems.ts';
import type { StoryContext } from '../../lookup/story-context.ts';
import { rarity } from '../../search/rarity.ts';
import { isNegator } from '../negations.ts';
import type { Reading } from '../reading.ts';
import { stemsLike } from '../same-sense.ts';
import { light } from '../terms.ts';
import { formsOf } from '../word-forms.ts';
import type { WordIndex } from './word-index.ts';

/** A telling word of a statement, how much it counts, and how far each record that has it meets it. */
export interface SaidWord {
  readonly weight: number;
  /** By the places of the records, 0 to 1. */
  readonly met: ReadonlyMap<number, number>;
  /** No record states it, in any form or by another word. */
  readonly isUnknown: boolean;
}

/** What a word counts by how a record has it: itself, in the article's words, a synonym, a word that comes near, in a question. */
const asItIs = 1;
const worded = 0.8;
const sameSense = 0.9;
const near = 0.7;
const asked = 0.6;
const askedAlike = 0.5;

const slight = 0.25;
const mostRelated = 12;

export function saidWords(context: StoryContext, clause: Reading, index: WordIndex): SaidWord[] {
  const { search, vocabulary } = context;
  const taken = new Set(
    [...clause.named, ...clause.figures.map(({ start, unitAt: end }) => ({ start, end }))].flatMap(({ start, end }) =>
      clause.row.slice(start, end).map((_, at) => start + at),
    ),
  );
  const isTelling = (word: string, at: number) =>
    !taken.has(at) && !search.stopWords.has(word) && !isNegator(word) && !/^(?:\p{L}|[$€%]+)$/u.test(word);
  return clause.row.filter(isTelling).map((word) => {
    const isSlight = light.test(word) || vocabulary.questionWords.includes(word);
    return weighed(isSlight, formsAround(context, clause, word), index);
  });
}

/** The stems of all words of a statement, and of those that may stand for them. */
export function allForms(context: StoryContext, clause: Reading): ReadonlySet<string> {
  return new Set(clause.row.flatMap((word) => Object.values(formsAround(context, clause, word)).flat()));
}

interface Forms {
  readonly own: readonly string[];
  readonly alike: readonly string[];
  readonly related: readonly string[];
}

function formsAround({ search }: StoryContext, { meanings }: Reading, word: string): Forms {
  return {
    own: formsOf(word, undefined),
    alike: stemsLike(word),
    related: [...search.synonyms.related(word).slice(0, mostRelated).flatMap(stemsOf), ...(meanings?.get(word) ?? [])],
  };
}

function weighed(isSlight: boolean, { own, alike, related }: Forms, index: WordIndex): SaidWord {
  const met = new Map<number, number>();
  const meet = (stems: readonly string[], places: WordIndex['stated'], value: number) => {
    for (const stem of stems) {
      for (const at of places.get(stem) ?? []) if ((met.get(at) ?? 0) < value) met.set(at, value);
    }
  };
  meet(own, index.stated, asItIs);
  meet(alike, index.stated, sameSense);
  meet(related, index.stated, near);
  const having = met.size;
  meet(own, index.worded, worded);
  meet(own, index.asked, asked);
  for (const places of [index.worded, index.asked]) meet(alike, places, askedAlike);
  const all = index.records.length;
  const rare = having === 0 ? Math.log(1 + all / 3) : rarity(all, having);
  return { weight: (isSlight ? slight : 1) * rare, met, isUnknown: having === 0 };
}
