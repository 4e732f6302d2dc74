/** How questions about results are worded. */

/** "The third seat" is no rank: who is elected to it may have come first or fourth. */
export const oneOfSeats =
  /\b(?:(?:first|second|third|fourth|fifth|sixth|last|final|remaining) seat(?! in)|(?:premier|deuxieme|second|troisieme|quatrieme|cinquieme|sixieme|dernier) siege(?! (?:au|a l)))\b/;

/** Surveys before the vote, times and how long something has been so, where somebody grew up, what they earn ("combien gagne le maire"), and another seat. */
export const asksElse =
  /\b(?:other seats?|autres? sieges?|(?:first|last|what|which|earliest|latest) (?:day|date)|(?:premier|dernier|quel) jour|polls|pollsters?|surveys?|sondages?|forecasts?|predicted|at what (?:time|hour)|gr[eo]wn? up|what time|when|how long|since when|a quelle heure|depuis (?:quand|combien)|combien de temps|combien (?:ca |sa )?gagne(?:nt)? (?:une?|le|la|les|l|il|elle))\b/;

/** A share of the vote, not of the regions. */
export function asksShare(row: readonly string[]): boolean {
  const text = row.join(' ');
  return /\b(?:percent|percentage|share|score|pourcentage)\b/.test(text) && !/\bregions?\b/.test(text);
}

export function asksBothRounds(row: readonly string[]): boolean {
  return /\b(?:between (?:the )?(?:two )?rounds|entre les (?:deux )?tours|from (?:the )?first (?:round )?to)\b/.test(
    row.join(' '),
  );
}

/** Regions that were won are not those in which somebody led; a question that says neither means both. */
export function isMeasured(measure: 'led' | 'won' | undefined, row: readonly string[]): boolean {
  const text = row.join(' ');
  const led = /\b(?:lead|led|leading|ahead|tete)\b/.test(text);
  const won = /\b(?:win|won|wins|winning|gagne|gagner|remporte|remporter|obtenu)\b/.test(text);
  return led === won || (measure === 'led' ? led : won);
}

export const namesRegions =
  /\b(?:which|what|name|list|quelles?|nommer|nommez|nomme|citer|citez|cite|liste) (?:me )?(?:the |les |ces |are the |sont les )?(?:exact |\S+ )?regions?\b/;

const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve thirteen'.split(' ');
const frenchNumberWords = 'zero une deux trois quatre cinq six sept huit neuf dix onze douze treize'.split(' ');

export function numberOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const index = Math.max(numberWords.indexOf(word), frenchNumberWords.indexOf(word));
  return index === -1 ? undefined : index;
}

/** "If she wins", "s'il l'emporte": what would be is no result. */
export const supposes =
  /(?:^| )(?:if|si|s(?= (?:il|ils|elle|on)\b)) (?!any\b)(?:\S+ ){1,4}?(?:wins?|loses?|gets?|won|lost|gagne|perd|emporte|gagnait|perdait|emportait)\b/;
