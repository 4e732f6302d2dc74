import { isCalling } from './callings.ts';
import { jobs } from './lexicon.ts';
import type { NamePart } from './name-parts.ts';

const apposition =
  /^,? ?(?:\(?\d{1,3}(?: ans)?\)?, )?((?:(?:(?:an?(?! (?:\p{Ll}+[éiu]e?s?|fait|mis|dit|pris) )|the|one of|who (?:is|chairs|teaches|milks|bakes|builds|packs|studies|drives|farms|sells|manages|directs|owns|farms|runs|has run|holds|leads|heads|directed|directs|works|keeps))(?= )|former|ancien|ancienne|présidente?|professeure?|candidate?|patronne?|infirmier|infirmière|viticult\p{L}+|éleveu\p{L}+|maire|adjointe?|leader|owner|head|member|mayor|spokes\p{L}+) ?)[^,.;:“”"«»]{2,100})(?=[,.;])/u;
/** "Anne Roc, 36 ans, conductrice de car, …": a noun of somebody who does something. */
const jobBehind =
  /^,? ?(?:\(?\d{1,3} ans\)?, )?(?=\p{Ll}+(?:trice|teur|ière|ier|ienne|ien|iste|euse|eur|logue|aire|rone?|oniste|antin|chère|cher|ante|ant)(?![\p{L}]))([^,.;:“”"«»]{4,100})(?=[,.;])/u;
/** "L’ostréicultrice Nadine Le Gall" */
const jobInFront =
  /(?:^|[\s(])((?:l[’']|la |le |une? )\p{Ll}+(?:trice|teur|ière|ier|ienne|ien|iste|euse|eur|logue)(?: \p{Ll}+)?) $/iu;
/** "Anne Roc, qui préside le bureau, …" */
const clauseBehind = /^,? ?(?:\(?\d{1,3}(?: ans)?\)?, )?((?:who|qui) [^,.;:“”"«»\d]{4,80})(?=[,.;])/u;
/** "Paul Hall of the Green List, the bus driver, …" */
const ofGroupBehind =
  /^ (?:of|from|de|du) [^,.;]{2,40}, (?:\d{1,3}, )?((?:the|an?|le|la) \p{Ll}[^,.;:]{2,60})(?=[,.;])/u;
const inFront = new RegExp(
  String.raw`(?:^|[\s(“"«])((?:the|The|a|A|le|la|Le|La|l[’']|L[’']|un|une|son|sa|ancien|ancienne)? ?(?:[\p{L}’'-]+ ){0,3}?(?:${jobs})(?: (?:sortante?|sans étiquette|of \p{Lu}\p{L}+|de [\p{L}’' ]{3,30}))?),? $`,
  'u',
);

/** "La directrice du site, Ann Roc", "the minister's agent, Paul Hall", "a judge, Ann Roc". */
const calledInFront =
  /(?:^|[\s(“"«])((?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ll][ea]|[Ll][’']|[Uu]ne?|[Ss]on|[Ss]a|[Ll]eur|(?:Mr |Ms |Mrs |M\. |Mme )?\p{Lu}[\p{L}-]+[’']s)(?: |(?<=[’']))(?:(?!(?:and|et|with|avec|who|qui|que|that|by|par|against|contre|over|beat|told|said|for|pour|than)(?![\p{L}]))[\p{L}’'-]+ ){0,8}?(?!(?:and|et|by|par|said|says|told|dit)(?![\p{L}]))[\p{L}’'-]+), $/u;

/** What somebody is called in front of a name, if it is a job or a tie to somebody. */
function frontOf(before: string): string | undefined {
  const words = calledInFront
    .exec(before)?.[1]
    // "After the declaration the minister's agent": what belongs to another word is left out.
    ?.replace(/^.* (?<!(?:of|de|in|for|from|à|at|with|to|dans) )(?=(?:the|an?|his|her|le|la|une?|son|sa) \p{Ll})/u, '');
  return words !== undefined && isCalling(words) ? words : undefined;
}

/** What the words around a name tell that somebody is: a job, an office, a tie to somebody else. */
export function roleAt({ before, after, prefix }: NamePart): string | undefined {
  const behind = apposition.exec(after)?.[1]?.replace(/^who (?:is )?/, '');
  const front = inFront
    .exec(before)?.[1]
    ?.trim()
    .replace(/^.+? (?=(?:(?:the|his|her|their|its|an?|le|la|son|sa) \p{L}|l[’']\p{Ll}))/u, '')
    .replace(/^.+ (?:du|au) (?=\p{Ll})/u, '')
    .replace(/^.*\p{Lu}\p{L}+ \p{Ll}+(?:ed|bat) (?=\p{L})/u, '')
    .replace(/^(?:left|put|made|saw|by|for|with|when|that|and|but|gave|told|beat) /u, '');
  const job = behind ?? jobBehind.exec(after)?.[1];
  return (
    job ??
    (front !== undefined && front.length > 4 ? front : undefined) ??
    jobInFront.exec(before)?.[1] ??
    frontOf(before) ??
    ofGroupBehind.exec(after)?.[1] ??
    clauseBehind.exec(after)?.[1] ??
    prefix
  );
}
