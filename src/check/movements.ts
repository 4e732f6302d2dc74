import type { StoryContext } from '../lookup/story-context.ts';
import type { Locale } from '../text/locale.ts';
import { compareFigures } from './compare-figures.ts';
import { type Alignment, alignmentsOf } from './facts.ts';
import type { Finding } from './finding.ts';
import { isBorneOut } from './match-figure.ts';
import { negationsIn } from './negations.ts';
import type { Reading } from './reading.ts';
import type { SaidFigure } from './said-figures.ts';

const up = / (?:up|rose|rise|risen|higher|increased|grew|climbed|jumped|hausse|augmente|progresse|monte|gagne|gained) /;
const down =
  / (?:down|fell|fallen|lower|dropped|decreased|shrank|declined|slipped|baisse|diminue|recule|chute|perdu|lost) /;
const moving =
  /^(?:up|rose|rise|risen|higher|increased|grew|climbed|jumped|hausse|augmente|progresse|monte|down|fell|fallen|lower|dropped|decreased|shrank|declined|slipped|baisse|diminue|recule|chute|compared|last|time|points?|lost|gained|doubled|tripled|halved|double|triple|gone|went|passe|passee)$/;

/** A figure that a record tells of two times: "38 %, up from 29 %". */
interface Moved {
  readonly now: SaidFigure;
  readonly before: SaidFigure;
}

/** What a record that tells of two times says of a rise or a fall: of its direction, its size, or both ends of it. */
export function judgeMoved(context: StoryContext, clause: Reading, language: 'en' | 'fr', locale: Locale): Finding[] {
  const sign = directionOf(clause);
  const ends = endsOf(clause);
  if (sign === undefined && !ends) return [];
  for (const one of alignmentsOf(context, clause, language)) {
    const moved = toldFor(one, ends);
    if (!moved || !isOfSame(one)) continue;
    const findings = ends ? endFindings(one, ends, moved, locale) : sizeFindings(one, sign ?? 1, moved, locale);
    if (findings.length > 0) return findings;
  }
  return [];
}

function toldFor(one: Alignment, ends: Moved | undefined): Moved | undefined {
  const told = movedIn(one.told);
  if (told) return told;
  if (ends) return isPlain(one, ends) ? endsOf(one.told, ends.now.kind) : undefined;
  const size = one.clause.figures.find(({ start }) => isBy(one.clause, start));
  return size && endsOf(one.told, size.kind);
}

/** Nothing but two ends is said: no "never", no "only", no other direction. */
function isPlain({ clause, contrast, figures }: Alignment, { now, before }: Moved): boolean {
  const { text, unnamed } = clause;
  const isOther = now.value > before.value ? down.test(text) : up.test(text);
  const isEnd = ({ start }: SaidFigure) => start === now.start || start === before.start;
  const isThen = figures.every((match) => isEnd(match.said) || isBorneOut(match));
  return (
    !isOther &&
    isThen &&
    contrast.length === 0 &&
    negationsIn(unnamed) === 0 &&
    !/ (?:only|seule?s?|seulement) /.test(text)
  );
}

function directionOf({ text, unnamed }: Reading): 1 | -1 | undefined {
  if (up.test(text) === down.test(text) || negationsIn(unnamed) > 0) return undefined;
  return up.test(text) ? 1 : -1;
}

/** All names and all words but those of moving, and an abbreviation, are there. */
function isOfSame({ lacking, unmet, weighed }: Alignment): boolean {
  const isOther = (word: string) => word.length > 2 && !moving.test(word);
  return weighed - unmet.length > 0 && lacking.length === 0 && !unmet.some(isOther);
}

/** "Contre 29 % en 2030" sets two times against each other, "contre 29 % à Reed" two people. */
const earlier = /\b(?:\d{4}|last|previous|earlier|before|years ago|derniere|precedente?s?|auparavant)\b/;

