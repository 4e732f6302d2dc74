import { stemsOf } from '../language/stems.ts';
import type { Fact } from '../story/schema.ts';
import { fold, words } from '../text/normalize.ts';

/** A fact in the forms in which it is compared with a question. */
interface FactText {
  /** What the fact states, folded, with a space at either end. */
  readonly text: string;
  /** The words of the statement in all their forms. */
  readonly stems: ReadonlySet<string>;
  /** The questions that are stored with it, folded. */
  readonly asked: readonly string[];
}

const texts = new WeakMap<Fact, FactText>();

export function factText(fact: Fact): FactText {
  const known = texts.get(fact);
  if (known) return known;
  const { statement, questions } = fact;
  const all = [...questions.en, ...questions.fr];
  const text = ` ${[statement.en, statement.fr].map(fold).join(' ')} `;
  const stems = new Set([statement.en, statement.fr].flatMap(words).flatMap(stemsOf));
  const made = { text, stems, asked: all.map(fold) };
  texts.set(fact, made);
  return made;
}
