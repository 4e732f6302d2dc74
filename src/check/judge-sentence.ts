import type { Reader } from '../ask/reader.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Locale } from '../text/locale.ts';
import { clausesIn, withoutNamesCut } from './clauses.ts';
import { together } from './combine.ts';
import { isComment } from './comments.ts';
import { clausesOf } from './cut-clauses.ts';
import type { Finding } from './finding.ts';
import { type Clause, judgeClause } from './judge-clause.ts';

type Found = readonly (Finding | undefined)[];

interface Asked {
  readonly context: StoryContext;
  readonly reader: Reader;
  readonly language: Locale;
  readonly locale: Locale;
}

/** What the story says of a sentence: as a whole, if a record has all of it, else clause by clause. */
export function judgeSentence(asked: Asked, text: string): Found {
  const { context, reader } = asked;
  const [only] = clausesIn(context, reader, [text]);
  const clauses = withoutNamesCut(clausesOf(text), only?.reading.named ?? []).filter((one) => !isComment(one));
  const isOfTwo = clauses.length > 1 && only !== undefined && isOfRounds(asked, only);
  const whole = only && !isOfTwo ? judged(asked, { ...only, isJoined: clauses.length > 1 }) : [];
  if (clauses.length < 2 || isHeld(whole) || !clauses.every(() => reader.budget.take('clause'))) return whole;
  const read = clausesIn(context, reader, clauses);
  const parts = read.flatMap((clause, at): Part[] =>
    isOnlyNamed(clause) ? [] : [{ from: at, to: at, clause, found: judged(asked, clause) }],
  );
  if (parts.length < 2) return whole;
  const merged = withOpenMerged(asked, text, clauses, parts);
  const told = together(merged.map(({ found }) => [...found]));
  // What holds of the whole and of no clause is lost between them.
  const isLost = whole.some(supports) && !whole.includes(undefined) && !told.some(supports);
  return isLost ? whole : told;
}

/** Two rounds with figures: each figure is of its own, and the whole may be borne out the wrong way round. */
function isOfRounds({ context }: Asked, { reading: { row, figures } }: Clause): boolean {
  const rounds = context.search.rounds.spans(row).flatMap(({ hits }) => hits.map(({ value }) => value));
  return new Set(rounds).size > 1 && figures.length > 0;
}

/** A run of clauses, from the first one of it to the last. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly clause: Clause;
  readonly found: Found;
}

/** What is told in one sentence may be cut between two clauses: one that is open is read with the one before it, or behind. */
function withOpenMerged(
  asked: Asked,
  text: string,
  clauses: readonly string[],
  parts: readonly Part[],
): readonly Part[] {
  const places = placesOf(text, clauses);
  const runOf = (first: Part, last: Part): Part | undefined => {
    if (!asked.reader.budget.take('run')) return undefined;
    const run = text.slice(places[first.from]?.start, places[last.to]?.end);
    const clause = clausesIn(asked.context, asked.reader, [...clauses.slice(0, first.from), run]).at(-1);
    const found = clause ? judged(asked, { ...clause, isJoined: true }) : [];
    return clause && isHeld(found) ? { from: first.from, to: last.to, clause, found } : undefined;
  };
  for (const length of [2, 3, 4]) {
    for (let at = 0; at + length <= parts.length; at++) {
      const own = parts.slice(at, at + length);
      const [first, last] = [own[0], own.at(-1)];
      const run = first && last && own.some(({ found }) => isOpen(found)) ? runOf(first, last) : undefined;
      if (run) return withOpenMerged(asked, text, clauses, [...parts.slice(0, at), run, ...parts.slice(at + length)]);
    }
  }
  return parts;
}

/** Where each clause stands in its sentence. */
function placesOf(
  text: string,
  clauses: readonly string[],
): readonly { readonly start: number; readonly end: number }[] {
  let from = 0;
  return clauses.map((clause) => {
    const start = Math.max(from, text.indexOf(clause, from));
    from = start + clause.length;
    return { start, end: from };
  });
}

function judged({ context, language, locale }: Asked, clause: Clause): Found {
  const found = judgeClause(context, clause, language, locale);
  if (!clause.alone || isHeld(found)) return found;
  const alone = judgeClause(context, clause.alone, language, locale);
  return isHeld(alone) ? alone : found;
}

/** "Measure 8, the school levy, …": what is voted on by another name. */
function isOnlyNamed({ reading }: Clause): boolean {
  const { content, figures, named, question } = reading;
  return question.contest !== undefined && content.length + figures.length + named.length === 0;
}

function isOpen(found: Found): boolean {
  return found.includes(undefined);
}

function isHeld(found: Found): boolean {
  return found.length > 0 && found.every(supports);
}

function supports(one: Finding | undefined): boolean {
  return one?.outcome === 'supports';
}
