import type { Locale } from '../../text/locale.ts';
import { words } from '../../text/normalize.ts';
import { contrasts, isOccupation } from '../contrasts.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../negations.ts';
import type { Reading } from '../reading.ts';
import type { Described } from './judge.ts';
import { type PersonAt, toldOf } from './person-at.ts';

const mostBetween = 8;
const between =
  /^(?:is|was|were|s|est|etait|works?|worked|a|an|the|un|une|le|la|l|as|comme|years?|old|ans|aged|agee?|of|de|not|pas|n|and|et|he|she|il|elle|\d+|local|young|jeune)$/;

/** "Reed, the one who beat Stone, is a florist": which Reed is meant. */
export const whichOne =
  /(?:^| )(?:the (?:one|man|woman|guy|person|candidate) who|celui qui|celle qui)(?: (?!who\b|qui\b)\S+){1,8}?(?= (?:is|works|est) )/;

/** "Reed, a florist", "Reed est fleuriste": held against what the story says that Reed does. */
export function tradeFinding(reading: Reading, { person, end }: PersonAt, locale: Locale): Described | undefined {
  const { row } = reading;
  const aside = whichOne.exec(row.slice(end).join(' '));
  const from = aside?.index === 0 ? end + aside[0].split(' ').length : end;
  const behind = row.slice(from, from + mostBetween);
  const at = behind.findIndex(isOccupation);
  const word = behind[at];
  if (word === undefined || !behind.slice(0, at).every((one) => between.test(one))) return undefined;
  const told = words(`${person.role.en} ${person.role.fr}`);
  const [pair] = contrasts([word], told).filter(([said]) => said === word);
  const isSo =
    !pair && contrasts([word], [...told, word]).length === 0 && told.some(isOccupation) && isTold(word, told);
  if (!pair && !isSo) return undefined;
  const isDenied = negationsIn(behind.slice(0, at)) % 2 === 1;
  const finding: Finding = {
    outcome: isSo === isDenied ? 'denies' : 'supports',
    says: toldOf(person, person.role[locale], locale),
    evidence: person.evidence,
    part: word,
    differs: isSo || isDenied ? undefined : { said: word, story: person.role[locale] },
  };
  // "Teacher of history" of somebody who teaches mathematics is held against facts.
  return { finding, words: [word] };
}

/** Whether what is told has the word, or one of the same trade. */
function isTold(word: string, told: readonly string[]): boolean {
  return told.some((other) => isOccupation(other) && contrasts([word], [other]).length === 0);
}
