import type { Fields, Findings } from './findings.ts';

const MAX_ALT = 1_024;

/** Pictures and files in components, and which of the uploaded files they show. */
export class MediaCheck {
  readonly referenced = new Set<string>();
  readonly #findings: Findings;
  readonly #usable: ReadonlySet<string>;

  /** @param usable the names that `attachment://` may point to */
  constructor(findings: Findings, usable: ReadonlySet<string>) {
    this.#findings = findings;
    this.#usable = usable;
  }

  gallery(part: Fields, path: string): void {
    const room = { min: 1, max: 10 };
    for (const [item, at] of this.#findings.list(part.items, `${path}.items`, room))
      this.picture(this.#findings.fields(item, at) ?? {}, at);
  }

  picture(part: Fields, path: string): void {
    // Discord does not ask for alternative text; we do, for those who cannot see the picture.
    this.#findings.text(part.description, `${path}.description`, {
      max: MAX_ALT,
    });
    const url = this.#url(part.media, `${path}.media`);
    if (this.#isAttachment(url, `${path}.media.url`)) return;
    if (!/^https?:\/\/[^/]/.test(url) || url.length > 2_048)
      this.#findings.add(`${path}.media.url`, `${JSON.stringify(url)} is not an http(s) address`);
  }

  file(part: Fields, path: string): void {
    const url = this.#url(part.file, `${path}.file`);
    if (!this.#isAttachment(url, `${path}.file.url`)) this.#findings.add(`${path}.file.url`, 'is not an uploaded file');
  }

  #url(value: unknown, path: string): string {
    return String(this.#findings.fields(value, path)?.url);
  }

  #isAttachment(url: string, path: string): boolean {
    const [, name] = /^attachment:\/\/(.+)$/.exec(url) ?? [];
    if (name === undefined) return false;
    this.referenced.add(name);
    if (!this.#usable.has(name)) this.#findings.add(path, `no file ${name} was uploaded`);
    return true;
  }
}
