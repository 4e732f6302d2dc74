import { isRecord } from './entries.ts';
import type { Shape } from './fields.ts';
import type { RawRecord } from './record-text.ts';

/** What one types into: the shapes without fields of their own. */
export type Leaf = Exclude<Shape, 'object' | 'objects' | 'figure' | 'figures'>;

/** What was typed cannot be taken; its message says why. */
export class Unreadable extends Error {}

/** The name of an input. */
export function inputName(...parts: readonly (string | number)[]): string {
  return ['f', ...parts].join('.');
}

type ReadField = (path: string, form: URLSearchParams, before: unknown) => unknown;

/** What is typed into each; a value that is not there was left empty. @throws Unreadable */
export const read: Readonly<Record<Leaf, ReadField>> = {
  line: (name, form) => lineIn(form, inputName(name)),
  choice: (name, form) => lineIn(form, inputName(name)),
  id: (name, form) => lineIn(form, inputName(name)),
  number: (name, form) => numberOf(lineIn(form, inputName(name))),
  'choice-or-localized': (name, form) => {
    const [choice, text] = [read.choice(name, form, undefined), read.localized(name, form, undefined)];
    if (choice !== undefined && text !== undefined)
      throw new Unreadable('is either one of the list or a text of your own; empty one of them');
    return text ?? choice;
  },
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
export function listOr(before: unknown, list: readonly unknown[]): readonly unknown[] | undefined {
  return list.length === 0 && !Array.isArray(before) ? undefined : list;
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text.replace(/^\+/, ''));
  if (Number.isNaN(number)) throw new Unreadable('must be a number such as 52.4: no comma, no per cent sign');
  return number;
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
