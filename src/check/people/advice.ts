import type { StoryContext } from '../../lookup/story-context.ts';
import type { Locale } from '../../text/locale.ts';
import { words } from '../../text/normalize.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../negations.ts';
import type { Reading } from '../reading.ts';
import type { PersonAt } from './person-at.ts';

const advises =
  / (?:called (?:for|on) (?:\S+ ){0,4}(?:vote|to back)|(?:told|urged|asked) (?:(?:his|her|their|all|own) )+(?:voters|supporters|electors|backers|followers)|endors\w+|appel\w+ a voter|donn\w+ (?:pour )?consigne|(?:se|s est|est) ralli\w+) /;
const noAdvice =
  / (?:no|any|without|sans|aucune|pas (?:donne )?de) (?:\S+ ){0,2}(?:instructions?|advice|recommendations?|consignes?|endorsements?)(?: \S+){0,2} /;

/** "Reed told his voters to back Stone" of somebody of whom it is told that they gave no advice. */
export function adviceFinding(
  { story }: StoryContext,
  { text, unnamed, named }: Reading,
  { person, start }: PersonAt,
  locale: Locale,
): Finding | undefined {
  const isOfOther = named.some((one) => one.start > start && !one.ids.has(person.id));
  if (start > mostBefore || !isOfOther || !advises.test(text) || negationsIn(unnamed) > 0) return undefined;
  const told = story.facts.find(
    ({ about, statement }) => about.includes(person.id) && isWithout(statement.en, statement.fr),
  );
  return told && { outcome: 'denies', says: told.statement[locale], evidence: told.evidence };
}

/** "The mayor Reed" is still who does it. */
const mostBefore = 2;

function isWithout(...texts: readonly string[]): boolean {
  return texts.some((one) => / vot/.test(` ${one.toLowerCase()}`) && noAdvice.test(` ${words(one).join(' ')} `));
}
