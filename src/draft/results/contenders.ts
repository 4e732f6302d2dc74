import type { Span } from '../evidence.ts';
import type { Gender } from '../name-parts.ts';
import type { Sentence } from '../sentences.ts';

/** Who or what can have votes, shares or seats. */
export interface Contender {
  readonly type: 'candidate' | 'party' | 'option';
  readonly key: string;
}

/** A contender where a sentence names one. */
export interface ContenderMention extends Span, Contender {
  readonly gender?: Gender | undefined;
}

const subject =
  /(?:^|[.;,] |(?<![\p{L}])(?:and|et|while|but|mais|puis|quand|when|where) |^(?:In|On|At|By|Since|With|For|This|Last|En|Depuis|Avec|Au|À|Pour|Dans|Cette)(?: [^,.;]{1,30})?,? )(He|She|he|she|Il|Elle|il|elle)(?= (?!y a)[\p{L}’']+)|(?<= )(he|she|il|elle)(?= (?:had|has|won|came|took|got|received|polled|topped|led|lost|beat|finished|secured|was re-?elected|was elected|avait|obt|recueill|totalis|l[’']avait))|(?<=[“"«] )(?:Il|Elle)/gu;

const roles: readonly (readonly [type: Contender['type'], gender: Gender | undefined, words: RegExp])[] = [
  ['party', undefined, /^(?:The|Le|La)(?: [\p{Ll}-]+)?(?: party| parti| liste| list)(?![\p{L}])/gu],
  [
    'party',
    undefined,
    /(?<![\p{L}])(?:[Ii]t|They)(?= (?:(?:will|also|now) )?(?:needed|won|took|has|have|had|got|fell|rose|slipped|received|lost|los|gain|gained|hold|held|kept|keep|obtain)\p{L}*\b)/gu,
  ],
  ['candidate', 'woman', /(?<![\p{L}])la candidate(?![\p{L}])(?!(?: [^,.;]{1,40})?,? \p{Lu}\p{Ll}+ \p{Lu})/gu],
  ['candidate', 'man', /(?<![\p{L}])le candidat(?![\p{L}])(?!(?: [^,.;]{1,40})?,? \p{Lu}\p{Ll}+ \p{Lu})/gu],
  [
    'candidate',
    undefined,
    /(?<![\p{L}])(?:[Ss]a liste|[Ss]on parti|[Hh](?:er|is) (?:party|list|slate))(?![\p{L}]|, \p{Lu}| [«“"])/gu,
  ],
];

/** "The nationalist party", "la candidate": stands for the party or candidate last named before the sentence. */
export function rolesIn(sentence: Sentence, earlier: readonly ContenderMention[]): ContenderMention[] {
  return roles.flatMap(([type, gender, words]) =>
    [...sentence.text.matchAll(words)].flatMap((match) => {
      const start = sentence.start + match.index;
      const meant = earlier
        .filter((one) => one.type === type && (gender === undefined || one.gender === gender))
        .filter((one) =>
          one.paragraph === sentence.paragraph ? one.start < start : sentence.paragraph - one.paragraph < 3,
        )
        .at(-1);
      return meant === undefined
        ? []
        : [{ ...meant, paragraph: sentence.paragraph, start, end: start + match[0].length }];
    }),
  );
}

const rivals =
  /(?<![\p{L}])(?:son|sa|her|his) (?:principale? )?(?:rivale?|adversaire|concurrente?|opponent|challenger)(?![\p{L}]|,? \p{Lu})/gu;

/** "À son rival": the candidate of the same paragraph who is not the one the sentence is about. */
export function rivalsOf(
  sentence: Sentence,
  inside: readonly ContenderMention[],
  earlier: readonly ContenderMention[],
): ContenderMention[] {
  return [...sentence.text.matchAll(rivals)].flatMap((match) => {
    const start = sentence.start + match.index;
    const isBefore = (one: ContenderMention) =>
      one.type === 'candidate' && one.paragraph === sentence.paragraph && one.start < start;
    const subject = inside.find(isBefore);
    const meant = earlier.filter((one) => isBefore(one) && one.key !== subject?.key).at(-1);
    return subject === undefined || meant === undefined
      ? []
      : [{ ...meant, paragraph: sentence.paragraph, start, end: start + match[0].length }];
  });
}

const winners =
  /(?<![\p{L}])(?:the (?:winner|victor|mayor-elect|governor-elect|president-elect)|le (?:vainqueur|gagnant|nouvel élu|nouveau maire|nouveau député)|la (?:gagnante|nouvelle élue|nouvelle maire|nouvelle députée))(?![\p{L}])/giu;

/** "The winner", "le vainqueur": whoever has won by what was told before. */
export function winnersIn({ text, start, paragraph }: Sentence, winner: Contender): ContenderMention[] {
  return [...text.matchAll(winners)].map((match) => ({
    ...winner,
    paragraph,
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/**
 * A pronoun in the place of the subject stands for the contender last named before it who may be meant: for the party
 * that the sentence before begins with, where "il" or "elle" fits it and nobody comes in between.
 */
export function pronounsIn(
  sentence: Sentence,
  earlier: readonly ContenderMention[],
  subjectBefore?: ContenderMention,
): ContenderMention[] {
  return [...sentence.text.matchAll(subject)].flatMap((match) => {
    const word = match[1] ?? match[2] ?? '';
    const gender = /^(?:he|il)$/i.test(word) ? 'man' : 'woman';
    const fits = (one: ContenderMention) => one.gender === undefined || one.gender === gender;
    const start = sentence.start + match.index + match[0].length - word.length;
    const before = earlier.filter((one) =>
      one.paragraph < sentence.paragraph ? sentence.paragraph - one.paragraph < 3 : one.start < start,
    );
    const people = before.filter((one) => one.type === 'candidate' && fits(one));
    const person = personMeant(people, gender, sentence, subjectBefore);
    const party = partyAhead(sentence, start, earlier) ?? subjectBefore;
    const isParty =
      party?.type === 'party' &&
      /^(?:il|elle)$/i.test(word) &&
      fits(party) &&
      (person === undefined || person.paragraph < sentence.paragraph || person.start < party.start);
    const meant = isParty ? party : person;
    return meant === undefined ? [] : [{ ...meant, paragraph: sentence.paragraph, start, end: start + word.length }];
  });
}

/** Whoever is known to be a woman or a man goes before somebody of whom nothing tells it, and the nearest is meant. */
function personMeant(
  people: readonly ContenderMention[],
  gender: Gender,
  sentence: Sentence,
  subjectBefore: ContenderMention | undefined,
): ContenderMention | undefined {
  const nearest = people.at(-1);
  const known = people.filter((one) => one.gender === gender && one.paragraph === nearest?.paragraph).at(-1);
  const isBare = people.every((one) => one.start < sentence.start || one.paragraph < sentence.paragraph);
  return (isBare ? subjectAgain(subjectBefore, gender, known) : undefined) ?? known ?? nearest;
}

/** "The minister was third, behind Hall. Five years ago he had 10,988": who the sentence before is about. */
function subjectAgain(
  subjectBefore: ContenderMention | undefined,
  gender: Gender,
  known: ContenderMention | undefined,
): ContenderMention | undefined {
  if (subjectBefore?.type !== 'candidate') return undefined;
  const isFit = subjectBefore.gender === gender || (subjectBefore.gender === undefined && known === undefined);
  return isFit ? subjectBefore : undefined;
}

/** "The League, which …, keeps one; it had five": the party that the sentence itself begins with. */
function partyAhead(
  sentence: Sentence,
  at: number,
  earlier: readonly ContenderMention[],
): ContenderMention | undefined {
  return earlier.find(
    ({ type, paragraph, start }) =>
      type === 'party' &&
      paragraph === sentence.paragraph &&
      start >= sentence.start &&
      start - sentence.start < 4 &&
      start < at,
  );
}
