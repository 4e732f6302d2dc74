import type { Span } from '../evidence.ts';
import type { Sentence } from '../sentences.ts';
import type { Language } from '../wording.ts';
import { amountOf, numeral, numeralOrWord } from './number.ts';
import type { RowFigure } from './row-figures.ts';

const figure = new RegExp(
  String.raw`^(?:['’]s?)?,?(?: (?:on|with|at|just|only|à|avec))? (${numeralOrWord})(?=[.,;)](?!\d)| (?:and|et|while|but|mais)(?![\p{L}])|$)`,
  'u',
);

/** "Hall (2,967) and Dunne (271)": behind a first one, a figure in brackets is no age. */
const isListed = /\d[ \u00a0\u202f]?%?\)(?:,| and| et|,? puis| ;)[^()]{0,60}$/u;
const bracketed = new RegExp(String.raw`^ \((${numeral})\)`, 'u');

/** "The Greens 13.4, the Farmers nine": a figure right behind a name is of the kind that the sentence has told last. */
export function ellipticIn(
  sentence: Sentence,
  language: Language,
  {
    names,
    known,
    taken,
  }: { readonly names: readonly Span[]; readonly known: readonly RowFigure[]; readonly taken: readonly Span[] },
): RowFigure[] {
  return names.flatMap((name): RowFigure[] => {
    const front = sentence.text.slice(0, name.end - sentence.start);
    const behind = sentence.text.slice(name.end - sentence.start);
    const match = figure.exec(behind) ?? (isListed.test(front) ? bracketed.exec(behind) : null);
    const written = match?.[1] ?? '';
    const start = name.end + (match?.[0].lastIndexOf(written) ?? 0);
    const span = { paragraph: sentence.paragraph, start, end: start + written.length };
    const isTaken = [...known, ...taken].some((one) => one.start < span.end && span.start < one.end);
    const field = known.filter((one) => one.end <= start && !one.field.endsWith('Change')).at(-1)?.field;
    const value = amountOf(written, language);
    return written === '' || isTaken || field === undefined || !fits(field, value)
      ? []
      : [{ ...span, field, value, written }];
  });
}

function fits(field: RowFigure['field'], value: number): boolean {
  return field === 'share' ? value <= 100 : Number.isInteger(value) && (field === 'votes' ? value > 20 : value < 1000);
}
