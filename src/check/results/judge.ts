import type { StoryContext } from '../../lookup/story-context.ts';
import type { Locale } from '../../text/locale.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../negations.ts';
import type { Reading } from '../reading.ts';
import type { SaidFigure } from '../said-figures.ts';
import { movedTotals, sharesSince } from './changes.ts';
import { judgeFigure } from './figures.ts';
import { judgeOutcomes } from './outcomes.ts';
import { judgeRatio, ratioIn, wordsOf } from './ratios.ts';
import { rolesIn } from './roles.ts';
import { resultsIn, type Scope } from './scope.ts';
import { tellRows } from './tell.ts';

/** What the results say of a clause. */
export interface ResultJudgement {
  readonly findings: readonly Finding[];
  /** The clause states a figure or an outcome of a result, and the story has none to hold it against. */
  readonly isUntold: boolean;
  /** Words that are told by what was found. */
  readonly tells: readonly string[];
  /** The figures of the clause that are settled. */
  readonly figures: readonly SaidFigure[];
}

export interface Asked {
  readonly context: StoryContext;
  readonly reading: Reading;
  readonly scope: Scope;
  readonly locale: Locale;
}

export function judgeByResults(context: StoryContext, reading: Reading, scope: Scope, locale: Locale): ResultJudgement {
  const results = resultsIn(context, scope);
  const asked = { context, reading, scope, locale };
  const ratio = ratioIn(reading);
  const multiple = ratio && judgeRatio(asked, ratio);
  const placed = rolesIn(context, reading, scope, results).filter(({ figure }) => !ratio?.figures.includes(figure));
  const judged = placed.map(({ figure, role }) => ({ figure, role, finding: judgeFigure(asked, { figure, role }) }));
  // That there are so many of which somebody has another number is no part that holds.
  const isDenied = judged.some(({ finding }) => finding?.outcome === 'denies');
  const figures = judged.flatMap(({ role, finding }) =>
    finding && !(isDenied && role.kind === 'whole' && finding.outcome === 'supports') ? [finding] : [],
  );
  const outcomes = judgeOutcomes(asked);
  const moved = placed.length === 0 && !ratio ? judgeMovement(asked) : [];
  const findings = [...outcomes, ...moved, ...[multiple, ...figures].filter((one) => one !== undefined)];
  return {
    findings,
    isUntold: findings.length === 0 && (placed.length > 0 || ratio !== undefined),
    tells: [
      ...(multiple && ratio ? [...ratioWords, ...wordsOf(reading, ratio.at)] : []),
      ...(moved.length > 0 ? movingWords : []),
      ...(placed.some(({ role }) => role.kind === 'margin') ? ['home'] : []),
    ],
    figures: [
      ...(multiple && ratio ? ratio.figures : []),
      ...judged.flatMap(({ figure, finding }) => (finding ? [figure] : [])),
    ],
  };
}

const up = /\b(?:up|rose|rise|risen|higher|increased|grew|climbed|hausse|augmente|progresse|more)\b/;
const down = /\b(?:down|fell|fallen|lower|dropped|decreased|shrank|declined|baisse|diminue|recule|chute|less)\b/;

const ratioWords =
  'twice double doubled tripled trebled half halved times time many score fois moitie triple carried took'.split(' ');
const movingWords =
  'up rose rise risen higher increased grew climbed down fell fallen lower dropped decreased shrank declined hausse augmente progresse baisse diminue recule chute score rounds tours compared'.split(
    ' ',
  );

/** "Turnout went down", "her share rose between the rounds": the direction alone. */
function judgeMovement({ context, reading, scope, locale }: Asked): Finding[] {
  const { text, row } = reading;
  const measure = context.search.measures.spans(row)[0]?.hits[0]?.value;
  const sign = up.test(text) === down.test(text) ? undefined : up.test(text) ? 1 : -1;
  if (sign === undefined || /\b(?:higher|lower|more|less)\b.*\bthan\b.*\b(?:in|at)\b/.test(text)) return [];
  const moved = measure === undefined ? movedShares(context, text, scope, sign) : movedTotals(context, measure, sign);
  const [first] = moved;
  if (!first || first.told.value === 0 || new Set(moved.map(({ told }) => Math.sign(told.value))).size > 1) return [];
  const { result, rows, told } = first;
  return [
    {
      outcome: told.value > 0 === (negationsIn(reading.unnamed) % 2 === 0) ? 'supports' : 'denies',
      says: tellRows(context, result, rows, locale),
      evidence: told.evidence,
    },
  ];
}

function movedShares(context: StoryContext, text: string, { contenders }: Scope, sign: 1 | -1) {
  const [of, ...others] = contenders;
  const isOfShare = / (?:share|score|vote|votes|support|percentage|part|resultat) /.test(text);
  return of && others.length === 0 && isOfShare ? sharesSince(context, of, sign) : [];
}
