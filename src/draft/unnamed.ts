import { evidenceFor } from './evidence.ts';
import type { NameBook } from './name-book.ts';
import type { PersonDraft } from './people.ts';
import type { Quoted } from './quotations.ts';
import type { Attribution } from './speakers.ts';
import { inLanguage, type Language, phrase } from './wording.ts';

/** Finds the record of each speaker, and drafts one for whoever speaks without a name. */
export class Speakers {
  readonly drafts: PersonDraft[] = [];
  readonly #paragraphs: readonly string[];
  readonly #language: Language;
  readonly #book: NameBook;
  readonly #known: ReadonlyMap<string, string>;
  readonly #unnamed = new Map<string, string>();

  constructor(
    context: { paragraphs: readonly string[]; language: Language; book: NameBook },
    known: ReadonlyMap<string, string>,
  ) {
    this.#paragraphs = context.paragraphs;
    this.#language = context.language;
    this.#book = context.book;
    this.#known = known;
  }

  /** The id of who says a quotation, or nothing where not even evidence for an unnamed speaker can be had. */
  idOf({ voice, described }: Attribution, quote: Quoted): string | undefined {
    const known = voice === undefined ? undefined : this.#known.get(voice);
    if (known !== undefined) return known;
    const words = described ?? phrase(this.#language, 'unknown');
    const earlier = this.#unnamed.get(words);
    if (earlier !== undefined) return earlier;
    const id = this.#draft(words, quote);
    if (id !== undefined) this.#unnamed.set(words, id);
    return id;
  }

  #draft(words: string, quote: Quoted): string | undefined {
    const text = this.#paragraphs[quote.paragraph - 1] ?? '';
    const at = text.toLowerCase().indexOf(words.toLowerCase());
    const start = Math.max(0, at);
    const span = at !== -1 ? { paragraph: quote.paragraph, start, end: start + words.length } : quote;
    const evidence = evidenceFor(this.#paragraphs, span);
    const id = evidence && this.#book.add(words);
    if (evidence === undefined || id === undefined) return undefined;
    this.drafts.push({
      id,
      attribution: inLanguage(this.#language, words),
      otherNames: [],
      role: inLanguage(this.#language, phrase(this.#language, 'unnamed')),
      voice: 'mentioned',
      memberOf: [],
      evidence: [evidence],
      draft: true,
      confidence: 0.3,
    });
    return id;
  }
}
