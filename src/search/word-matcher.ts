import { nearness, soundOf } from '../language/nearness.ts';
import { type FuzzyIndex, fuzzyIndex } from './fuzzy.ts';

/** The letters of what was typed that are looked at; the rest is passed over. */
const mostLetters = 24;

/** Shorter words have too many neighbours to be recognised past a slip, so they need not be met. */
const leastLetters = 4;

/** Known words that fuse.js proposes for one typed word. */
const mostProposed = 10;

/**
 * Finds names by words that resemble the typed ones. fuse.js proposes known words, and the rule for slips decides. Every
 * typed word of four letters or more must be met, so that letters without a sense find nothing.
 */
export class WordMatcher {
  /** The labels of which a name has a word, by the word. */
  readonly #labels = new Map<string, Set<string>>();
  /** Known words that are written or sound as if they started with a letter. */
  readonly #byStart: ReadonlyMap<string, FuzzyIndex<string>>;

  constructor(names: readonly { readonly key: string; readonly label: string }[]) {
    for (const { key, label } of names) {
      for (const word of key.split(' ')) {
        const labels = this.#labels.get(word) ?? new Set();
        this.#labels.set(word, labels.add(label));
      }
    }
    this.#byStart = new Map([...byStart(this.#labels.keys())].map(([start, words]) => [start, fuzzyIndex(words)]));
  }

  /** Up to so many labels for a folded text, those that meet the typed words best first. */
  matches(key: string, limit: number): string[] {
    const typed = key.slice(0, mostLetters).split(' ').filter(Boolean);
    const long = typed.filter(({ length }) => length >= leastLetters);
    // Whatever is cut off is no whole word.
    const met = long.map((word) => this.#labelsNear(word, word === typed.at(-1)));
    const [first, ...rest] = met.sort((a, b) => a.size - b.size);
    if (!first) return [];
    const scored = [...first].flatMap(([label, score]) => {
      const scores = rest.map((labels) => labels.get(label));
      if (scores.includes(undefined)) return [];
      return [{ label, score: scores.reduce((sum: number, one) => sum + (one ?? 0), score) }];
    });
    return scored
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ label }) => label);
  }

  /** The labels with a word that is near to a typed one, and how near, 0 to 1. `isOpen`: more letters may follow. */
  #labelsNear(typed: string, isOpen: boolean): Map<string, number> {
    const found = new Map<string, number>();
    for (const word of this.#proposed(typed)) {
      const score = nearness(typed, word) ?? (isOpen ? startNearness(typed, word) : undefined);
      if (score === undefined) continue;
      for (const label of this.#labels.get(word) ?? []) {
        found.set(label, Math.max(score, found.get(label) ?? 0));
      }
    }
    return found;
  }

  #proposed(typed: string): ReadonlySet<string> {
    const own = this.#labels.has(typed) ? [typed] : [];
    const alike = startsOf(typed).flatMap((start) => this.#byStart.get(start)?.propose(typed, mostProposed) ?? []);
    return new Set([...own, ...alike]);
  }
}

function byStart(words: Iterable<string>): Map<string, { readonly text: string; readonly value: string }[]> {
  const grouped = new Map<string, { readonly text: string; readonly value: string }[]>();
  for (const word of words) {
    for (const start of startsOf(word)) {
      const known = grouped.get(start) ?? [];
      grouped.set(start, known);
      known.push({ text: word, value: word });
    }
  }
  return grouped;
}

/** How near a typed word is to the start of a longer one. */
function startNearness(typed: string, known: string): number | undefined {
  return nearness(typed, known.slice(0, typed.length)) ?? nearness(typed, known.slice(0, typed.length + 1));
}

/** The letters that a word is written and sounds as if it started with. */
function startsOf(word: string): string[] {
  return [...new Set([word[0] ?? '', soundOf(word)[0] ?? ''])];
}
