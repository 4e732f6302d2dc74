import type { Qualifier } from '../../story/schema-parts.ts';
import type { Span } from '../evidence.ts';
import type { Sentence } from '../sentences.ts';
import type { Language } from '../wording.ts';
import { amountOf, numeral, percent, qualifierBefore } from './number.ts';
import { patterns, type TotalName } from './total-patterns.ts';

const N = `(${numeral})`;

/** A figure of a whole vote, as one sentence states it. */
export interface TotalFigure extends Span {
  readonly field: TotalName;
  readonly value: number;
  readonly of?: number | undefined;
  readonly unit?: 'points' | 'percent' | 'votes' | undefined;
  readonly qualifier?: Qualifier | undefined;
}

const compiled = [...patterns]
  .sort(([a], [b]) => Number(b === 'seatsForMajority') - Number(a === 'seatsForMajority'))
  .map(([field, source]) => [field, new RegExp(source, 'giu')] as const);

/** "from 58.3 to 62 per cent", "68 per cent, up from 64.9", "59 %, contre 55 %": the second figure of the same kind. */
const ranged = new RegExp(
  String.raw`(turnout|turn-out|participation|abstention)[^.;\d]{0,60}?(?:from|de) ${N}(?:${percent})? (?:to|à) ${N}${percent}`,
  'giu',
);
const compared = new RegExp(
  `(turnout|turn-out|participation|abstention)[^;]*?${percent}[^;]{0,80}? (?:(?:up from|down from|compared with|compared to|below the|above the|contre|against|après|after) (?:only |just |seulement )?|(?:qu[’']|than )[^;()]{0,30}[(])${N}${percent}`,
  'giu',
);
/** "419 200 ont voté, soit 51,6 %, contre 375 300 (46,2 %) au premier": the same two figures of another vote. */
const comparedCounts = new RegExp(
  `(?:ont voté|se sont (?:déplacés|rendus)|votants)[^;]*? contre (?:${N} \\()?${N}${percent}`,
  'giu',
);
/** "Elle atteint 39 % dans la deuxième, et 40 % dans la troisième": what an earlier sentence has named. */
const carried = new RegExp(
  String.raw`(?<=(?:établi\p{L}*|atteint|grimp\p{L}*|mont\p{L}*|tomb\p{L}*|chut\p{L}*|était|was|and|et|reached|stood)(?: à| at| de)? )${N}${percent}`,
  'giu',
);

/**
 * The figures of the whole vote in a sentence; each number is taken once.
 *
 * @param subject what the sentence before tells the rate of, if this one has only a pronoun for it
 */
export function totalsIn(sentence: Sentence, language: Language, subject?: 'turnout' | 'abstention'): TotalFigure[] {
  const found: TotalFigure[] = [];
  const all = compiled.flatMap(([field, pattern]) =>
    [...sentence.text.matchAll(pattern)].flatMap((match) => toFigure(field, match, sentence, language) ?? []),
  );
  const more = [
    ...[...sentence.text.matchAll(ranged)].flatMap((match) => [
      rate(match, 2, sentence, language),
      rate(match, 3, sentence, language),
    ]),
    ...[...sentence.text.matchAll(compared)].map((match) => rate(match, 2, sentence, language)),
    ...[...sentence.text.matchAll(comparedCounts)].flatMap((match) => [
      ...(match[1] === undefined ? [] : [counted(match, match[1], 'ballotsCast', sentence, language)]),
      counted(match, match[2] ?? '', 'turnout', sentence, language),
    ]),
    ...(subject !== undefined &&
    /(?:^|, |^(?:In|At|For|Across) [^.;,\d]{1,40} )(?:[Ii]t|[Ee]lle)(?![\p{L}])/u.test(sentence.text)
      ? [...sentence.text.matchAll(carried)].flatMap((match) => toFigure(subject, match, sentence, language) ?? [])
      : []),
  ];
  for (const figure of [...all, ...more]) {
    if (!found.some((one) => one.start < figure.end && figure.start < one.end)) found.push(figure);
  }
  return found;
}

function counted(
  match: RegExpExecArray,
  written: string,
  field: TotalName,
  sentence: Sentence,
  language: Language,
): TotalFigure {
  const start = sentence.start + match.index + match[0].lastIndexOf(written);
  const span = { paragraph: sentence.paragraph, start, end: start + written.length };
  return { ...span, field, value: amountOf(written, language) };
}

function rate(match: RegExpExecArray, group: 2 | 3, sentence: Sentence, language: Language): TotalFigure {
  const written = match[group] ?? '';
  const field = /abstention/i.test(match[1] ?? '') ? 'abstention' : 'turnout';
  const at = group === 2 ? match[0].indexOf(written, match[1]?.length) : match[0].lastIndexOf(written);
  const start = sentence.start + match.index + at;
  return {
    paragraph: sentence.paragraph,
    start,
    end: start + written.length,
    field,
    value: amountOf(written, language),
  };
}

function unitBehind(field: TotalName, text: string): TotalFigure['unit'] {
  if (/^ (?:percentage )?points/.test(text)) return 'points';
  return field === 'counted' && new RegExp(`^${percent}`, 'iu').test(text) ? 'percent' : undefined;
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
    // A quota is counted in votes.
    unit:
      field === 'threshold' && amountOf(written, language) > 100
        ? 'votes'
        : unitBehind(field, sentence.text.slice(at + written.length)),
    qualifier: qualifierBefore(sentence.text.slice(0, at)),
  };
}
