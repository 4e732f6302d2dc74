import type { Block, Figure, Reply, Scope } from '../../answer/reply.ts';
import type { Article } from '../../story/schema.ts';
import type { Locale } from '../../text/locale.ts';
import { textIn } from '../../text/text.ts';
import { withinPicture } from '../many-rows.ts';
import { lineOf } from './line.ts';
import { notesOf } from './notes.ts';
import type { Bar, Figures, Row, Section } from './picture.ts';

type FiguresBlock = Extract<Block, { kind: 'figures' }>;

/** Figures with what stands right behind them. */
interface Told extends FiguresBlock {
  readonly facts: string[];
  readonly hedges: string[];
  readonly notes: Extract<Block, { kind: 'computed' }>[];
}

/** The figures of a reply that answers, as many as are read; `undefined` where it has none with a bar. */
export function figuresOf(reply: Reply, article: Article): Figures | undefined {
  if (reply.status !== 'exact' && reply.status !== 'guessed') return undefined;
  const told = inTime(toldIn(withinPicture(reply.blocks, reply.locale)));
  const rows = told.flatMap((one) => one.rows);
  if (!rows.some(({ share }) => share !== undefined)) return undefined;
  const scopes = told.flatMap(({ scope }) => scope ?? []);
  const contests = unique(scopes.map(({ contest }) => contest));
  const times = unique(scopes.map(timeOf)).filter((time) => time !== '');
  const text = textIn(reply.locale);
  const common = contests.length === 1 && scopes.length === told.length;
  const markOf = marksIn(rows);
  return {
    kind: 'figures',
    contest: common ? contests[0] : undefined,
    title: titleOf(reply, told, scopes) ?? article.headline,
    times: common && (joinable(told) || times.length === 1) ? times : [],
    sections: joinable(told)
      ? [joined(told, markOf, reply.locale)]
      : told.map((one) => section(one, { markOf, locale: reply.locale, heading: headingOf(one, scopes) })),
    words: { won: text('reply.won') },
  };
}

/** What happened last at the one place that it is about; of several, what the reply is called. */
function titleOf({ title }: Reply, told: readonly Told[], scopes: readonly Scope[]): string | undefined {
  const places = unique(scopes.map(({ place }) => place));
  const [place, ...others] = places;
  const last = told.at(-1);
  if (place !== undefined && others.length === 0) return last?.headline ?? place;
  return title ?? (places.join(' · ') || undefined);
}

function toldIn(blocks: readonly Block[]): Told[] {
  const told: Told[] = [];
  for (const block of blocks.filter((one) => one.kind !== 'figures' || !one.beyond)) {
    if (block.kind === 'figures') told.push({ ...block, facts: [], hedges: [], notes: [] });
    if (block.kind === 'computed' && !block.elsewhere) told.at(-1)?.notes.push(block);
    if (block.kind === 'list' && block.ofFigures) told.at(-1)?.facts.push(...block.items);
    if (block.kind === 'text' && block.hedge) told.at(-1)?.hedges.push(block.text);
  }
  return told;
}

/** Rounds of a contest from the first to the last, and contests from year to year. */
function inTime(told: readonly Told[]): Told[] {
  return [...told].sort(({ scope: a }, { scope: b }) => {
    if (!a || !b) return 0;
    return a.contest === b.contest ? (a.nth ?? 0) - (b.nth ?? 0) : (a.year ?? 0) - (b.year ?? 0);
  });
}

/** Figures that are of no story have marks in their order. */
function marksIn(rows: readonly Figure[]): MarkOf {
  const labels = unique(rows.map(({ label }) => label));
  return ({ mark, label }) => mark ?? labels.indexOf(label);
}

/** Whether the same contenders have a share each time, so that their bars can stand side by side. */
function joinable(told: readonly Told[]): boolean {
  const labels = told.map(({ rows }) => rows.map(({ label }) => label).sort());
  const alike = labels.every((one) => one.join('\n') === labels[0]?.join('\n') && unique(one).length === one.length);
  return told.length > 1 && alike && told.every(({ rows }) => rows.every(hasPlainShare));
}

