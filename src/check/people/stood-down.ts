import type { StoryContext } from '../../lookup/story-context.ts';
import type { Person } from '../../story/schema.ts';
import type { Locale } from '../../text/locale.ts';
import { words } from '../../text/normalize.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../negations.ts';
import type { Reading } from '../reading.ts';
import type { PersonAt } from './person-at.ts';

const stands = / (?:lost|loses|beaten|defeated|ousted|unseated|reelected|re elected|battue?|perdu|reelue?|defaite?) /;
const stoodDown =
  / (?:(?:did not|didnt|not|never) (?:run|stand|seek|seeking)|stood down|stepped down|stands down|ne se (?:re)?presentait (?:pas|plus)|ne se (?:re)?presente (?:pas|plus)|n etait pas candidate?) /;

/** "Reed lost", "Reed was beaten by Stone", of somebody of whom it is told that they did not stand. */
export function stoodDownFinding(
  context: StoryContext,
  { text, row, unnamed }: Reading,
  { person, end }: PersonAt,
  locale: Locale,
): Finding | undefined {
  const isOfThem = stands.test(` ${row.slice(end).join(' ')} `);
  if (!isOfThem || / (?:by|par) /.test(` ${row.slice(0, end).join(' ')} `) || negationsIn(unnamed) > 0)
    return undefined;
  if (stands.test(text) && standsNow(context, person)) return undefined;
  const told = context.story.facts.find(
    ({ about, statement }) => about.includes(person.id) && isDown(statement.en, statement.fr),
  );
  if (told) return { outcome: 'denies', says: told.statement[locale], evidence: told.evidence };
  if (!isDown(person.role.en, person.role.fr)) return undefined;
  return { outcome: 'denies', says: `${person.role[locale]}.`, evidence: person.evidence };
}

function standsNow({ story }: StoryContext, { id }: Person): boolean {
  const main = story.contests[0]?.id;
  return story.results.some(
    ({ contest, standings }) => contest === main && standings.some(({ candidate }) => candidate === id),
  );
}

function isDown(...texts: readonly string[]): boolean {
  return texts.some((text) => stoodDown.test(` ${words(text).join(' ')} `));
}
