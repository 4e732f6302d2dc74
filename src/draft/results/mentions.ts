import { calledIn, callingsOf } from '../callings.ts';
import type { Named } from '../entities.ts';
import type { Reading } from '../reading.ts';
import { gendersOf, keyOf } from '../voices.ts';
import type { ContenderMention } from './contenders.ts';
import type { PlaceMention } from './told.ts';

interface Ids {
  readonly idOf: (named: Named) => string | undefined;
  readonly isVotedFor: (named: Named) => boolean;
  readonly mayVote: (place: string) => boolean;
}

/** Where an article names persons and parties, who may be voted for. */
export function contenderMentions({ named, paragraphs }: Reading, { idOf, isVotedFor }: Ids): ContenderMention[] {
  const genders = gendersOf(named, paragraphs);
  const people = named.filter(({ kind }) => kind === 'person');
  const called = calledIn(paragraphs, callingsOf(people, paragraphs)).flatMap(({ one, ...span }) => {
    const key = idOf(one);
    return key === undefined ? [] : [{ ...span, type: 'candidate' as const, key, gender: genders.get(keyOf(one)) }];
  });
  const byName = named
    .filter((one) => one.kind === 'person' || (one.kind === 'organization' && isVotedFor(one)))
    .flatMap((one) => {
      const key = idOf(one);
      if (key === undefined) return [];
      const type = one.kind === 'person' ? ('candidate' as const) : ('party' as const);
      return one.mentions.map(({ paragraph, start, end }) => ({
        type,
        key,
        paragraph,
        start,
        end,
        gender: genders.get(keyOf(one)) ?? (one.kind === 'organization' ? genderOf(one) : undefined),
      }));
    });
  return [...byName, ...called].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

/** Whether "il" or "elle" stands for a party, as the articles in front of its name tell. */
function genderOf({ mentions }: Named): 'man' | 'woman' | undefined {
  const has = (article: RegExp) => mentions.some(({ before }) => article.test(before));
  const [woman, man] = [has(/(?<![\p{L}])la $/iu), has(/(?<![\p{L}])(?:le|du|au) $/iu)];
  return woman === man ? undefined : woman ? 'woman' : 'man';
}

const where =
  /(?:\b(?:in|at|held|won|lost|kept|keeps|retain\p{L}*|gained|takes|took|across|(?:village|town|city|municipality|district|county) of)|(?<![\p{L}])(?:[àÀ]|[Aa]ux?|dans|en))(?: the| la| le| l[’'])? ?$/iu;

/** Where an article names places that may have voted. */
export function placeMentions(named: readonly Named[], { idOf, mayVote }: Ids): PlaceMention[] {
  return named
    .filter(({ kind }) => kind === 'place')
    .flatMap((one) => {
      const place = idOf(one);
      return place === undefined || !mayVote(place)
        ? []
        : one.mentions.map(({ paragraph, start, end, before }) => ({
            place,
            paragraph,
            start,
            end,
            isWhere: where.test(before),
          }));
    });
}
