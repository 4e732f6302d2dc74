import { nameKey } from '../text/normalize.ts';
import { WordMatcher } from './word-matcher.ts';

/** The most entries that a list of completions may have, on every transport. */
const mostCompletions = 25;

export interface Completable {
  /** What the list shows and what is typed when it is chosen. */
  readonly label: string;
  /** Names it is found by. */
  readonly names: readonly string[];
}

/** The completions of one option in one language. It is made once and searched with every letter that somebody types. */
export class Completer {
  readonly #labels: readonly string[];
  /** Folded names with a line break before and after each. */
  readonly #text: string;
  /** Where each name starts in the text, ascending, and the label that it belongs to. */
  readonly #starts: readonly number[];
  readonly #labelOf: readonly string[];
  readonly #keyed: readonly { readonly key: string; readonly label: string }[];
  #matcher: WordMatcher | undefined;

  constructor(entries: readonly Completable[]) {
    this.#labels = [...new Set(entries.filter(({ names }) => names.length > 0).map(({ label }) => label))];
    this.#keyed = entries.flatMap(({ label, names }) => names.map((name) => ({ key: nameKey(name), label })));
    let end = 1;
    this.#starts = this.#keyed.map(({ key }) => {
      const start = end;
      end += key.length + 1;
      return start;
    });
    this.#labelOf = this.#keyed.map(({ label }) => label);
    this.#text = `\n${this.#keyed.map(({ key }) => key).join('\n')}\n`;
  }

  /**
   * Completions of what has been typed so far: those with a name that starts so, then those with a word that starts
   * so, then those with such letters inside a name; if there is none, those with words that resemble the typed ones.
   * Nothing typed: the first ones, in their order.
   */
  complete(typed: string, most = mostCompletions): string[] {
    const key = nameKey(typed);
    if (key === '') return this.#labels.slice(0, most);
    const found = new Set<string>();
    this.#collect(`\n${key}`, found, most);
    this.#collect(` ${key}`, found, most);
    if (key.length > 1) this.#collect(key, found, most);
    if (found.size > 0) return [...found];
    this.#matcher ??= new WordMatcher(this.#keyed);
    return this.#matcher.matches(key, most);
  }

  /** Adds the labels of the names with this piece of text, until there are enough. */
  #collect(piece: string, found: Set<string>, most: number): void {
    let name = 0;
    let at = this.#text.indexOf(piece);
    while (at !== -1 && found.size < most) {
      while ((this.#starts[name + 1] ?? Number.POSITIVE_INFINITY) <= at + 1) name += 1;
      found.add(this.#labelOf[name] as string);
      // One occurrence in a name is enough.
      const next = this.#starts[name + 1];
      at = next === undefined ? -1 : this.#text.indexOf(piece, next - 1);
    }
  }
}
