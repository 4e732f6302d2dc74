import { html } from 'hono/html';
import type { Markup } from '../render/html.ts';
import { isRecord } from './entries.ts';
import type { Field, Shape } from './fields.ts';
import { inputName, type Leaf } from './read-input.ts';

/** A field where it stands in a record. */
export interface FieldParts {
  readonly field: Field;
  /** Its name, behind those of the fields that it stands in. */
  readonly path: string;
  readonly value: unknown;
  /** What was typed and could not be taken. */
  readonly typed: URLSearchParams | undefined;
  readonly problems: readonly string[];
}

const languages = ['en', 'fr'] as const;
const languageNames = { en: 'English', fr: 'French' } as const;

export const inputs: Readonly<Record<Leaf, (parts: FieldParts) => Markup>> = {
  line: (parts) => {
    const text = textOf(parts.value);
    return text.length > 60 ? area(parts, text, 2) : input(parts, text);
  },
  number: (parts) => input(parts, typedIn(parts) ?? textOf(parts.value), html` inputmode="decimal"`),
  id: (parts) => input(parts, textOf(parts.value), html` list="${listId(parts.field)}"`),
  flag: (parts) =>
    html`<input type="checkbox" id="f-${parts.path}" name="${inputName(parts.path)}" value="true"${parts.value === true && html` checked`}${described(parts)}>`,
  choice: (parts) => select(parts),
  'choice-or-localized': (parts) =>
    html`${select(parts)}<details${isRecord(parts.value) && html` open`}><summary>In words<span class="unseen">: ${parts.field.name}</span></summary>${sideBySide(parts, textOf, 1)}</details>`,
  lines: (parts) => area(parts, linesOf(parts.value), 2),
  localized: (parts) => sideBySide(parts, textOf, 2),
  'localized-lines': (parts) => sideBySide(parts, linesOf, 3),
  ids: (parts) =>
    html`<div class="row">${[...listOf(parts.value), ''].map(
      (id, index) =>
        html`<input name="${inputName(parts.path)}" value="${textOf(id)}" list="${listId(parts.field)}" aria-label="${parts.field.name} ${index + 1}" autocomplete="off"${described(parts)}>\n`,
    )}</div>`,
  evidence: (parts) => html`${[...listOf(parts.value), {}].map((row, index) => evidenceRow(parts, row, index))}`,
};

/** Fields with several inputs, each with a name of its own. */
export const groups: ReadonlySet<Shape> = new Set(['localized', 'localized-lines', 'ids', 'evidence']);

function sideBySide(parts: FieldParts, write: (value: unknown) => string, rows: number): Markup {
  const { path, field, value } = parts;
  const shown = isRecord(value) ? value : {};
  return html`<div class="languages">${languages.map(
    (language) =>
      html`<label><span>${languageNames[language]}</span><span class="unseen"> ${field.name}</span><textarea name="${inputName(path, language)}" lang="${language}" rows="${rows}"${described(parts)}>${write(shown[language])}</textarea></label>`,
  )}</div>`;
}

function evidenceRow(parts: FieldParts, row: unknown, index: number): Markup {
  const { paragraph, exact, prefix, suffix } = isRecord(row) ? row : {};
  const hasContext = prefix !== undefined || suffix !== undefined;
  const cell = (key: string, value: unknown) =>
    html` name="${inputName(parts.path, index, key)}" value="${textOf(value)}" autocomplete="off"`;
  const context = html`<label>Before <input${cell('prefix', prefix)}></label><label>After <input${cell('suffix', suffix)}></label>`;
  return html`<div class="row evidence-row" role="group" aria-label="Evidence ${index + 1}"><label>Paragraph <input${cell('paragraph', paragraph)} inputmode="numeric" size="3"></label>
<label class="wide">Words <input${cell('exact', exact)}${described(parts)}></label>
<details${hasContext && html` open`}><summary>Words around it</summary><div class="row">${context}</div></details></div>\n`;
}

function input(parts: FieldParts, text: string, more: Markup | undefined = undefined): Markup {
  return html`<input id="f-${parts.path}" name="${inputName(parts.path)}" value="${text}" autocomplete="off"${more}${described(parts)}>`;
}

function select(parts: FieldParts): Markup {
  const options = ['', ...parts.field.choices];
  return html`<select id="f-${parts.path}" name="${inputName(parts.path)}"${described(parts)}>${options.map(
    (choice) => html`<option${choice === textOf(parts.value) && html` selected`}>${choice}</option>`,
  )}</select>`;
}

function area(parts: FieldParts, text: string, least: number): Markup {
  const rows = Math.min(24, Math.max(least, text.split('\n').length));
  return html`<textarea id="f-${parts.path}" name="${inputName(parts.path)}" rows="${rows}"${described(parts)}>${text}</textarea>`;
}

/** Its help, and what is wrong with the field of the record that it stands in. */
function described({ field, path, problems }: FieldParts): Markup {
  const ids = [...(field.help === '' ? [] : [`help-${path}`]), `problems-${path.split('.')[0]}`];
  return html` aria-describedby="${ids.join(' ')}"${problems.length > 0 && html` aria-invalid="true"`}`;
}

/** The list of ids that a field takes. */
export function listId({ among }: Pick<Field, 'among'>): string {
  return `ids-${among.join('-')}`;
}

function typedIn({ typed, path }: FieldParts): string | undefined {
  return typed?.get(inputName(path)) ?? undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function linesOf(value: unknown): string {
  return listOf(value).map(textOf).join('\n');
}
