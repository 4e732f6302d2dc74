import { ballotClues } from './ballot-clues.ts';
import { groupWords, jobs, kin, placeWords, saying } from './lexicon.ts';

export type Scores = Record<'person' | 'place' | 'organization' | 'none', number>;
export type Clue = readonly [where: 'before' | 'after' | 'text', pattern: RegExp, kind: keyof Scores, weight: number];

const word = (words: string) => new RegExp(String.raw`(?:^|[\s-])(?:${words})(?:$|[\s-])`, 'u');
const count = String.raw`(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)`;
const after = `^["”»]?,?`;

/** What speaks for a name being of a kind: its own words, those in front of it, and those behind it. */
export const clues: readonly Clue[] = [
  ...ballotClues,
  // An article stands in front of groups and places, hardly ever of people.
  ['before', /(?:^|[\s(«“"])(?:the|les?|la|du|des|aux?) $|(?<![\p{L}])l[’']$/iu, 'person', -2.5],
  ['before', /(?:^|[\s(«“"])(?:the|les?|la|du|des|aux?) $|(?<![\p{L}])l[’']$/iu, 'organization', 0.4],
  [
    'after',
    new RegExp(
      String.raw`^[^.;:]{0,30}? (?:has|have|had|holds?|keeps?) (?:just |only )?${count}(?: of (?:its|the|their) ${count})?[,.]? ?(?:seats?|and|per ?cent|of the \d+ seats)`,
      'u',
    ),
    'organization',
    1.2,
  ],
  ['after', /^['’]s? (?:share|majority|seats|candidates?|MPs|slumped|slipped|fell|rose)\b/, 'organization', 1.5],
  [
    'after',
    /^,? (?:slipped|fell|rose|climbed|slumped|jumped|dropped|grew|sank) (?:back )?(?:by|to|from) /,
    'organization',
    1.5,
  ],
  [
    'after',
    /^, (?:the|an?|le|la|une?|l[’']) ?(?:[\p{Ll}-]+ ){0,2}(?:party|list|movement|group|committee|organi[sz]ation|association|company|firm|union|charity|nonprofit|parti|liste|mouvement|formation|équipe|groupe|collectif|entreprise|société|syndicat)(?=[,.;]| of| d| that| which| for| qui| pour)/u,
    'organization',
    3,
  ],
  [
    'after',
    /^,? (?:veut|va|compte|prévoit d[e’']|wants to|plans to|hopes to|would) ?(?:invest|embauch|hire|exploit|build|construi|expand|agrandi|drill|mine)/u,
    'organization',
    3,
  ],
  [
    'after',
    /^ (?:déclare|affirme|assure|jure|says it|claims to|reports having) (?:avoir|has|had|have|spent|raised)/u,
    'organization',
    1.2,
  ],
  [
    'before',
    /(?<![\p{L}])(?:conseill\p{L}+|échevin\p{L}*|élue?s?|councill?ors?)(?: sortante?s?)? (?:de|of|for|from) $/u,
    'organization',
    2,
  ],
  // "Paul Hall of …": nobody is called after another person.
  ['before', new RegExp(String.raw`\p{Lu}\p{Ll}+ (?!(?:${groupWords}) )\p{Lu}\p{Ll}+ of $`, 'u'), 'person', -2],
  // "Ashby, a market town in the north"
  [
    'after',
    /^, (?:the|an?|le|la|une?|l[’']) ?(?:[\p{L}-]+ ){0,3}?(?:constituency|town|city|village|district|county|borough|suburb|hamlet|seat|port|island|circonscription|commune|ville|bourg|bourgade|canton|île|quartier|chef-lieu)(?=[,.;]| (?:of|in|on|at|near|with|where|that|which|d[eu]|des|dans|sur|où|qui|à)(?![\p{L}])| d[’'])/u,
    'place',
    4,
  ],
  // A dateline: "ASHBY, Norland, March 12".
  ['before', /^\p{Lu}{2,}[\p{Lu} -]*, $/u, 'place', 3],
  ['after', /^,? (?:emmenée?s?|menée?s?|conduite?s?|led) (?:par|by)(?![\p{L}])/u, 'organization', 3],
  [
    'after',
    /^(?:,[^,.]{0,40},)?(?: n?[’']?en| y)? (?:recueill|obt[ie]en|rafle|conserv|passe de|perd|totalise|fusionn|a fusionné|éliminée?s)\p{L}*[^.]{0,40}(?:\d|voix|sièges|fauteuils|avec)/u,
    'organization',
    1.5,
  ],
  [
    'before',
    /(?<![\p{L}])(?:supporters|members|candidates?|leaders?|standing|stood|list vote|parties|coalition|rule|votes?|voted) (?:of|for|to|with) (?:the )?$/iu,
    'organization',
    1.2,
  ],
  [
    'before',
    /(?<![\p{L}])(?:écologistes|socialistes|communistes|centristes|élue?s|conseillers|militants|candidate?s?|groupe|parti) ?(?:de la |de l[’']|du |de |des |d[’'])?[«“"]? ?$|(?<![\p{L}])listes?,? [«“"]? ?$/u,
    'organization',
    2.5,
  ],
  [
    'before',
    /(?<![\p{L}])(?:l[’']|la |le |une? |son |sa )\p{Ll}+(?:trice|teur|ière|ier|ien|ienne|iste|euse|eur|logue|crate) $/iu,
    'person',
    2.5,
  ],
  [
    'text',
    /^\p{Lu}[\p{L}-]+ (?!d(?:e|u|es) |of |and |et )\p{Ll}{4,}$|\p{L} (?:First|Together|Renewal|Farmers|Pensioners)$| en commun$/u,
    'organization',
    2.5,
  ],
  ['after', /^[^.]{0,60}\. (?:The|Le) (?:[\p{Ll}-]+ )?(?:party|parti)(?![\p{L}])/u, 'organization', 1.5],
  ['before', /\b(?:owner|firm|company|operator|employer|entreprise|société|opérateur),? $/, 'organization', 3.5],
  [
    'after',
    /^(?:,|(?=.{1,9} ans)) (?:who is )?(?:aged )?\d{1,3}(?:,(?!\d)| ans\b|\.(?!\d)|;)|^,? \(?(?:aged )?\d{1,3}\)/,
    'person',
    4,
  ],
  ['before', /(?:\d{1,3}-year-old|\d{1,3} ans,?) $/, 'person', 4],
  ['before', new RegExp(String.raw`\b${saying}(?:-t-il|-t-elle)? $`, 'u'), 'person', 2.5],
  ['after', new RegExp(String.raw`${after} (?:has |had |a |l[’']a |later |then )?${saying}\b`, 'u'), 'person', 2],
  ['before', new RegExp(String.raw`(?<![\p{L}])(?:${jobs}|${kin}),? $`, 'u'), 'person', 2.5],
  ['after', /^,? (?:who|qui)\b/, 'person', 1.5],
  ['after', /^, (?:an?|the|his|her|former|ancien(?:ne)?|candidate?|président|professeur|éleveu)/u, 'person', 1],
  [
    'after',
    /^,? (?:voted|stood|ran|was born|smiled|lives?|est arrivée?|l[’']emporte|devient|refuse|defeated|beat|quickly|did not)\b/,
    'person',
    1,
  ],
  ['after', /^ (?:\d{1,3}(?:[,\s\u00a0\u202f]\d{3})* (?:votes|voix)|with \d)/u, 'person', 0.5],
  ['text', word(placeWords), 'place', 3],
  ['text', /^(?:rue|avenue|boulevard|impasse|allée|chemin|lac|étang|col|mont|rivière|île) /u, 'place', 6],
  [
    'after',
    /^['’]s (?:gym|school|church|hall|hospital|pub|bar|store|diner|field|pitch|shop|café|chapel)(?![\p{L}])/u,
    'place',
    2.5,
  ],
  ['text', /^St\.? \p{Lu}/u, 'place', 1.5],
  [
    'text',
    /^(?:North|South|East|West|Lower|Upper|New|Saint|Sainte|San|Port|Mount|Great)[ -]\p{Lu}|-(?:sur|lès|les|en|on|upon|under)-/u,
    'place',
    1.5,
  ],
  ['before', /(?:^|[.!?]["”]? )(?:In|At|À) $/u, 'place', 2],
  [
    'before',
    /\b(?:in|at|near|around|across|outside|into|from|to|throughout|neighbouring|neighboring) (?:the |central |downtown |nearby )?$/i,
    'place',
    1.5,
  ],
  [
    'before',
    /(?<![\p{L}])(?:[àÀ]|dans|vers|près de|près d[’']|autour de|depuis|sur|au|du côté de) (?:la |le |l[’'])?$/u,
    'place',
    1.5,
  ],
  [
    'before',
    /(?<![\p{L}])(?:town|city|village|county|state|region|port|people|constitution|island|banks?|mayor|parliament|MP|constituency|borough|residents|capital|ville|village|bourg|commune|maire|mairie|région|canton|habitants|électeurs|hôpital|université|centre|pays|préfet|boroughs?) (?:of|for|de|d[’']) ?$/u,
    'place',
    3,
  ],
  ['after', /^ ?\| |^ \((?:\p{Lu}[\p{L}-]+)\), le \d|^ area\b|^ —/u, 'place', 2.5],
  ['text', word(groupWords), 'organization', 3],
  ['text', new RegExp(`(?:${groupWords})$`, 'u'), 'organization', 2],
  ['text', / (?:Central|North|South|East|West)$/, 'place', 1.5],
  [
    'after',
    /^ (?:came|took|won|gained|fell|rose|slipped|lost|held|leads?)\b[^.]{0,40}(?:per cent|percent|%|seats|first|second)/,
    'organization',
    1.2,
  ],
  ['before', /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ of (?:the )?$/u, 'organization', 2],
  ['text', /^(?:\p{Lu}{2,5}|\p{Lu}\p{Ll}?\p{Lu}{1,3})$/u, 'organization', 2],
  [
    'after',
    /^ (?:leader|candidate|councillor|councilor|supporters|voters|party|MP|MPs|activists)\b/,
    'organization',
    2,
  ],
  ['before', /\b(?:party|parti|association|firm|company|liste|list) (?:of )?[«“"]? ?$/, 'organization', 2],
  ['text', /^(?:Route|District)\b/, 'none', 3],
  [
    'text',
    /^(?:Measure|Proposition|Amendment|Question|Prop|Article|Bill|Act|Storm|Election|Facebook|Christmas)\b(?! Hall)/,
    'none',
    6,
  ],
  [
    'text',
    /\b(?:Day|Night|Eve|Morning|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Yes|No|Leave|Remain|English|French|British|European)$/,
    'none',
    4,
  ],
];
