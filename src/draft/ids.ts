import { fold } from '../text/normalize.ts';

/** An id out of a name: lower-case words joined by hyphens, 36 characters at most, so that a number fits behind it. */
export function slug(name: string): string {
  const id = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id.slice(0, 36).replace(/-+$/, '') || 'record';
}

/** Gives each id once; the second one gets "-2". */
export class Ids {
  readonly #taken = new Set<string>();

  take(name: string): string {
    const id = slug(name);
    let free = id;
    for (let number = 2; this.#taken.has(free); number++) free = `${id}-${number}`;
    this.#taken.add(free);
    return free;
  }
}
