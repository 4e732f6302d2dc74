import { isBound } from './compare-figures.ts';
import { alignmentsOf } from './facts.ts';
import type { FactsAsked } from './facts-asked.ts';
import type { Finding } from './finding.ts';
import { isBorneOut } from './match-figure.ts';

/**
 * "Close to 300 of the rejected ballots had a name on them", of 418 that were rejected: where a record of no result has the very
 * figure with most of the words, it is meant, and another figure of the same noun denies nothing.
 */
export function isToldElsewhere({ context, clause, language }: FactsAsked, { outcome, differs }: Finding): boolean {
  const said = outcome === 'denies' ? differs?.figures?.said : undefined;
  // Who is ahead by so much is told by the same figure.
  if (said === undefined || said === Math.abs(differs?.figures?.story ?? 0)) return false;
  // "Took six regions" is no "came first in six".
  if (winning.test(clause.text)) return false;
  return alignmentsOf(context, clause, language).some(
    ({ record, told, lacking, figures, coverage, stated, isOpposite, isBarred }) =>
      record.isResult !== true &&
      lacking.length === 0 &&
      !isOpposite &&
      !isBarred &&
      Math.min(coverage, stated) >= half &&
      figures.some(
        (match) =>
          match.said.value === said &&
          // A bound holds of many figures.
          !isBound(match.said.hedge) &&
          (match.alike === 1 || told.named.length <= clause.named.length) &&
          isBorneOut(match),
      ),
  );
}

const winning = / (?:took|takes|won|wins?|winning|carried|lost|loses?|remporte\w*|emporte\w*|gagne\w*|perdu|perd) /;
const half = 0.5;
