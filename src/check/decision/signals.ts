import { verdictOf } from '../combine.ts';
import { contrasts } from '../contrasts.ts';
import type { Finding, Rule } from '../finding.ts';
import { isBorneOut } from '../match-figure.ts';
import { narrows } from '../narrowing.ts';
import { negationsIn } from '../negations.ts';
import { isOfSubject } from '../order.ts';
import { type Closest, specificityOf } from './closest.ts';

type Found = readonly (Finding | undefined)[];

/** What the closest record and the rules say of a statement, as numbers. */
export type Signals = Readonly<Record<string, number>>;

/** Of how the closest record stands to a statement. */
const ofRecord: Readonly<Record<string, (one: Closest) => number>> = {
  /** The share of the statement's words that it has, and the weight of these. */
  coverage,
  met: ({ words }) => words.reduce((sum, { weight, met }) => sum + weight * met, 0),
  metWords: ({ words }) => words.filter(({ met }) => met > 0).length,
  /** The share of its own words that the statement has. */
  share: ({ share }) => share,
  words: ({ words }) => Math.log(1 + words.length),
  /** Words that no record has; those of this one alone; the heaviest of them. */
  unknown: ({ words }) => portion(words, ({ isUnknown }) => (isUnknown ? 1 : 0)),
  unmet: ({ words }) => words.filter(({ met, weight }) => met === 0 && weight > telling).length,
  heaviestUnmet: ({ words }) => Math.max(0, ...words.map(({ met, weight }) => (met === 0 ? weight : 0))),
  named: ({ clause }) => asNumber(clause.named.length > 0),
  namesMet,
  namesExchanged: ({ names }) => names.exchanged,
  namesAbsent: ({ names }) => names.absent,
  hasFigures: ({ clause }) => asNumber(clause.figures.length > 0),
  figuresMet,
  figuresSpecific,
  figuresRounded: ({ figures }) => figures.filter(({ how }) => how === 'rounds').length,
  figuresDenied: ({ figures }) => figures.filter(({ how, said }) => how === 'denies' && !isTime(said.kind)).length,
  timesDenied: ({ figures }) => figures.filter(({ how, said }) => how === 'denies' && isTime(said.kind)).length,
  figuresOpen: ({ figures }) => figures.filter(({ how }) => how === 'undecided').length,
  figuresOther,
  contrast: ({ clause, told }) => contrasts(clause.row, told.row).length % 2,
  toldDenied: ({ told }) => asNumber(deniesIn(told) > 0),
  turned: (one) => (ofRecord.contrast?.(one) ?? 0) ^ (deniesIn(one.clause) % 2) ^ asNumber(deniesIn(one.told) > 0),
  superlative: ({ clause }) => asNumber(superlative.test(clause.text)),
  superlativeUnmet: ({ clause, told }) => asNumber(superlative.test(clause.text) && !superlative.test(told.text)),
  narrower: ({ clause, told }) => asNumber(narrows(clause, told)),
  ofSubject: ({ clause, told }) => asNumber(isOfSubject(clause, told)),
  ofResult: ({ record }) => asNumber(record.isResult === true),
  lead: ({ lead }) => lead,
  coverageDenied: (one) => coverage(one) * asNumber(deniesIn(one.clause) % 2 !== asNumber(deniesIn(one.told) > 0)),
  coverageOfFigures: (one) => coverage(one) * asNumber(figuresMet(one) === 1),
  coverageOfNames: (one) => coverage(one) * namesMet(one),
  coverageOfOther: (one) => coverage(one) * Math.min(1, figuresOther(one)),
  allSpecific: (one) => (figuresMet(one) === 1 ? figuresSpecific(one) : 0),
};

/** More than a word weighs that many records have. */
const telling = 2;

const superlative =
  / (?:most|least|best|worst|largest|biggest|smallest|highest|lowest|first|last|only|never|ever|every|all|always|both|plus (?:grand|haut|gros|petit|bas)\S*|premiere?|derniere?|seule?|jamais|tous|toutes|toujours|record|unanimous\S*|entirely|completely|entierement|totalement) /;

function asNumber(is: boolean): 0 | 1 {
  return is ? 1 : 0;
}

function portion(words: Closest['words'], of: (word: Closest['words'][number]) => number): number {
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : words.reduce((sum, word) => sum + word.weight * of(word), 0) / total;
}

function coverage({ words }: Closest): number {
  return portion(words, ({ met }) => met);
}

function namesMet({ names: { met, total } }: Closest): number {
  return total === 0 ? 0 : met / total;
}

function figuresMet({ figures }: Closest): number {
  return figures.length === 0 ? 0 : figures.filter(isBorneOut).length / figures.length;
}

function figuresSpecific({ figures }: Closest): number {
  return figures.reduce((sum, match) => sum + specificityOf(match), 0);
}

/** Figures that the record does not have, where it has one of the same kind that the statement does not have. */
function figuresOther({ figures, clause, told }: Closest): number {
  const others = told.figures.filter(({ value }) => !clause.figures.some((one) => one.value === value));
  return figures.filter(
    (match) =>
      !isBorneOut(match) &&
      others.some(({ kind }) => kind === match.said.kind) &&
      !told.figures.some(({ value }) => value === match.said.value),
  ).length;
}

function isTime(kind: string): boolean {
  return /^(?:year|day|clock)$/.test(kind);
}

function deniesIn({ unnamed }: Closest['told']): number {
  return negationsIn(unnamed);
}

const rules: readonly Rule[] = ['quotation', 'results', 'words', 'facts', 'people', 'movement'];

/** Of what the rules have found, and by which of them. */
export function ofFindings(found: Found): Signals {
  const decided = found.filter((one) => one !== undefined);
  const count = (wanted: Finding['outcome']) => decided.filter(({ outcome }) => outcome === wanted).length;
  const [supports, denies, open] = [count('supports'), count('denies'), found.length - decided.length];
  const verdict = verdictOf(supports, denies, open);
  const isBy = (rule: Rule, wanted: Finding['outcome']) =>
    decided.some(({ by = 'quotation', outcome }) => by === rule && outcome === wanted);
  return {
    ruledSupported: asNumber(verdict === 'supported'),
    ruledContradicted: asNumber(verdict === 'contradicted'),
    ruledPartly: asNumber(verdict === 'partly'),
    open: asNumber(decided.length > 0 && open > 0),
    mixed: asNumber(supports > 0 && denies > 0),
    ...Object.fromEntries(
      rules.flatMap((rule) => [
        [`${rule}Supports`, asNumber(isBy(rule, 'supports'))],
        [`${rule}Denies`, asNumber(isBy(rule, 'denies'))],
      ]),
    ),
  };
}

export function signalsOf(closest: Closest, found: Found): Signals {
  const own = Object.fromEntries(Object.entries(ofRecord).map(([name, of]) => [name, of(closest)]));
  return { ...own, ...ofFindings(found) };
}
