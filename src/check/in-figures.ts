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

/** "Is Green, isn't he" denies nothing. */
const tag =
  /,?\s*(?:\b(?:isn|wasn|aren|weren|didn|doesn|don|hasn|haven|won)['’]?t (?:he|she|it|they|we|you)|(?<!\p{L})n['’]est[- ]ce pas)(?=[?.!\s]*$)/iu;

/** "Ended up", "turned up": nothing rises. */
const endedUp = /\b(end|ended|ends|ending|wound|winds|finish|finished|wind(?:ing)?) up\b/giu;
const cameUp = /\b(?:turned|showed) up\b(?! (?:at|with|on|in|for)\b)/giu;

/** "Runs until 2038" says when something ends. */
const untilYear = /\b(?:runs?|running|lasts?|goes on) (?:until|till?) (?=(?:\p{Lu}\p{Ll}+ )?\d{4}\b)/gu;
const jusquEn = /\b(?:court|dure|va|vaut) jusqu['’](?:en|à) (?=(?:\p{Ll}+ )?\d{4}\b)/gu;

/** "No runoff needed" is none that will be held. */
const notNeeded =
  /\b(?:no|sans) (runoff|second round|second tour)(?: (?:is|was|being))? (?:needed|required|necessary|nécessaire)\b/giu;

/** "The studies alone cost …": no other sum is meant. */
const aloneCost = /\balone (?=(?:already |has |have )*cost)/giu;

/** "Have not been allowed" are banned. */
const notAllowed =
  /\b(have|has|had|are|is|was|were)(?:n['’]?t| not) (?:been )?(?:allowed|permitted)\b|\b(ne sont|n['’]est|n['’]étaient|n['’]a|n['’]ont) (?:plus|pas) (?:été )?autorisée?s?\b/giu;

/** "Not even half" is less than half. */
const notEven =
  /\b(?:not even|même pas|pas même) (?=(?:a |un |une |la |the )?(?:half|third|quarter|moitié|tiers|quart|\d))/giu;
const bothered = /\b(?:bothered to (?:show up|turn (?:up|out)|vote)|showed up to vote)\b/giu;

/** "Climbed from 56 % in round one to 62 % in round two": what it was in each. */
const round = 'in (?:the )?(?:round (?:one|1|two|2)|(?:first|second) round)|au (?:premier|second|deuxième|1er|2e) tour';
const fromTo = new RegExp(
  `^(.{3,60}?) (?:went|rose|climbed|jumped|grew|fell|dropped|slipped|(?:est )?passée?s?|(?:a )?grimpé|(?:a )?progressé|(?:est )?montée?|(?:a )?baissé|(?:est )?tombée?) (?:up |down )?(?:from|de) ([^,;]{1,25}? (?:${round})) (?:to|à) ([^,;]{1,25}? (?:${round}))`,
  'iu',
);

/** "Runs for ten years", "lasts six weeks" say how long. */
const lasting = /\b(?:runs|lasts|ran|lasted) (?:for )?(?=\S+ (?:years|months|weeks|days|hours|minutes)\b)/giu;

/** "Got booted by 212 votes" is lost by so many; "was ousted by Reed" says to whom. */
const removed =
  /\b(?:got|gets|was|were|been|being) (?:booted(?: out)?|ousted|unseated|toppled|(?:kicked|thrown|voted) out)\b(?! by (?!\d|just|only|barely|a mere|about|some|fewer|less|more|nearly|almost|over|under))/giu;

/** "Won with 45 %, so not even a majority": beside a share, a majority is one of the votes. */
const noMajorityOf =
  /(\d[\d.,]*\s?(?:%|percent\b|per cent\b)[^.;]{0,12}?)(?:not even|short of|without|no) (?:(?:an?|the) )?(?:absolute |outright )?majority\b(?! of seats)/giu;
const pasLaMajorite =
  /(\d[\d.,]*\s?%[^.;]{0,12}?)(?:même pas|pas|sans)(?: la| une| de)? majorité(?: absolue)?(?! des sièges)/giu;

/** "Most people stayed at home": more than half of them. */
const mostVoters =
  /(?<!\p{L})(?:(?:most|the majority|a majority)(?: of)?(?: the| all)? (people|voters|electors|residents|citizens)|(?:la plupart|la majorité|une majorité) des (gens|électeurs|inscrits|habitants|citoyens)) (?=(?:voted|turned out|showed up|stayed|did not vote|didn['’]t vote|abstained|sat|se sont (?:abstenus|déplacés)|ont voté|n['’]ont pas voté|sont restés|bothered)(?: (?:at )?home| chez eux| out)?[.!]*\s*$)/giu;

/** Figures that are written without a number ("did not win a single region" is none, a majority is more than half), and "~". */
export function inFigures(text: string): string {
  return text
    .replace(chatter, '')
    .replace(tag, '')
    .replace(/,? ?(?:c['’]est[- ]à[- ]dire|i\.e\.|that is to say|namely),? /giu, ', ')
    .replace(/\bused to be\b/giu, 'was')
    .replace(/,? too(?=[.!]*\s*$)/iu, '')
    .replace(fromTo, '$1 was $2 and $1 was $3')
    .replace(lasting, 'is for ')
    .replace(removed, 'lost')
    .replace(noMajorityOf, '$1less than 50 % of the vote')
    .replace(pasLaMajorite, '$1moins de 50 % des voix')
    .replace(notNeeded, 'there will be no $1')
    .replace(aloneCost, '')
    .replace(notAllowed, (_, english: string | undefined) => (english ? `${english} been banned` : 'sont interdits'))
    .replace(notEven, 'less than ')
    .replace(mostVoters, (_, english: string | undefined, french: string | undefined) =>
      english ? `more than half of ${english} ` : `plus de la moitié des ${french} `,
    )
    .replace(bothered, 'turned out')
    .replace(endedUp, 'ended')
    .replace(cameUp, 'turned out')
    .replace(untilYear, 'ends in ')
    .replace(jusquEn, 'se termine en ')
    .replace(/\bfauteuil(s?)\b/giu, 'siège$1')
    .replace(/(\d) ?km\b/gu, '$1 kilometres')
    .replace(now, '$1')
    .replace(bitMore, 'just over $1')
    .replace(/~ ?(?=[\d$€£])/gu, 'about ')
    .replace(noneWon, 'won 0 $1s')
    .replace(aucune, 'a $1 0 $2s')
    .replace(majority, 'more than 50 percent of the vote')
    .replace(majorite, 'plus de 50 % des voix');
}
