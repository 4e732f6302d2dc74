import { formatNumber } from '../../text/format.ts';
import type { Locale } from '../../text/locale.ts';
import { textIn } from '../../text/text.ts';
import type { Derived } from './arithmetic.ts';

/** A derived figure with its working, in words. */
export function derivedText(derived: Derived, locale: Locale): string {
  const text = textIn(locale);
  const number = (value: number) => formatNumber(locale, value);
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
      const { unit, amount, per } = derived.given;
      return text('computed.period', { value, unit, per: derived.per, amount: number(amount), given: per ?? 'year' });
    }
    case 'periods': {
      const { unit, amount } = derived.given;
      return text('computed.periods', { value, unit, count: number(derived.count), amount: number(amount) });
    }
    case 'lasts': {
      const { sum, rate, per } = derived;
      const rated = { unit: rate.unit, rate: number(rate.amount), given: rate.per ?? 'year' };
      return text('computed.lasts', { value, per, amount: number(sum.amount), ...rated });
    }
    case 'since':
      return text('computed.since', { value: derived.value, year: derived.year, years: derived.years });
  }
}
