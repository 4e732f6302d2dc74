import { html } from 'hono/html';
import type { Markup } from '../render/html.ts';
import { isRecord } from './entries.ts';
import type { Field } from './fields.ts';
import { type FieldParts, groups, inputs, listOf } from './input-view.ts';
import { figureParts, figureRows } from './read-form.ts';
import { inputName } from './read-input.ts';

/** A field of a record with its help, and what is wrong with it. */
export function fieldView(parts: FieldParts): Markup {
  const { field, problems } = parts;
  const list = html`<ul class="problems" id="problems-${field.name}">${problems.map((problem) => html`<li>${problem}</li>`)}</ul>`;
  return frame(parts, html` data-field="${field.name}"`, list);
}

/** A field inside of another one, whose problems stand beside that one. */
function innerView(parts: FieldParts): Markup {
  return frame({ ...parts, problems: [] }, html``, html``);
}

function frame(parts: FieldParts, attributes: Markup, after: Markup): Markup {
  const { field, path } = parts;
  const label = html`${field.name}${field.isNeeded && html` <span class="needed">needed</span>`}`;
  const help = field.help !== '' && html`<p class="help" id="help-${path}">${field.help}</p>`;
  if (field.shape === 'figure') return figureFrame(parts, attributes, after);
  if (field.shape === 'object' || field.shape === 'objects' || field.shape === 'figures') {
    const inside = field.shape === 'object' ? objectView(parts) : rowsView(parts);
    return html`<fieldset class="field"${attributes}><legend>${label}</legend>${help}${inside}${after}</fieldset>\n`;
  }
  const body = html`${help}${inputs[field.shape](parts)}${after}`;
  return groups.has(field.shape)
    ? html`<fieldset class="field"${attributes}><legend>${label}</legend>${body}</fieldset>\n`
    : html`<div class="field"${attributes}><label for="f-${path}">${label}</label>${body}</div>\n`;
}

/** The number, and whatever else the article says of it. */
function figureFrame(parts: FieldParts, attributes: Markup, after: Markup): Markup {
  const { field, path, value } = parts;
  const [number, ...others] = field.fields;
  if (!number) return after;
  const inside = { ...parts, field: { ...field, fields: others } };
  const rest = html`<details class="inner"${isRecord(value) && html` open`}><summary>Hedged, or in words<span class="unseen">: ${field.name}</span></summary>${innerFields(inside, value)}</details>`;
  const plain = { ...number, name: field.name, help: field.help, isNeeded: field.isNeeded };
  return frame(
    { ...parts, field: plain, path: `${path}.${number.name}`, value: figureParts(value)[number.name] },
    attributes,
    html`${rest}${after}`,
  );
}

/** Closed as long as nothing stands in it, since most figures of a result are not told. */
function objectView(parts: FieldParts): Markup {
  const { field, value } = parts;
  const isOpen = value !== undefined || field.isNeeded;
  return html`<details class="inner"${isOpen && html` open`}><summary>${titleOf(value) ?? (value === undefined ? 'Not told' : 'Told')}</summary>${innerFields(parts, value)}</details>`;
}

function innerFields({ field, path, typed }: FieldParts, value: unknown): Markup {
  const record = isRecord(value) ? value : {};
  const one = (inner: Field) =>
    innerView({ field: inner, path: `${path}.${inner.name}`, value: record[inner.name], typed, problems: [] });
  return html`<div class="parts">${field.fields.map(one)}</div>`;
}

/** A row for each, and one more; a row that is left out is taken away. */
function rowsView(parts: FieldParts): Markup {
  const rows = parts.field.shape === 'figures' ? figureRows(parts.value) : listOf(parts.value);
  return html`<input type="hidden" name="${inputName(parts.path, 'count')}" value="${rows.length + 1}">${[
    ...rows,
    undefined,
  ].map((row, index) => {
    const path = `${parts.path}.${index}`;
    const drop = html`<p><label class="drop"><input type="checkbox" name="${inputName(path, 'drop')}" value="true"> Take this one away</label></p>`;
    const title = row === undefined ? 'One more' : (titleOf(row) ?? `Row ${index + 1}`);
    return html`<details class="inner"${rows.length < 4 && row !== undefined && html` open`}><summary>${title}</summary>${innerFields({ ...parts, path }, row)}${row !== undefined && drop}</details>`;
  })}`;
}

/** The first words and numbers of what stands inside. */
function titleOf(row: unknown): string | undefined {
  const values = isRecord(row) ? Object.values(row) : [];
  const plain = values.filter((value) => typeof value === 'string' || typeof value === 'number');
  return plain.length === 0 ? undefined : plain.slice(0, 4).join(', ');
}
