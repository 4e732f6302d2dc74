import { states } from '../../story/numerals.ts';
import type { Evidence } from '../../story/schema-parts.ts';
import { evidenceFor, type Span } from '../evidence.ts';
import { inLanguage } from '../wording.ts';
import type { Built, Json, Row } from './built.ts';
import type { Contender } from './contenders.ts';
import { type ContestDraft, contestKey, contestsOf } from './contests.ts';
import { housesApart } from './houses.ts';
import type { RowFigure } from './row-figures.ts';
import { gatherSeats, gatherTotals } from './seat-totals.ts';
import { type Context, given, toResult } from './to-result.ts';
import type { Told } from './told.ts';
import type { TotalFigure } from './totals.ts';

/** Contests and results out of what the sentences tell; the main contest is first. */
export function draftResults(told: readonly Told[], context: Context): { contests: ContestDraft[]; results: Json[] } {
  const built = new Map<string, Built>();
  for (const one of told) add(built, one, context);
  gatherSeats([...built.values()]);
  gatherTotals([...built.values()]);
  housesApart(built, context.partyOf);
  const results = [...built.values()].filter(({ rows }) => rows.size > 0);
  const votes = results.map((one) => ({ key: contestKey(one.scope), options: optionsOf(one) }));
  const contests = contestsOf(votes, { ...context, text: context.paragraphs.join('\n') });
  return {
    contests: [...contests.values()],
    results: results.flatMap((one) => toResult(one, contests.get(contestKey(one.scope)), context)),
  };
}

function optionsOf({ rows }: Built): string[] {
  return [...rows.values()].flatMap(({ contender }) => (contender.type === 'option' ? [contender.key] : []));
}

function add(built: Map<string, Built>, told: Told, context: Context): void {
  const { scope, rows, totals, winner, leader, loser, sentence, contenders } = told;
  const key = [contestKey(scope), scope.round ?? '', scope.place].join('|');
  const result = built.get(key) ?? { scope, rows: new Map<string, Row>(), totals: new Map<string, Json>() };
  for (const { figures, contender } of rows) {
    const row = rowOf(result, contender);
    for (const figure of figures) addFigure(row, figure, context);
  }
  for (const total of totals) addTotal(result, total, contenders, context);
  if (winner) putFirst(result, winner, { sentence, status: 'won' }, context);
  else if (leader) putFirst(result, leader, { sentence, status: 'ahead' }, context);
  else if (loser) putLast(result, loser, sentence, context);
  if (result.rows.size > 0 || result.totals.size > 0) built.set(key, result);
}

function addFigure(row: Row, figure: RowFigure, context: Context): void {
  const evidence = sure(figure, Math.abs(figure.value), context);
  const known = row.figures.get(figure.field);
  // "58 per cent" in the headline is 58.3 below it.
  const isFiner = known !== undefined && known.value !== figure.value && Math.round(figure.value) === known.value;
  if (!evidence || (known !== undefined && !isFiner)) return;
  row.figures.set(figure.field, figure);
  push(row.evidence, evidence);
}

function addTotal({ totals }: Built, total: TotalFigure, contenders: Told['contenders'], context: Context): void {
  const { field, value, of, qualifier } = total;
  const evidence = sure(total, value, context);
  if (!evidence || totals.has(field) || (of !== undefined && !states(evidence.exact, of))) return;
  const swing = field === 'swing' ? swingOf(contenders) : {};
  if (swing === undefined) return;
  const stations = inLanguage(context.language, context.language === 'en' ? 'precincts' : 'bureaux');
  const isPart = field === 'counted' && total.unit !== 'percent';
  const unit = isPart ? stations : total.unit;
  // "All 118 precincts": 118 of 118.
  const all = isPart ? (of ?? value) : of;
  totals.set(field, { ...given({ value, of: all, unit, qualifier, ...swing }), evidence: [evidence] });
}

function putFirst(
  result: Built,
  first: Contender,
  { sentence, status }: { readonly sentence: Span; readonly status: 'won' | 'ahead' },
  { paragraphs }: Context,
): void {
  const evidence = evidenceFor(paragraphs, { ...sentence, end: Math.min(sentence.end, sentence.start + 60) });
  const known = [...result.rows.values()].map((row) => row.status).find((one) => one !== undefined);
  if (!evidence || known === 'won' || known === status) return;
  if (status === 'won') for (const one of result.rows.values()) delete one.status;
  const row = rowOf(result, first);
  row.status = status;
  push(row.evidence, evidence);
}

function putLast(result: Built, loser: Contender, sentence: Span, { paragraphs }: Context): void {
  const evidence = evidenceFor(paragraphs, { ...sentence, end: Math.min(sentence.end, sentence.start + 60) });
  if (
    !evidence ||
    [...result.rows.values()].some(({ status, contender }) => status !== undefined && contender.key === loser.key)
  )
    return;
  const row = rowOf(result, loser);
  row.status = 'lost';
  push(row.evidence, evidence);
}

function rowOf({ rows }: Built, contender: Contender): Row {
  const row = rows.get(contender.key) ?? { contender, figures: new Map(), evidence: [] };
  rows.set(contender.key, row);
  return row;
}

function push(list: Evidence[], evidence: Evidence): void {
  if (!list.some(({ paragraph, exact }) => paragraph === evidence.paragraph && exact === evidence.exact))
    list.push(evidence);
}

/** Evidence that states the figure: what does not stand in its words is left out. */
function sure(span: Span, value: number, { paragraphs }: Context): Evidence | undefined {
  const evidence = evidenceFor(paragraphs, span);
  return evidence && states(evidence.exact, value) ? evidence : undefined;
}

function swingOf(contenders: Told['contenders']): Json | undefined {
  const keys = [...new Set(contenders.map(({ key }) => key))];
  return keys.length < 2 ? undefined : { from: keys[0], to: keys[1] };
}
