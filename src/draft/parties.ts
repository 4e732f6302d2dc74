import type { Named } from './entities.ts';
import { mediaWords, partyEndings, partyFamilies, partyHeads, partyWords } from './lexicon.ts';

const party = new RegExp(
  String.raw`(?:^|[\s-])(?:${partyWords}|${partyFamilies}|${partyEndings})$|^(?:Parti|Rassemblement|Mouvement|Front|Alliance|Union|Les)\b|^(?:${partyHeads}) \p{Ll}|^(?:${partyWords})\b| en commun$`,
  'u',
);
const none = new RegExp(
  String.raw`^(?:House|Senate|Assembly|Legislature|Parliament|Chamber|Lords|Commons|Assemblée|Sénat|Parlement|Chambre|Conseil)(?: nationale?)?$|^(?:European|African|Soviet)\b|(?:s['’]|\bTrade) Union$|(?<![\p{L}])(?:University|Council|Institute|College|School|Association|Board|Commission|${mediaWords})(?![\p{L}])`,
  'u',
);

/** Whether an organization is a party by its name. */
function isParty(name: string): boolean {
  return party.test(name) && !none.test(name);
}

const after =
  /^ (?:slate|ticket|list|bloc)(?![\p{L}])|^,? (?:à|avec|on|with) \d[^.;]{0,16}(?:voix|sièges|seats|votes)|^(?:['’]s)? (?:(?:leader|candidate|councillor|supporters|voters|MP)\b|(?:came|took|won|gained|has|have|keeps?|will have|obten|recueill|passe|rafle)\p{L}*[^.]{0,40}(?:per cent|percent|%|seats|sièges|fauteuils|instead))|^['’]s? (?:share|majority|slumped)\b|^(?:, éliminée?s)? avec \d|^,? emmenée?s par|^ passe de |^, (?:the|an?|le|la|l[’']|une?) ?(?:[\p{Ll}-]+ ){0,2}(?:party|list|movement|slate|parti|liste|mouvement|formation|équipe)(?=[,.;]| of| d)/u;
const before =
  /(?:\bcandidate (?:of|for) (?:the )?|\bstanding for (?:the )?|\bcandidate? d[eu] |liste,? |écologistes de |\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ of (?:the )?)$/u;

/** Whether an organization is voted for: a party by its name, or whatever has candidates, voters, a share or seats. */
export function isVotedFor({ name, mentions }: Named): boolean {
  return (
    isParty(name) || (!none.test(name) && mentions.some((one) => before.test(one.before) || after.test(one.after)))
  );
}
