import type { Outcome, Sent } from './desk.ts';
import type { Entry } from './entries.ts';
import { idsOf, nextDraft, unsaved } from './find.ts';
import { type Kind, kindNamed, kinds } from './kinds.ts';
import { newRecord } from './new-record.ts';
import type { RawRecord } from './record-text.ts';
import type { Shown } from './record-view.ts';
import { type DeskState, problemsOf } from './state.ts';

export interface Chosen {
  readonly kind: Kind;
  readonly shown: Shown | undefined;
}

const usualKind = kinds[0] as Kind;

/** The record that an address names: an old one, a new one with some words of the article, or the first draft. */
export function chosenBy(query: URLSearchParams, state: DeskState): Chosen {
  const wanted = kindNamed(query.get('new') ?? undefined);
  if (wanted && wanted.name !== 'article') return { kind: wanted, shown: newShown(wanted, query, state) };
  const kind = kindNamed(query.get('kind') ?? undefined);
  const own = kind && state.entries.filter((entry) => entry.kind === kind);
  const named = own?.find(({ name }) => name === query.get('id'));
  const first = kind ? (own?.find(({ record }) => record.draft === true) ?? own?.[0]) : firstOf(state.entries);
  const entry = named ?? first;
  return { kind: entry?.kind ?? kind ?? usualKind, shown: entry && shownOf(entry, state) };
}

function firstOf(entries: readonly Entry[]): Entry | undefined {
  return nextDraft(entries, undefined) ?? entries[0];
}

function shownOf(entry: Entry, { problems }: DeskState): Shown {
  return { entry, isNew: false, problems: problemsOf(problems, entry) };
}

function newShown(kind: Kind, query: URLSearchParams, state: DeskState): Shown {
  const words = { paragraph: Number(query.get('paragraph')), exact: query.get('exact') ?? '' };
  const given = words.paragraph > 0 && words.exact.trim() !== '' ? words : undefined;
  const around = { paragraphs: state.paragraphs, language: languageOf(state), taken: idsOf(state) };
  return { entry: unsaved(kind, newRecord(kind, given, around)), isNew: true, problems: [] };
}

function languageOf({ entries }: DeskState): 'en' | 'fr' {
  const article: RawRecord = entries.find(({ kind }) => kind.name === 'article')?.record ?? {};
  return article.inLanguage === 'fr' ? 'fr' : 'en';
}

/** A form that could not be saved, as it was typed, and why. */
export function rejected(outcome: Exclude<Outcome, { kind: 'done' }>, { form }: Sent): Chosen {
  const { entry } = outcome;
  if (outcome.kind === 'faults') {
    const problems = [...outcome.faults].map(([field, message]) => ({ field, message }));
    return { kind: entry.kind, shown: { entry, isNew: outcome.isNew, problems, typed: form } };
  }
  // Saving what was typed takes the place of what the file has now, which is shown beside it.
  const { now } = outcome;
  const next = { ...entry, index: now?.index ?? 0, version: now?.version ?? '' };
  return {
    kind: entry.kind,
    shown: { entry: next, isNew: now === undefined, problems: [], typed: form, conflict: { record: now?.record } },
  };
}

/** @returns `undefined` for a form that is none of the page's */
export function sentIn(form: URLSearchParams): Sent | undefined {
  const kind = kindNamed(form.get('kind') ?? undefined);
  if (!kind) return undefined;
  const index = Number(form.get('index') ?? 0);
  return { kind, index, id: form.get('id') ?? '', version: form.get('version') ?? '', form };
}
