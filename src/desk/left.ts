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
    quotations: body.flatMap(({ text, paragraph }) => quotationsLeft(text, paragraph, marks)),
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

/** Words in quotation marks; fewer than three are mostly a name or a word that is set apart. */
const quoted = /[“«]\s*([^“”«»]+?)\s*[”»]|"([^"]+)"/gu;
const fewestWords = 3;

/** Spoken words on which nothing rests. */
function quotationsLeft(text: string, paragraph: number, marks: readonly Mark[]): LeftWords[] {
  const here = marks.filter((mark) => mark.paragraph === paragraph);
  return [...text.matchAll(quoted)].flatMap(({ index, 0: whole, 1: curly, 2: straight }) => {
    const isBare = !here.some(({ start, end }) => start < index + whole.length && index < end);
    const words = curly ?? straight ?? '';
    return isBare && words.split(/\s+/u).length >= fewestWords ? [{ paragraph, words }] : [];
  });
}

/** Names of the article that no record answers to. */
function namesLeft(
  entries: readonly Entry[],
  paragraphs: readonly string[],
  aside: ReadonlyMap<number, string>,
): LeftWords[] {
  const known = new Set(entries.flatMap(({ record }) => namesIn(record)).map(nameKey));
  const { named } = readParts({ lines: paragraphs });
  return named.flatMap(({ name, aliases, mentions }) => {
    const [first] = mentions;
    const isKnown = [name, ...aliases].some((one) => known.has(nameKey(one)));
    return isKnown || !first || aside.has(first.paragraph) ? [] : [{ paragraph: first.paragraph, words: name }];
  });
}

/** Everything in a record that may be a name. */
function namesIn(record: Entry['record']): string[] {
  const { name, label, headline, author, publisher, abbreviation, attribution, options } = record;
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
  ];
  const more = Array.isArray(options) ? options.filter(isRecord).flatMap(namesIn) : [];
  return [...own.flatMap(stringsIn), ...more];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
