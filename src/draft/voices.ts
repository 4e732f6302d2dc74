import type { VoiceMention } from './antecedent.ts';
import type { Named } from './entities.ts';
import { genderOfName } from './first-names.ts';
import { slug } from './ids.ts';
import type { Gender } from './name-parts.ts';
import type { Reading } from './reading.ts';
import { type Attribution, attribute } from './speakers.ts';

/** The speaker of each quotation of a reading, by the key of whoever it is. */
export function speakersOf({ paragraphs, named, quoted }: Reading): Attribution[] {
  const voices = named.filter(({ kind }) => kind !== 'place');
  const inQuotes = (mention: { paragraph: number; start: number; end: number }) =>
    quoted.some(
      ({ paragraph, start, end }) => paragraph === mention.paragraph && mention.start >= start && mention.end <= end,
    );
  const mentions = voices
    .flatMap((one) =>
      one.mentions.map(
        ({ paragraph, start, end, after }): VoiceMention => ({
          paragraph,
          start,
          end: start + (end - start),
          voice: keyOf(one),
          isPerson: one.kind === 'person',
          isOwner: /^(?:['’]s?\s)/.test(after),
        }),
      ),
    )
    .filter((mention) => !inQuotes(mention))
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  return attribute(quoted, { paragraphs, mentions, genders: gendersOf(named, paragraphs) });
}

export function keyOf(named: Named): string {
  return slug(named.name);
}

/** From titles, or from the pronoun that follows a name most closely. */
export function gendersOf(named: readonly Named[], paragraphs: readonly string[]): ReadonlyMap<string, Gender> {
  return new Map(
    named
      .filter(({ kind }) => kind === 'person')
      .flatMap((one) => {
        const gender =
          one.gender ?? byKin(one) ?? byPronouns(one, named, paragraphs, genderOfName(one.name.split(' ')[0] ?? ''));
        return gender === undefined ? [] : [[keyOf(one), gender] as const];
      }),
  );
}

const women =
  /(?<![\p{L}])(?:she|her|hers|herself|elle|mother|wife|daughter|woman|\p{L}+(?:rice|euse|ière|enne)|présidente|candidate|ancienne)(?![\p{L}])/iu;
const men =
  /(?<![\p{L}])(?:he|his|him|himself|il|father|husband|man|infirmier|candidat|président|ancien|\p{L}+teur|\p{L}+cien)(?![\p{L}])/iu;

const womanKin = /\b(?:wife|sister|daughter|mother|femme|épouse|sœur|fille|mère|compagne),? $/u;
const manKin = /\b(?:husband|brother|son|father|mari|frère|fils|père|compagnon),? $/u;

/** "Sa concurrente Lydie Roc", "l’agricultrice Noémie Roc" */
const womanNoun = /(?:l[’']|(?<![\p{L}])(?:la|sa|une) )\p{Ll}+(?:trice|euse|ière|ienne|ente),? $/u;
const manNoun = /(?<![\p{L}])(?:le|son|un) \p{Ll}+(?:teur|ier|ien),? $/u;

function byKin({ mentions }: Named): Gender | undefined {
  const has = (words: RegExp) => mentions.some(({ before }) => words.test(before));
  if (has(womanKin)) return 'woman';
  if (has(manKin)) return 'man';
  return has(womanNoun) ? 'woman' : has(manNoun) ? 'man' : undefined;
}

/** By the pronouns behind a name; what its first name tells counts as more than one of them. */
function byPronouns(
  { mentions }: Named,
  named: readonly Named[],
  paragraphs: readonly string[],
  byName: Gender | undefined,
): Gender | undefined {
  const others = named.filter(({ kind }) => kind === 'person').flatMap((one) => one.mentions);
  const told = mentions.map(({ paragraph, end }) => {
    // Up to the next person: what stands behind that may tell of somebody else.
    const next = others.filter((one) => one.paragraph === paragraph && one.start >= end).map(({ start }) => start);
    return firstTold((paragraphs[paragraph - 1] ?? '').slice(end, Math.min(end + 200, ...next)));
  });
  const weight = (gender: Gender) => told.filter((one) => one === gender).length + (byName === gender ? 1.5 : 0);
  const [woman, man] = [weight('woman'), weight('man')];
  return woman === man ? undefined : woman > man ? 'woman' : 'man';
}

function firstTold(text: string): Gender | undefined {
  const [she, he] = [text.search(women), text.search(men)];
  if (she !== -1 && (he === -1 || she < he)) return 'woman';
  return he === -1 ? undefined : 'man';
}
