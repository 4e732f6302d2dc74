import type { Question } from '../ask/question.ts';
import { readQuestion } from '../ask/question.ts';
import type { Reader } from '../ask/reader.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Entity } from '../story/story.ts';
import { withRanges } from './figure-ranges.ts';
import { figuresIn, type SaidFigure, spansSince } from './said-figures.ts';
import { numberAt } from './said-numbers.ts';
import { formsOf, type Meanings, meaningsOf } from './word-forms.ts';
import { writtenOut } from './written-out.ts';
import { withYearsBack } from './years-back.ts';

/** Somebody or something that a sentence names: `row[start]` up to, not including, `row[end]`. */
export interface NamedAt {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly entities: readonly Entity[];
  readonly ids: ReadonlySet<string>;
}

/** A clause of a statement, or a record of the story, in the slots that are compared. */
export interface Reading {
  readonly question: Question;
  readonly row: readonly string[];
  /** The row with spaces around each word. */
  readonly text: string;
  /** The same with an underscore for each word of a name: a "No" that may be voted for denies nothing. */
  readonly unnamed: readonly string[];
  readonly named: readonly NamedAt[];
  readonly figures: readonly SaidFigure[];
  /** The words that carry meaning beside names, rounds and figures. */
  readonly content: readonly string[];
  /** What its words mean in the language of the story, where they are in the other one. */
  readonly meanings?: Meanings | undefined;
  /** The round of the clauses before, where it names none itself. */
  readonly roundBefore?: number | undefined;
}

/** Reads words that somebody typed: slips are mended as in a question. */
export function readTyped(context: StoryContext, reader: Reader, text: string): Reading {
  const question = reader.read(writtenOut(text).replace(orMore, 'at least $1'));
  const known = typed.get(question) ?? inStoryWords(context, inRanges(counted(context, slotsOf(context, question))));
  typed.set(question, known);
  return known;
}

/** "400+ houses". */
const orMore = /(?<![\w+])(\d[\d.,]*)\+(?![\d\w+])/g;

function inStoryWords(context: StoryContext, reading: Reading): Reading {
  const meanings = meaningsOf(context, reading.row);
  if (!meanings) return reading;
  const figures = reading.figures.map((one) => {
    const counted = reading.row.slice(one.unitAt, one.end);
    return one.kind === 'count' ? { ...one, noun: counted.flatMap((word) => formsOf(word, meanings)) } : one;
  });
  return { ...reading, meanings, figures };
}

/** "It is twelve years since" is a year too. */
function counted(context: StoryContext, reading: Reading): Reading {
  return { ...reading, figures: withYearsBack(reading, yearOf(context)) };
}

function yearOf({ story }: StoryContext): number {
  return Number(story.article.datePublished.slice(0, 4));
}

function inRanges(reading: Reading): Reading {
  return { ...reading, figures: withRanges(reading.row, reading.figures) };
}

const typed = new WeakMap<Question, Reading>();

const records = new WeakMap<StoryContext['search'], Map<string, Reading>>();

/** Reads a text of the story, once. */
export function readTold(context: StoryContext, text: string): Reading {
  const known = records.get(context.search) ?? new Map<string, Reading>();
  records.set(context.search, known);
  const found = known.get(text);
  if (found) return found;
  const own = slotsOf(
    context,
    readQuestion(context, writtenOut(text), (word) => word),
  );
  const made = {
    ...own,
    figures: [...own.figures, ...spansSince(own, yearOf(context))],
  };
  known.set(text, made);
  return made;
}

/** "Came third" names no "third", be it a district of that name. */
function isRank(row: readonly string[], start: number, phrase: string): boolean {
  // "Mettre en premier".
  if (/^(?:premiere?|seconde?)$/.test(phrase) && row[start - 1] === 'en') return true;
  return (
    /^(?:second|third|fourth|fifth|deuxieme|seconde?|troisieme|quatrieme|cinquieme)$/.test(phrase) &&
    /^(?:came|comes|come|finished|finishes|placed|ended|ranked|fini|finit|arrivee?s?|arrive|termine|classee?)$/.test(
      row[start - 1] ?? '',
    )
  );
}

/** "Four of the seven districts" is a part of them, and all of them may be a place. */
function isPart(row: readonly string[], start: number, phrase: string): boolean {
  const before = row[start - 1] === 'the' ? row[start - 2] : row[start - 1];
  return / \S+s$/.test(phrase) && numberAt(row, start)?.end === start + 1 && /^(?:of|des|sur|all)$/.test(before ?? '');
}

/** "Won 7 regions" counts them, and names no place that is called so. */
function isCounted(row: readonly string[], start: number, phrase: string): boolean {
  return !phrase.includes(' ') && /s$/.test(phrase) && numberAt(row, start - 1)?.end === start;
}

/** "Running the place" is of whatever place is meant, be it the beginning of a name. */
function isAnyPlace(row: readonly string[], start: number, phrase: string): boolean {
  return phrase === 'place' && /^(?:the|this|that|a|an|any|some)$|[a-z]{4}/.test(row[start - 1] ?? '');
}

function slotsOf(context: StoryContext, question: Question): Reading {
  const { row } = question;
  const phrases = new Set(question.named.map(({ phrase }) => phrase));
  const named = context.search.entities
    .spans(row)
    .map(({ start, end, hits }) => ({
      start,
      end,
      phrase: row.slice(start, end).join(' '),
      entities: hits.map(({ value }) => value),
      ids: new Set(hits.map(({ value }) => value.record.id)),
    }))
    .filter(
      ({ phrase, start }) =>
        phrases.has(phrase) &&
        !isRank(row, start, phrase) &&
        !isAnyPlace(row, start, phrase) &&
        !isCounted(row, start, phrase) &&
        !isPart(row, start, phrase),
    );
  const rounds = context.search.rounds
    .spans(row)
    .filter(({ start, end }) => end - start > 1 || /\p{L}\d/u.test(row[start] ?? ''));
  // "Measure 7" counts nothing.
  const contests = context.search.contests.spans(row).filter(({ start, end }) => end - start > 1);
  const taken = [...named, ...rounds, ...contests];
  const figures = figuresIn(row, (at) => taken.some(({ start, end }) => at >= start && at < end));
  const inFigure = new Set(figures.flatMap(({ start, unitAt }) => row.slice(start, unitAt)));
  return {
    question,
    row,
    text: ` ${row.join(' ')} `,
    unnamed: row.map((word, at) => (named.some(({ start, end }) => at >= start && at < end) ? '_' : word)),
    named,
    figures,
    content: question.content.filter((word) => !inFigure.has(word) && !/^[$€]?\d/.test(word)),
  };
}
