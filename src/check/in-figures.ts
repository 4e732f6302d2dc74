const counted = 'region|seat|vote|district|ward|state|town|province';
const noneWon = new RegExp(
  `\\b(?:(?:did not|didn['’]t|failed to|has not|hasn['’]t) (?:win|won|gain|gained|take|taken|get|carry) (?:a single|any|even one)|(?:won|wins|gained|took|carried|got) (?:no|not a single)) (${counted})s?\\b`,
  'giu',
);
const aucune = /\bn['’]a (remporté|gagné|obtenu|conquis) aucune? (région|siège|canton|commune|ville|province)\b/giu;

const majority =
  /\ba(?:n)? (?:absolute |outright |clear |overall )?majority of (?:the )?(?:popular )?votes?\b|\bmore than half (?:of )?(?:the )?votes?\b/giu;
const majorite = /\b(?:la|une) majorité (?:absolue )?des (?:voix|suffrages)\b/giu;

/** "62 % and a bit", "300 et quelques". */
const bitMore =
  /(\d[\d.,]*(?:\s?(?:%|percent\b|per cent\b|pour cent\b))?)(?:,? (?:and a bit|and a little|and change|et quelques|et des poussières)(?![\p{L}]))/giu;

/** "31 seats now": a figure of this vote, as all are that name no other one. */
const now = /(\d[\d.,]*\s?%?(?: \p{L}+)?) (?:now|maintenant|désormais)(?!\p{L})/giu;

/** What people put beside a statement in a chat and means nothing of it. */
const chatter =
  /,?\s*(?<![\p{L}\p{N}'’-])(?:iirc|afaik|lol|lmao|mdr|ptdr|smh|btw|fwiw|haha+|omg|wow|ouch|ngl)(?![\p{L}\p{N}])/giu;

/** Figures that are written without a number ("did not win a single region" is none, a majority is more than half), and "~". */
export function inFigures(text: string): string {
  return text
    .replace(chatter, '')
    .replace(/\bused to be\b/giu, 'was')
    .replace(now, '$1')
    .replace(bitMore, 'just over $1')
    .replace(/~ ?(?=[\d$€£])/gu, 'about ')
    .replace(noneWon, 'won 0 $1s')
    .replace(aucune, 'a $1 0 $2s')
    .replace(majority, 'more than 50 percent of the vote')
    .replace(majorite, 'plus de 50 % des voix');
}
