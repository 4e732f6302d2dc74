import type { StoryContext } from '../lookup/story-context.ts';
import type { Entity } from '../story/story.ts';
import { fold, words } from '../text/normalize.ts';
import { type Untold, untold } from './finding.ts';
import { type IdentityFinding, identityOf } from './person-finding.ts';
import type { Question } from './question.ts';

/** Who leads a party or the like, or that nobody is told to. */
export type LeaderFinding = IdentityFinding | (Untold<'leaderless'> & { readonly entity: Entity });

const asksLeader =
  /\b(?:who|whos|qui)\b.*\b(?:leads?|led|leading|leader|heads?|runs?|chairs?|presides?|president|chef|cheffe|dirige|preside)\b/;
const isLeader = /\b(?:leader|leads|head|chair\w*|president|presidente|chef|cheffe|dirigeant\w*|patron\w*)\b/;
const frames = new Set(
  words('who whos is the leader leads lead led leading head heads runs run chairs chair president party of now'),
);

/** "Who leads the Greens": by the roles of its people. `undefined` where something else is asked. */
export function askLeader({ story }: StoryContext, { row, named, content }: Question): LeaderFinding | undefined {
  // Where somebody leads a party is no other party.
  const [only, ...others] = named.filter(({ hits }) => hits.some(({ value }) => value.type !== 'place'));
  const entity = only?.hits.length === 1 ? only.hits[0]?.value : undefined;
  if (entity?.type !== 'organization' || others.length > 0 || !asksLeader.test(row.join(' '))) return undefined;
  if (content.some((word) => !frames.has(word) && !asksLeader.test(`who ${word}`))) return undefined;
  const leader = story.people.find(
    ({ memberOf, role }) =>
      memberOf.includes(entity.record.id) && Object.values(role).some((text) => isLeader.test(fold(text))),
  );
  if (leader) return identityOf({ type: 'person', record: leader });
  return untold({ kind: 'leaderless', entity });
}