function movedIn({ row, figures }: Reading): Moved | undefined {
  for (const [at, before] of figures.entries()) {
    const ahead = row.slice(Math.max(0, before.start - 2), before.start).join(' ');
    // "Six of the nine seats, up from three": nine is how many there are.
    const isWhole = ({ start }: SaidFigure) =>
      figures.some(({ end }) =>
        /^(?:out )?of(?: the| its)?$|^des$|^sur(?: les)?$/.test(row.slice(end, start).join(' ')),
      );
    const now = figures.slice(0, at).findLast((one) => one.kind === before.kind && !isWhole(one));
    const behind = row.slice(before.end, before.end + 6).join(' ');
    const isBefore =
      /(?:^| )(?:up|down) from$|(?:^| )compared (?:with|to)$|(?:^| )(?:instead of|lieu de)$/.test(ahead) ||
      (/(?:^| )(?:contre|against|from)$/.test(ahead) && earlier.test(behind));
    if (now && isBefore) return { now, before };
  }
  return undefined;
}

/** "From 29 to 38 %"; of several the one of the same kind as another. */
function endsOf(reading: Reading, kind?: SaidFigure['kind']): Moved | undefined {
  const all = reading.figures.flatMap((before, at) => endsAt(reading, before, reading.figures[at + 1]) ?? []);
  return all.find(({ now }) => kind === undefined || now.kind === kind);
}

function endsAt({ row }: Reading, before: SaidFigure, now: SaidFigure | undefined): Moved | undefined {
  const isFrom = /^(?:from|de)$/.test(row[before.start - 1] ?? '');
  if (!now || !isFrom || !/^(?:to|a)$/.test(row[now.start - 1] ?? '')) return undefined;
  // "From 2,391 votes to 1,874": no year, though it may look like one.
  const isOpen = (now.kind === 'count' && now.noun.length === 0) || now.kind === 'year';
  const kind = isOpen ? before.kind : now.kind;
  return { now: { ...now, kind }, before: { ...before, kind } };
}

function endFindings(one: Alignment, said: Moved, told: Moved, locale: Locale): Finding[] {
  if (said.now.kind !== told.now.kind) return [];
  const found = (['before', 'now'] as const).flatMap((end) => {
    const how = compareFigures(said[end], { value: told[end].value });
    return how === 'undecided' ? [] : [findingOf(one, how !== 'denies', said[end], told[end].value, locale)];
  });
  // Who says from how many to how many says one thing.
  const denied = found.filter(({ outcome }) => outcome === 'denies');
  return said.now.kind === 'count' && denied.length > 0 ? denied : found;
}

function sizeFindings(one: Alignment, sign: 1 | -1, { now, before }: Moved, locale: Locale): Finding[] {
  const { clause } = one;
  const size = Number((now.value - before.value).toFixed(2));
  const said = clause.figures.find(
    ({ kind, start }) => kind === 'points' || (kind === now.kind && isBy(clause, start)),
  );
  const others = one.figures.filter((match) => match.said !== said);
  if (!others.every(isBorneOut)) return [];
  if (!said) return [findingOf(one, Math.sign(size) === sign, undefined, size, locale)];
  const how = compareFigures(said, { value: size * sign });
  return how === 'undecided' ? [] : [findingOf(one, how !== 'denies', said, size * sign, locale)];
}

function isBy({ row }: Reading, start: number): boolean {
  return /^(?:by|de|lost|gained|perdu|gagne)$/.test(row[start - 1] ?? '');
}

function findingOf(
  { record, clause }: Alignment,
  isSo: boolean,
  said: SaidFigure | undefined,
  told: number,
  locale: Locale,
): Finding {
  return {
    outcome: isSo ? 'supports' : 'denies',
    says: record.statement[locale],
    evidence: record.evidence,
    part: said && clause.row.slice(said.start, said.end).join(' '),
    differs:
      isSo || !said
        ? undefined
        : { said: `${said.value}`, story: `${told}`, figures: { said: said.value, story: told, unit: unitOf(said) } },
  };
}

function unitOf({ kind }: SaidFigure): string {
  return kind === 'percent' ? '%' : kind === 'points' ? 'points' : '';
}
