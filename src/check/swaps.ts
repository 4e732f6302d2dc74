import { stemsOf } from '../language/stems.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import { nameOf } from '../story/story.ts';
import type { Locale } from '../text/locale.ts';
import { agreementOf } from './anchored.ts';
import type { Alignment } from './facts.ts';
import type { Finding } from './finding.ts';
import { isBorneOut } from './match-figure.ts';
import type { NamedAt, Reading } from './reading.ts';

/** How much of the rest of a clause a record must state for a name in it to be the one that differs. */
const surely = 0.85;
const verySurely = 0.9;

/** One name in the place of another of the same kind: "in Riverton" for "in Newbridge". */
export function swapped(one: Alignment, locale: Locale): Finding['differs'] {
  const { lacking, clause, told } = one;
  const [name, ...more] = lacking;
  const isAlone = isCleft.test(clause.unnamed.join(' ').replace(/_(?: _)+/g, '_'));
  if (!name || more.length > 0 || !(isAlone || isTold(one))) return undefined;
  const alike = distinct(told.named.filter((other) => typeOf(other) === typeOf(name)));
  const other = inPlaceOf(one, name, alike);
  if (!other) return undefined;
  const isSo = isAlone && alike.length === 1 ? isCarried(one, name) : isSwap(one, name, other, alike.length);
  return isSo ? shownSwap(name, other, locale) : undefined;
}

/** The only one of its kind that a record names and is about, and the clause does not name. */
function inPlaceOf({ clause, record }: Alignment, name: NamedAt, alike: readonly NamedAt[]): NamedAt | undefined {
  const [other, ...rest] = alike.filter(
    (one) => !clause.named.some(({ ids }) => [...ids].some((id) => one.ids.has(id))),
  );
  const isAbout = other !== undefined && record.about.some((id) => other.ids.has(id));
  return typeOf(name) !== undefined && isAbout && rest.length === 0 ? other : undefined;
}

function isSwap(one: Alignment, name: NamedAt, other: NamedAt, alike: number): boolean {
  const { clause, told, weighed } = one;
  if (!isTold(one) || (alike > 1 && !isBesideTheSame(clause, name, told, other))) return false;
  return isCarriedBySlots(one) || weighed > 2 || (weighed === 2 && isInItsPlace(one, name, other));
}

function shownSwap(name: NamedAt, other: NamedAt, locale: Locale): Finding['differs'] {
  const [said, story] = [name, other].map(({ entities: [entity] }) => (entity ? nameOf(entity, locale) : ''));
  return { said: said ?? '', story: story ?? '' };
}

/** "It was Reed who …", "Reed is the one who …": nobody else did. */
const isCleft =
  /^(?:(?:it|c|ce) (?:was|is|s|est|etait|sont|ont ete) (?:the |le |la |l )?_ (?:s \S+ |\S+ )?(?:who|that|which|qui)|_ (?:is|was|est|etait) (?:the (?:one|side|man|woman|person|party)|celui|celle) (?:who|that|which|qui))\b| (?:is|was) the one (?:at|in|on|near|from) _/;
const isOneAt = /\bthe one (?:at|in|on|near|from)$/;

function isCarried(one: Alignment, { start }: NamedAt): boolean {
  const isInFocus = start <= mostBefore || isOneAt.test(one.clause.unnamed.slice(0, start).join(' '));
  return isInFocus && agreementOf(one).words >= 1 && one.figures.every(isBorneOut);
}

/** "It was the", "c'est la". */
const mostBefore = 3;

function isTold(one: Alignment): boolean {
  return one.stated >= surely || (one.coverage >= surely && isCarriedBySlots(one));
}

/** What else is named and counted leaves next to no doubt that the same thing is told. */
function isCarriedBySlots(one: Alignment): boolean {
  const { words, names, figures } = agreementOf(one);
  return words > 0 && words + names + figures >= leastCarried && one.figures.every(isBorneOut);
}

const leastCarried = 2.5;

/** "Dr Reed: pediatrician" is one person by two names. */
function distinct(named: readonly NamedAt[]): NamedAt[] {
  return named.filter((one, at) => !named.slice(0, at).some(({ ids }) => [...ids].some((id) => one.ids.has(id))));
}

/** "Rank Reed second" and "rank Stone second" have the same words on either side. */
function isBesideTheSame(clause: Reading, name: NamedAt, told: Reading, other: NamedAt): boolean {
  const [before, behind] = [clause.row[name.start - 1], clause.row[name.end]];
  const isSame = (word: string | undefined, second: string | undefined) =>
    word !== undefined && second !== undefined && stemsOf(word).some((stem) => stemsOf(second).includes(stem));
  const isFirst = name.start === 0 && other.start === 0;
  return (
    (isFirst || isSame(before, told.row[other.start - 1])) &&
    (behind === undefined || isSame(behind, told.row[other.end]))
  );
}

/** "Reed took the council" for "Stone took the council", "counted in Riverton" for "counted at the hall". */
function isInItsPlace({ clause, told, stated }: Alignment, name: NamedAt, other: NamedAt): boolean {
  const isFirst = name.start <= 1 && other.start <= 1;
  const isWhere = other.start === 0 && /^(?:where|ou)$/.test(told.row[other.end] ?? '');
  const isPlaced =
    placing.test(clause.row[name.start - 1] ?? '') && (isWhere || placing.test(told.row[other.start - 1] ?? ''));
  return stated >= verySurely && ((isFirst && taking.test(clause.text)) || isPlaced);
}

const placing = /^(?:in|at|a|au|dans|en)$/;

/** What only one does or is. */
const taking =
  /\b(?:took|won|carried|captured|seized|leads|runs|chairs|owns|founded|wrote|first|last|biggest|largest|smallest|oldest|youngest|only|premiere?|derniere?|remporte|gagne|pris|preside|dirige|fonde|ecrit)\b/;

const leading = /^(?:the|le|la|l|les|mr|mrs|ms|m|mme|prime|first|premier|minister|ministre|president|mayor|maire)$/;
const fewest = 3;

/** "The resignation of Alda Thorn", of whom the story knows nothing, where a record has all the rest and names somebody there. */
export function strangerInPlace(
  { search }: StoryContext,
  { clause, told, unmet, lacking, weighed, isNarrower, contrast }: Alignment,
  locale: Locale,
): Finding['differs'] {
  if (unmet.length === 0 || unmet.length > 2 || lacking.length + contrast.length > 0 || isNarrower) return undefined;
  if (weighed - unmet.length < fewest - 1 || unmet.some((word) => search.isCommon(word))) return undefined;
  const at = clause.row.indexOf(unmet[0] ?? '');
  const isRun =
    unmet.every((word, index) => clause.row[at + index] === word) && at + unmet.length === clause.row.length;
  const before = clause.row[at - 1] ?? '';
  const other = told.named.find((one) => {
    const ahead = told.row.slice(0, one.start);
    const last = ahead.findLast((word) => !leading.test(word)) ?? '';
    return !clause.named.includes(one) && (last === before || (placing.test(before) && placing.test(last)));
  });
  const [entity] = other?.entities ?? [];
  return isRun && at > 0 && entity ? { said: unmet.join(' '), story: nameOf(entity, locale) } : undefined;
}

export function typeOf({ entities }: NamedAt): string | undefined {
  const types = new Set(entities.map(({ type }) => type));
  return types.size === 1 ? [...types][0] : undefined;
}
