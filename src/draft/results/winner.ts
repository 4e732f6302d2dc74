import type { Sentence } from '../sentences.ts';
import type { Contender, ContenderMention } from './contenders.ts';
import { opposites } from './options.ts';

const wins =
  /^,?(?: [^.;“”"«»]{0,90}?)?,? (?:has |had |have |a |est |was |is |been |named as [^.]{0,20}|)(?:won|wins|win|captured|captures|secured|elected|re-elected|returned|elected with|réélue?|élue?|l[’']emporte|remporte|(?:venait de|vient de) (?:ravir|remporter|conquérir)|conquiert|takes|took the|beat|defeated|named|(?:kept|keeps|held|holds)(?: on to)? (?:his|her|their)(?: own)? seat)(?![\p{L}])/u;

const leads =
  /^,?(?: [^.;“”"«»]{0,60}?)?,? (?:came (?:in )?first|came out ahead|topped the poll|remains the largest|(?:was|is) (?:narrowly )?(?:ahead|leading|in front)|leads|arrivait en tête|arrive en tête|(?:était|est|arrivée?) (?:arrivée? )?en tête)(?![\p{L}])/u;

/** Whom a sentence puts first without saying that the vote is won. */
export function leaderIn(sentence: Sentence, contenders: readonly ContenderMention[]): Contender | undefined {
  return contenders.find((one, index) => {
    const next = contenders[index + 1]?.start ?? sentence.end;
    return leads.test(sentence.text.slice(one.end - sentence.start, next - sentence.start));
  });
}

const holds = /^(?:['’]s| had [^.;]{0,60}) majority(?: |,)/;

/** Whose majority a sentence tells of: a candidate's or a party's. */
export function holderIn(sentence: Sentence, contenders: readonly ContenderMention[]): Contender | undefined {
  return contenders.find((one) => holds.test(sentence.text.slice(one.end - sentence.start)));
}

/** A party wins what is won alone: a seat, a council, a town. */
const winsSeat =
  /^ (?:(?:had|has|a|avait) )?(?:took|won|gained|captured|regained|ravi|pris|prend|remporte|remporté|conquis)(?: back)? (?:it|(?:the|la|le) (?:seat|constituency|council|city|town|district|region|siège|circonscription|mairie|ville|région))(?![\p{L}])/u;

function partyIn(sentence: Sentence, contenders: readonly ContenderMention[]): Contender | undefined {
  return contenders.find((one) => one.type === 'party' && winsSeat.test(sentence.text.slice(one.end - sentence.start)));
}

/** Whoever a sentence says has won. */
export function winnerIn(sentence: Sentence, contenders: readonly ContenderMention[]): Contender | undefined {
  if (/["“«]/.test(sentence.text)) return undefined;
  const first = contenders.find((one, index) => {
    const next = contenders.slice(index + 1).find(({ type }) => type !== 'party')?.start ?? sentence.end;
    return (
      one.type !== 'party' &&
      wins.test(sentence.text.slice(one.end - sentence.start, Math.min(next, one.end + 130) - sentence.start))
    );
  });
  const winner = first ?? partyIn(sentence, contenders);
  return winner && !/\b(?:if|would|could|si|has said)\b/.test(sentence.text) ? winner : undefined;
}

const losesBy =
  /^,?(?: [^.;,“”"«»]{0,60})? (?:lost|was (?:beaten|defeated|ousted|unseated)|(?:avait |a )?(?:été )?(?:perdu|battue?|perd)) [^.;]{0,40}?(?:by|par|de) (?:just |only |seulement )?(?:\d|\p{Ll}+ (?:votes|voix))/u;

/** Who lost by so many votes: "in 1998 Edmund Hall had lost by 38 votes". */
export function loserIn(sentence: Sentence, contenders: readonly ContenderMention[]): Contender | undefined {
  return contenders.find(
    (one, index) =>
      one.type === 'candidate' &&
      losesBy.test(
        sentence.text.slice(one.end - sentence.start, (contenders[index + 1]?.start ?? sentence.end) - sentence.start),
      ),
  );
}

const votedDown = /(?<![\p{L}])(?:turned down|rejected|voted down|rejeté|refusé|repoussé)(?![\p{L}])/u;

/** "Voters turned down a larger levy in 2028, by 411 votes": no has won. */
export function verdictIn({ text }: Sentence, contenders: readonly ContenderMention[]): Contender | undefined {
  const [yes, ...others] = contenders;
  if (yes?.type !== 'option' || others.length > 0 || !/(?:by|par|de) (?:just |only )?\d/.test(text)) return undefined;
  const key = votedDown.test(text) ? opposites[yes.key] : undefined;
  return key === undefined ? undefined : { type: 'option', key };
}

/** "In 2031, when she won by 5,860 votes": who has won an earlier vote, and in which year. */
export function winnerBefore(
  sentence: Sentence,
  contenders: readonly ContenderMention[],
): { readonly winner: Contender; readonly year: string } | undefined {
  const clause =
    /(?<![\p{L}])(?:in|en) ((?:19|20|21)\d\d), (?:when|quand|où|lorsqu[e’'])(?=[^.;]{0,60}(?:won|held|élue?|emporté))/u.exec(
      sentence.text,
    );
  if (clause === null) return undefined;
  const from = sentence.start + clause.index;
  const winner = contenders.find(({ start }) => start > from);
  return winner && { winner, year: clause[1] ?? '' };
}
