import type { Span } from '../evidence.ts';
import type { Sentence } from '../sentences.ts';
import { numeralOrWord } from './number.ts';
import { roundIn } from './rounds.ts';
import { earlierIn } from './scope.ts';

/** Whether a figure is of the vote that its sentence tells of, of one before, or the change between the two. */
export type Timing =
  | { readonly kind: 'now'; readonly round?: number | undefined }
  | { readonly kind: 'change' }
  | { readonly kind: 'before'; readonly earlier?: string | undefined; readonly round?: number | undefined };

const unit = String.raw`[ \u00a0\u202f]?(?:%|per ?cent|percent|points|seats|sièges|fauteuils|votes|voix)?`;

/** "from 9 per cent to 15", "down from 84", "instead of four", "of its ten seats", "de sept à onze". */
/** "Six points more than in the first round (58.9 %)". */
const thanBefore = /(?:(?<![\p{L}])than|qu[’'])[^.;,()]{0,40} \($/u;
/** "In 2031, when she won by 5,860 votes": of that year. */
const whenBefore =
  /(?<![\p{L}])(?:in|en) (?:19|20|21)\d\d, (?:when|quand|où|lorsqu[e’'])[^.;]{0,60} (?:by|de) (?:only |just )?$/u;
const fronts: readonly RegExp[] = [
  /(?:\b(?:up|down|back)|,)? ?\bfrom (?:only |just |about )?$/i,
  /\binstead of (?:the )?$|\bau lieu de $/i,
  /\b(?:of|out of) (?:its|their|his|her) $|(?<![\p{L}])(?:de|sur) (?:ses|leurs) $/iu,
  /\b(?:which|that)(?: once)? (?:had|held) $|(?<![\p{L}])qui (?:en )?(?:détenait|avait|comptait|détenaient|avaient) $/iu,
  /\bup on (?:the )?$/,
  /(?<![\p{L}])(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he) had (?:previously )?(?:held|won|taken) (?:just |only )?$/u,
  thanBefore,
  whenBefore,
  /(?<![\p{L}])(?:elle|il|ils|elles|on|mais|dont|qui|l[’']on) en (?:détenai|comptai|avai|occupai)\p{L}+ $/u,
  /(?<![\p{L}])(?:quand|lorsqu[e’']|when) ?[^,.;]{0,30} (?:avai(?:en)?t|had) \p{L}+ (?:just |only )?$/u,
];
const sinceFrench = /(?:pass|recul|progress|tomb|chut|bondi|grimp|descend)\p{L}* (?:ainsi )?de $/u;
/** These compare with an opponent unless a time follows. */
const against =
  /(?:\b(?:compared (?:with|to)|against|below the|above the)|(?<![\p{L}])(?:contre|après))(?: (?:about|only|seulement))? (?:\d[\d.,\u00a0\u202f ]*\()?$/iu;
const time = new RegExp(
  `^${unit}(?: ?\\([^)]*\\)|\\))?(?: recorded| seen| registered| enregistrés?)? (?:(?:in|en) (?:\\d{4}|(?:the )?(?:first|premier))|\\p{L}+ (?:years?|weeks?) (?:ago|earlier|before)|(?:une|deux) semaines? (?:plus tôt|auparavant|avant)|huit jours plus tôt|last time|the last|(?:in|dans) (?:the|l[’']|le|la) ?(?:outgoing|old|last|\\p{L}+ sortant|ancien)|previously|auparavant|jusqu[’']ici|il y a|au premier|la (?:fois|semaine)|le \\d+|\\p{L}+ ans (?:plus tôt|auparavant))`,
  'iu',
);
const changes: readonly RegExp[] = [
  /\b(?:up|down|by|a (?:gain|loss|rise|fall) of|plus|minus) (?:just |only |about |nearly |almost )?$/i,
  new RegExp(`\\b(?:lost|loses|lose|losing|shed)(?: ${numeralOrWord} points and)?(?: just| only)? $`, 'i'),
  /(?<![\p{L}])(?:perd(?:ent|u)?|cède|hausse de|baisse de|recul de|gain de|perte de) $/iu,
];
const behindChange = /^(?: seats?| sièges?)?,? (?:more|fewer|less|de plus|de moins|plus qu|moins qu)(?![\p{L}])/u;

/** Tells from the words around a figure when it is of; `hasRounds` where the vote has several. */
export function timingOf(sentence: Sentence, { start, end }: Span, year: number, hasRounds: boolean): Timing {
  const front = sentence.text.slice(0, start - sentence.start);
  const behind = sentence.text.slice(end - sentence.start);
  if (!isBefore(front, behind)) return { kind: isChange(front, behind) ? 'change' : 'now' };
  const clause = /^[^.;]*/.exec(behind)?.[0] ?? '';
  const isFirst =
    hasRounds && /^(?:\S* ?%?\)?| \([^)]*\)) (?:le \d+|(?:au|in the) (?:premier|first)(?=[.,;]|$))/.test(behind);
  const compared = (thanBefore.exec(front) ?? whenBefore.exec(front))?.[0] ?? '';
  const round = roundIn(compared) ?? roundIn(clause) ?? (isFirst ? 1 : undefined);
  return round === undefined
    ? { kind: 'before', earlier: earlierIn(`${compared} ${clause}`, year) }
    : { kind: 'before', round };
}

function isBefore(front: string, behind: string): boolean {
  if (fronts.some((pattern) => pattern.test(front))) return true;
  const isAgainst = against.test(front) && time.test(behind);
  return isAgainst || (sinceFrench.test(front) && /^[^.;]{0,16} à /u.test(behind));
}

/** "by 51 percent to 49" is a score and no change. */
function isChange(front: string, behind: string): boolean {
  if (/(?<![\p{L}])(?:by|par|de) $/u.test(front) && /^[^.;,]{0,12} (?:to|against|contre|à) \d/.test(behind))
    return false;
  return changes.some((pattern) => pattern.test(front)) || behindChange.test(behind);
}
