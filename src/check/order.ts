import { stemsOf } from '../language/stems.ts';
import type { NamedAt, Reading } from './reading.ts';

/** "A beat B" for "B beat A": two people or parties stand the other way round. */
export function isReordered(clause: Reading, told: Reading): boolean {
  const places = namesOf(clause)
    .map(({ ids }) => told.named.findIndex((other) => [...other.ids].some((id) => ids.has(id))))
    .filter((at) => at !== -1);
  return (
    places.some((at, index) => index > 0 && at < (places[index - 1] ?? 0)) &&
    / (?:by|par|to|than|que|against|contre|from) /.test(`${clause.text}${told.text}`)
  );
}

/** Two names with the same words between them, the other way round. */
export function areTurned(clause: Reading, told: Reading): boolean {
  const [first, second] = namesOf(clause);
  const at = told.named.findIndex(({ ids }) => second && [...second.ids].some((id) => ids.has(id)));
  const [own, next] = [told.named[at], told.named[at + 1]];
  if (!first || !second || !own || !next || ![...first.ids].some((id) => next.ids.has(id))) return false;
  const [said, other] = [clause.row.slice(first.end, second.start), told.row.slice(own.end, next.start)];
  return (
    said.length > 0 &&
    said.length <= mostBetween &&
    stemmed(said) === stemmed(other) &&
    !/^(?:and|et|s|or|ou|with|avec)$/.test(said.join(' '))
  );
}

const mostBetween = 3;

function stemmed(row: readonly string[]): string {
  return row.map((word) => stemsOf(word).at(-1)).join(' ');
}

/** "Backed Reed, after abstaining in 2030" tells of 2030 that somebody abstained, and not that they backed Reed then. */
export function isOfTimeBefore(clause: Reading, told: Reading): boolean {
  const years = clause.figures.filter(({ kind }) => kind === 'year');
  if (years.length === 0 || beforeIt.test(clause.text)) return false;
  const match = beforeIt.exec(told.text);
  const at = match ? told.text.slice(0, match.index).trim().split(' ').length : told.row.length;
  return told.figures.some(
    ({ kind, value, start }) => kind === 'year' && start > at && years.some((one) => one.value === value),
  );
}

const beforeIt = / (?:after|having) (?:\S+ )?\w+ing | apres (?:s etre|avoir|etre) /;

/** Whether who is named first in the clause is named first in the record, or right behind the one who only says it. */
export function isOfSubject(clause: Reading, told: Reading): boolean {
  const [own] = namesOf(clause);
  const [first, second] = namesOf(told);
  const isSaid =
    first && (speechBehind.test(told.row[first.end] ?? '') || speechBefore.test(told.row[first.start - 1] ?? ''));
  const others = isSaid ? [first, second] : [first];
  return (
    own === undefined || others.some((other) => other !== undefined && [...own.ids].some((id) => other.ids.has(id)))
  );
}

const speechBehind = /^(?:says|said|told|dit|disait|warns|warned)$/;
const speechBefore = /^(?:to|selon|apres)$/;

function namesOf({ named }: Reading): NamedAt[] {
  return named.filter(({ entities }) => entities.some(({ type }) => type !== 'place'));
}

const ranks = [/^(?:first|1st|premiere?)$/, /^(?:second|2nd|seconde?|deuxieme)$/];
const ranking = / (?:put|puts|ranked|ranks|placed|places|mis|mise|met|classe|place) /;

/** "Put Reed first and Stone second" for "put Stone first and Reed second": somebody has another place. */
export function isRankedOtherwise(clause: Reading, told: Reading): boolean {
  if (!ranking.test(clause.text)) return false;
  const [own, others] = [clause, told].map(rankedIn);
  // "Reed en premier, Stone en second" needs no verb.
  if (!ranking.test(told.text) && !others?.every((one) => one !== undefined)) return false;
  return ranks.some((_, at) => {
    const [said, other] = [own?.[at], others?.[1 - at]];
    return said !== undefined && other !== undefined && [...said.ids].some((id) => other.ids.has(id));
  });
}

/** Who is named right before each rank. */
function rankedIn(reading: Reading): readonly (NamedAt | undefined)[] {
  return ranks.map((pattern) => {
    const isRank = (at: number) => at < reading.row.length && pattern.test(reading.row[at] ?? '');
    // "Premier", "en premier"; "the first time" ranks nobody.
    return namesOf(reading).find(({ end }) => isRank(end) || isRank(end + 1));
  });
}

const saying =
  /(?:^| )(?:says?|said|notes?|noted|adds?|added|explains?|stresses|recalls?|according to|dit|disait|souligne|note|explique|ajoute|selon|raconte|rapporte|affirme|rappelle|assure)(?: (?:the|a|le|la|l|un|une|mr|mrs|ms|dr|m|mme|\S+)){0,3}$/;
const speech =
  /\b(?:says?|said|notes?|noted|adds?|added|told|tells|wrote|thinks?|stress\w*|according|dit|souligne|explique|selon|raconte|affirme|pense|assure)\b/;
const pronoun = /\b(?:he|she|they|i|we|his|her|their|il|elle|ils|elles|je|nous|on|son|sa|ses)\b/;

/** "…, notes the geographer Reed" tells what Reed says of others, and nothing that Reed did. */
export function isOnlySpeaker(clause: Reading, told: Reading): boolean {
  const [own] = namesOf(clause);
  if (!own || own.start > 1 || speech.test(clause.text) || pronoun.test(told.text.replace(/ il y a /g, ' ')))
    return false;
  const places = told.named.filter(({ ids }) => [...ids].some((id) => own.ids.has(id)));
  return places.length > 0 && places.every(({ start }) => saying.test(told.row.slice(0, start).join(' ')));
}
