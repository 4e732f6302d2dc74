import { stemsOf } from '../language/stems.ts';
import type { Around, Kind } from './figure-kinds.ts';
import { numberAt } from './said-numbers.ts';

const notNoun =
  /^(?:_|of|in|on|at|to|between|among|entre|parmi|the|a|an|and|or|is|are|was|were|has|have|had|for|by|with|that|from|as|than|it|they|he|she|who|which|there|still|went|came|got|only|since|ago|de|des|du|d|l|le|la|les|et|ou|en|au|aux|sur|dans|pour|par|que|qui|avec|est|sont|ont|contre|against|vs|versus|while|but|mais|left|remain|ahead|behind|old|out|not|pas|so|donc|just|now|right|nowhere|then|too|also|already|deja|compared|this|last|back|when|where|if|because|car|c|ce|il|elle|on|their|his|her|its|aussi|seulement|each|chacun|lost|more|fewer|less|plus|moins|quand|altogether|environ|roughly|down|up|towards?|after|before|avant|apres|into|off|per|through|\d.*)$/;

/** "52 to 48 nationally". */
const adverb = /(?:[cstnvd]e|al|nt|ic|ar)ly$|(?:ale|le|ive|elle|re|use)ment$/;

/** Whether a word can be what a number counts. */
export function isNoun(word: string): boolean {
  return word !== '' && !notNoun.test(word) && !adverb.test(word);
}

const mostNouns = 3;

/** One unit in several words; a ballot may be void, and is none. */
const votes = /^(?:votes?|voix|suffrages?)$/;

/** A number is said of the one to three words behind it: "150 lace factories". */
export function counted({ row, number: { end } }: Around): Kind {
  // "33 council seats": the council may be a name.
  if (row[end] === '_' && /^(?:seats|sieges)$/.test(row[end + 1] ?? ''))
    return { kind: 'count', words: 2, noun: stemsOf(row[end + 1] ?? '') };
  const behind = row.slice(end, end + mostNouns);
  const length = behind.findIndex((word, at) => !isNoun(word) || numberAt(row, end + at) !== undefined);
  const own = length === -1 ? behind : behind.slice(0, length);
  return {
    kind: 'count',
    words: own.length,
    noun: [...own.flatMap(stemsOf), ...(own.some((word) => votes.test(word)) ? ['votes'] : [])],
  };
}
