import { decimalsOf } from '../story/decimals.ts';
import type { Alignment } from './facts.ts';
import type { FactsAsked } from './facts-asked.ts';
import { type FigureMatch, isBorneOut } from './match-figure.ts';

/** How much of a clause a record has, and how much it lacks, counted in words. */
interface Agreement {
  readonly words: number;
  readonly missing: number;
  readonly names: number;
  /** Figures that agree; one that is met by chance next to never counts for two words. */
  readonly figures: number;
}

export function agreementOf({ parts, lacking, clause, figures }: Alignment): Agreement {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const words = parts.reduce((sum, { weight, stated, inQuestions }) => sum + weight * Math.max(stated, inQuestions), 0);
  return {
    words,
    missing: total - words,
    names: Math.min(mostNames, clause.named.length - lacking.length),
    figures: figures.reduce((sum, match) => sum + weightOf(match), 0),
  };
}

const mostNames = 2;

/**
 * Whether a record is meant by a clause though it tells it in words of its own: all names and figures are there, no word is in
 * no form, nothing speaks against it, and what agrees outweighs what is said in other words.
 */
export function isAnchored(one: Alignment, { saysOutcome, isStrict }: FactsAsked): boolean {
  const { isOfSubject, coverage } = one;
  if (!isClear(one) || (saysOutcome && !isOfSubject)) return false;
  const { words, missing, names, figures } = agreementOf(one);
  if (isStrict && figures < mostlyFigures) return false;
  const all = words + names + figures;
  const isOfFigure = figures >= specific && words >= fewWords && coverage >= half;
  const isOfBoth = figures >= 1 && words >= 1 && all >= several && missing <= all / 3;
  const isOfWords = words >= 1.4 && all >= severalWords && missing <= all / 5 && (names === 0 || isOfSubject);
  return isOfFigure || isOfBoth || isOfWords;
}

const mostlyFigures = 1.5;
/** What a figure counts that is met by chance next to never. */
const specific = 2;
const fewWords = 0.7;
const several = 3;
const severalWords = 2.6;

/** All names, figures and telling words are there in some form, and nothing speaks against it; a list of many names says which is which by its order. */
function isClear({ unmet, lacking, contrast, isOpposite, isBarred, figures, told, clause }: Alignment): boolean {
  return (
    unmet.length + lacking.length + contrast.length === 0 &&
    !isOpposite &&
    !isBarred &&
    figures.every(isBorneOut) &&
    told.named.length < clause.named.length + mostOtherNames
  );
}

const mostOtherNames = 4;

/** Whether so much of a clause is there that a figure of it which is another one is denied. */
export function isNearly(one: Alignment): boolean {
  const { words, missing, names, figures } = agreementOf(one);
  const all = words + names + figures;
  return (words > 0 || figures >= specific) && all >= 2 && missing <= all / 3;
}

const half = 0.5;

/** A figure that is met by chance next to never. */
export function isSpecific(match: FigureMatch): boolean {
  return weightOf(match) >= specific;
}

/** How much a figure that agrees tells of what is meant. */
function weightOf({ said, how, told }: FigureMatch): number {
  if (!isBorneOut({ how }) || !told) return 0;
  const { value, kind, isPortion } = said;
  if (isPortion || kind === 'year') return 0.7;
  if (kind === 'count' && said.noun.length === 0 && value < 100) return decimalsOf(value) > 0 ? 1 : 0.5;
  return decimalsOf(value) > 0 || (!/^\d0*$/.test(`${value}`) && value >= 100) ? 2 : 1;
}
