import { isFirstName } from './first-names.ts';
import {
  groupWords,
  manTitles,
  offices,
  partyFamilies,
  partyWords,
  placeWords,
  titles,
  womanTitles,
} from './lexicon.ts';
import type { NameRun } from './names.ts';

/** A run of capitalised words with what stands before the name taken off. */
export interface NamePart extends NameRun {
  readonly title?: string | undefined;
  /** "Prime Minister", "Labour": an office or a party right before the name. */
  readonly prefix?: string | undefined;
}

const titleBefore = new RegExp(String.raw`(?:^|[\s(«“"])(?:the )?(${titles})\.?[ \u00a0\u202f]$`, 'iu');
const leading = new RegExp(String.raw`^(${titles})\.?[ \u00a0\u202f]+(?=\p{Lu}|d[’'])`, 'u');
const prefixWord = new RegExp(`^(?:${offices}|${partyFamilies}|${partyWords}|${groupWords}|of|the)$`, 'u');

/** Takes titles, offices and parties off the front of names: "Labour Jane Reed" is Jane Reed, of Labour. */
export function nameParts(runs: readonly NameRun[]): NamePart[] {
  const texts = new Set(runs.map(({ text }) => text));
  return runs.flatMap((run) => split(withoutTitle(run), texts));
}

function withoutTitle(run: NameRun): NamePart {
  const before = titleBefore.exec(run.before)?.[1];
  const inside = leading.exec(run.text);
  if (!inside) return { ...run, title: before !== undefined && /^\p{Lu}/u.test(before) ? before : undefined };
  const text = run.text.slice(inside[0].length);
  return { ...run, text, start: run.start + inside[0].length, title: inside[1], opens: false };
}

function split(run: NamePart, texts: ReadonlySet<string>): NamePart[] {
  const words = [...run.text.matchAll(/\S+/g)];
  const at = splitAt(
    words.map(([word]) => word),
    (from) => texts.has(run.text.slice(words[from]?.index)),
    run.before,
  );
  if (at <= 0) return [run];
  const from = words[at]?.index ?? 0;
  const prefix = run.text
    .slice(0, from)
    .trim()
    .replace(/['’]s$/, '');
  const name = { ...run, text: run.text.slice(from), start: run.start + from, prefix, opens: false };
  const head = { ...run, text: prefix, end: run.start + prefix.length, after: ` ${run.text.slice(from)}` };
  return [head, withoutTitle(name)];
}

/** Where the name of a person begins behind other words, or -1. */
function splitAt(words: readonly string[], isRun: (from: number) => boolean, before: string): number {
  if (words.length < 2) return -1;
  const own = words.findIndex((word) => !prefixWord.test(word));
  if (own > 0 && !/^(?:\p{Lu}|d[’'])/u.test(words[own] ?? '')) return -1;
  if (own > 0 && placeEnd.test(words.at(-1) ?? '')) return -1;
  if (own > 0 && isNameFrom(words, own)) return own;
  const isPut = /(?:^|\s)(?:on|in|at|from|to|for) $/i.test(before);
  const [head = ''] = words;
  const starts = words.slice(1, -1).map((word, index) => ({ word, from: index + 1 }));
  const found = starts.find(({ word, from }) => {
    if (isOffice(words[from - 1] ?? '') && words.length - from === 2 && !placeEnd.test(words.at(-1) ?? '')) return true;
    if (!isFirstName(word) || isFirstName(head)) return false;
    return isRun(from) || words.slice(0, from).some((one) => prefixWord.test(one)) || (isPut && from === 1);
  });
  return found?.from ?? -1;
}

function isNameFrom(words: readonly string[], from: number): boolean {
  if (words.length - from >= 2) return true;
  const own = words[from] ?? '';
  return !isFirstName(own) && words.slice(0, from).every(isOffice) && /^\p{Lu}\p{Ll}/u.test(own);
}

const placeEnd = new RegExp(`^(?:${groupWords}|${placeWords})$`, 'u');

const office = new RegExp(`^(?:${offices}|of|the)$`, 'u');

function isOffice(word: string): boolean {
  return office.test(word);
}

/** Whether a name is nothing but an office: "Prime Minister", "Fisheries Minister". */
export function isOfficeAlone(name: string): boolean {
  if (/^\p{Lu}\p{Ll}+ (?:Minister|Secretary|Commissioner|Correspondent)$/u.test(name)) return true;
  return name.split(/\s+/).every((word) => isOffice(word) || /^(?:Parliament|Member)$/.test(word));
}

export type Gender = 'woman' | 'man';

/** What a title tells. */
export function genderOfTitle(title: string | undefined): Gender | undefined {
  if (title === undefined) return undefined;
  return womanTitles.test(title) ? 'woman' : manTitles.test(title) ? 'man' : undefined;
}
