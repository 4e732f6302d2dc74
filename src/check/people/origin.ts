import type { StoryContext } from '../../lookup/story-context.ts';
import type { Person } from '../../story/schema.ts';
import type { Locale } from '../../text/locale.ts';
import { words } from '../../text/normalize.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../negations.ts';
import type { Reading } from '../reading.ts';
import { toldOf } from './person-at.ts';

const comesFrom =
  /\b(?:born (?:in|and raised in)|native of|comes? from|came from|is from|hails? from|originally from|originaire d\w*|nee? (?:a|en|au)|natif de|native de|vient d\w*) (?:the |la |le |l )?(\S+)(?: (\S+))?/;

/** "Born in Norway": the word behind is the place, in the record or not. */
export function originFinding(
  { search }: StoryContext,
  { text }: Reading,
  person: Person,
  locale: Locale,
): Finding | undefined {
  const match = comesFrom.exec(text);
  if (!match || !person.origin) return undefined;
  const told = words(`${person.origin.en} ${person.origin.fr}`);
  const own = [match[1] ?? '', match[2] ?? ''];
  const isTold = own.some(
    (word) =>
      word.length > 2 &&
      told.some((other) => other === word || (word.length > 4 && other.startsWith(word.slice(0, 4)))),
  );
  const first = own[0] ?? '';
  // A common noun behind it ("born in poverty") names no place.
  const isName = search.places.exact(first).length > 0 || !search.isCommon(first);
  if (!isTold && !isName) return undefined;
  const isDenied = negationsIn(text.split(' ')) % 2 === 1;
  const says = toldOf(person, person.origin[locale], locale);
  return {
    outcome: isTold === isDenied ? 'denies' : 'supports',
    part: match[0],
    says,
    evidence: person.evidence,
    differs: isTold ? undefined : { said: first, story: person.origin[locale] },
  };
}
