import { stemsOf } from '../language/stems.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import { hasOpposite } from './contrasts.ts';
import { deniedIn, negationsIn } from './negations.ts';
import type { Reading } from './reading.ts';
import { stemsLike } from './same-sense.ts';
import { formsOf } from './word-forms.ts';
import { hasWord, stemsIn } from './words-in.ts';

/** How the denials of a clause and of a record stand to each other. */
interface Denials {
  /** One of them denies what the other one says. */
  readonly isDenied: boolean;
  /** The record alone denies it. */
  readonly isToldDenied: boolean;
  /** What one of them denies is nothing that the other one speaks of. */
  readonly isOfOther: boolean;
}

const none: Denials = { isDenied: false, isToldDenied: false, isOfOther: false };

/** @param isMet whether a record has a word of the clause, in whatever form */
export function denialsBetween(
  search: StoryContext['search'],
  clause: Reading,
  told: Reading,
  isMet: (word: string) => boolean,
): Denials {
  if (!mayDeny(clause) && !mayDeny(told)) return none;
  const isAlike = (word: string) => stemsLike(word).some((stem) => stemsIn(search, clause).has(stem));
  const isShared = (word: string) => !lasting.test(word) && (hasWord(search, clause, word) || isAlike(word));
  const others = unnamedBeside(clause, told);
  const [denied, toldDenied] = [negationsIn(clause.unnamed, isMet), negationsIn(others, isShared)];
  // Who lost a job is without one.
  if (denied === 0 && losing.test(clause.text) && lacking.test(told.text)) return none;
  const deniesMore = negationsIn(others) > toldDenied && hasStray(search, clause, told);
  return {
    isDenied: (denied + toldDenied) % 2 === 1,
    isToldDenied: denied === 0 && toldDenied > 0,
    isOfOther: deniesMore || deniesOther(clause, deniedIn(clause.unnamed, isMet), deniedIn(others, isShared)),
  };
}

const losing =
  / (?:los[et]|loses|losing|perdu|perd|perdent) (?:\S+ )?(?:jobs?|work|homes?|emplois?|travail|logements?) /;
const lacking = / (?:without|no|out of|sans|plus de?) (?:\S+ )?(?:jobs?|work|homes?|emplois?|travail|logements?) /;

const denying = new WeakMap<Reading, boolean>();

function mayDeny(reading: Reading): boolean {
  const known = denying.get(reading) ?? negationsIn(reading.unnamed) > 0;
  denying.set(reading, known);
  return known;
}

/** The words of a record without those of its names, and with a mark of their own for names that the clause has not. */
function unnamedBeside(clause: Reading, { unnamed, named }: Reading): string[] {
  const isOther = (at: number) =>
    named.some(
      ({ start, end, ids }) =>
        at >= start && at < end && !clause.named.some((one) => [...one.ids].some((id) => ids.has(id))),
    );
  return unnamed.map((word, at) => (word === '_' && isOther(at) ? '-' : word));
}

/** "To back Reed", where the record has the word in no form and denies something else. */
function hasStray(search: StoryContext['search'], clause: Reading, told: Reading): boolean {
  const isOfFigure = (at: number) => clause.figures.some(({ start, end }) => at >= start && at < end);
  const sided = clause.unnamed.filter((word, at) => hasOpposite(word) && !isOfFigure(at));
  return sided.some((word) => {
    const stems = new Set([...stemsOf(word), ...stemsLike(word)]);
    return (
      !hasWord(search, told, word, clause.meanings) &&
      !told.row.some((other) => stemsOf(other).some((stem) => stems.has(stem)))
    );
  });
}

/** "Still" and "yet" are denied by nothing. */
const lasting = /^(?:still|yet|has|have|had|encore|toujours)$/;

/** Both deny something, and not the same. */
function deniesOther({ meanings }: Reading, own: readonly string[], others: readonly string[]): boolean {
  const told = new Set(others.flatMap(stemsOf));
  return own.some(
    (word) => word !== '_' && ![...formsOf(word, meanings), ...stemsLike(word)].some((stem) => told.has(stem)),
  );
}
