import { stemsOf } from '../language/stems.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { NamedAt, Reading } from './reading.ts';
import type { SaidFigure } from './said-figures.ts';
import { stemsLike } from './same-sense.ts';
import { stemsIn } from './words-in.ts';

/**
 * The figures of a record that may be meant where it gives one to each of several ("Reed spent 2 million and Stone 1"): those of
 * whom the clause names beside its own.
 */
export function ofSameOwner(
  said: SaidFigure,
  alike: readonly SaidFigure[],
  clause: Reading,
  told: Reading,
): readonly SaidFigure[] {
  if (alike.length < 2) return alike;
  const owner = ownerOf(said, clause);
  const owners = alike.map((one) => ownerOf(one, told));
  const isNamed = owners.some((other) => owner && other && areSame(owner, other));
  if (!owner || !isNamed) return alike;
  return alike.filter((_, at) => {
    const other = owners[at];
    return other === undefined || areSame(owner, other);
  });
}

/**
 * "Meets for the first time on 23 May; else it meets again on 6 June": of two figures the one is meant that more of the words
 * of the clause stand next to.
 */
export function besideSameWords(
  search: StoryContext['search'],
  alike: readonly SaidFigure[],
  clause: Reading,
  told: Reading,
): readonly SaidFigure[] {
  const isApart = alike.every(({ start }, at) => at === 0 || start - (alike[at - 1]?.end ?? 0) >= leastApart);
  if (alike.length < 2 || !isApart) return alike;
  const own = stemsIn(search, clause);
  const scores = alike.map(() => 0);
  for (const [at, word] of told.row.entries()) {
    const isShared =
      !search.stopWords.has(word) && [...stemsOf(word), ...stemsLike(word)].some((stem) => own.has(stem));
    if (!isShared || alike.some(({ start, end }) => at >= start && at < end)) continue;
    const distances = alike.map(({ start, end }) => (at < start ? start - at : at - end + 1));
    const nearest = distances.indexOf(Math.min(...distances));
    scores[nearest] = (scores[nearest] ?? 0) + 1;
  }
  const most = Math.max(...scores);
  return alike.filter((_, at) => (scores[at] ?? 0) > most - clearly);
}

/** So many words more are next to the figure that is meant. */
const clearly = 2;
/** "14 of the 38", "from 17 weeks to 41" are told of one thing. */
const leastApart = 5;

/** "Two to Reed" names its owner behind it, "Reed two" before it. */
function ownerOf({ start, end }: SaidFigure, { named, row }: Reading): NamedAt | undefined {
  const owners = named.filter(({ entities }) => entities.every(({ type }) => type !== 'place'));
  const behind = owners.find(
    (one) =>
      one.start >= end &&
      /^(?:to|for|a|pour|from|of)(?: (?:the|la|le|l|les))?$/.test(row.slice(end, one.start).join(' ')),
  );
  const given = owners.find(
    (one) =>
      one.start > end &&
      one.start - end <= 4 &&
      /(?:^| )(?:to|for|a|pour)(?: (?:the|la|le|l|les))?$/.test(row.slice(end, one.start).join(' ')),
  );
  return behind ?? given ?? owners.findLast((one) => one.end <= start);
}

function areSame(one: NamedAt, other: NamedAt): boolean {
  return [...one.ids].some((id) => other.ids.has(id));
}
