import { html } from 'hono/html';
import type { Markup } from '../render/html.ts';
import { storyJson } from '../story/write-json.ts';
import { recordAddress } from './address.ts';
import { type Entry, isDraft, isRecord } from './entries.ts';
import { fieldView } from './field-view.ts';
import { type Field, fieldsOf } from './fields.ts';
import { listId, listOf } from './input-view.ts';
import { canBeDraft } from './kinds.ts';
import type { RawRecord } from './record-text.ts';

/** A record as it is shown: as its file has it, or as somebody typed it. */
export interface Shown {
  readonly entry: Entry;
  /** A record that is not in the file yet has no version. */
  readonly isNew: boolean;
  readonly problems: readonly { readonly field?: string | undefined; readonly message: string }[];
  /** What was typed and could not be saved. */
  readonly typed?: URLSearchParams | undefined;
  /** What the file has by now, where somebody else has changed it. */
  readonly conflict?: { readonly record: RawRecord | undefined } | undefined;
}

/** One record with a form for all of its fields. */
export function recordView(shown: Shown, entries: readonly Entry[]): Markup {
  const { entry, isNew, problems } = shown;
  const { kind, index, name, version, record } = entry;
  const fields = fieldsOf(kind);
  const fieldOf = (path = '') => path.split('.')[0] ?? '';
  const own = problems.filter(({ field }) => !fields.some((one) => one.name === fieldOf(field)));
  return html`<section id="record" tabindex="-1" aria-labelledby="record-title">
<h2 id="record-title">${isNew ? `New ${kind.one}` : `${capital(kind.one)} ${name}`}</h2>
${stateOf(shown)}
${conflictView(shown)}
<form id="record-form" method="post" action="record">
<input type="hidden" name="kind" value="${kind.name}"><input type="hidden" name="index" value="${index}">
<input type="hidden" name="id" value="${name}"><input type="hidden" name="version" value="${isNew ? '' : version}">
${toolbar(shown)}
<p id="checked" role="status">${problems.length === 0 ? '' : countOf(problems.length)}</p>
<ul class="problems" id="problems-">${own.map(({ message, field }) => html`<li>${[field, message].filter(Boolean).join(': ')}</li>`)}</ul>
${fields.map((field) =>
  fieldView({
    field,
    value: record[field.name],
    path: field.name,
    typed: shown.typed,
    problems: problems
      .filter((one) => fieldOf(one.field) === field.name)
      .map(({ message, field: path }) => withPath(path, message)),
  }),
)}
${lists(fields, entries, record)}
${!isNew && kind.name !== 'article' && joinView(entry, entries)}
</form>
</section>`;
}

/** What stands inside of a field is named by the rest of its path. */
function withPath(path: string | undefined, message: string): string {
  const inside = path?.split('.').slice(1).join('.') ?? '';
  return inside === '' ? message : `${inside}: ${message}`;
}

function countOf(problems: number): string {
  return problems === 1 ? '1 problem in this record.' : `${problems} problems in this record.`;
}

function stateOf({ entry, isNew }: Shown): Markup {
  if (isNew) return html`<p class="state">Not saved yet.</p>`;
  if (!isDraft(entry)) return html`<p class="state">Signed.</p>`;
  const { confidence } = entry.record;
  const sure = typeof confidence === 'number' ? `, ${Math.round(100 * confidence)}% sure` : '';
  return html`<p class="state draft">Draft${sure}: nobody has signed it.</p>`;
}

function toolbar({ entry, isNew }: Shown): Markup {
  const canSign = (isNew && canBeDraft(entry.kind)) || isDraft(entry);
  const button = (value: string, label: string, key: string) =>
    html`<button name="do" value="${value}" accesskey="${key}" class="${value}">${label}</button>\n`;
  return html`<div class="toolbar">${button('save', 'Save', 's')}${canSign && button('sign', 'Sign, and on to the next', 'g')}${
    !isNew &&
    entry.kind.name !== 'article' &&
    html`${entry.kind.field === undefined && button('copy', 'Copy (to split it)', 'c')}${button('delete', 'Delete', 'd')}`
  }</div>`;
}

/** Shown, and never overwritten without a word. */
function conflictView({ conflict, entry }: Shown): Markup | undefined {
  if (!conflict) return undefined;
  const now = conflict.record;
  return html`<div class="conflict" role="alert"><p><strong>Nothing was saved: the record was changed meanwhile, in another window or editor.</strong>
${now ? 'Below is what you typed; saving it now takes the place of what the file has:' : 'The file does not have it any more. Saving adds it again.'}</p>
${now && html`<ul>${differences(entry.record, now).map(([name, value]) => html`<li>${name}: <code>${value === undefined ? 'left out' : storyJson(value)}</code></li>`)}</ul>`}</div>`;
}

function differences(typed: RawRecord, now: RawRecord): [string, unknown][] {
  const names = [...new Set([...Object.keys(typed), ...Object.keys(now)])];
  return names
    .filter((name) => JSON.stringify(typed[name]) !== JSON.stringify(now[name]))
    .map((name) => [name, now[name]]);
}

function withInner(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [field, ...withInner(field.fields)]);
}

function lists(fields: readonly Field[], entries: readonly Entry[], { counts }: RawRecord): Markup {
  const needed = new Map(
    withInner(fields)
      .filter(({ among }) => among.length > 0)
      .map((field) => [listId(field), field.among]),
  );
  return html`${[...needed].map(
    ([id, among]) =>
      html`<datalist id="${id}">${entries
        .filter(({ kind }) => among.includes(kind.name))
        .map(({ name, title }) => html`<option value="${name}">${title}</option>`)}${
        among.includes('counts') &&
        listOf(counts)
          .filter(isRecord)
          .map(({ id }) => html`<option value="${String(id)}"></option>`)
      }</datalist>\n`,
  )}`;
}

function joinView({ kind, name }: Entry, entries: readonly Entry[]): Markup | undefined {
  const others = entries.filter((one) => one.kind === kind && one.name !== name);
  if (others.length === 0) return undefined;
  return html`<details class="join"><summary>Join with another ${kind.one}</summary>
<p class="help" id="help-join">This one gets what the other has, records that name the other one name this one, and the other one is deleted.</p>
<div class="row"><label>The other <select name="with" aria-describedby="help-join"><option value=""></option>${others.map((one) => html`<option value="${one.name}">${one.name}</option>`)}</select></label>
<button name="do" value="join">Join</button></div></details>`;
}

/** The records of a kind, drafts first. */
export function recordList(
  entries: readonly Entry[],
  current: Entry | undefined,
  problemsOf: (entry: Entry) => number,
): Markup {
  const sorted = [...entries.filter(isDraft), ...entries.filter((entry) => !isDraft(entry))];
  if (sorted.length === 0) return html`<p>None yet.</p>`;
  return html`<ul class="records">${sorted.map((entry) => {
    const count = problemsOf(entry);
    const isCurrent = entry.version === current?.version;
    return html`<li><a href="${recordAddress(entry)}"${isCurrent && html` aria-current="true"`}>${entry.title}</a>${
      isDraft(entry) && html` <span class="tag">draft</span>`
    }${count > 0 && html` <span class="tag wrong">${count} wrong</span>`}</li>\n`;
  })}</ul>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
