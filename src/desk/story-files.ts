import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readText } from '../story/file-text.ts';
import { fingerprintOf } from '../story/fingerprint.ts';
import { questionFiles } from '../story/question-files.ts';

/** What a change makes of some files; `undefined` takes a file away. */
export type Changes = ReadonlyMap<string, string | undefined>;

interface Step {
  /** What was done, in a few words. */
  readonly label: string;
  /** The bytes before, and those that were written. */
  readonly files: readonly {
    readonly file: string;
    readonly before: Buffer | undefined;
    readonly after: Buffer | undefined;
  }[];
}

/** A file has other bytes than those that a change was made from. */
export class ChangedOnDisk extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`${file} was changed by somebody else meanwhile`);
    this.name = 'ChangedOnDisk';
    this.file = file;
  }
}

/** The files of a story: each is written whole or not at all, and what was done last can be undone. */
export class StoryFiles {
  readonly folder: string;
  readonly #steps: Step[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Its text; `undefined` if it is not there, or is no text. */
  text(file: string): string | undefined {
    const read = readText(join(this.folder, file));
    return 'text' in read ? read.text : undefined;
  }

  /** Another one as soon as any file of the story has other bytes. */
  fingerprint(): string {
    const files = [...readdirSync(this.folder), ...questionFiles(this.folder)].sort();
    return fingerprintOf(this.folder, files);
  }

  /** What `undo` would undo. */
  get lastStep(): string | undefined {
    return this.#steps.at(-1)?.label;
  }

  /**
   * Writes files at once, if they still have the text that the change was made from.
   *
   * @throws ChangedOnDisk, before anything is written
   */
  write(label: string, changes: Changes, made: ReadonlyMap<string, string | undefined>): void {
    const files = [...changes].map(([file, text]) => {
      if (this.text(file) !== made.get(file)) throw new ChangedOnDisk(file);
      return { file, before: this.#bytes(file), after: text === undefined ? undefined : Buffer.from(text) };
    });
    for (const { file, after } of files) this.#put(file, after);
    this.#steps.push({ label, files });
  }

  /**
   * Gives the files back the bytes that they had before the last change.
   *
   * @returns what was undone; `undefined` if there is nothing to undo
   * @throws ChangedOnDisk if somebody else has changed them since
   */
  undo(): string | undefined {
    const step = this.#steps.at(-1);
    if (!step) return undefined;
    for (const { file, after } of step.files) {
      if (!isSame(this.#bytes(file), after)) throw new ChangedOnDisk(file);
    }
    for (const { file, before } of step.files) this.#put(file, before);
    this.#steps.pop();
    return step.label;
  }

  #bytes(file: string): Buffer | undefined {
    try {
      return readFileSync(join(this.folder, file));
    } catch {
      return undefined;
    }
  }

  /** By way of a file beside it, so that neither a crash nor a reader meets half of one. */
  #put(file: string, bytes: Buffer | undefined): void {
    const path = join(this.folder, file);
    if (bytes === undefined) {
      rmSync(path, { force: true });
      return;
    }
    mkdirSync(dirname(path), { recursive: true });
    const unfinished = `${path}.${process.pid}.new`;
    const descriptor = openSync(unfinished, 'w');
    try {
      writeFileSync(descriptor, bytes);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(unfinished, path);
  }
}

function isSame(one: Buffer | undefined, other: Buffer | undefined): boolean {
  return one === undefined || other === undefined ? one === other : one.equals(other);
}
