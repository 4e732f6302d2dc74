/** "Il fallait réunir 12,5 %, soit 5 852 voix": what one needs nobody has yet. */
export const needed =
  /(?<![\p{L}])(?:il (?:faut|fallait|faudra(?:it)?|(?:ne )?(?:(?:lui|leur) )?(?:en )?(?:a |avait )?manqu\p{L}+)|suffi\p{L}* de|had to (?:win|reach|get)|would have needed|short of)(?![\p{L}])[^.;]*$/iu;

const thousands = String.raw`\d{1,3}(?:[,\u00a0\u202f ]\d{3})+`;
/** Words and scores by which a sentence counts votes: "43,455 to 38,120". */
export const counts = new RegExp(
  String.raw`(?<![\p{L}])(?:votes?|voted|voting|voix|suffrages|counted|ballots|polled|collected|wrote in|in favou?r|led|(?:first[ -])?preferences|transfers|quota|topped the poll|eliminated|(?:on|after|at) the \p{L}+ count|(?:was|were|is|came|came in|finished|finishes|ended|ends|began|started|stood|slid to|fell to|sank to|rose to|placed|ran) (?:a \p{L}+ )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last),? (?:with|on|at) \d)(?![\p{L}])|(?<![\p{L}])(?:arriv|termin|fini|class|était|est)\p{L}* (?:alors )?(?:en tête|premi[eè]re?|deuxième|seconde?|troisième|quatrième|cinquième|sixième|septième|dernière?)(?![\p{L}])|${thousands} (?:oui|non|yes|no)(?![\p{L}])|(?:beat|beating|defeat\p{L}*|edg\p{L}*|ousted|ousting)[^.;%]{0,60} \d{3,4} to \d{3,4}|\d,\d{3}[-–]\d{1,3},\d{3}|${thousands}(?: (?:oui|non|yes|no|Yes|No))? (?:to|against|contre|à) (?:just |only |seulement )?${thousands}`,
  'iu',
);

/** "La prime majoritaire de 17 sièges": given to whoever comes first, who has them among others. */
export const bonus = /(?<![\p{L}])(?:prime|bonus)(?: [\p{Ll}-]+)? (?:de|d[’']|of) $/iu;

/** "Needs 28 seats", "il faut 28 sièges": a bar that nobody has reached yet. */
export function isNeeded(front: string): boolean {
  return needed.test(front) || /(?<![\p{L}])(?:needs?|needed|requires?)(?: at least| the)? $/u.test(front);
}

/** "Proposition 14, a bond": a name and no figure. */
export const numbered =
  /(?<![\p{L}])(?:Measure|Proposition|Prop\.?|Question|Amendment|Initiative|Issue|Article|Ward|District|Precinct|Division|Route|Room|No\.?|n°) $/u;

/** "Examined 60,212 ballots": what is handled is nobody's. */
export const handled =
  /(?<![\p{L}])(?:examin|count|recount|check|review|process|mail|sent|print|dépouill|vérifi|recompt)\p{L}*(?: (?:some|about|all|the|les|quelque))* $/iu;

/** "by 12,104 votes to 11,987" is a score and no lead. */
export function isScored(text: string): boolean {
  return /^[\d.,\u00a0\u202f ]+(?:votes |voix |% |percent |per cent )?(?:\([^)]*\) ?)?(?:to|against|contre|à) (?:just |only |seulement )?\d/u.test(
    text,
  );
}

/** "A 45 per cent cut in the quota" */
const ofThing =
  /^[ \u00a0\u202f]?(?:%|per ?cent|percent) (?:cut|rise|raise|increase|drop|fall|reduction|stake|discount|tariff|tax|levy|rate|pay)(?![\p{L}])/u;

/** "Her surplus of 1,167 gave Hall 428 votes": votes that move on are nobody's result. */
export const moved =
  /(?<![\p{L}])(?:surplus|transfers|preferences|excédent|reports)(?:,? (?:of|de|from) [^.;]{1,40}?)?,? (?:gave|gives|handed|brought|added|earned|went|split|broke|sent|delivered|donn\p{L}+|apport\p{L}+)(?![\p{L}])/iu;

/** "18 percent of its stock" is no share of the vote. */
export function isOfVote(behind: string): boolean {
  if (ofThing.test(behind)) return false;
  const of = /^[ \u00a0\u202f]?(?:%|\p{L}+|per cent|pour cent) (?:of|de|des|du|d[’'])(?![\p{L}])(.{0,30})/u.exec(
    behind,
  )?.[1];
  // "With 99 per cent of the vote counted": how far the count is.
  if (/^ ?(?:the |les )?(?:votes?|ballots|bulletins) (?:counted|in|tallied|reported|dépouillés)/u.test(of ?? ''))
    return false;
  return (
    of === undefined ||
    /^ ?(?:the |les |all )?(?:\p{Ll}+ )?(?:votes?|ballots|poll|total|count|voix|suffrages|bulletins|oui|non|yes|no|first[ -](?:choices|preferences)|those (?:who voted|voting)|people voting)/u.test(
      of,
    )
  );
}

/** "by 37 votes", "de 932 voix": a lead, which nobody has received. */
export function isLead(front: string): boolean {
  return /\b(?:by|lead of|majority of|margin of|difference of|gap of|within|need(?:s|ed)|requires?)(?: (?:just|only|about|over))? $|(?<![\p{L}])(?:(?:gagn|devanc|emport|écart|avance|majorité|perd)[^.;,]{0,20} de|(?:gagn|perd|battu|échou|emport|élu)\p{L}*(?: [^.;,]{0,20})? (?:par|à)|de) (?:seulement )?$/iu.test(
    front,
  );
}

/** "5,960 of them went to Hall", "the 3,104 that Hall picked up": votes that somebody else had before. */
export const movesOn =
  /^ (?:of (?:them|those) )?(?:went|moved|transferred) to\b|^ that [\p{L}. ]{2,30} (?:picked up|gained)\b/u;

/** "458 votes short of the quota", "35 behind the minister": a distance. */
export const distance =
  /^(?: votes| voix)? (?:short of|shy of|behind|ahead of|in front of|clear of|adrift|over the|above the|below the|d[’']avance|de plus que|de moins que|de retard|derrière le|devant le)(?![\p{L}])/u;

/** "Four of the five seats at stake": a part of those that one has. */
export const atStake = /^(?:\d+|\p{L}+) of the (?:\d+|\p{L}+) seats (?:at stake|up for|being contested|on the ballot)/u;

/** Seats that several have between them, or would have. */
export const together =
  /\b(?:together|between them|combined|coalition|(?:and|if|with) [^.;,]{2,60} would|would (?:need|not|be|leave)|outgoing)\b|(?<![\p{L}])(?:à eux deux|ensemble|aurai(?:en)?t|coalition)(?![\p{L}])/iu;
