import { html } from 'hono/html';
import type { Markup } from '../render/html.ts';
import { storyJson } from '../story/write-json.ts';
import { isRecord } from './entries.ts';
import type { Field, Shape } from './fields.ts';
import { inputName } from './read-form.ts';

export interface FieldParts {
  readonly field: Field;
  readonly value: unknown;
  /** What was typed and could not be taken. */
  readonly typed: string | undefined;
  readonly problems: readonly string[];
}

const languages = ['en', 'fr'] as const;
const languageNames = { en: 'English', fr: 'French' } as const;

/** A field with its help, and what is wrong with it. */
export function fieldView(parts: FieldParts): Markup {
  const { field, problems } = parts;
  const isGroup = groups.has(field.shape);
  const label = html`${field.name}${field.isNeeded && html` <span class="needed">needed</span>`}`;
  const help = field.help !== '' && html`<p class="help" id="help-${field.name}">${field.help}</p>`;
  const list = html`<ul class="problems" id="problems-${field.name}">${problems.map((problem) => html`<li>${problem}</li>`)}</ul>`;
  const body = html`${help}${inputs[field.shape](parts)}${list}`;
  return isGroup
    ? html`<fieldset class="field" data-field="${field.name}"><legend>${label}</legend>${body}</fieldset>\n`
    : html`<div class="field" data-field="${field.name}"><label for="f-${field.name}">${label}</label>${body}</div>\n`;
}

/** Fields with several inputs, each with a name of its own. */
const groups: ReadonlySet<Shape> = new Set(['localized', 'localized-lines', 'ids', 'evidence']);

const inputs: Readonly<Record<Shape, (parts: FieldParts) => Markup>> = {
  line: (parts) => {
    const text = textOf(parts.value);
    const isLong = text.length > 60;
    return isLong ? area(parts, text, 2) : input(parts, text);
  },
  number: (parts) => input(parts, parts.typed ?? textOf(parts.value), html` inputmode="decimal"`),
  id: (parts) => input(parts, textOf(parts.value), html` list="${listId(parts.field)}"`),
  flag: ({ field, value, problems }) =>
    html`<input type="checkbox" id="f-${field.name}" name="${inputName(field.name)}" value="true"${value === true && html` checked`}${described(field, problems)}>`,
  choice: ({ field, value, problems }) =>
    html`<select id="f-${field.name}" name="${inputName(field.name)}"${described(field, problems)}>${[
      '',
      ...field.choices,
    ].map((choice) => html`<option${choice === textOf(value) && html` selected`}>${choice}</option>`)}</select>`,
  lines: (parts) => area(parts, linesOf(parts.value), 2),
  json: (parts) => area(parts, parts.typed ?? (parts.value === undefined ? '' : storyJson(parts.value)), 3, 'json'),
  localized: ({ field, value, problems }) =>
    sideBySide(field, (language) => {
      const name = inputName(field.name, language);
      const text = isRecord(value) ? textOf(value[language]) : '';
      return html`<textarea name="${name}" lang="${language}" rows="2"${described(field, problems)}>${text}</textarea>`;
    }),
  'localized-lines': ({ field, value, problems }) =>
    sideBySide(field, (language) => {
      const name = inputName(field.name, language);
      const text = isRecord(value) ? linesOf(value[language]) : '';
      return html`<textarea name="${name}" lang="${language}" rows="3"${described(field, problems)}>${text}</textarea>`;
    }),
  ids: ({ field, value, problems }) =>
    html`<div class="row">${[...listOf(value), ''].map(
      (id, index) =>
        html`<input name="${inputName(field.name)}" value="${textOf(id)}" list="${listId(field)}" aria-label="${field.name} ${index + 1}" autocomplete="off"${described(field, problems)}>\n`,
    )}</div>`,
  evidence: ({ field, value, problems }) =>
    html`${[...listOf(value), {}].map((row, index) => evidenceRow(field, row, index, problems))}`,
};

function sideBySide({ name }: Field, one: (language: 'en' | 'fr') => Markup): Markup {
  return html`<div class="languages">${languages.map(
    (language) =>
      html`<label><span>${languageNames[language]}</span><span class="unseen"> ${name}</span>${one(language)}</label>`,
  )}</div>`;
}

function evidenceRow(field: Field, row: unknown, index: number, problems: readonly string[]): Markup {
  const { paragraph, exact, prefix, suffix } = isRecord(row) ? row : {};
  const number = index + 1;
  const hasContext = prefix !== undefined || suffix !== undefined;
  const cell = (key: string, value: unknown) =>
    html` name="${inputName(field.name, index, key)}" value="${textOf(value)}" autocomplete="off"`;
  const context = html`<label>Before <input${cell('prefix', prefix)}></label><label>After <input${cell('suffix', suffix)}></label>`;
  return html`<div class="row evidence-row" role="group" aria-label="Evidence ${number}"><label>Paragraph <input${cell('paragraph', paragraph)} inputmode="numeric" size="3"></label>
<label class="wide">Words <input${cell('exact', exact)}${described(field, problems)}></label>
<details${hasContext && html` open`}><summary>Words around it</summary><div class="row">${context}</div></details></div>\n`;
}

function input({ field, problems }: FieldParts, text: string, more: Markup | undefined = undefined): Markup {
  return html`<input id="f-${field.name}" name="${inputName(field.name)}" value="${text}" autocomplete="off"${more}${described(field, problems)}>`;
}

function area({ field, problems }: FieldParts, text: string, least: number, kind = ''): Markup {
  const rows = Math.min(24, Math.max(least, text.split('\n').length));
  return html`<textarea id="f-${field.name}" name="${inputName(field.name)}" rows="${rows}" class="${kind}" spellcheck="${kind !== 'json'}"${described(field, problems)}>${text}</textarea>`;
}

function described({ name, help }: Field, problems: readonly string[]): Markup {
  const ids = [...(help === '' ? [] : [`help-${name}`]), `problems-${name}`];
  return html` aria-describedby="${ids.join(' ')}"${problems.length > 0 && html` aria-invalid="true"`}`;
}

/** The list of ids that a field takes. */
export function listId({ among }: Pick<Field, 'among'>): string {
  return `ids-${among.join('-')}`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function linesOf(value: unknown): string {
  return listOf(value).map(textOf).join('\n');
}
