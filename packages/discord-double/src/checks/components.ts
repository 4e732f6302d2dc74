import { ComponentType } from 'discord-api-types/v10';
import { checkButton } from './button.ts';
import { type Fields, type Findings, isFields } from './findings.ts';
import { MediaCheck } from './media.ts';
import { checkSelect, SELECTS } from './select.ts';

const MAX_COMPONENTS = 40;
const MAX_TEXT = 4_000;
const IN_CONTAINER: readonly unknown[] = [
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
];

type PartCheck = (part: Fields, path: string) => void;

/** Walks the components of one message and keeps the sums that hold for the whole of it. */
export class ComponentCheck {
  readonly media: MediaCheck;
  readonly #findings: Findings;
  readonly #v2: boolean;
  readonly #parts: ReadonlyMap<unknown, PartCheck>;
  readonly #customIds: [unknown, string][] = [];
  readonly #ids: [unknown, string][] = [];
  #count = 0;
  #text = 0;

  constructor(findings: Findings, v2: boolean, usable: ReadonlySet<string>) {
    this.#findings = findings;
    this.#v2 = v2;
    this.media = new MediaCheck(findings, usable);
    const { media } = this;
    this.#parts = new Map<unknown, PartCheck>([
      [ComponentType.ActionRow, (part, at) => this.#row(part, at)],
      [ComponentType.Button, (part, at) => checkButton(part, at, findings)],
      [ComponentType.Section, (part, at) => this.#section(part, at)],
      [ComponentType.TextDisplay, (part, at) => this.#textDisplay(part, at)],
      [ComponentType.Thumbnail, (part, at) => media.picture(part, at)],
      [ComponentType.MediaGallery, (part, at) => media.gallery(part, at)],
      [ComponentType.File, (part, at) => media.file(part, at)],
      [ComponentType.Separator, (part, at) => this.#separator(part, at)],
      [ComponentType.Container, (part, at) => this.#container(part, at)],
      ...SELECTS.map((type): [unknown, PartCheck] => [type, (part, at) => checkSelect(part, at, findings)]),
    ]);
  }

  checkAll(value: unknown, path: string): void {
    const findings = this.#findings;
    const allowed = this.#v2 ? [...IN_CONTAINER, ComponentType.Container] : [ComponentType.ActionRow];
    const max = this.#v2 ? MAX_COMPONENTS : 5;
    for (const [item, at] of findings.list(value, path, { max })) this.#check(item, at, allowed);
    if (this.#v2 && this.#count > MAX_COMPONENTS)
      findings.add(path, `${this.#count} components with those inside others, allowed are ${MAX_COMPONENTS}`);
    if (this.#text > MAX_TEXT)
      findings.add(path, `${this.#text} characters over all text displays, allowed are ${MAX_TEXT}`);
    findings.distinct(this.#customIds, 'custom_id');
    findings.distinct(this.#ids, 'id');
  }

  #check(value: unknown, path: string, allowed: readonly unknown[]): void {
    const part = this.#findings.fields(value, path);
    if (!part) return;
    this.#count += 1;
    // An id of 0 asks Discord to give one, like leaving it out.
    if (part.id !== undefined && part.id !== 0) this.#ids.push([part.id, `${path}.id`]);
    if (part.custom_id !== undefined) this.#customIds.push([part.custom_id, `${path}.custom_id`]);
    if (this.#findings.oneOf(part.type, `${path}.type`, allowed)) this.#parts.get(part.type)?.(part, path);
  }

  #children(part: Fields, path: string, allowed: readonly unknown[], max: number): void {
    const room = { min: 1, max };
    for (const [item, at] of this.#findings.list(part.components, `${path}.components`, room))
      this.#check(item, at, allowed);
  }

  #row(row: Fields, path: string): void {
    this.#children(row, path, [ComponentType.Button, ...SELECTS], 5);
    const items: unknown[] = Array.isArray(row.components) ? row.components : [];
    const hasSelect = items.some((item) => isFields(item) && SELECTS.includes(item.type));
    if (hasSelect && items.length > 1) this.#findings.add(path, 'a select fills a row alone');
  }

  #section(part: Fields, path: string): void {
    this.#children(part, path, [ComponentType.TextDisplay], 3);
    this.#check(part.accessory, `${path}.accessory`, [ComponentType.Button, ComponentType.Thumbnail]);
  }

  #textDisplay(part: Fields, path: string): void {
    const room = { max: MAX_TEXT };
    this.#text += this.#findings.text(part.content, `${path}.content`, room).length;
  }

  #separator(part: Fields, path: string): void {
    if (part.spacing !== undefined) this.#findings.oneOf(part.spacing, `${path}.spacing`, [1, 2]);
    if (part.divider !== undefined && typeof part.divider !== 'boolean')
      this.#findings.add(`${path}.divider`, 'is not a boolean');
  }

  #container(part: Fields, path: string): void {
    const { accent_color: accent = null } = part;
    if (accent !== null) this.#findings.integer(accent, `${path}.accent_color`, 0, 0xffffff);
    this.#children(part, path, IN_CONTAINER, MAX_COMPONENTS);
  }
}
