import { words } from '../text/normalize.ts';
import type { Question } from './question.ts';

/** "What party is she in", "Reed's party", and nothing else: neither another party nor another time. */
export function asksParty({ row, named, content }: Question): boolean {
  const asks =
    /\b(?:what|which|quel|quoi|son|his|her|their) (?:political |le )?(?:party|parti|etiquette|camp politique)\b/;
  const isNoun = content.length > 0 && content.every((word) => party.has(word));
  return named.length === 1 && (isNoun || (asks.test(row.join(' ')) && content.every((word) => ofParty.has(word))));
}

const party = new Set(words('party parti political politique etiquette'));

const ofParty = new Set(
  words(
    'party parti political politique etiquette camp belong belongs member stand stands stood represent represents represented run ran join joined appartient membre presente presentait represente defend',
  ),
);

/** "Which party does he support": how he votes, if that is told. */
export function asksSupport({ row, named, content }: Question): boolean {
  const asks =
    /\b(?:which|what|quel) (?:party|candidate|side|parti|candidat|camp)\b.*\b(?:supports?|backs?|prefers?|soutient|prefere|soutenait)\b/;
  return named.length === 1 && asks.test(row.join(' ')) && content.every((word) => ofSupport.has(word));
}

const ofSupport = new Set(
  words(
    'party candidate side parti candidat camp support supports back backs prefer prefers soutient soutenait prefere',
  ),
);
