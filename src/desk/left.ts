import { type Quoted, quotedIn } from '../draft/quotations.ts';
import { readParts } from '../draft/reading.ts';
import { nameKey } from '../text/normalize.ts';
import { type Entry, isDraft, isRecord } from './entries.ts';
import { anchorsIn, type Mark, segmentsOf } from './marks.ts';

/** Words of a paragraph that no record has. */
export interface LeftWords {
  readonly paragraph: number;
  readonly words: string;
}

export interface Left {
  readonly drafts: readonly Entry[];
  readonly paragraphs: readonly LeftWords[];
  readonly figures: readonly LeftWords[];
  readonly names: readonly LeftWords[];
  readonly quotations: readonly LeftWords[];
}

/** What there is still to do. */
export function leftOf(entries: readonly Entry[], marks: readonly Mark[], paragraphs: readonly string[]): Left {
  const aside = setAside(entries);
  const body = paragraphs
    .map((text, index) => ({ text, paragraph: index + 1 }))
    .filter(({ paragraph }) => !aside.has(paragraph));
  const resting = new Set(entries.flatMap(({ record }) => anchorsIn(record).map(({ paragraph }) => paragraph)));
  return {
    drafts: entries.filter(isDraft),
    paragraphs: body
      .filter(({ paragraph }) => !resting.has(paragraph))
      .map(({ paragraph, text }) => ({ paragraph, words: text })),
    figures: body.flatMap(({ text, paragraph }) => figuresLeft(text, paragraph, entries, marks)),
    names: namesLeft(entries, paragraphs, aside),
    quotations: quotationsLeft(paragraphs, aside, marks),
  };
}

/** The paragraphs that `article.json` sets aside, with the reason. */
export function setAside(entries: readonly Entry[]): Map<number, string> {
  const list = entries.find(({ kind }) => kind.name === 'article')?.record.paragraphsWithoutRecord;
  const found = (Array.isArray(list) ? list : []).filter(isRecord);
  return new Map(found.map(({ paragraph, reason }) => [Number(paragraph), String(reason ?? '')]));
}

export const figure = /\d+(?:[.,:\u00a0\u202f]\d+)*/g;

const digits = (text: string) => text.replace(/\D/g, '');

/** Figures in words that nothing rests on, and which no record that rests on the paragraph has. */
function figuresLeft(text: string, paragraph: number, entries: readonly Entry[], marks: readonly Mark[]): LeftWords[] {
  const here = marks.filter((mark) => mark.paragraph === paragraph);
  const records = entries.filter(({ record }) => anchorsIn(record).some((anchor) => anchor.paragraph === paragraph));
  const told = new Set(records.flatMap(({ record }) => (JSON.stringify(record).match(figure) ?? []).map(digits)));
  const bare = segmentsOf(text, here).filter((segment) => segment.entries.length === 0);
  const found = bare.flatMap((segment) => segment.text.match(figure) ?? []);
  return [...new Set(found)].filter((one) => !told.has(digits(one))).map((words) => ({ paragraph, words }));
}

/** Fewer quoted words are mostly a name or a word that is set apart. */
const fewestWords = 3;

/** Spoken words on which nothing rests. */
function quotationsLeft(paragraphs: readonly string[], aside: ReadonlyMap<number, string>, marks: readonly Mark[]) {
  const isBare = (one: Quoted) =>
    !marks.some(({ paragraph, start, end }) => paragraph === one.paragraph && start < one.end && one.start < end);
  return quotedIn(paragraphs)
    .filter((one) => !aside.has(one.paragraph) && one.text.split(/\s+/u).length >= fewestWords && isBare(one))
    .map(({ paragraph, text }): LeftWords => ({ paragraph, words: text }));
}

/** Names of the article that no record answers to. */
function namesLeft(
  entries: readonly Entry[],
  paragraphs: readonly string[],
  aside: ReadonlyMap<number, string>,
): LeftWords[] {
  const known = entries.flatMap(({ record }) => namesIn(record)).map((name) => ` ${nameKey(name)} `);
  const { named } = readParts({ lines: paragraphs });
  return named.flatMap(({ name, aliases, mentions }) => {
    const [first] = mentions;
    // A part of a longer name is known by it: "Union" of "l'Union lormoise".
    const isIn = (one: string) => known.some((whole) => whole.includes(` ${nameKey(one)} `));
    // "Progress and Liberal Reform" are two.
    const isKnown = [name, ...aliases].some((one) => isIn(one) || one.split(/ (?:and|et|&) /u).every(isIn));
    return isKnown || !first || aside.has(first.paragraph) ? [] : [{ paragraph: first.paragraph, words: name }];
  });
}

/** Everything in a record that may be a name. */
function namesIn(record: Entry['record']): string[] {
  const { name, label, headline, author, publisher, abbreviation, attribution, options, exact } = record;
  const own = [
    name,
    label,
    headline,
    author,
    publisher,
    abbreviation,
    attribution,
    record.otherNames,
    record.looseNames,
    // A name that stands in a quotation is found by its words.
    exact,
  ];
  const more = Array.isArray(options) ? options.filter(isRecord).flatMap(namesIn) : [];
  return [...own.flatMap(stringsIn), ...more];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
