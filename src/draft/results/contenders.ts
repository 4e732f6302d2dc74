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

const options = /(?<![\p{L}])(Yes|No|Leave|Remain|Oui|Non|[Ii]n favou?r)(?= votes?\b|[,.;:) ])/gu;
const others =
  /\b(?:smaller parties|other parties|others|somebody else|write-ins?|les autres(?: listes| candidats)?)(?![\p{L}])/giu;

/** "A similar measure received 63 percent": those who voted for it. */
const measures =
  /\b(?:measure|proposal|bond|amendment|proposition)\b(?=[^.;]{0,40}? (?:received|got|won|passed with|failed with) \d)/giu;

/** What is voted for without a name of its own: "Yes", "Leave", "others". */
export function optionsIn(sentence: Sentence): ContenderMention[] {
  const of = (pattern: RegExp, key: (word: string) => string) =>
    [...sentence.text.matchAll(pattern)].map((match) => ({
      type: 'option' as const,
      key: key(match[0]),
      paragraph: sentence.paragraph,
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    }));
  const verbs = /(?<=\b(?:vot(?:ed|ing|e)|wanting|wanted|chose) to )(?:leave|remain)\b/g;
  const isVote = /\b(?:votes?|ballots?|percent|per cent|voix|hold|seats|wrote in)\b|%/i.test(sentence.text);
  const named = of(options, optionName);
  const passed = named.length > 0 ? [] : of(measures, () => 'yes');
  return isVote ? [...named, ...passed, ...of(verbs, optionName), ...of(others, () => 'others')] : [];
}

function optionName(word: string): string {
  return /^in fav/i.test(word) ? 'yes' : word.toLowerCase();
}

const subject =
  /(?:^|[.;,] |(?<![\p{L}])(?:and|et|while|but|mais|puis) )(He|She|he|she|Il|Elle|il|elle)(?= (?!y a)[\p{L}’']+)|(?<= )(he|she|il|elle)(?= (?:had|has|won|came|took|got|received|polled|avait|obt|recueill|totalis))|(?<=[“"«] )(?:Il|Elle)/gu;

const roles: readonly (readonly [type: Contender['type'], gender: Gender | undefined, words: RegExp])[] = [
  ['party', undefined, /^(?:The|Le|La)(?: [\p{Ll}-]+)?(?: party| parti| liste| list)(?![\p{L}])/gu],
  [
    'party',
    undefined,
    /(?<![\p{L}])[Ii]t(?= (?:needed|won|took|has|had|got|fell|rose|slipped|received|lost|gained|obtain)\p{L}*\b)/gu,
  ],
  ['candidate', 'woman', /(?<![\p{L}])la candidate(?![\p{L}])/giu],
  ['candidate', 'man', /(?<![\p{L}])le candidat(?![\p{L}])/giu],
  ['candidate', undefined, /^(?:Sa liste|Son parti|Her party|His party|Her list|His list)(?![\p{L}])/gu],
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

/** A pronoun in the place of the subject stands for the contender last named before it who may be meant. */
export function pronounsIn(sentence: Sentence, earlier: readonly ContenderMention[]): ContenderMention[] {
  return [...sentence.text.matchAll(subject)].flatMap((match) => {
    const word = match[1] ?? match[2] ?? '';
    const gender = /^(?:he|il)$/i.test(word) ? 'man' : 'woman';
    const start = sentence.start + match.index + match[0].length - word.length;
    const before = earlier.filter((one) =>
      one.paragraph < sentence.paragraph ? sentence.paragraph - one.paragraph < 3 : one.start < start,
    );
    const meant = before
      .filter((one) => one.type === 'candidate' && (one.gender === undefined || one.gender === gender))
      .at(-1);
    return meant === undefined ? [] : [{ ...meant, paragraph: sentence.paragraph, start, end: start + word.length }];
  });
}
