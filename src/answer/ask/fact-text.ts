import { fold, words } from '../../fold.ts';
import { stemsOf } from '../../search/stems.ts';
import type { Fact } from '../../story/schema.ts';

/** A fact in the forms in which it is compared with a question. */
interface FactText {
  /** What the fact states, folded, with a space at either end. */
  readonly text: string;
  /** The questions that are stored with it, folded, and as sets of stems. */
  readonly asked: readonly string[];
  readonly questions: readonly ReadonlySet<string>[];
}

const texts = new WeakMap<Fact, FactText>();

export function factText(fact: Fact): FactText {
  const known = texts.get(fact);
  if (known) return known;
  const { statement, questions } = fact;
  const all = [...questions.en, ...questions.fr];
  const text = ` ${[statement.en, statement.fr].map(fold).join(' ')} `;
  const made = { text, asked: all.map(fold), questions: all.map((one) => stemSet(words(one))) };
  texts.set(fact, made);
  return made;
}

export function stemSet(row: readonly string[]): Set<string> {
  return new Set(row.map((word) => stemsOf(word)[1] ?? word));
}

/** The Sørensen–Dice coefficient of two sets. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const item of a) if (b.has(item)) common++;
  return (2 * common) / (a.size + b.size || 1);
}
