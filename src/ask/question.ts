import { isTelling, type StoryContext } from '../lookup/story-context.ts';
import { lazily, withLazy } from '../search/lazy.ts';
import type { NameHit, Span } from '../search/names.ts';
import type { Result } from '../story/schema.ts';
import type { Entity } from '../story/story.ts';
import type { MeasureName } from '../story/total-fields.ts';
import type { IntentName } from '../story/vocabulary.ts';
import { contestBehind } from './contest-named.ts';
import { type Correct, type Correction, mend } from './correct-spelling.ts';
import { cuesOf } from './cues.ts';
import { isAround, isName } from './entity-spans.ts';
import { withHolders } from './office-holders.ts';

/** A question as far as it is understood. */
export interface Question {
  /** All its words, folded, with slips and chat spellings corrections. */
  readonly row: readonly string[];
  /** Who and what it names, in the order of the words. */
  readonly named: readonly Named[];
  readonly round: Result['round'] | undefined;
  /** Every run of its words that is the name of a round. */
  readonly roundSpans: readonly Span<number>[];
  /** Every run of its words that names a figure of the whole vote. */
  readonly measureSpans: readonly Span<MeasureName>[];
  readonly contest: string | undefined;
  /** The contest, also one that is meant by something in its name: "the yes to the tunnel". */
  readonly contestMeant: string | undefined;
  readonly intents: ReadonlySet<IntentName>;
  /** The words that carry meaning beside names, rounds and contests. */
  readonly content: readonly string[];
  /** The words of `content` that belong to no cue. */
  readonly beyondIntents: readonly string[];
  /** Things that a question can ask of somebody or something, each as the words that mean it. */
  readonly attributes: readonly (readonly string[])[];
  /** Words as typed and as read, where a slip was corrections. */
  readonly corrections: readonly Correction[];
}

export interface Named {
  readonly phrase: string;
  /** "Not just the city": it is named as what is not asked for. */
  readonly isDenied: boolean;
  /** It has no result, and a contest is called by it. */
  readonly isOfContest: boolean;
  readonly hits: readonly NameHit<Entity>[];
}

export function readQuestion(context: StoryContext, text: string, correct: Correct): Question {
  const { search, vocabulary } = context;
  const { row, corrections } = mend(context, text, correct);
  const names = search.entities.spans(row).filter((span) => isName(context, row, span));
  const entitySpans = withHolders(context, row, names);
  const free = unspanned(row, entitySpans);
  const roundSpans = search.rounds.spans(row);
  const rounds = roundSpans.filter((span) => !overlaps(span, entitySpans));
  const contests = search.contests.spans(row).filter((span) => !overlaps(span, entitySpans) && !overlaps(span, rounds));
  const contest = contests[0]?.hits[0]?.value.id;
  const left = free.filter(({ index }) => ![...rounds, ...contests].some((span) => covers(span, index)));
  const content = left.map(({ word }) => word).filter((word) => isContent(context, word));
  const told = entitySpans.filter((span) => !isAround(span, entitySpans));
  const behind = told.map((span) => contestBehind(context, row, span, contest));
  const named = told.map(({ start, end, hits }, at) => ({
    phrase: row.slice(start, end).join(' '),
    isOfContest: behind[at] !== undefined,
    isDenied: denial.test(
      row
        .slice(0, start)
        .map((word) => `${word} `)
        .join(''),
    ),
    hits,
  }));
  const round = namesBothRounds(context, row)
    ? undefined
    : onlyRound(rounds.flatMap(({ hits }) => hits.map(({ value }) => value)));
  const contestMeant = contest ?? behind.find((one) => one !== undefined);
  const own = { row, named, round, roundSpans, contest, contestMeant, content, corrections };
  const beside = row.map((word, index) => (entitySpans.some((span) => covers(span, index)) ? '|' : word));
  const measures = lazily({ measureSpans: () => search.measures.spans(row) });
  return withLazy(withLazy(own, cuesOf(vocabulary, beside, content)), measures);
}

const denial =
  /\b(?:not|pas|non) (?:just |only |simply |merely |seulement |juste )?(?:in |of |for |at |dans |de |a )?(?:the |la |le |l )?$/;

/** "In the first and in the second round": the first of the two stands without its noun. */
function namesBothRounds({ vocabulary }: StoryContext, row: readonly string[]): boolean {
  const [first = [], second = []] = vocabulary.rounds.map(({ ordinals }) => ordinals);
  return row.some((word, at) => {
    const other = first.includes(word) ? second : second.includes(word) ? first : [];
    const rest = row.slice(at + 1, at + 1 + mostBetween);
    const end = rest.findIndex((one) => other.includes(one));
    return end > 0 && joining.has(rest[0] ?? '');
  });
}

/** "and in the" */
const mostBetween = 5;

const joining: ReadonlySet<string> = new Set(['and', 'et', 'or', 'ou', 'round', 'tour', 'vs', 'versus']);

/** Two different rounds in one question are no restriction. */
function onlyRound(rounds: readonly number[]): number | undefined {
  return new Set(rounds).size === 1 ? rounds[0] : undefined;
}

function unspanned(row: readonly string[], spans: readonly Span<unknown>[]) {
  return row.map((word, index) => ({ word, index })).filter(({ index }) => !spans.some((span) => covers(span, index)));
}

function covers({ start, end }: Span<unknown>, index: number): boolean {
  return index >= start && index < end;
}

function overlaps(span: Span<unknown>, others: readonly Span<unknown>[]): boolean {
  return others.some(({ start, end }) => span.start < end && start < span.end);
}

function isContent(context: StoryContext, word: string): boolean {
  return isTelling(context, word) && !/^(?:\p{L}|\d|[$€%]+)$/u.test(word);
}
