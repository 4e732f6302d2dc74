import { standsAsOne } from '../../lookup/result-rows.ts';
import type { StoryContext } from '../../lookup/story-context.ts';
import { nameOf } from '../../story/story.ts';
import type { Locale } from '../../text/locale.ts';
import { words } from '../../text/normalize.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../negations.ts';
import type { Reading } from '../reading.ts';
import { nameIn, type PersonAt, toldOf } from './person-at.ts';

/** "Reed was the Green candidate": whether that is another name of theirs, or somebody else. */
export function identityFinding(
  { row, named }: Reading,
  { person, start, end }: PersonAt,
  locale: Locale,
): Finding | undefined {
  const other = named.find((one) => one.start >= end && row[one.end] !== 's');
  const [entity, ...more] = other?.entities ?? [];
  const match = identitySaid(row, start, end, other?.start ?? end);
  if (!other || entity?.type !== 'person' || more.length > 0 || !match) return undefined;
  // "Is a teacher" of somebody else may be so too.
  if (match[2] !== undefined && other.end - other.start < 2) return undefined;
  const isSo = entity.record.id === person.id;
  const isDenied = Boolean(match[1]);
  if (isDenied && !isSo) return undefined;
  return {
    outcome: isSo && !isDenied ? 'supports' : 'denies',
    says: toldOf(person, person.role[locale], locale),
    evidence: person.evidence,
    part: isSo ? row.slice(other.start, other.end).join(' ') : undefined,
    differs: isSo ? undefined : { said: nameIn(entity.record, locale), story: person.role[locale] },
  };
}

/** What stands between two names of somebody: "Reed was (not) the", and "c'est Reed la nouvelle maire" with a word before. */
function identitySaid(row: readonly string[], start: number, end: number, next: number): RegExpExecArray | null {
  const between = row.slice(end, next).join(' ');
  const isCleft = /^(?:c est|c etait|ce sera|it s|it is) $/.test(`${row.slice(0, start).join(' ')} `);
  const behind = isCleft ? /^()(?:who is |qui est )?(?:the|le|la|l|notre|our)$/.exec(between) : null;
  return (
    behind ??
    /^(?:\d+ (?:ans |years old )?)?(?:he |she |il |elle )?(?:is|was|est|etait)( not| pas)?(?: the| le| la| l|( an?| une?))?$/.exec(
      between,
    )
  );
}

/** "Reed, a former captain, …": two names of one person side by side; "the captain" only says which Reed. */
export function appositionFinding(
  { row, named }: Reading,
  { person, end }: PersonAt,
  locale: Locale,
): Finding | undefined {
  const other = named.find((one) => one.start >= end && /^(?:a|an|un|une)?$/.test(row.slice(end, one.start).join(' ')));
  const [entity, ...more] = other?.entities ?? [];
  // "The captain Reed" only says which Reed.
  const isOwnName = other !== undefined && words(person.name ?? '').includes(row[other.end - 1] ?? '');
  if (!other || entity?.record.id !== person.id || more.length > 0 || isOwnName) return undefined;
  const says = toldOf(person, person.role[locale], locale);
  return { outcome: 'supports', says, evidence: person.evidence, part: row.slice(other.start, other.end).join(' ') };
}

const isCandidate =
  / (?:is|was|were|est|etait|as|comme) (?:the |a |an |le |la |l )?(?:\S+ ){1,5}(?:candidate|candidat|mp|depute|deputee)\b|(?:candidate|candidat|candidate) (?:of|for|de|du|des) | (?:stood|stands|standing|ran|runs|running) for (?:the |la |le |l )?_| _ (?:who (?:won|lost|led) )?(?:is|was|est|etait) (?:(?:an?|with|from|in|du|de la|de l|des|au|chez) )?(?:(?:the|la|les?|l) )?_(?: _)* (?:$|man |woman |member |isnt |is nt |right |non |n est )/;

/** "Reed was the Green candidate": whose candidate somebody is, by the rows of results. */
export function partyFinding(
  { story, search }: StoryContext,
  reading: Reading,
  { person }: PersonAt,
  locale: Locale,
): Finding | undefined {
  const isParty = (id: string) => story.organizations.some((other) => other.id === id && standsAsOne(other));
  const [party, ...others] = reading.named.filter(({ ids }) => [...ids].some(isParty));
  const rows = story.results.flatMap(({ standings }) => standings.filter(({ candidate }) => candidate === person.id));
  const own = [...person.memberOf.filter(isParty), ...rows.flatMap((row) => row.party ?? [])];
  if (!party || others.length > 0 || own.length === 0) return undefined;
  const isOwn = own.some((id) => party.ids.has(id));
  if (rows.length === 0 || !isCandidate.test(`${reading.text}${reading.unnamed.join(' ')} `)) return undefined;
  const isDenied = negationsIn(reading.unnamed) % 2 === 1;
  const [said, theirs] = [party.entities[0], search.entityById.get(own[0] ?? '')];
  return {
    outcome: isOwn === isDenied ? 'denies' : 'supports',
    says: toldOf(person, person.role[locale], locale),
    evidence: rows[0]?.evidence ?? person.evidence,
    differs: isOwn || !theirs || !said ? undefined : { said: nameOf(said, locale), story: nameOf(theirs, locale) },
  };
}
