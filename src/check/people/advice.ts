import type { StoryContext } from '../../lookup/story-context.ts';
import type { Locale } from '../../text/locale.ts';
import { words } from '../../text/normalize.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../negations.ts';
import { type NamedAt, type Reading, readTold } from '../reading.ts';
import type { PersonAt } from './person-at.ts';

const advises =
  / (?:called (?:for|on) (?:\S+ ){0,4}(?:vote|to back)|(?:told|urged|asked) (?:\S+ ){0,2}(?:people|everyone|everybody|voters|supporters|electors|backers|followers)|endors\w+|appel\w+ a voter|donn\w+ (?:pour )?consigne|(?:se|s est|est) ralli\w+) /;
const noAdvice =
  / (?:no|any|without|sans|aucune|pas (?:donne )?de) (?:\S+ ){0,2}(?:instructions?|advice|recommendations?|consignes?|endorsements?)(?: \S+){0,2} /;

/** "Reed told his voters to back Stone" of somebody of whom it is told that they gave no advice. */
export function adviceFinding(
  context: StoryContext,
  { text, unnamed, named }: Reading,
  { person, start }: PersonAt,
  locale: Locale,
): Finding | undefined {
  const { story } = context;
  const isOfOther = named.some((one) => one.start > start && !one.ids.has(person.id));
  if (start > mostBefore || !isOfOther || !advises.test(text) || negationsIn(unnamed) > 0) return undefined;
  const own = story.facts.filter(({ about }) => about.includes(person.id));
  const none = own.find(({ statement }) => isWithout(statement.en, statement.fr));
  if (none) return { outcome: 'denies', says: none.statement[locale], evidence: none.evidence };
  const meant = named.filter((one) => one.start > start && !one.ids.has(person.id) && isOfResult(context, one));
  const given = own.find(({ statement }) =>
    adviseds.test(` ${words(statement.en).join(' ')} ${words(statement.fr).join(' ')} `),
  );
  if (!given || meant.length !== 1) return undefined;
  const advised = readTold(context, given.statement[locale]).named.filter(
    (one) => !one.ids.has(person.id) && isOfResult(context, one),
  );
  const isSo = advised.some((one) => areOfOne(context, one, meant[0] as NamedAt));
  return advised.length === 0
    ? undefined
    : { outcome: isSo ? 'supports' : 'denies', says: given.statement[locale], evidence: given.evidence };
}

/** What a record says that somebody has told others to vote. */
const adviseds =
  / (?:called for a vote|called on \S+ (?:\S+ )?to (?:vote|back)|(?:urged|asked|told) (?:\S+ ){0,3}to (?:vote|back|rank)|endorsed|a appele a voter|appelle a voter|avait appele a voter) /;

function isOfResult({ story }: StoryContext, { ids }: NamedAt): boolean {
  return story.results.some(({ standings }) =>
    standings.some(({ candidate, party, option }) =>
      [candidate, party, option].some((id) => id !== undefined && ids.has(id)),
    ),
  );
}

/** The same one, or a candidate and the list of theirs. */
function areOfOne({ story }: StoryContext, { ids }: NamedAt, other: NamedAt): boolean {
  return story.results.some(({ standings }) =>
    standings.some(({ candidate, party, option }) => {
      const own = [candidate, party, option].filter((id) => id !== undefined);
      return own.some((id) => ids.has(id)) && own.some((id) => other.ids.has(id));
    }),
  );
}

/** "The mayor Reed" is still who does it. */
const mostBefore = 2;

function isWithout(...texts: readonly string[]): boolean {
  return texts.some((one) => / vot/.test(` ${one.toLowerCase()}`) && noAdvice.test(` ${words(one).join(' ')} `));
}
