import type { Desk, Sent } from './desk.ts';
import { added, replaced } from './edits.ts';
import { nameOf } from './entries.ts';
import { checked, problemsOf } from './state.ts';

/** A problem of a record as it is typed; `field` is empty for one of the whole record. */
export interface LiveProblem {
  readonly field: string;
  readonly message: string;
}

/** What would be wrong with a record if it were saved as a form has it. Nothing is written. */
export function liveProblems(desk: Desk, sent: Sent): LiveProblem[] {
  const { article, files } = desk.options;
  const state = desk.state();
  const { entry, found, faults } = desk.read(sent, state);
  const unread = [...faults].map(([field, message]) => ({ field, message }));
  if (sent.version !== '' && !found) return unread;
  const { changes } = found ? replaced(state.texts, found, entry.record) : added(state.texts, entry.kind, entry.record);
  const { problems } = checked(files.folder, article, new Map([...state.texts, ...changes]));
  const index = found?.index ?? state.entries.filter(({ kind }) => kind === entry.kind).length;
  const name = nameOf(entry.record, index);
  const own = problemsOf(problems, { ...entry, index, name }).map(({ field = '', message }) => ({ field, message }));
  return [...unread, ...own.filter(({ field }) => !faults.has(field.split('.')[0] ?? ''))];
}
