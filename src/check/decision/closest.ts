import { stemsOf } from '../../language/stems.ts';
import type { StoryContext } from '../../lookup/story-context.ts';
import { rarity } from '../../search/rarity.ts';
import { type FigureMatch, isBorneOut, matchFigure } from '../match-figure.ts';
import type { NamedAt, Reading } from '../reading.ts';
import type { TellingRecord } from '../records.ts';
import { typeOf } from '../swaps.ts';
import { allForms, type SaidWord, saidWords } from './said-words.ts';
import { type WordIndex, wordIndexOf } from './word-index.ts';

/** The record that a statement is most like, and how the two stand to each other. */
export interface Closest {
  readonly clause: Reading;
  readonly record: TellingRecord;
  readonly told: Reading;
  readonly words: readonly MetWord[];
  readonly names: Readonly<Names>;
  readonly figures: readonly FigureMatch[];
  readonly score: number;
  /** How much more it has of the statement than the next one. */
  readonly lead: number;
  /** The share of its own words that the statement has in some form. */
  readonly share: number;
}

interface MetWord {
  readonly weight: number;
  readonly met: number;
  readonly isUnknown: boolean;
}

interface Names {
  /** The weight of all names, and of those that the record has. */
  total: number;
  met: number;
  /** Names in whose place the record has another one of the same kind. */
  exchanged: number;
  absent: number;
}

/** Records with less than these have are not looked at closely. */
const mostCandidates = 12;

export function closestTo(context: StoryContext, clause: Reading, language: 'en' | 'fr'): Closest | undefined {
  const index = wordIndexOf(context, language);
  const words = saidWords(context, clause, index);
  const scored = candidatesFor(clause, words, index)
    .flatMap((at) => heldAgainst(context, clause, words, index, at) ?? [])
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && { ...best, lead: best.score - (next?.score ?? 0), share: shareMet(context, clause, best.told) };
}

/** The records that have most of the words and names, and those with the very figure. */
function candidatesFor(clause: Reading, words: readonly SaidWord[], index: WordIndex): readonly number[] {
  const scores = new Map<number, number>();
  const add = (at: number, weight: number) => scores.set(at, (scores.get(at) ?? 0) + weight);
  for (const { weight, met } of words) for (const [at, value] of met) add(at, weight * value);
  for (const name of clause.named) {
    const places = placesOf(name, index);
    for (const at of places) add(at, rarity(index.records.length, places.size));
  }
  for (const { value } of clause.figures) for (const at of index.figures.get(value) ?? []) add(at, ofFigure);
  const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, mostCandidates);
  return best.map(([at]) => at);
}

function placesOf({ ids }: NamedAt, { named }: WordIndex): ReadonlySet<number> {
  return new Set([...ids].flatMap((id) => [...(named.get(id) ?? [])]));
}

/** What a figure that agrees counts beside words, and what one that does not, or a name, takes off. */
const ofFigure = 1.6;
const ofOtherFigure = 0.3;
const ofAbsent = 0.7;
const ofExchanged = 0.5;

function heldAgainst(
  context: StoryContext,
  clause: Reading,
  said: readonly SaidWord[],
  index: WordIndex,
  at: number,
): Omit<Closest, 'lead' | 'share'> | undefined {
  const [record, told] = [index.records[at], index.told[at]];
  if (!record || !told) return undefined;
  const words = said.map(({ weight, met, isUnknown }) => ({ weight, isUnknown, met: met.get(at) ?? 0 }));
  const names = namesMet(clause, told, index, at);
  const figures = clause.figures.map((one) => matchFigure(context.search, one, clause, told, record));
  const score =
    words.reduce((sum, { weight, met }) => sum + weight * met, 0) +
    names.met +
    ofFigure * figures.reduce((sum, match) => sum + specificityOf(match), 0) +
    ofOtherFigure * figures.filter(({ how }) => how === 'denies').length -
    ofAbsent * names.absent -
    ofExchanged * names.exchanged;
  return { clause, record, told, words, names, figures, score };
}

function namesMet(clause: Reading, told: Reading, index: WordIndex, at: number): Names {
  const isOther = (name: NamedAt) => !clause.named.some(({ ids }) => [...ids].some((id) => name.ids.has(id)));
  const others = told.named.filter(isOther);
  const names: Names = { total: 0, met: 0, exchanged: 0, absent: 0 };
  for (const name of clause.named) {
    const places = placesOf(name, index);
    const weight = rarity(index.records.length, places.size);
    names.total += weight;
    if (places.has(at)) names.met += weight;
    else if (others.some((other) => typeOf(other) === typeOf(name))) names.exchanged++;
    else names.absent++;
  }
  return names;
}

/** How much a figure that agrees tells of what is meant: 2 for one that is met by chance next to never. */
export function specificityOf({ said, how }: FigureMatch): number {
  if (!isBorneOut({ how })) return 0;
  const { value, kind, isPortion, noun } = said;
  if (isPortion || kind === 'year') return 0.7;
  if (kind === 'count' && noun.length === 0 && value < 100) return 0.5;
  return !Number.isInteger(value) || (value >= 100 && !/^\d0*$/.test(`${value}`)) ? 2 : 1;
}

function shareMet(context: StoryContext, clause: Reading, { row }: Reading): number {
  const forms = allForms(context, clause);
  const own = row.filter((word) => !context.search.stopWords.has(word));
  return own.filter((word) => stemsOf(word).some((stem) => forms.has(stem))).length / (own.length || 1);
}
