import type { Person } from '../../story/schema.ts';
import { nameOf } from '../../story/story.ts';
import type { Locale } from '../../text/locale.ts';
import { textIn } from '../../text/text.ts';
import type { NamedAt } from '../reading.ts';

/** One person whom a clause names. */
export interface PersonAt extends NamedAt {
  readonly person: Person;
}

export function personIn(named: NamedAt): PersonAt | undefined {
  const [only, ...others] = named.entities;
  return only?.type === 'person' && others.length === 0 ? { ...named, person: only.record } : undefined;
}

export function nameIn(record: Person, locale: Locale): string {
  return nameOf({ type: 'person', record }, locale);
}

/** "Reed: florist." */
export function toldOf(person: Person, told: string, locale: Locale): string {
  return `${textIn(locale)('result.line', { label: nameIn(person, locale), value: told })}.`;
}
