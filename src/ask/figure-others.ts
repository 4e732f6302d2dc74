import type { StoryContext } from '../lookup/story-context.ts';
import { fold } from '../text/normalize.ts';
import { isPlace } from './figure-contenders.ts';
import type { Question } from './question.ts';
import { oneOfSeats } from './result-words.ts';

/**
 * What is found elsewhere: several rounds or places set against each other, regions and the like, what is left for
 * others, ratios; and whether something is so.
 */
export function isForOthers(
  { story, vocabulary }: StoryContext,
  { named, row, roundSpans, measureSpans }: Question,
  beside: string,
  isAcross: boolean,
): boolean {
  const places = named.filter(({ hits, isOfContest }) => !isOfContest && hits.some(({ value }) => isPlace(value)));
  // "Remain" may be the name of a side.
  const asksOthers = vocabulary.intents.others.some((phrase) => beside.includes(` ${phrase} `));
  if (places.length > 1 || named.some(({ isDenied }) => isDenied) || asksOthers) return true;
  if (elsewhere.test(row.join(' ')) || oneOfSeats.test(row.join(' '))) return true;
  const units = story.results.flatMap(({ counts }) => counts.flatMap(({ unit }) => Object.values(unit).map(fold)));
  const text = row.join(' ');
  return (
    (!isAcross && (roundSpans.length > 1 || (betweenRounds.test(text) && measureSpans.length === 0))) ||
    units.some((unit) => text.includes(unit.slice(0, -1)))
  );
}

/** Ratios, the closest of several contests, and a seat of somebody's own, which the story may not name. */
const elsewhere =
  /\b(?:(?:tightest|closest|narrowest|slimmest|(?:plus|moins) (?:serree?|disputee?))|(?:his|her|their|its) own (?:seat|riding|constituency|district|ward|town|city)|(?:sa|son|leur) propre \S+|ratio|twice|times (?:as|more|fewer|higher|bigger|larger)|how many times|fois (?:plus|moins)|combien de fois)\b/;

const betweenRounds =
  /\b(?:between (?:the )?(?:two )?rounds|entre les (?:deux )?tours)\b|to (?:the )?(?:second|last)\b|^(?:did|was|were|is|has|have|est ce) /;

/** Reasons, times, places, sums of money and words said are no figures of a result. */
export const otherKind =
  /\b(?:why|when|where|how come|how (?:old|long)|(?:what|which) (?:time|date|day|year)|on which|years?(?! ago| earlier| before)|spen[dt]|cost|pourquoi|quand|quelle (?:heure|date|annee)|combien de temps|say|said|says|think|dit|pense|disait|replace|succeed|moved|transfers?|transferred|redistributed|elimination|reports? de voix|surplus|go to|went to|ended up with|g[eo]ts? out of|grace a)\b/;

/** "Said no": how somebody voted, and no words. */
export const saidOfSides = / (?:say|said|says|dit|disent) (?=yes |no |oui |non )/;
export const saying: ReadonlySet<string> = new Set(['say', 'said', 'says', 'dit', 'disent']);