function hasPlainShare({ share, part }: Figure): boolean {
  return share !== undefined && part === undefined;
}

type MarkOf = (row: Figure) => number;

function section(
  { rows, facts, hedges, notes, threshold }: Told,
  { markOf, locale, heading }: { markOf: MarkOf; locale: Locale; heading: string | undefined },
): Section {
  const text = textIn(locale);
  const contenders = rows.map((row): Row => {
    const { label, detail, color, won = false } = row;
    return { label, detail, mark: markOf(row), color, won, bars: [barOf(row)] };
  });
  return {
    heading,
    rows: contenders,
    line: lineOf(contenders, threshold, locale),
    // It is what the line is called.
    facts: facts.filter((fact) => fact !== threshold?.label),
    hedges,
    notes: notesOf(notes, text),
    workings: [],
  };
}

/** Each contender once, with a bar for each time; a change stands beside its contender in place of a note. */
function joined(told: readonly Told[], markOf: MarkOf, locale: Locale): Section {
  const text = textIn(locale);
  const notes = told.flatMap((one) => one.notes.map((note) => ({ ...note, name: nameOf(one, told) })));
  const changes = new Map(notes.flatMap(({ change }) => (change ? [[change.label, change.value]] : [])));
  // Whoever won in the end comes first.
  const rows = (told.at(-1)?.rows ?? []).map((contender): Row => {
    const { label, detail, color } = contender;
    const bars = told.map((one) => {
      const figure = one.rows.find((row) => row.label === label);
      return { name: nameOf(one, told), ...barOf(figure ?? { label, value: '' }) };
    });
    const won = bars.every((bar) => bar.won);
    return { label, detail, mark: markOf(contender), color, won, change: changes.get(label), bars };
  });
  const named = (name: string, words: string) => text('picture.told', { name, text: words });
  return {
    rows,
    line: lineOf(rows, told.at(-1)?.threshold, locale),
    facts: told.flatMap((one) => one.facts.map((fact) => named(nameOf(one, told), fact))),
    hedges: unique(told.flatMap(({ hedges }) => hedges)),
    notes: notesOf(
      notes.filter(({ change }) => !change),
      text,
    ),
    workings: notes.flatMap((note) => (note.change ? [text('reply.computed', { text: note.text })] : [])),
  };
}

function barOf({ value, share, part, isPercent = false, won = false }: Figure): Bar {
  return { value, share, part, isPercent, won };
}

/** What tells figures from the others beside them: the round, the place, or both. */
function nameOf({ scope, heading }: Told, told: readonly Told[]): string {
  const scopes = told.flatMap((one) => one.scope ?? []);
  if (!scope || scopes.length < told.length) return heading;
  const places = unique(scopes.map(({ place }) => place)).length > 1;
  const rounds = unique(scopes.map(({ round }) => round)).length > 1;
  const contests = unique(scopes.map(({ contest }) => contest)).length > 1;
  const parts = [
    ...(contests ? [scope.contest] : []),
    ...(places ? [scope.place] : []),
    ...(rounds ? [scope.round] : []),
  ];
  return parts.join(' · ') || heading;
}

/** Under a title that names contest and place, the round and its date are enough, or nothing if they stand there too. */
function headingOf({ scope, heading }: Told, scopes: readonly Scope[]): string | undefined {
  const alike = (part: 'contest' | 'place') => unique(scopes.map((one) => one[part])).length === 1;
  if (!scope || !alike('contest') || !alike('place')) return heading;
  return unique(scopes.map(timeOf)).length === 1 ? undefined : timeOf(scope) || heading;
}

function timeOf({ round, date }: Scope): string {
  return [round, date].filter((part) => part !== '').join(' · ');
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
