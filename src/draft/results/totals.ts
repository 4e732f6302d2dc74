import type { Span } from '../evidence.ts';
import type { Sentence } from '../sentences.ts';
import type { Language } from '../wording.ts';
import { amountOf, numeral, numeralOrWord, percent, type Qualifier, qualifierBefore } from './number.ts';

type TotalName =
  | 'turnout'
  | 'abstention'
  | 'votersRegistered'
  | 'ballotsCast'
  | 'validVotes'
  | 'majority'
  | 'swing'
  | 'ballotsRejected'
  | 'ballotsBlank'
  | 'threshold'
  | 'seats'
  | 'seatsForMajority'
  | 'counted';

/** A figure of a whole vote, as one sentence states it. */
export interface TotalFigure extends Span {
  readonly field: TotalName;
  readonly value: number;
  readonly of?: number | undefined;
  readonly unit?: 'points' | 'percent' | undefined;
  readonly qualifier?: Qualifier | undefined;
}

const N = `(${numeral})`;
const W = `(${numeralOrWord})`;
const near = String.raw`[^.;:\d]{0,60}?`;

const patterns: readonly (readonly [TotalName, string])[] = [
  ['abstention', `(?:abstention|stayed (?:at )?home)${near}${N}${percent}`],
  ['turnout', String.raw`(?:turnout|turn-out|participation)${near}(?:\d[\d.,]* points to )?${N}${percent}`],
  ['turnout', String.raw`${N}${percent}(?: [\p{L}]+)? (?:turnout|de participation)`],
  ['turnout', String.raw`${N}${percent} of (?:the )?(?:[\p{L}’']+ )?(?=[\d, ]*registered voters)`],
  ['swing', `swing[^.;]{0,80}?(?:was|of) ${N}(?:${percent}| (?:percentage )?points)`],
  [
    'votersRegistered',
    `${N} (?:registered voters|electors|inscrits|people (?:were|are) (?:entitled|registered|eligible))`,
  ],
  ['votersRegistered', `electorate (?:of|is|was) ${N}`],
  ['ballotsCast', `(?:votes cast|ballots cast|votants)(?: :|:)? ${N}`],
  [
    'ballotsCast',
    String.raw`${N}(?:[ \u00a0\u202f](?:votants|ballots (?:cast|had been|have been|were)|ont voté|se sont (?:déplacés|exprimés)|took to the polls|people voted)| (?:of|des|sur) (?:the |les )?[\d,\s\u00a0\u202f]+ (?:electors|inscrits|voters))`,
  ],
  ['ballotsCast', `inscrits, ${N} (?:ont|se sont)`],
  ['ballotsCast', `of the ${N} ballots`],
  ['validVotes', `(?:With|with|out of|of) ${N}(?: votes counted)`],
  [
    'majority',
    `(?:majority|margin|difference|écart|lead|avance)(?: [^.;,]{0,60}?)? (?:was|of|is|est de|de|by) (?:just |only |more than |about |over )?${W}(?!${percent}|%)`,
  ],
  [
    'majority',
    String.raw`(?:won|win|wins|beat|takes|took|ahead|Primary|lost|devance|gagne)(?: [\p{L}’' ]{0,40})? (?:by|de) (?:just |only |seulement )?${W}(?: votes?| voix| points|(?=[.,;]))`,
  ],
  ['ballotsRejected', `(?:rejected|spoiled|spoilt|invalid)(?: ballots| papers)?: ${N}`],
  [
    'ballotsRejected',
    String.raw`${W}(?: (?:ballot papers|ballots|papers))?(?: (?:were|was))? (?:declared )?(?:rejected|spoiled|spoilt|invalid|nuls?)(?![\p{L}])`,
  ],
  [
    'ballotsBlank',
    String.raw`${W}(?: (?:bulletins|ballots|voters|of those voters))?(?: étaient| were| left)? (?:blancs?|blank|Measure \p{Lu} blank)(?![\p{L}])`,
  ],
  ['ballotsBlank', String.raw`bulletins blancs[^.;\d]{0,30}?${N}`],
  [
    'threshold',
    `(?:threshold of|threshold is|needs|needed|barre des|seuil de|rule of|under the state[’']s) (?:${near})??${W}${percent}`,
  ],
  ['seatsForMajority', `(?:the )?${W}(?: seats)? (?:are |were )?needed for a majority`],
  ['seatsForMajority', `(?:[Aa] majority is|majorité est de) ${W}(?=[.,])`],
  ['seats', String.raw`(?:of (?:the|\p{L}+[’']s)|des|les|'s|’s) ${N}(?:[ -]seats?| sièges)`],
  ['counted', String.raw`${N} of (?:the )?(?:[\p{L}]+[’']s )?${N} (?:precincts|polling stations|bureaux)`],
];

const compiled = [...patterns]
  .sort(([a], [b]) => Number(b === 'seatsForMajority') - Number(a === 'seatsForMajority'))
  .map(([field, source]) => [field, new RegExp(source, 'giu')] as const);

/** The figures of the whole vote in a sentence; each number is taken once. */
export function totalsIn(sentence: Sentence, language: Language): TotalFigure[] {
  const found: TotalFigure[] = [];
  const all = compiled.flatMap(([field, pattern]) =>
    [...sentence.text.matchAll(pattern)].flatMap((match) => toFigure(field, match, sentence, language) ?? []),
  );
  for (const figure of all) {
    if (!found.some((one) => one.start < figure.end && figure.start < one.end)) found.push(figure);
  }
  return found;
}

function toFigure(
  field: TotalName,
  match: RegExpExecArray,
  sentence: Sentence,
  language: Language,
): TotalFigure | undefined {
  const [whole, written, of] = match;
  if (written === undefined || written === '') return undefined;
  const at = match.index + whole.indexOf(written);
  return {
    paragraph: sentence.paragraph,
    start: sentence.start + at,
    end: sentence.start + at + written.length,
    field,
    value: amountOf(written, language),
    of: of === undefined ? undefined : amountOf(of, language),
    unit: /^ (?:percentage )?points/.test(sentence.text.slice(at + written.length)) ? 'points' : undefined,
    qualifier: qualifierBefore(sentence.text.slice(0, at)),
  };
}
