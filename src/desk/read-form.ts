import { isRecord } from './entries.ts';
import type { Field } from './fields.ts';
import { inputName, listOr, read, Unreadable } from './read-input.ts';
import type { RawRecord } from './record-text.ts';

export interface Read {
  readonly record: RawRecord;
  /** What cannot be taken, by the name of the field. */
  readonly faults: ReadonlyMap<string, string>;
}

/**
 * The record in a form that was made from another one. Fields keep their order, fields left empty are left out, and what
 * the form does not show stays as it was.
 */
export function readForm(fields: readonly Field[], form: URLSearchParams, before: RawRecord): Read {
  const faults = new Map<string, string>();
  const read = readFields(fields, '', { form, faults }, before);
  // What is new stands before what a draft says of itself.
  const isMark = ([name]: readonly [string, unknown]) => name === 'draft' || name === 'confidence';
  const entries = Object.entries(read);
  return { record: Object.fromEntries([...entries.filter((one) => !isMark(one)), ...entries.filter(isMark)]), faults };
}

interface Source {
  readonly form: URLSearchParams;
  /** What cannot be taken, by the path of the field. */
  readonly faults: Map<string, string>;
}

function readFields(fields: readonly Field[], path: string, source: Source, before: RawRecord): RawRecord {
  const given = new Map(
    fields.map((field) => [field.name, readField(field, `${path}${field.name}`, source, before[field.name])]),
  );
  const order = [...new Set([...Object.keys(before), ...fields.map(({ name }) => name)])];
  const values = order.map((name) => [name, given.has(name) ? given.get(name) : before[name]] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function readField(field: Field, path: string, source: Source, before: unknown): unknown {
  if (field.shape === 'object') return readObject(field, path, source, before);
  if (field.shape === 'objects') return listOr(before, readRows(field, path, source, before));
  if (field.shape === 'figure') return readFigure(field, path, source, before);
  if (field.shape === 'figures') return readFigures(field, path, source, before);
  try {
    return read[field.shape](path, source.form, before);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    source.faults.set(path, error.message);
    return before;
  }
}

/** One whose fields are all empty is left out, unless it stood there like that, or was none. */
function readObject({ fields }: Field, path: string, source: Source, before: unknown): unknown {
  const old = isRecord(before) ? before : {};
  const record = readFields(fields, `${path}.`, source, old);
  if (!isEmpty(record) || JSON.stringify(record) === JSON.stringify(before)) return record;
  return isRecord(before) ? undefined : before;
}

function readRows(field: Field, path: string, source: Source, before: unknown): unknown[] {
  const old: readonly unknown[] = Array.isArray(before) ? before : [];
  const count = Math.min(mostRows, Number(source.form.get(inputName(path, 'count')) ?? 0));
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const row = `${path}.${index}`;
    if (source.form.has(inputName(row, 'drop'))) return [];
    return readObject(field, row, source, old[index]) ?? [];
  });
}

const mostRows = 500;

/** A number with nothing beside it stands alone. */
function readFigure({ fields }: Field, path: string, source: Source, before: unknown): unknown {
  const read = Object.entries(readFields(fields, `${path}.`, source, figureParts(before)));
  const figure = Object.fromEntries(read.filter(([, value]) => !(Array.isArray(value) && value.length === 0)));
  if (isEmpty(figure)) return undefined;
  const isBare = Object.keys(figure).join() === 'value' && JSON.stringify(figure) !== JSON.stringify(before);
  return isBare ? figure.value : figure;
}

export function figureParts(figure: unknown): RawRecord {
  if (isRecord(figure)) return figure;
  return figure === undefined ? {} : { value: figure };
}

/** Each stands by the id of what is counted; of two with the same one the first counts. */
function readFigures(field: Field, path: string, source: Source, before: unknown): unknown {
  const rows = readRows(field, path, source, figureRows(before)).filter(isRecord);
  const figures = new Map<string, unknown>();
  for (const { count, figure } of rows) {
    const id = String(count ?? '');
    if (figures.has(id)) source.faults.set(path, `has "${id}" twice`);
    else figures.set(id, figure ?? null);
  }
  return figures.size > 0 || JSON.stringify(before) === '{}' ? Object.fromEntries(figures) : undefined;
}

export function figureRows(figures: unknown): RawRecord[] {
  return Object.entries(isRecord(figures) ? figures : {}).map(([count, figure]) => ({ count, figure }));
}

function isEmpty(record: RawRecord): boolean {
  return Object.values(record).every((value) => Array.isArray(value) && value.length === 0);
}
