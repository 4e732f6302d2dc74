import { states } from '../../story/numerals.ts';
import type { Evidence } from '../../story/schema-parts.ts';
import { evidenceFor, type Span } from '../evidence.ts';
import type { Ids } from '../ids.ts';
import { inLanguage, type Language } from '../wording.ts';
import { type Built, type Json, mergedRows, type Row, withinWhole } from './built.ts';
import type { Contender } from './contenders.ts';
import { type ContestDraft, contestKey, contestsOf, optionLabel } from './contests.ts';
import type { RowFigure } from './row-figures.ts';
import { gatherSeats } from './seat-totals.ts';
import type { Told } from './told.ts';
import type { TotalFigure } from './totals.ts';

interface Context {
  readonly paragraphs: readonly string[];
  readonly language: Language;
  readonly year: number;
  readonly name: string;
  readonly ids: Ids;
  readonly partyOf: (candidate: string) => string | undefined;
  readonly nameOf: (key: string) => string;
}

/** Contests and results out of what the sentences tell; the main contest is first. */
export function draftResults(told: readonly Told[], context: Context): { contests: ContestDraft[]; results: Json[] } {
  const built = new Map<string, Built>();
  for (const one of told) add(built, one, context);
  gatherSeats([...built.values()]);
  const results = [...built.values()].filter(({ rows }) => rows.size > 0);
  const votes = results.map((one) => ({ key: contestKey(one.scope), options: optionsOf(one) }));
  const contests = contestsOf(votes, context);
  return {
    contests: [...contests.values()],
    results: results.flatMap((one) => toResult(one, contests.get(contestKey(one.scope)), context)),
  };
}

function optionsOf({ rows }: Built): string[] {
  return [...rows.values()].flatMap(({ contender }) => (contender.type === 'option' ? [contender.key] : []));
}

function add(built: Map<string, Built>, told: Told, context: Context): void {
  const { scope, rows, totals, winner, leader, sentence, contenders } = told;
  const key = [contestKey(scope), scope.round ?? '', scope.place].join('|');
  const result = built.get(key) ?? { scope, rows: new Map<string, Row>(), totals: new Map<string, Json>() };
  for (const { figures, contender } of rows) {
    const row = rowOf(result, contender);
    for (const figure of figures) addFigure(row, figure, context);
  }
  for (const total of totals) addTotal(result, total, contenders, context);
  const isOpen = ![...result.rows.values()].some(({ status }) => status === 'won' || (!winner && status !== undefined));
  const first = winner ?? leader;
  if (first && isOpen) putFirst(result, first, { sentence, status: winner ? 'won' : 'ahead' }, context);
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
  const unit = field === 'counted' ? stations : total.unit;
  totals.set(field, { ...given({ value, of, unit, qualifier, ...swing }), evidence: [evidence] });
}

function putFirst(
  result: Built,
  first: Contender,
  { sentence, status }: { readonly sentence: Span; readonly status: 'won' | 'ahead' },
  { paragraphs }: Context,
): void {
  const evidence = evidenceFor(paragraphs, { ...sentence, end: Math.min(sentence.end, sentence.start + 60) });
  if (!evidence) return;
  if (status === 'won') for (const one of result.rows.values()) delete one.status;
  const row = rowOf(result, first);
  row.status = status;
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

function given(fields: Json): Json {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function toResult({ scope, rows, totals }: Built, contest: ContestDraft | undefined, context: Context): Json[] {
  if (!contest) return [];
  const kept = withinWhole(
    mergedRows(
      [...rows.values()].filter(({ evidence }) => evidence.length > 0),
      context.partyOf,
    ),
    totals,
  );
  if (kept.length === 0) return [];
  const standings = kept.map((row) => ({
    ...contenderOf(row, contest, context),
    ...figuresOf(row),
    ...given({ status: row.status }),
    evidence: row.evidence,
  }));
  const statement = kept.map((row) => `${labelOf(row, context)}${toldOf(row)}`).join('; ');
  const confidence = Math.max(0.4, 0.85 - 0.1 * kept.filter(({ figures }) => figures.size === 0).length);
  return [
    {
      id: context.ids.take(
        `r-${contest.id.slice(0, 16)}-${scope.place.slice(0, 14)}${scope.round === undefined ? '' : `-${scope.round}`}`,
      ),
      contest: contest.id,
      ...given({ round: scope.round }),
      place: scope.place,
      statement: inLanguage(
        context.language,
        `${/\d/.test(context.nameOf(scope.place)) ? '' : `${context.nameOf(scope.place)}: `}${statement}.`,
      ),
      standings,
      ...Object.fromEntries(totals),
      draft: true,
      confidence,
    },
  ];
}

function toldOf({ figures }: Row): string {
  const written = [...figures].flatMap(([field, figure]) => (field.endsWith('Change') ? [] : [figure.written.trim()]));
  return written.length === 0 ? '' : `: ${written.join(', ')}`;
}

function figuresOf({ figures }: Row): Json {
  const given = [...figures].map(([field, { value, qualifier }]): [string, unknown] => [
    field,
    qualifier === undefined ? value : { value, qualifier },
  ]);
  const change = given.flatMap(([field, value]) =>
    field.endsWith('Change') ? [[field.replace('Change', ''), value]] : [],
  );
  return {
    ...Object.fromEntries(given.filter(([field]) => !field.endsWith('Change'))),
    ...(change.length === 0 ? {} : { change: Object.fromEntries(change) }),
  };
}

function contenderOf({ contender: { type, key } }: Row, contest: ContestDraft, { partyOf }: Context): Json {
  if (type === 'option') return { option: contest.options.find(({ id }) => id === key || id.endsWith(`-${key}`))?.id };
  return type === 'party' ? { party: key } : given({ candidate: key, party: partyOf(key) });
}

function labelOf({ contender: { type, key } }: Row, { nameOf, language }: Context): string {
  return type === 'option' ? optionLabel(key, language) : nameOf(key);
}
