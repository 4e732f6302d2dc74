import { ageText } from '../../answer/person-blocks.ts';
import type { Locale } from '../../text/locale.ts';
import { compareFigures } from '../compare-figures.ts';
import { negationsIn } from '../negations.ts';
import type { Reading } from '../reading.ts';
import { yearsOf } from './ages.ts';
import type { Described } from './judge.ts';
import { type PersonAt, toldOf } from './person-at.ts';

const older = /\b(?:older than|elder than|plus (?:agee?|vieux|vieille) que?)\b/;
const younger = /\b(?:younger than|plus jeune que?)\b/;

/** "Reed is older than Stone": two ages that are told, held against each other. */
export function olderFinding(reading: Reading, named: readonly PersonAt[], locale: Locale): Described | undefined {
  const { row, unnamed, figures } = reading;
  const text = row.join(' ');
  const match = older.exec(text) ?? younger.exec(text);
  if (!match) return undefined;
  const at = text.slice(0, match.index).split(' ').length - 1;
  const words = match[0].split(' ');
  const [first, second] = [
    named.findLast(({ end }) => end <= at),
    named.find(({ start }) => start >= at + words.length),
  ];
  const [own, other] = [first && yearsOf(first.person), second && yearsOf(second.person)];
  if (!first || !second || own === undefined || other === undefined) return undefined;
  const isSo = older.test(text) ? own > other : own < other;
  const isDenied = negationsIn(unnamed.slice(0, at)) % 2 === 1;
  const apart = figures.find(({ kind, noun }) => kind === 'age' || (kind === 'span' && noun.includes('year')));
  const how = apart && compareFigures({ ...apart, kind: 'age' }, { value: Math.abs(own - other) });
  if (how === 'undecided') return undefined;
  const people = [first.person, second.person];
  const says = people.map((person) => toldOf(person, ageText(person, locale), locale)).join(' ');
  const evidence = people.flatMap((person) => person.evidence);
  const outcome = isSo !== isDenied && how !== 'denies' ? 'supports' : 'denies';
  return { finding: { outcome, says, evidence }, words, figures: apart ? [apart] : [] };
}

const tens =
  'vingtaine twenties|trentaine thirties|quarantaine forties|cinquantaine fifties|soixantaine sixties|septantaine seventies|octantaine eighties'
    .split('|')
    .map((names) => names.split(' '));

const inTens = /\b(?:in (?:his|her|their)|la|sa) (?:(early|mid|late) )?(\S+(?:ties|taine))\b/;

/** Which years of ten are meant. */
const parts: Readonly<Record<string, readonly [number, number]>> = { early: [0, 3], mid: [4, 6], late: [7, 9] };
const all = [0, 9] as const;

/** "Reed is in his late forties", "la cinquantaine": the ten years that an age lies in. */
export function tensFinding(reading: Reading, [first]: readonly PersonAt[], locale: Locale): Described | undefined {
  const match = inTens.exec(reading.text);
  const at = tens.findIndex((names) => names.includes(match?.[2] ?? ''));
  const years = first && yearsOf(first.person);
  if (!match || !first || years === undefined || at === -1) return undefined;
  const [low, high] = parts[match[1] ?? ''] ?? all;
  const isSo = years >= 10 * (at + 2) + low && years <= 10 * (at + 2) + high;
  const isDenied = negationsIn(reading.unnamed) % 2 === 1;
  const says = toldOf(first.person, ageText(first.person, locale), locale);
  const finding = {
    outcome: isSo === isDenied ? 'denies' : 'supports',
    says,
    evidence: first.person.evidence,
  } as const;
  return { finding, words: match[0].split(' ') };
}
