import { contenderOf, figureIn, totalIn } from '../lookup/figures.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Result } from '../story/schema.ts';
import type { FigureFinding, FigureLine } from './figure-finding.ts';
import { optionsSaid } from './figure-options.ts';
import { leftOver } from './figure-words.ts';
import type { Question } from './question.ts';

const asksPlace =
  /\b(?:which|what|quel(?:le)?s?) (?:areas?|places?|towns?|villages?|wards?|districts?|neighbou?rhoods?|parts?|constituency|county|city|precinct|quartiers?|communes?|villes?|secteurs?|circonscriptions?|endroits?)\b|^(?:where|ou|c est ou) /;

/** What a place may do with a figure. */
const verbs: ReadonlySet<string> = new Set(
  'area areas neighbourhood neighborhood ward district village part precinct quartier secteur endroit went gone voted reached hit gave saw atteint donne monte say said says dit vote turnout participation'.split(
    ' ',
  ),
);

/** "Which area went 60% yes": the place whose result has that figure. */
export function askWhere(context: StoryContext, question: Question): FigureFinding | undefined {
  const { row, named, contestMeant } = question;
  const figures = row.filter((word) => /^\d+(?:\.\d+)?%?$/.test(word));
  const [figure = '', ...others] = figures;
  if (figure === '' || others.length > 0 || !asksPlace.test(row.join(' '))) return undefined;
  const ids = named.map(({ hits }) => hits.map(({ value }) => value.record.id));
  const left = leftOver(context, question, new Set([figure, '%', ...verbs]));
  if (left.length > 0) return undefined;
  const sides = [...ids, ...optionsSaid(context, row)];
  const isShare = figure.endsWith('%') || /\d (?:%|(?:percent|per cent|pct|pour cent|pourcent)\b)/.test(row.join(' '));
  const lines = context.story.results
    .filter(({ contest }) => contestMeant === undefined || contest === contestMeant)
    .flatMap((result) => linesWith(result, Number.parseFloat(figure), isShare, sides));
  if (lines.length === 0 || lines.length > mostPlaces) return undefined;
  const records = lines.map((line) =>
    line.kind === 'row' ? line.result : line.kind === 'total' ? line.figure.result : line.sum.result,
  );
  return { kind: 'figure', tells: 'part', records: [...new Set(records)], lines, first: sides.flat() };
}

const mostPlaces = 2;

function linesWith(
  result: Result,
  value: number,
  isShare: boolean,
  sides: readonly (readonly string[])[],
): FigureLine[] {
  const measure = isShare ? 'share' : 'votes';
  const rows = result.standings.filter(
    (one) => figureIn(result, one, measure)?.value === value && sides.every((some) => some.includes(contenderOf(one))),
  );
  if (rows.length > 0) return rows.map((row) => ({ kind: 'row', result, row, slot: measure }));
  const turnout = isShare && sides.length === 0 ? totalIn(result, 'turnout') : undefined;
  return turnout?.value === value ? [{ kind: 'total', figure: turnout }] : [];
}
