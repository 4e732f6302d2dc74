import { isRecord } from './entries.ts';
import type { Field, Shape } from './fields.ts';
import type { RawRecord } from './record-text.ts';

export interface Read {
  readonly record: RawRecord;
  /** What cannot be taken, by the name of the field. */
  readonly faults: ReadonlyMap<string, string>;
}

/** The name of an input. */
export function inputName(...parts: readonly (string | number)[]): string {
  return ['f', ...parts].join('.');
}

class Unreadable extends Error {}

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

function isEmpty(record: RawRecord): boolean {
  return Object.values(record).every((value) => Array.isArray(value) && value.length === 0);
}

type ReadField = (path: string, form: URLSearchParams, before: unknown) => unknown;

const read: Readonly<Record<Exclude<Shape, 'object' | 'objects'>, ReadField>> = {
  line: (name, form) => lineIn(form, inputName(name)),
  choice: (name, form) => lineIn(form, inputName(name)),
  id: (name, form) => lineIn(form, inputName(name)),
  number: (name, form) => numberOf(lineIn(form, inputName(name))),
  loose: (name, form) => looseOf(lineIn(form, inputName(name))),
  flag: (name, form, before) => (form.has(inputName(name)) ? true : before === false ? false : undefined),
  lines: (name, form, before) => listOr(before, linesIn(form, inputName(name))),
  ids: (name, form, before) => listOr(before, valuesIn(form, inputName(name))),
  localized: (name, form) => {
    const [en, fr] = [lineIn(form, inputName(name, 'en')), lineIn(form, inputName(name, 'fr'))];
    return en === undefined && fr === undefined ? undefined : { ...(en && { en }), ...(fr && { fr }) };
  },
  'localized-lines': (name, form, before) => {
    const old = isRecord(before) ? before : {};
    const en = listOr(old.en, linesIn(form, inputName(name, 'en')));
    const fr = listOr(old.fr, linesIn(form, inputName(name, 'fr')));
    return en === undefined && fr === undefined ? undefined : { ...(en && { en }), ...(fr && { fr }) };
  },
  evidence: (name, form, before) => listOr(before, evidenceIn(name, form)),
  json: (name, form) => jsonOf(lineIn(form, inputName(name))),
};

function lineIn(form: URLSearchParams, name: string): string | undefined {
  const text = (form.get(name) ?? '').replace(/\r\n?/g, '\n').trim();
  return text === '' ? undefined : text;
}

function linesIn(form: URLSearchParams, name: string): string[] {
  const text = lineIn(form, name) ?? '';
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : line.trim()));
}

function valuesIn(form: URLSearchParams, name: string): string[] {
  return form.getAll(name).flatMap((value) => (value.trim() === '' ? [] : value.trim()));
}

/** An empty list that stood there goes on standing there. */
function listOr(before: unknown, list: readonly unknown[]): readonly unknown[] | undefined {
  return list.length === 0 && !Array.isArray(before) ? undefined : list;
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text.replace(/^\+/, ''));
  if (Number.isNaN(number)) throw new Unreadable('must be a number such as 52.4: no comma, no per cent sign');
  return number;
}

function jsonOf(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Unreadable(`is no JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

/** A word stands for itself. */
function looseOf(text: string | undefined): unknown {
  if (text === undefined || /^[\p{L}][\p{L} -]*$/u.test(text)) return text;
  return jsonOf(text);
}

/** Rows without words are left out. */
function evidenceIn(name: string, form: URLSearchParams): RawRecord[] {
  const rows: RawRecord[] = [];
  for (let row = 0; form.has(inputName(name, row, 'exact')); row += 1) {
    const part = (key: string) => lineIn(form, inputName(name, row, key));
    const [exact, prefix, suffix] = [part('exact'), part('prefix'), part('suffix')];
    if (exact === undefined) continue;
    const paragraph = numberOf(part('paragraph'));
    rows.push({ paragraph: paragraph ?? 0, exact, ...(prefix && { prefix }), ...(suffix && { suffix }) });
  }
  return rows;
}
