import type { StoryContext } from '../../lookup/story-context.ts';
import type { Locale } from '../../text/locale.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import type { SaidFigure } from '../said-figures.ts';
import { judgeFigure, movedTotals } from './figures.ts';
import { judgeOutcomes } from './outcomes.ts';
import { rolesIn } from './roles.ts';
import { resultsIn, type Scope } from './scope.ts';
import { tellRows } from './tell.ts';

/** What the results say of a clause. */
export interface ResultJudgement {
  readonly findings: readonly Finding[];
  /** The clause states a figure or an outcome of a result, and the story has none to hold it against. */
  readonly isUntold: boolean;
  /** The figures of the clause that are settled. */
  readonly figures: readonly SaidFigure[];
}

export function judgeByResults(world: StoryContext, reading: Reading, scope: Scope, locale: Locale): ResultJudgement {
  const results = resultsIn(world, scope);
  const asked = { world, reading, scope, locale };
  const placed = rolesIn(world, reading, scope, results);
  const judged = placed.map(({ figure, role }) => ({ figure, finding: judgeFigure(asked, { figure, role }) }));
  const figures = judged.map(({ finding }) => finding);
  const outcomes = judgeOutcomes(asked);
  const moved = placed.length === 0 ? judgeMovement(world, reading, locale) : [];
  const findings = [...outcomes, ...moved, ...figures.filter((one) => one !== undefined)];
  return {
    findings,
    isUntold: findings.length === 0 && placed.length > 0,
    figures: judged.flatMap(({ figure, finding }) => (finding ? [figure] : [])),
  };
}

const up = /\b(?:up|rose|rise|risen|higher|increased|grew|climbed|hausse|augmente|progresse|more)\b/;
const down = /\b(?:down|fell|fallen|lower|dropped|decreased|shrank|declined|baisse|diminue|recule|chute|less)\b/;

/** "Turnout went down": the direction alone. */
function judgeMovement(world: StoryContext, { text, row }: Reading, locale: Locale): Finding[] {
  const measure = world.search.measures.spans(row)[0]?.hits[0]?.value;
  const sign = up.test(text) === down.test(text) ? undefined : up.test(text) ? 1 : -1;
  if (
    measure === undefined ||
    sign === undefined ||
    /\b(?:higher|lower|more|less)\b.*\bthan\b.*\b(?:in|at)\b/.test(text)
  )
    return [];
  const moved = movedTotals(world, measure, sign);
  const [first] = moved;
  if (!first || first.told.value === 0 || new Set(moved.map(({ told }) => Math.sign(told.value))).size > 1) return [];
  const { result, told } = first;
  return [
    {
      outcome: told.value > 0 ? 'supports' : 'denies',
      says: tellRows(world, result, [], locale),
      evidence: told.evidence,
    },
  ];
}
