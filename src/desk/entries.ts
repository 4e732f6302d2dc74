import { createHash } from 'node:crypto';
import { parseJson } from '../story/json.ts';
import { synonymsName } from '../story/schema.ts';
import { type Kind, kinds } from './kinds.ts';
import type { RawRecord } from './record-text.ts';

/** A record where it stands. */
export interface Entry {
  readonly kind: Kind;
  readonly index: number;
  /** Its id, or a stand-in where it has none. */
  readonly name: string;
  readonly record: RawRecord;
  /** Another one for another content: what a form was made from. */
  readonly version: string;
  /** What it tells, in one line. */
  readonly title: string;
}

/** The records of a story in the order of its files. Files that are no JSON have none. @param text gives the text of a file */
export function entriesOf(text: (file: string) => string | undefined): Entry[] {
  const parsed = new Map<string, unknown>();
  const json = (file: string): unknown => {
    if (!parsed.has(file)) parsed.set(file, parseJson(text(file) ?? '').json);
    return parsed.get(file);
  };
  return kinds.flatMap((kind) => listOf(kind, json(kind.file)).map((record, index) => entryOf(kind, index, record)));
}

function listOf({ name, list }: Kind, json: unknown): unknown[] {
  if (name === 'article') return json === undefined ? [] : [json];
  const found = list === undefined ? json : isRecord(json) ? json[list] : undefined;
  return Array.isArray(found) ? found : [];
}

function entryOf(kind: Kind, index: number, value: unknown): Entry {
  const record = kind.field !== undefined ? { [kind.field]: value } : isRecord(value) ? value : {};
  const name = nameOf(record, index);
  return { kind, index, name, record, version: versionOf(value), title: titleOf(kind, record) || name };
}

/** An id has no quotation mark and no such sign, so no other record is called like what has no id. */
export function nameOf({ id, words }: RawRecord, index: number): string {
  if (Array.isArray(words) && words.length > 0) return synonymsName(words);
  return typeof id === 'string' && id !== '' ? id : `@${index + 1}`;
}

export function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function versionOf(record: unknown): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 16);
}

export function isDraft({ record }: Pick<Entry, 'record'>): boolean {
  return record.draft === true;
}

/** The fields that tell most of a record, best first. */
const telling = ['headline', 'exact', 'name', 'statement', 'missing', 'label', 'attribution', 'role', 'words'];

function titleOf({ name }: Kind, record: RawRecord): string {
  const words = telling.map((field) => wordsOf(record[field])).find((text) => text !== '') ?? '';
  if (name === 'quotes') return `“${words}” — ${wordsOf(record.speakers)}`;
  return name === 'timeline' && isRecord(record.when) ? `${wordsOf(record.when.text)} · ${words}` : words;
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join(' … ');
  return isRecord(value) ? wordsOf(value.en ?? value.fr) : '';
}
