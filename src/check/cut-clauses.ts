/** Where a second statement starts inside of a sentence. */
const joints =
  /\s*[;:]\s+|\s+\+\s+|,?\s+(?:and then|and(?! (?:a )?half\b)|but|while|whereas|although|though|yet|et puis|et(?! demie?\b)|mais|tandis que|alors que|puis)\s+|\s+so\s+(?=(?:no|there|it|he|she|they|the|that['’]s|now)\s)|,\s+(?:so(?! (?:that|far|many|much)\b)|du coup|donc)\s+|\s+(?:alors|tandis) qu['’]|\s+(?:when|quand)\s+|,\s+(?!(?:by|with|on|in|to|at|for|from|of|par|de|d|avec|sur|à|dans|en|pour|soit|which|who|qui|according|selon|said|says|told|dit|a|an|the|un|une|le|la|(?:(?:right|just|only|far|well|close|juste|loin) )?(?:behind|ahead|devant|derrière))\b)(?=\S+\s+\S+)|\s+[–—-]\s+/giu;

/** "…, 8 to 6": of the two that are named before. */
const isScore = /^\d[\d.,]*\s?%? (?:to|à|contre|against|vs) \d[\d.,]*\s?%?(?:\s|$)/iu;

/** "Reed, the one who won, is 45": the words between commas only say more of who is meant. */
const isAside = /,\s+(?:the|an?|le|la|l['’]|une?|celui|celle)\s?[^,]+$/iu;
const isVerb = /^(?:is|was|are|were|est|était|sont|étaient)\s/iu;

/** "It takes two hours when it was 50 minutes" sets two figures against each other; other words behind "when" say when. */
const isWhen = /when|quand/iu;
const hasFigure =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|half|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|demi)\b/iu;

const mostClauses = 6;

/** The clauses of a sentence; one of a word or two belongs to the clause before, and what is left over to the last one. */
export function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  let from = 0;
  for (const joint of text.matchAll(joints)) {
    const clause = text.slice(from, joint.index);
    const rest = text.slice(joint.index + joint[0].length);
    if (
      clauses.length === mostClauses - 1 ||
      isShort(clause) ||
      isShort(rest) ||
      isAttribution(rest) ||
      isScore.test(rest) ||
      (isAside.test(clause) && isVerb.test(rest)) ||
      (isWhen.test(joint[0]) && !(hasFigure.test(clause) && hasFigure.test(rest)))
    )
      continue;
    clauses.push(clause.trim());
    from = joint.index + joint[0].length;
  }
  return [...clauses, text.slice(from).trim()].map((clause, at) => (at === 0 ? clause : clause.replace(joining, '')));
}

/** Behind a comma a word that joins says nothing of its own clause. */
const joining =
  /^(?:when|because|since|as|so|quand|lorsque|lorsqu['’]|parce que|parce qu['’]|car|puisque|comme)\s*(?=\p{L})/iu;

function isShort(clause: string): boolean {
  return clause.trim().split(/\s+/u).length < 3;
}

/** "…, Reed said": who said the clause before. */
function isAttribution(rest: string): boolean {
  return /^(?:\S+\s+){1,4}(?:said|says|told|added|wrote|dit|ajoute|explique|raconte)(?:\s+\S+)?$/iu.test(rest.trim());
}
