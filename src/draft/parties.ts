import type { Named } from './entities.ts';
import { partyFamilies, partyWords } from './lexicon.ts';

const party = new RegExp(
  String.raw`(?:^|[\s-])(?:${partyWords}|${partyFamilies})$|^(?:Parti|Rassemblement|Mouvement|Front|Alliance|Union|Les)\b|^(?:${partyWords})\b| en commun$`,
  'u',
);
const none =
  /^(?:European|African|Soviet)\b|(?:s['’]|\bTrade) Union$|\b(?:University|Council|Institute|College|School|Association)\b/;

/** Whether an organization is a party by its name. */
function isParty(name: string): boolean {
  return party.test(name) && !none.test(name);
}

const after =
  /^(?:['’]s)? (?:(?:leader|candidate|councillor|supporters|voters|MP)\b|(?:came|took|won|gained|has|have|keeps?|will have|obten|recueill|passe|rafle)\p{L}*[^.]{0,40}(?:per cent|percent|%|seats|sièges|fauteuils|instead))|^['’]s? (?:share|majority|slumped)\b|^(?:, éliminée?s)? avec \d|^,? emmenée?s par|^ passe de /u;
const before =
  /(?:\bcandidate (?:of|for) (?:the )?|\bstanding for (?:the )?|\bcandidate? d[eu] |liste,? |écologistes de |\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ of (?:the )?)$/u;

/** Whether an organization is voted for: a party by its name, or whatever has candidates, voters, a share or seats. */
export function isVotedFor({ name, mentions }: Named): boolean {
  return (
    isParty(name) || (!none.test(name) && mentions.some((one) => before.test(one.before) || after.test(one.after)))
  );
}
