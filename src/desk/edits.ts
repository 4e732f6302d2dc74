import { type Entry, isRecord } from './entries.ts';
import { fieldsOf } from './fields.ts';
import type { Kind } from './kinds.ts';
import { emptyList, type RawRecord, withNewRecord, withoutRecord, withRecord } from './record-text.ts';

/** What is done to a story: new texts of some files. */
export interface Edit {
  readonly label: string;
  readonly changes: ReadonlyMap<string, string>;
}

type Texts = ReadonlyMap<string, string>;

/** Puts a record in the place of one. */
export function replaced(texts: Texts, { kind, index, name }: Entry, record: RawRecord, verb = 'Saved'): Edit {
  const text = withRecord(texts.get(kind.file) ?? '', kind, index, record);
  return { label: `${verb} ${kind.one} ${String(record.id ?? name)}`, changes: new Map([[kind.file, text]]) };
}

export function added(texts: Texts, kind: Kind, record: RawRecord): Edit {
  const text = withNewRecord(texts.get(kind.file) ?? emptyList, kind, record);
  return { label: `Added ${kind.one} ${String(record.id ?? '')}`.trim(), changes: new Map([[kind.file, text]]) };
}

export function removed(texts: Texts, { kind, index, name }: Entry): Edit {
  const text = withoutRecord(texts.get(kind.file) ?? '', kind, index);
  return { label: `Deleted ${kind.one} ${name}`, changes: new Map([[kind.file, text]]) };
}

/** Without what a draft says of itself. */
export function signed({ draft: _, confidence: __, ...record }: RawRecord): RawRecord {
  return record;
}

/** The same once more under another id, as a draft: the first step of splitting a record in two. */
export function copied(record: RawRecord, taken: ReadonlySet<string>): RawRecord {
  const id = String(record.id ?? 'record').slice(0, 36);
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return { ...record, id: `${id}-${number}`, draft: true };
}

/**
 * One record that has all that two of a kind have: lists are put together, and where both say something else the first
 * one counts. A name of the second that the first has not becomes another name of it.
 */
export function joined(kind: Kind, first: RawRecord, second: RawRecord): RawRecord {
  const shapes = new Map(fieldsOf(kind).map(({ name, shape }) => [name, shape]));
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  const entries = [...names].map((name) => [name, merged(first[name], second[name])] as const);
  const both = Object.fromEntries(entries);
  if (shapes.get('otherNames') !== 'lines' || second.name === undefined) return both;
  const spelled = typeof second.name === 'string' ? [second.name] : Object.values(second.name as object);
  const own = typeof first.name === 'string' ? [first.name] : Object.values((first.name ?? {}) as object);
  const others = spelled.filter((name) => !own.includes(name));
  return { ...both, otherNames: merged(both.otherNames ?? [], others) };
}

function merged(first: unknown, second: unknown): unknown {
  if (first === undefined) return second;
  if (Array.isArray(first) && Array.isArray(second)) {
    const seen = new Set(first.map((item) => JSON.stringify(item)));
    return [...first, ...second.filter((item) => !seen.has(JSON.stringify(item)))];
  }
  if (!isRecord(first) || !isRecord(second)) return first;
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries([...names].map((name) => [name, merged(first[name], second[name])]));
}

/** The same texts with a record called otherwise wherever another one names it, and each name once in a list. */
export function renamed(entries: readonly Entry[], texts: Texts, kind: Kind, from: string, to: string): Texts {
  const changed = new Map(texts);
  for (const entry of entries) {
    const fields = fieldsOf(entry.kind).filter(({ among }) => among.includes(kind.name));
    const inRows = entry.kind.name === 'results' ? ['standings', 'swing', 'previousHolder'] : [];
    const names = [...fields.map(({ name }) => name), ...inRows];
    const record = Object.fromEntries(
      Object.entries(entry.record).map(([name, value]) => [
        name,
        names.includes(name) ? withId(value, from, to) : value,
      ]),
    );
    if (JSON.stringify(record) === JSON.stringify(entry.record)) continue;
    changed.set(entry.kind.file, withRecord(changed.get(entry.kind.file) ?? '', entry.kind, entry.index, record));
  }
  return changed;
}

/** Rows name their candidate, party or option; the words of their evidence are left alone. */
const idFields = ['candidate', 'party', 'option', 'from', 'to'];

function withId(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  if (Array.isArray(value)) {
    const list = value.map((item) => withId(item, from, to));
    return list.every((item) => typeof item === 'string') ? [...new Set(list)] : list;
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, idFields.includes(name) ? withId(item, from, to) : item]),
  );
}
