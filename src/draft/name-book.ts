import { nameKey } from '../text/normalize.ts';
import { Ids } from './ids.ts';

/** Keeps names apart: no two people, places or organizations of a story may share one. */
export class NameBook {
  readonly #owners = new Map<string, string>();
  readonly ids = new Ids();

  /** The id of a new entity, or nothing if another one has its name. */
  add(name: string): string | undefined {
    const key = nameKey(name);
    if (key === '' || this.#owners.has(key)) return undefined;
    const id = this.#freeId(name);
    this.#owners.set(key, id);
    this.#owners.set(nameKey(id), id);
    return id;
  }

  #freeId(name: string): string {
    for (;;) {
      const id = this.ids.take(name);
      if (!this.#owners.has(nameKey(id)) || nameKey(id) === nameKey(name)) return id;
    }
  }

  /** Those of some other names that nobody has yet; they are the entity's from now on. */
  aliases(id: string, names: readonly string[]): string[] {
    return [...new Set(names)].filter((name) => {
      const key = nameKey(name);
      if (key === '' || this.#owners.has(key)) return false;
      this.#owners.set(key, id);
      return true;
    });
  }
}
