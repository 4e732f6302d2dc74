import type { Source } from '../answer/reply.ts';
import type { CheckedStatement } from './checked.ts';
import type { Finding } from './finding.ts';

/** Of how many parts hold, do not, and are told nowhere. */
export function verdictOf(supports: number, denies: number, open: number): CheckedStatement['verdict'] {
  if (supports + denies === 0) return 'not_in_story';
  if (denies > 0) return supports > 0 ? 'partly' : 'contradicted';
  return open > 0 ? 'partly' : 'supported';
}

/** The verdict of a statement, of what was found of each of its parts; `undefined` stands for a part of which nothing is told. */
export function combined(
  findings: readonly (Finding | undefined)[],
  near: () => Pick<CheckedStatement, 'says' | 'evidence'>,
): Omit<CheckedStatement, 'statement'> {
  const decided = findings.filter((one) => one !== undefined);
  const supports = decided.filter(({ outcome }) => outcome === 'supports');
  const denies = decided.filter(({ outcome }) => outcome === 'denies');
  const [first] = [...denies, ...supports];
  if (!first) return { verdict: 'not_in_story', ...near() };
  const verdict = verdictOf(supports.length, denies.length, findings.length - decided.length);
  const { quotation, differs, roundingOf } = first;
  return {
    verdict,
    quotation,
    differs: verdict === 'supported' ? undefined : differs,
    roundingOf: verdict === 'supported' ? supports.find((one) => one.roundingOf !== undefined)?.roundingOf : roundingOf,
    holds: verdict === 'partly' ? supports[0]?.part : undefined,
    says: [...denies, ...supports].slice(0, mostTold).reduce((told, { says }) => withoutRepeats(told, says), ''),
    evidence: evidenceOf([...denies, ...supports]).slice(0, 4),
  };
}

const mostTold = 4;

/** What is told and not yet said; two findings may rest on one sentence. */
function withoutRepeats(told: string, says: string): string {
  if (told === '' || says.includes(told)) return says;
  if (told.includes(says)) return told;
  const parts = says.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter((part) => !told.includes(part));
  return [told, ...parts].join(' ');
}

function evidenceOf(findings: readonly Finding[]): readonly Source[] {
  const all = findings.flatMap(({ evidence }) => evidence);
  return all.filter(
    (one, at) => all.findIndex(({ paragraph, exact }) => paragraph === one.paragraph && exact === one.exact) === at,
  );
}

/** "Reed led and only lost in the recount": beside a clause that is denied, one that is open does not hold in part. */
export function together(clauses: readonly (Finding | undefined)[][]): (Finding | undefined)[] {
  const isDenied = clauses.some((found) => found.length > 0 && found.every((one) => one?.outcome === 'denies'));
  const isOpen = (found: readonly (Finding | undefined)[]) => found.includes(undefined);
  return clauses.flatMap((found) =>
    isDenied && isOpen(found) ? found.filter((one) => one?.outcome !== 'supports') : found,
  );
}
