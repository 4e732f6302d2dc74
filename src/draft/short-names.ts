import { nameKey } from '../text/normalize.ts';
import type { Kind } from './classify.ts';
import { isFirstName } from './first-names.ts';
import type { NamePart } from './name-parts.ts';

/** A name with everywhere it stands, and what it seems to stand for. */
export interface Group {
  readonly text: string;
  readonly mentions: readonly NamePart[];
  readonly kind: Kind;
}

/** Whether a name is short for another one: a surname, "the League" for a league, a town for the town and its county. */
export function isShortFor(group: Group, head: Group): boolean {
  const [short, long] = [nameKey(group.text), nameKey(head.text)];
  const { kind } = group.kind;
  if (head.kind.kind === 'person') return isOfPerson(group, short, long);
  if (kind === 'person') return false;
  if (head.kind.kind === 'organization') return isOfGroup(group, short, long);
  return kind !== 'organization' && isShortPlace(short, long);
}

function isOfPerson({ text, kind }: Group, short: string, long: string): boolean {
  if (kind.kind === 'place' && kind.confidence > 0.7) return false;
  if (long.endsWith(` ${short}`) && kind.confidence < 0.96) return true;
  return long.startsWith(`${short} `) && (isFirstName(text) || kind.confidence < 0.5) && kind.kind !== 'organization';
}

function isOfGroup({ kind, mentions }: Group, short: string, long: string): boolean {
  if (stem(short) === stem(long) && stem(long) !== '') return true;
  return isPartOf(short, long) && hasArticle(mentions) && !(kind.kind === 'place' && kind.confidence > 0.5);
}

function hasArticle(mentions: readonly NamePart[]): boolean {
  return mentions.some(({ before }) => /(?:^|[\s(])(?:the|le|la) $|(?<![\p{L}])l[’']$/iu.test(before));
}

/** "The League" for the Harbour League, "le Sursaut" for the Sursaut civique: the first word of a name or its last. */
export function isPartOf(short: string, long: string): boolean {
  const words = long.split(' ');
  return (
    words.length > 1 &&
    short.length > 3 &&
    !words.includes('of') &&
    (words[0] === short ||
      `${words[0]}s` === short ||
      (words.at(-1) === short && !/^(?:de|du|la|le|l|d)$/.test(words.at(-2) ?? '')))
  );
}

const regional = /^(?:sur|on|upon|en|central|north|south|east|west)(?: |$)/;

/** "Ashford" for "Ashford Central"; a town is not the hospital that bears its name. */
function isShortPlace(short: string, long: string): boolean {
  return long.startsWith(`${short} `) && regional.test(long.slice(short.length + 1));
}

const general = /\b(?:party|parti|list|liste|league|forum|mp|mps|the|s|held|councillor)\b/g;

/** "Green Party", "Greens" and "Green List" have one stem. */
function stem(name: string): string {
  return name
    .replace(general, '')
    .trim()
    .replace(/s$/, '')
    .replace(/^(?:tory|torie)$/, 'conservative');
}
