import { hedgeFault } from './hedge-rules.ts';
import { states } from './numerals.ts';
import type { Problem } from './problem.ts';
import type { Fact, Person, Result } from './schema.ts';
import type { Evidence } from './schema-parts.ts';
import { rowFigures, type Stated, totalFigures } from './stated.ts';
import type { Story } from './story.ts';

/** A figure of a record, with where it stands in the story. */
interface Placed extends Stated {
  readonly file: string;
  readonly record: string;
}

/** Holds every figure of a story against the words that it rests on: 13,478 for 13,748 is a fault, and "nearly" left out. */
export function verifyFigures({ people, results, facts }: Story): Problem[] {
  return [...people.flatMap(ofPerson), ...results.flatMap(ofResult), ...facts.flatMap(ofFact)].flatMap(faultsOf);
}

function faultsOf({ file, record, field, value, evidence, hedged }: Placed): Problem[] {
  const words = evidence.map(({ exact }) => `"${exact}"`).join(', ');
  const message = evidence.some(({ exact }) => states(exact, value))
    ? hedged && hedgeFault(value, hedged.qualifier, evidence)
    : `has ${value}, which does not stand in its evidence: ${words}`;
  return message === undefined ? [] : [{ file, record, field, message }];
}

function ofPerson({ id, age, evidence }: Person): Placed[] {
  if (age === undefined || !('years' in age)) return [];
  return [{ file: 'people.json', record: id, field: 'age', value: age.years, evidence }];
}

function ofResult(result: Result): Placed[] {
  const rows = result.standings.flatMap((row, at) =>
    rowFigures(row).map((figure) => ({
      ...figure,
      field: `row ${at + 1} (${row.candidate ?? row.option ?? row.party}), ${figure.field}`,
    })),
  );
  return [...rows, ...totalFigures(result)].map((figure) => ({ ...figure, file: 'results.json', record: result.id }));
}

function ofFact({ id, values, evidence }: Fact): Placed[] {
  return values
    .filter(({ amount }) => !isCounted(amount, evidence))
    .map(({ amount, qualifier }) => ({
      file: 'facts.json',
      record: id,
      field: 'values',
      value: amount,
      evidence,
      hedged: { qualifier },
    }));
}

/** Of what the reader counts, each has a piece of evidence. */
function isCounted(amount: number, evidence: readonly Evidence[]): boolean {
  return amount > 1 && amount === evidence.length;
}
