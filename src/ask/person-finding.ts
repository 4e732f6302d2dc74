import type { Fact, Person } from '../story/schema.ts';
import type { Entity } from '../story/story.ts';
import { type Finding, type Untold, untold } from './finding.ts';

/** An attribute of a person that a question asks for. */
export type Attribute = 'age' | 'surname' | 'vote' | 'origin' | 'party';

export type PersonFinding =
  | IdentityFinding
  | Finding<'ages', 'part', Person>
  /** An age at another time: the age that is told, less the years that have passed since. */
  | (PartOfPerson<'ageThen'> & { readonly years: number; readonly ago: number; readonly fact?: Fact })
  | (PartOfPerson<'birth'> & { readonly years: number; readonly now: number })
  | (PartOfPerson<'attribute'> & { readonly attribute: 'vote' | 'origin' | 'age' | 'party' })
  | (Untold<'untold'> & { readonly person: Person; readonly attribute: Attribute });

export type IdentityFinding = Finding<'identity', 'part', Entity['record']> & { readonly entity: Entity };

type PartOfPerson<Kind extends string> = Finding<Kind, 'part', Person> & { readonly person: Person };

export function identityOf(entity: Entity): IdentityFinding {
  return { kind: 'identity', tells: 'part', records: [entity.record], entity };
}

export function partOf<const Kind extends string>(person: Person, kind: Kind): PartOfPerson<Kind> {
  return { kind, tells: 'part', records: [person], person };
}

export function untoldOf(person: Person, attribute: Attribute): PersonFinding {
  return untold({ kind: 'untold', person, attribute });
}
