import { nameKey } from '../text/normalize.ts';
import { classify, type Kind } from './classify.ts';
import type { Span } from './evidence.ts';
import { type Gender, genderOfTitle, type NamePart } from './name-parts.ts';
import { type Group, isPartOf, isShortFor } from './short-names.ts';

/** Somebody or something that the article names, with everywhere it does. */
export interface Named {
  readonly kind: 'person' | 'place' | 'organization';
  readonly name: string;
  /** Other spellings of the name that stand in the text: surname, short form. */
  readonly aliases: readonly string[];
  readonly mentions: readonly NamePart[];
  readonly confidence: number;
  readonly gender?: Gender | undefined;
}

/** Brings together what names the same: "Jane Reed", "Ms Reed" and "Reed"; "Green Party" and "Greens". */
export function namedEntities(parts: readonly NamePart[]): Named[] {
  const groups = grouped(parts);
  const heads = headsOf(groups);
  const owned = new Map<Group, Group[]>(heads.map((head) => [head, []]));
  for (const group of groups) {
    if (owned.has(group)) continue;
    const head = headFor(group, heads);
    if (head) owned.get(head)?.push(group);
  }
  return heads.flatMap((head) => toNamed(head, owned.get(head) ?? []));
}

function grouped(parts: readonly NamePart[]): Group[] {
  const byKey = new Map<string, NamePart[]>();
  for (const part of parts) {
    const key = nameKey(part.text);
    byKey.set(key, [...(byKey.get(key) ?? []), part]);
  }
  return [...byKey.values()].map((mentions) => {
    const text = mentions.map((one) => one.text).find((name) => name !== name.toUpperCase()) ?? mentions[0]?.text ?? '';
    return { text, mentions, kind: settled(text, mentions) };
  });
}

/** A name in the middle of a sentence that nothing tells of is a place more often than anything else. */
function settled(text: string, mentions: readonly NamePart[]): Kind {
  const kind = classify(mentions.map((one) => ({ ...one, text })));
  const isBare = kind.kind === 'none' && kind.confidence < 0.62 && mentions.some(({ opens }) => !opens);
  return isBare &&
    /^\p{Lu}[\p{Ll}-]{3,}/u.test(text) &&
    !/(?:ish|ese|ian|ans?|s|-\p{Ll}+ed?)$|^(?:District|Ward|Precinct|County|Borough|Division)$/u.test(text)
    ? { kind: 'place', confidence: 0.3 }
    : kind;
}

function headsOf(groups: readonly Group[]): Group[] {
  const several = groups.filter(({ kind, text }) => kind.kind !== 'none' && /[\s-]/.test(text));
  const single = groups.filter((group) => group.kind.kind !== 'none' && !several.includes(group));
  const heads = several.filter(
    (group) =>
      !headFor(
        group,
        several.filter((other) => other !== group && other.text.length > group.text.length),
      ),
  );
  const left = single.filter((group) => !headFor(group, heads));
  return [...heads, ...left.filter((group) => !hasPlural(group, left))].sort((a, b) => place(a) - place(b));
}

/** "The Conservative candidate" stands for the Conservatives, where the article names these. */
function hasPlural({ kind, text }: Group, groups: readonly Group[]): boolean {
  return (
    kind.kind === 'organization' &&
    groups.some((other) => other.kind.kind === 'organization' && other.text === `${text}s`)
  );
}

function place({ mentions }: Group): number {
  return (mentions[0]?.paragraph ?? 0) * 1e5 + (mentions[0]?.start ?? 0);
}

/** Whose short name this is: of several, that of whoever is named most. */
function headFor(group: Group, heads: readonly Group[]): Group | undefined {
  const fits = heads
    .filter((head) => head !== group && isShortFor(group, head))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const alike = fits.filter(
    ({ kind, text }) => kind.kind === 'organization' && isPartOf(nameKey(group.text), nameKey(text)),
  );
  return alike.length > 1 && alike.length === fits.length ? undefined : fits[0];
}

/** "Nationally, the party won": one word that stands nowhere but at the head of sentences is nobody's name. */
function isOpenerAlone({ kind, text, mentions }: Group): boolean {
  return (
    kind.kind === 'person' && !/[\s-]/.test(text) && mentions.every(({ opens, title }) => opens && title === undefined)
  );
}

function toNamed(head: Group, others: readonly Group[]): Named[] {
  const { kind, confidence } = head.kind;
  if (kind === 'none' || isOpenerAlone(head)) return [];
  const mentions = [head, ...others].flatMap((group) => group.mentions).sort(byPlace);
  const genders = mentions.flatMap(({ title }) => genderOfTitle(title) ?? []);
  const surer = others.filter((other) => other.kind.kind === kind).map((other) => other.kind.confidence);
  return [
    {
      kind,
      name: head.text,
      aliases: [...new Set(others.map(({ text }) => text))],
      mentions,
      confidence: Math.max(confidence, ...surer.map((one) => one - 0.05)),
      gender: genders[0],
    },
  ];
}

export function byPlace(a: Span, b: Span): number {
  return a.paragraph - b.paragraph || a.start - b.start;
}
