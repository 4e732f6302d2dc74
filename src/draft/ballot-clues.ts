import type { Clue } from './clues.ts';
import { mediaWords, partyEndings, partyFamilies, partyHeads, placeWords } from './lexicon.ts';

const own = new RegExp(String.raw`(?:^|[\s-])(?:${partyFamilies})(?:$|[\s-])|\p{L} (?:${partyEndings})$`, 'u');
const headed = new RegExp(String.raw`^(?:${partyHeads}) (?:de la |de l[’']|des |du |d[’'])?\p{Ll}{3,}`, 'u');
const inMiddle = new RegExp(
  String.raw`^\p{Lu}\S+ (?:${placeWords}) (?!(?:${placeWords}|North|South|East|West|Central)$)\p{Lu}\p{Ll}+$`,
  'u',
);
/** "La piscine des …", "la brasserie du …": what stands there is called so. */
const venue =
  /(?<![\p{L}])(?:piscine|stade|gymnase|collège|lycée|école|gare|brasserie|quartier|parc|forêt|ferme|plage|salle|cité|lotissement|zone) (?:de la |de l[’']|des |du |de |d[’'])$/u;
const body =
  /^(?:House|Legislature|Lords|Commons)$|(?:^|[\s-])(?:Council|Board|Assembly|Parliament|Senate|Commission|Committee|Court|Congress|Conseil|Assemblée|Sénat)$| (?:Board|Office|Department|Commission) of \p{Lu}|^(?:House|Board|Chamber|Court|Council) of |^(?:Conseil|Assemblée|Chambre|Sénat)(?: |$)/u;
const opinion = String.raw`(?:new|ruling|governing|opposition|fledgling|upstart|rival|centrist|nationalist|populist|agrarian|regionalist|conservative|liberal|progressive|small|smaller|tiny|(?:far|centre|center|left|right)-\p{Ll}+)`;

/** What speaks for a name being that of a party or list: its last word, its first one, and how a vote is told of. */
export const ballotClues: readonly Clue[] = [
  ['text', own, 'organization', 3],
  ['text', headed, 'organization', 3],
  // Who decides there is no place: "the City Council", "the House of Delegates".
  ['text', body, 'organization', 3],
  ['text', body, 'place', -3],
  // "The new …", "the centrist …": people are hardly ever named so.
  ['before', new RegExp(`(?<![\\p{L}])the ${opinion} $`, 'iu'), 'organization', 2],
  ['before', new RegExp(`(?<![\\p{L}])the ${opinion} $`, 'iu'), 'person', -2.5],
  ['after', /^ (?:slate|ticket|list|party|bloc|caucus|movement|coalition)(?![\p{L}])/u, 'organization', 3.5],
  ['after', /^ (?:would|will|could) have \d|^ have signed /u, 'organization', 1.5],
  // "Said the Greens had gained": what is said is a clause, whose subject the name is.
  ['after', /^ (?:had|has|have|would|will|could) (?!(?:said|told|asked|been)\b)/, 'organization', 0.8],
  [
    'before',
    /(?:chef(?:fe)? de file|tête de liste|porte-parole|membres|direction|sièges|échevins|recours|voix) (?:de |d[’']|pour |à )$/u,
    'organization',
    2,
  ],
  // "Pine Harbor Herons": the last word tells what an English name is, not one in its middle.
  ['text', inMiddle, 'place', -2.5],
  ['text', inMiddle, 'organization', 1],
  ['text', new RegExp(`^\\p{Lu}.* (?:${mediaWords})$`, 'u'), 'organization', 4],
  ['before', venue, 'place', 2.5],
  ['after', /^ (?:ont|a) (?:signé|conclu|scellé|refusé de s[’']allier)/u, 'organization', 1],
];
