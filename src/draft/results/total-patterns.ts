import { numeral, numeralOrWord, percent } from './number.ts';

export type TotalName =
  | 'turnout'
  | 'abstention'
  | 'votersRegistered'
  | 'ballotsCast'
  | 'validVotes'
  | 'majority'
  | 'swing'
  | 'ballotsRejected'
  | 'ballotsBlank'
  | 'threshold'
  | 'seats'
  | 'seatsForMajority'
  | 'counted';

const N = `(${numeral})`;
const W = `(${numeralOrWord})`;
const thousands = String.raw`(\d{1,3}(?:[,\u00a0\u202f ]\d{3})+)`;
const rank = '(?:premi|deuxi|trois|quatr|cinqu|six|sept|huit|neuv|dix|derni)[\\p{L}]+';
const near = String.raw`[^.;:\d]{0,60}?`;

/** How articles tell the figures of a whole vote, field by field; the first group is the figure, a second one "of how many". */
export const patterns: readonly (readonly [TotalName, string])[] = [
  ['abstention', `${N}${percent} des (?:inscrits|électeurs) (?:ne se sont pas|n[’']ont pas|se sont abstenus)`],
  [
    'turnout',
    `${N}${percent} (?:d[’']entre eux |des (?:[\\d\u00a0\u202f ]+ )?(?:électeurs )?(?:inscrits|électeurs) )(?:ont voté|se sont)`,
  ],
  ['turnout', `${N}${percent},? (?:of (?:the )?(?:electorate|voters|registered voters) )?turned out`],
  ['abstention', String.raw`(?:abstention|stayed (?:at )?home)[^.;\d]{0,60}?${N}${percent}`],
  ['turnout', String.raw`(?:turnout|turn-out|participation)[^.;\d]{0,60}?(?:\d[\d.,]* points to )?${N}${percent}`],
  // "Turnout in Sunday's election, held on May 4, was 38.6 per cent": a date may stand in between.
  [
    'turnout',
    `(?:turnout|turn-out|participation)[^.;]{0,70}? (?:was|were|reached|stood at|hit|(?:rose|fell|climbed|dropped|jumped) to|atteint|était de|s[’']établit à) ${N}${percent}`,
  ],
  // "6 721 se sont déplacés, soit 62 %", "n'avait mobilisé que 44,9 % des électeurs".
  [
    'turnout',
    String.raw`(?:ont voté|se sont (?:déplacés|exprimés|rendus aux urnes)|votants[^.;\d]{0,30}\d[\d\u00a0\u202f ]*|took to the polls|cast (?:a ballot|ballots))[^.;\d]{0,40}?, (?:soit|or) ${N}${percent}`,
  ],
  [
    'turnout',
    String.raw`(?:mobilis|déplac)\p{L}* (?:que |seulement )?${N}${percent} (?:des (?:électeurs|inscrits)|du corps)`,
  ],
  ['turnout', String.raw`${N}${percent}(?: [\p{L}]+)? (?:turnout|de participation)`],
  ['turnout', `${N}${percent} of (?:those|the people) (?:entitled|eligible|able) to vote`],
  ['turnout', `(?:entitled|eligible) to vote, ${N}${percent}`],
  ['turnout', String.raw`${N}${percent} of (?:the )?(?:[\p{L}’']+ )?(?=[\d, ]*registered voters)`],
  ['swing', `swing[^.;]{0,80}?(?:was|of) ${N}(?:${percent}| (?:percentage )?points)`],
  [
    'votersRegistered',
    `${N} (?:registered voters|eligible voters|electors|inscrits|people (?:were|are) (?:entitled|registered|eligible))`,
  ],
  ['votersRegistered', `electorate (?:of|is|was|numbers|numbered|stood at) ${N}`],
  ['votersRegistered', `${N} (?:people |voters )?(?:on the (?:register|roll|rolls|electoral roll)|électeurs inscrits)`],
  ['votersRegistered', `inscrits (?:étaient|sont|s[’']élèvent à) ${N}`],
  ['ballotsCast', `votants (?:s[’']élève(?:nt)? à|était de|est de|étaient) ${N}`],
  ['ballotsCast', `(?:votes cast|ballots cast|votants)(?: :|:)? ${N}`],
  [
    'ballotsCast',
    String.raw`${N}(?: électeurs| électrices| personnes)?(?:[ \u00a0\u202f](?:votants|ballots (?:cast|(?:had been|have been|were)(?! (?:declared |left )?(?:rejected|spoiled|spoilt|invalid|void|blank)))|cast a (?:ballot|vote)|ont voté(?! (?:blanc|nul|pour|contre|oui|non))|se sont (?:déplacés|exprimés|rendus aux urnes)|took to the polls|people voted(?! (?:yes|no|for|against|to|in favou?r)))| (?:of|des|sur) (?:the |les )?[\d,\s\u00a0\u202f]+ (?:electors|inscrits|voters))`,
  ],
  ['ballotsCast', `inscrits, ${N} (?:ont|se sont)`],
  [
    'ballotsCast',
    `${thousands} (?:of them |electors |voters |people )?(?:had |have )?(?:voted|took part|turned out)(?=[;,.]|$| (?:in|on|and)(?![\\p{L}]))`,
  ],
  [
    'ballotsCast',
    `${thousands} of (?:the |its )?(?:[\\d,]+ )(?:registered |eligible )?(?:voters|electors|people) (?:voted|took part|turned out|cast|had|went)`,
  ],
  ['ballotsCast', `of the ${N} ballots`],
  ['validVotes', `(?:With|with|out of|of) ${N}(?: votes counted)`],
  ['validVotes', `votes out of ${N}`],
  [
    'validVotes',
    `${N}[ \u00a0\u202f](?:suffrages |bulletins |votes |voix )?(?:exprimés|valid votes|valid ballots|votes valables)`,
  ],
  [
    'majority',
    String.raw`(?:majority|margin|difference|gap|écart|lead|avance)(?: [^.;,]{0,60}?)?? (?:was|had been|stood at|of|is|est de|de|by) (?:just |only |more than |about |over )?${W}(?!${percent}|%|[ \u00a0\u202f](?:seats|sièges))`,
  ],
  [
    'majority',
    String.raw`(?:won|win|wins|kept|keeps|retain\p{L}*|beat|takes|took|ahead|Primary|lost|falls?(?! short)|fell(?! short)|holds?|held|led|leads|edged|defeated|ousted|unseated|trail\p{L}+|devanc\p{L}+|gagne|emport[eé]|distance|bat|perdu|perd|battue?|turned down|rejected|passed|survived)(?: [\p{L}’', ]{0,60})?(?: in \d{4})?,? (?:by|de|par) (?:just |only |about |seulement )?${W}(?: votes?(?![\p{L}])| voix| points|(?=[.,;])|(?= (?:on|after|at) the \p{L}+ count))(?! (?:\([^)]*\) )?(?:to|against|contre|à) (?:just |only |seulement )?\d)`,
  ],
  ['majority', `majority [^.;]{0,40}from (?:[\\d,]+) to ${W}`],
  [
    'majority',
    String.raw`(?:left|leaves|put|puts|was|were|is|finished|ended|stood|leaving|putting)(?: (?:him|her|them|\p{Lu}\p{L}+)){0,3} (?:just |only )?${W} (?:votes? )?(?:behind|ahead of|in front of|adrift of|clear of)(?![\p{L}])`,
  ],
  ['majority', `[àÀ] ${W} voix près|(?:[Bb]y|[Ww]ith) (?:just |only )?${W} votes to spare`],
  ['majority', `${W} votes? (?:separated|ahead of|behind|adrift of|clear of)`],
  ['majority', `${W} voix (?:d[’'](?:avance|écart)|de (?:retard|marge|différence))`],
  [
    'majority',
    String.raw`(?:échou\p{L}*|battue?s?|s[’']inclin\p{L}*) (?:à|de) (?:seulement )?${W} voix(?! (?:contre|à))`,
  ],
  [
    'ballotsRejected',
    `(?<!(?:où|where) )${W} (?:bulletins|votes|suffrages)(?: seulement| au moins)? (?:ont été|furent|avaient été|sont|étaient) (?:rejetés|annulés|écartés|déclarés nuls|invalidés)`,
  ],
  [
    'ballotsRejected',
    `(?:rejetés|annulés|nuls|rejected|spoiled|spoilt|invalid),? (?:contre|against|compared with|up from|down from) (?:only |seulement )?${W}`,
  ],
  ['ballotsRejected', `(?:rejected|spoiled|spoilt|invalid)(?: ballots| papers)?: ${N}`],
  [
    'ballotsRejected',
    `${W} (?:bulletins |ballots |papers |votes )?(?:étaient |were |are |sont )?(?:blancs?|blank|void|nuls) (?:ou|et|or|and) (?:nuls?|blancs?|invalid|spoiled|spoilt|void|blank)`,
  ],
  [
    'ballotsRejected',
    `(?:blancs?|nuls|blank) (?:ou|et|or|and) (?:nuls?|blancs?|spoiled|spoilt|void|invalid)[^.;\\d]{0,50}?${N}`,
  ],
  [
    'ballotsRejected',
    String.raw`${W}(?:(?: of (?:those|the|these))? (?:ballot papers|ballots|papers|votes))?(?: (?:were|was|had been|have been))? (?:declared )?(?:(?:blank|void) or )?(?:rejected|spoiled|spoilt|invalid|nuls?)(?![\p{L}])`,
  ],
  [
    'ballotsBlank',
    String.raw`${W}(?: (?:bulletins|ballots|voters|of those voters))?(?: étaient| were| left)? (?:blancs?|blank|Measure \p{Lu} blank)(?![\p{L}])`,
  ],
  ['ballotsBlank', `${N} (?:électeurs |électrices |voters |people )?(?:ont voté|voted) (?:blanc|blank)`],
  ['ballotsBlank', String.raw`bulletins blancs[^.;\d]{0,30}?${N}`],
  ['threshold', `quota(?: of votes)? (?:of|was|is|stood at|had been set at|set at|fixed at) ${N}`],
  [
    'threshold',
    `(?:majorité absolue|seuil|quorum),? (?:(?:était |est |était de |est de )?(?:fixée?|établie?) à|de|était de|est de) ${N}[ \u00a0\u202f](?:voix|suffrages)`,
  ],
  ['threshold', `${W}${percent},? plus (?:one|une)(?: vote| voix)?`],
  [
    'threshold',
    `(?:threshold of|threshold is|needs|needed|barre des|seuil de|rule of|under the state[’']s) (?:${near})??${W}${percent}`,
  ],
  ['seatsForMajority', `(?:the )?${W}(?: seats)? (?:are |were )?needed for a majority`],
  [
    'seatsForMajority',
    `(?<!short of )need(?:s|ed)? (?:at least )?${W} (?:seats |of them )?for (?:a|an overall|the|an outright) majority`,
  ],
  ['threshold', `(?:the |le |la )?${W}${percent} (?:threshold|hurdle|bar)(?![\\p{L}])`],
  ['seats', `(?:sièges|fauteuils|élus|députés|mandats) sur (?:les )?${N}(?![.,]?\\d| ?%)`],
  [
    'seats',
    String.raw`(?<=(?:[Tt]he|[Aa]n?|[’']s) (?:[\p{Ll}]+ )?)(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)-(?:seat|member) (?!majority|lead|gap|margin|swing|coalition|delegation|team|party|group|jury|panel|family)`,
  ],
  ['seats', `(?:${rank}|candidats|listes|en lice) pour ${W} (?:sièges|fauteuils|postes)`],
  ['seats', `(?:candidates|people|contenders|lists|running|standing|competing) for (?:the )?${W} (?:seats|places)`],
  [
    'seats',
    `(?:[Tt]here (?:are|were)|(?:conseil|assemblée|council|assembly|parliament) (?:has|compte)) ${W} (?:seats|sièges)`,
  ],
  ['seats', `${numeralOrWord} of ${W} (?:members|councillors|councilors)`],
  ['seats', `(?:Assemblée|conseil|parlement|assembly|council|chamber) qui en compte ${N}`],
  ['seats', `[Aa]ll (?:of the |the )?${W} seats`],
  ['seatsForMajority', `${W} (?:seats )?(?:are |were )?needed (?:to govern|to form|to rule|to control|for control)`],
  ['seatsForMajority', `${W} (?:sièges |députés |élus )?nécessaires (?:à|pour) (?:[^.;,]{0,12} )?majorité`],
  ['seatsForMajority', `(?:faut|faudra|fallait) (?:au moins )?${W} (?:sièges|voix) pour [^.;]{0,30}majorité`],
  [
    'seatsForMajority',
    `(?:majority (?:is|takes|needs|requires|would take)|majorité (?:absolue)?,? ?(?:est )?(?:fixée à|de|à)) ${W}(?=[.,]| (?:seats|sièges))`,
  ],
  [
    'seats',
    String.raw`(?:of (?:the|(?:the )?[\p{L}-]+[’']s)|des|les|'s|’s|sur) ${W}(?:[ -]seats?|[ \u00a0\u202f](?:sièges|fauteuils))(?![\p{L}])(?! (?:at stake|up for|being contested|on the ballot))`,
  ],
  ['counted', `[Aa]ll (?:of the |the )?${W} (?:precincts|polling (?:stations|places)|wards|bureaux)`],
  ['counted', `${N}${percent} (?:of (?:the )?|des )(?:precincts|polling (?:stations|places)|bureaux)`],
  ['counted', `${N}${percent} of (?:the )?(?:votes?|ballots) (?:counted|in|tallied|reported)`],
  ['counted', `(?:les|des) ${W} bureaux(?: de vote)? (?:ont été |étaient |sont )?dépouillés`],
  ['counted', String.raw`${N} of (?:the )?(?:[\p{L}]+[’']s )?${N} (?:precincts|polling stations|bureaux)`],
];
