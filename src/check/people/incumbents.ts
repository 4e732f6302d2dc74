import type { StoryContext } from '../../lookup/story-context.ts';
import type { Result } from '../../story/schema.ts';
import type { Locale } from '../../text/locale.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../negations.ts';
import type { Reading } from '../reading.ts';
import { nameIn, type PersonAt, toldOf } from './person-at.ts';

const incumbent = /^(?:incumbent|outgoing|sitting|sortante?)$/;
const mostBetween = 6;

/** "Reed was the sitting member", "la maire sortante Reed": whether the seat was theirs before, by the rows of results. */
export function incumbentFinding(
  { story }: StoryContext,
  { row, named }: Reading,
  { person, end }: PersonAt,
  locale: Locale,
): Finding | undefined {
  const at = row.findIndex((word, place) => place >= end && place < end + mostBetween && incumbent.test(word));
  if (at === -1 || named.some((one) => one.start >= end && one.end <= at)) return undefined;
  const stood = story.results.filter(({ standings }) => standings.some(({ candidate }) => candidate === person.id));
  const holders = stood.flatMap((result) => holderOf(result) ?? []);
  const [holder] = holders;
  if (holder === undefined) return undefined;
  const isSo = holders.includes(person.id);
  const isDenied = negationsIn(row.slice(end, end + mostBetween)) % 2 === 1;
  const other = isSo ? undefined : story.people.find(({ id }) => id === holder);
  return {
    outcome: isSo === isDenied ? 'denies' : 'supports',
    says: toldOf(other ?? person, (other ?? person).role[locale], locale),
    evidence: [...(other?.evidence ?? []), ...person.evidence].slice(0, 2),
    differs: other && !isDenied ? { said: nameIn(person, locale), story: nameIn(other, locale) } : undefined,
  };
}

function holderOf({ previousHolder, standings }: Result): string | undefined {
  return previousHolder?.candidate ?? standings.find(({ isIncumbent }) => isIncumbent)?.candidate;
}
