import { figureIn, type Measure } from '../../lookup/figures.ts';
import type { Result } from '../../story/schema.ts';
import type { Reading } from '../reading.ts';
import type { SaidFigure } from '../said-figures.ts';
import { type Candidate, isHedged } from './candidate.ts';
import { type Contender, rowOfContender } from './scope.ts';

const together =
  / (?:together|team(?:s|ed|ing)? up|join(?:s|ed|ing)? forces|s alli\w*|combined|jointly|adds? up to|between them|between the two of them|ensemble|a (?:eux|elles) (?:deux|trois)|additionn\w*|cumul\w*|totalisent|totalisaient|totaliseraient) /;

/** "Reed plus Stone is 37 seats", "Reed and Stone would have 37". */
const added =
  / _ plus (?:(?:the|les?|la|l) )?_ | _ (?:and|et) (?:(?:the|les?|la|l) )?_ (?:would have|d have|auraient) /;

/** "Reed and Stone together had 60 %": a figure of what several have. */
export function isTogether({ text, unnamed }: Reading): boolean {
  return together.test(text) || added.test(` ${unnamed.join(' ')} `);
}

/** The words that say that several are counted together. */
export function joiningWords({ text }: Reading): readonly string[] {
  return together.exec(text)?.[0].trim().split(' ') ?? [];
}

/** Whom a sum is of: all who are named, be it before or behind it. */
export function summedIn(contenders: readonly Contender[], { start, end }: SaidFigure): readonly Contender[] {
  const before = contenders.filter((one) => one.end <= start);
  return before.length > 1 ? before : contenders.filter((one) => one.start >= end);
}

/** The sum of the figures of several in each result that has all of them. */
export function sumCandidates(results: readonly Result[], of: readonly Contender[], field: Measure): Candidate[] {
  return results.flatMap((result): Candidate[] => {
    const rows = of.flatMap((one) => rowOfContender(result, one) ?? []);
    const parts = rows.flatMap((row) => figureIn(result, row, field) ?? []);
    const [first] = parts;
    if (!first || new Set(rows).size < of.length || parts.length < of.length) return [];
    const told = {
      value: Number(parts.reduce((sum, { value }) => sum + value, 0).toFixed(2)),
      unit: first.unit,
      qualifier: parts.some(isHedged) ? ('about' as const) : undefined,
      text: undefined,
      evidence: parts.flatMap(({ evidence }) => evidence),
    };
    return [{ result, rows, told }];
  });
}
