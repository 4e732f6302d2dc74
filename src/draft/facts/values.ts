import type { Qualifier } from '../../story/schema-parts.ts';
import type { Span } from '../evidence.ts';
import { amountOf, numeral, percent, qualifierBefore } from '../results/number.ts';
import type { Sentence } from '../sentences.ts';
import type { Language } from '../wording.ts';

/** A number that a sentence states, with what it counts. */
export interface StatedValue extends Span {
  readonly amount: number;
  readonly unit: string;
  readonly qualifier?: Qualifier | undefined;
  readonly per?: 'month' | 'year' | 'week' | 'day' | undefined;
}

const figure = new RegExp(`([$€£]?)(${numeral.replace('$€£', '')})(${percent})?`, 'giu');
const noun =
  /^(?:[ \u00a0\u202f-](?:of (?:the |its |his |her )?)?)((?!and |et |or |to |year-old|ans(?![\p{L}])|à |in |on |dans |en |de |that |when |were |was |had |has |have |a |ont |est |sont |avec |soit |for |contre |against |from |by |with |but |with )(?:(?:d[eu]s? |d[’'])?[\p{L}][\p{L}’-]*(?: (?!(?:and|et|in|on|of|de|at|to|but|with|by|from|ago|before|after|later|went|more|per|each|since|among|who|which|that|as|a|an|the|had|went|came|\p{L}+ed|pour|par|qui|que|dont|mais|était|étaient|est|sont|was|were|have|has|had|will|would|could|that|for|ont|ne|en|à|avec|dans|sur)(?![\p{L}]))[\p{Ll}][\p{L}-]*)?))/u;
const currencies: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds' };
const month = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|janv|févr|mars|avr|mai|juin|juil|août)/iu;

/** The numbers of a sentence with their units and hedges; numbers without a unit are left out, and so are dates. */
export function valuesIn(sentence: Sentence, language: Language): StatedValue[] {
  return [...sentence.text.matchAll(figure)].flatMap((match) => {
    const [whole, currency = '', written = '', share] = match;
    const after = sentence.text.slice(match.index + whole.length);
    const unit = share !== undefined ? 'percent' : (currencies[currency] ?? noun.exec(after)?.[1]);
    const amount = amountOf(written, language);
    if (unit === undefined || month.test(unit) || !Number.isFinite(amount)) return [];
    const start = sentence.start + match.index;
    const per = /^.{0,40}?\b(?:a|per|par|each|every) (month|year|week|day|mois|an|semaine|jour|night)\b/.exec(
      after,
    )?.[1];
    return [
      {
        paragraph: sentence.paragraph,
        start,
        end: start + whole.length,
        amount,
        unit,
        qualifier: qualifierBefore(sentence.text.slice(0, match.index)),
        per: perOf(per),
      },
    ];
  });
}

function perOf(word: string | undefined): StatedValue['per'] {
  const units = {
    month: 'month',
    mois: 'month',
    year: 'year',
    an: 'year',
    week: 'week',
    semaine: 'week',
    day: 'day',
    jour: 'day',
    night: 'day',
  } as const;
  return Object.entries(units).find(([name]) => name === word)?.[1];
}
