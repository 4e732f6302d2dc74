import { type Entry, isDraft, versionOf } from './entries.ts';
import { type Kind, kinds } from './kinds.ts';
import type { RawRecord } from './record-text.ts';
import type { DeskState } from './state.ts';

/** The record that a form was made from, wherever it stands by now. */
export function findSent(
  entries: readonly Entry[],
  { kind, index, version }: Pick<Entry, 'kind' | 'index' | 'version'>,
): Entry | undefined {
  const same = entries.filter((entry) => entry.kind === kind && entry.version === version);
  return same.find((entry) => entry.index === index) ?? same[0];
}

export function idsOf({ entries }: Pick<DeskState, 'entries'>): Set<string> {
  return new Set(entries.map(({ name }) => name));
}

/** The next draft of the kind, else the first one of it, else the first one of all. */
export function nextDraft(
  entries: readonly Entry[],
  after: Pick<Entry, 'kind' | 'index'> | undefined,
): Entry | undefined {
  const drafts = kinds.flatMap((kind) => entries.filter((entry) => entry.kind === kind && isDraft(entry)));
  const own = drafts.filter(({ kind }) => kind === after?.kind);
  return own.find(({ index }) => index > (after?.index ?? -1)) ?? own[0] ?? drafts[0];
}

/** A record that no file has yet. */
export function unsaved(kind: Kind, record: RawRecord): Entry {
  return { kind, index: 0, name: String(record.id ?? ''), record, version: versionOf(record), title: '' };
}
