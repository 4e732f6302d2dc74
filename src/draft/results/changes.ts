import type { Sentence } from '../sentences.ts';
import type { Language } from '../wording.ts';
import { amountOf, numeral, numeralOrWord } from './number.ts';
import type { RowFigure } from './row-figures.ts';

type Pattern = readonly [field: 'shareChange' | 'seatsChange', sign: 1 | -1, words: RegExp];

const up =
  '(?:up|rose by|grew by|climbed by|jumped by|rises by|gain(?:ed|s|ing)?|(?:a )?gain of|(?:en )?hausse de|progress\\p{L}+ de|gagn\\p{L}+)';
const down =
  '(?:down|fell (?:back )?by|falls by|slipped by|slumped by|dropped by|sank by|lost|loses|losing|(?:a )?loss of|(?:en )?baisse de|recul\\p{L}* de|perd\\p{L}*)';
const points = String.raw`[ \u00a0\u202f](?:percentage )?points?(?![\p{L}])`;

const patterns: readonly Pattern[] = (
  [
    ['shareChange', 1, `(?<![\\p{L}])${up} (?:de )?(${numeral})${points}`],
    ['shareChange', -1, `(?<![\\p{L}])${down} (?:de )?(${numeral})${points}`],
    ['shareChange', -1, `points?[^.;]{0,60}? (?:slumped|fell|slipped|dropped) by (${numeral})(?=[.,;])`],
    ['seatsChange', 1, `, up (?:by )?(${numeralOrWord})(?=[.,;)]|$| (?:and|on|from|since)(?![\\p{L}]))`],
    ['seatsChange', -1, `, down (?:by )?(${numeralOrWord})(?=[.,;)]|$| (?:and|on|from|since)(?![\\p{L}]))`],
    ['seatsChange', 1, `(?:gain of|gained|gains|picked up|flipped) (${numeralOrWord})(?= seats?|[.,;]| of its)`],
    [
      'seatsChange',
      -1,
      `(?:loss of|lost|loses) (?:${numeral} points and )?(${numeralOrWord})(?= seats?|[.;]|,(?!\\d)| of its)`,
    ],
    [
      'seatsChange',
      1,
      `(${numeralOrWord})(?: seats?| sièges?)? (?:more than(?! (?:a|the) majority)|de plus(?! que la majorité))`,
    ],
    ['seatsChange', -1, `(${numeralOrWord})(?: seats?| sièges?)? (?:fewer|de moins)`],
  ] as const
).map(([field, sign, source]) => [field, sign, new RegExp(source, 'giu')]);

/** How much more or less of the votes or seats somebody has than before, as a sentence states it: −3.7 for "down 3.7 points". */
export function changesIn(sentence: Sentence, language: Language): RowFigure[] {
  const isOfSeats = /(?<![\p{L}])(?:seats?|members|sièges?|fauteuils?)(?![\p{L}])/iu.test(sentence.text);
  return patterns.flatMap(([field, sign, words]) =>
    field === 'seatsChange' && !isOfSeats
      ? []
      : [...sentence.text.matchAll(words)].map((match): RowFigure => {
          const written = match[1] ?? '';
          const start = sentence.start + match.index + match[0].lastIndexOf(written);
          return {
            paragraph: sentence.paragraph,
            start,
            end: start + written.length,
            field,
            value: sign * amountOf(written, language),
            written,
          };
        }),
  );
}
