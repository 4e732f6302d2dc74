import type { Fact } from '../story/schema.ts';
import { formatNumber } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { words } from '../text/normalize.ts';
import { textIn } from '../text/text.ts';
import type { Derived } from './arithmetic.ts';

/**
 * A derived figure with its working, in words. A unit that has no name in this language is left out: the fact, which
 * stands above, has it.
 */
export function derivedText(derived: Derived, locale: Locale, hasName: (unit: string) => boolean): string {
  const text = textIn(locale);
  const number = (value: number) => formatNumber(locale, value);
  const named = ({ unit }: { readonly unit: string }) => (hasName(unit) ? unit : '');
  const value = number(derived.value);
  switch (derived.kind) {
    case 'difference':
      return text('computed.difference', { value, from: number(derived.from), minus: number(derived.minus) });
    case 'ratio':
      return text('computed.ratio', { value, from: number(derived.from), by: number(derived.by) });
    case 'fall':
      return text('computed.fall', { value, from: number(derived.from), to: number(derived.to) });
    case 'portion':
      return text('computed.portion', { value, part: number(derived.part), whole: number(derived.whole) });
    case 'period': {
      const { amount, per } = derived.given;
      const unit = named(derived.given);
      return spaced(
        text('computed.period', { value, unit, per: derived.per, amount: number(amount), given: per ?? 'year' }),
      );
    }
    case 'periods': {
      const { amount } = derived.given;
      const unit = named(derived.given);
      return spaced(text('computed.periods', { value, unit, count: number(derived.count), amount: number(amount) }));
    }
    case 'lasts': {
      const { sum, rate, per } = derived;
      const rated = { unit: named(rate), rate: number(rate.amount), given: rate.per ?? 'year' };
      return spaced(text('computed.lasts', { value, per, amount: number(sum.amount), ...rated }));
    }
    case 'since':
      return text('computed.since', { value: derived.value, year: derived.year, years: derived.years });
  }
}

/** Whether a unit of a fact has a name in a language: units are told in the story's, and others may have the same word. */
export function namesUnit({ statement }: Pick<Fact, 'statement'>, locale: Locale, language: Locale) {
  const own = words(statement.en === statement.fr ? '' : statement[locale]);
  return (unit: string) => locale === language || words(unit).every((word) => own.includes(word));
}

/** Without the gap that a unit leaves. */
function spaced(text: string): string {
  return text.replace(/ {2,}/g, ' ');
}
