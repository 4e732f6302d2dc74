import type { Context } from '../bot/command.ts';
import type { Story } from '../story/story.ts';
import { added, copied, type Edit, joined, removed, renamed, replaced, signed } from './edits.ts';
import type { Entry } from './entries.ts';
import { fieldsOf } from './fields.ts';
import { findSent, idsOf, nextDraft } from './find.ts';
import { canBeDraft, type Kind } from './kinds.ts';
import { readForm } from './read-form.ts';
import type { RawRecord } from './record-text.ts';
import { type DeskState, readState } from './state.ts';
import type { StoryFiles } from './story-files.ts';

export interface DeskOptions {
  /** The name of the story. */
  readonly story: string;
  readonly files: StoryFiles;
  /** The text of the article, if that is there. */
  readonly article: string | undefined;
  /** Everything that answers from a story. */
  readonly contextOf: (story: Story) => Context;
  /** Questions of a log that were not answered, if there is one. */
  readonly unanswered?: readonly string[] | undefined;
}

/** What came of a form: where to go on, or what has to be shown first. */
export type Outcome =
  | { readonly kind: 'done'; readonly next: Entry | undefined }
  | {
      readonly kind: 'faults';
      readonly entry: Entry;
      readonly isNew: boolean;
      readonly faults: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'conflict'; readonly entry: Entry; readonly now: Entry | undefined };

/** A form of a record as it was sent. */
export interface Sent {
  readonly kind: Kind;
  /** What the record was called, and where it stood. */
  readonly id: string;
  readonly index: number;
  /** Of the record that the form was made from; empty for a new one. */
  readonly version: string;
  readonly form: URLSearchParams;
}

/** A story that is being written: its files, and what a person does to them. */
export class Desk {
  readonly options: DeskOptions;
  #known: { readonly texts: string; readonly state: DeskState } | undefined;
  #context: { readonly story: Story; readonly context: Context } | undefined;

  constructor(options: DeskOptions) {
    this.options = options;
  }

  /** The story as its files are now. */
  state(): DeskState {
    const { files, article } = this.options;
    const texts = files.fingerprint();
    if (this.#known?.texts !== texts) this.#known = { texts, state: readState(files, article) };
    return this.#known.state;
  }

  /** What answers from the story; the last one that had no faults, if it has some now. */
  context(): Context | undefined {
    const { story } = this.state();
    if (story && this.#context?.story !== story) this.#context = { story, context: this.options.contextOf(story) };
    return this.#context?.context;
  }

  /** The record that a form holds, with the one that it was made from. */
  read(
    sent: Sent,
    state: DeskState = this.state(),
  ): {
    entry: Entry;
    found: Entry | undefined;
    /** The record of that name, whatever it says by now. */
    now: Entry | undefined;
    faults: ReadonlyMap<string, string>;
  } {
    const { kind, index, version, id } = sent;
    const found = version === '' ? undefined : findSent(state.entries, sent);
    const now =
      version === '' ? undefined : (found ?? state.entries.find((one) => one.kind === kind && one.name === id));
    const { record, faults } = readForm(fieldsOf(kind), sent.form, now?.record ?? {});
    const name = now?.name ?? id;
    return { entry: { kind, index, name, record, version, title: name }, found, now, faults };
  }

  /** Does what the button of a form says. @throws ChangedOnDisk if the file changes at this very moment */
  submit(sent: Sent, action: string): Outcome {
    const state = this.state();
    const { entry, found, now, faults } = this.read(sent, state);
    const isNew = sent.version === '';
    if (!isNew && !found) return { kind: 'conflict', entry, now };
    if (faults.size > 0 && action !== 'delete') return { kind: 'faults', entry, isNew, faults };
    if (!found) return this.#add(state, entry, action);
    return this.#change(state, found, entry.record, action, sent);
  }

  #add(state: DeskState, { kind, record }: Entry, action: string): Outcome {
    const kept = action === 'sign' || !canBeDraft(kind) ? signed(record) : { ...record, draft: true };
    this.#write(state, added(state.texts, kind, kept));
    const entries = this.state().entries.filter((one) => one.kind === kind);
    return { kind: 'done', next: entries.at(-1) };
  }

  #change(state: DeskState, found: Entry, record: RawRecord, action: string, { form }: Sent): Outcome {
    if (action === 'delete') return this.#delete(state, found);
    if (action === 'copy') return this.#add(state, { ...found, record: copied(record, idsOf(state)) }, 'copy');
    if (action === 'join') return this.#join(state, found, record, form.get('with') ?? '');
    const kept = action === 'sign' ? signed(record) : record;
    if (JSON.stringify(kept) !== JSON.stringify(found.record)) {
      this.#write(state, replaced(state.texts, found, kept, action === 'sign' ? 'Signed' : 'Saved'));
    }
    const after = this.state().entries;
    const here = after.find(({ kind, index }) => kind === found.kind && index === found.index);
    return { kind: 'done', next: action === 'sign' ? nextDraft(after, here ?? found) : here };
  }

  #delete(state: DeskState, found: Entry): Outcome {
    this.#write(state, removed(state.texts, found));
    const after = this.state().entries.filter(({ kind }) => kind === found.kind);
    return { kind: 'done', next: after[found.index] ?? after.at(-1) };
  }

  #join(state: DeskState, found: Entry, record: RawRecord, name: string): Outcome {
    const other = state.entries.find(
      (one) => one.kind === found.kind && one.name === name && one.index !== found.index,
    );
    if (!other) return { kind: 'done', next: found };
    const whole = replaced(state.texts, found, joined(found.kind, record, other.record));
    const texts = new Map([...state.texts, ...whole.changes]);
    const others = state.entries.filter((one) => one !== found && one !== other);
    const led = renamed(others, texts, found.kind, other.name, found.name);
    const { changes } = removed(led, other);
    const final = new Map([...led, ...changes]);
    const changed = [...final].filter(([file, text]) => text !== state.texts.get(file));
    this.#write(state, { label: `Joined ${other.name} into ${found.name}`, changes: new Map(changed) });
    return {
      kind: 'done',
      next: this.state().entries.find((one) => one.kind === found.kind && one.name === found.name),
    };
  }

  #write({ texts }: DeskState, { label, changes }: Edit): void {
    this.options.files.write(label, changes, texts);
  }
}
