import { words } from '../text/normalize.ts';
import { type Hedge, hedgeAfter, hedgeBefore } from './hedges.ts';
import { words as numeralWords } from './numeral-words.ts';
import { states } from './numerals.ts';
import type { Evidence, Qualifier } from './schema-parts.ts';

/** What a hedge of the article may be recorded as. A plain figure, or an exact one, may be called anything. */
const recordedAs: Readonly<Partial<Record<Hedge, readonly Qualifier[]>>> = {
  about: ['about'],
  almost: ['almost', 'about', 'less_than'],
  over: ['more_than', 'at_least'],
  just_over: ['more_than', 'at_least', 'about'],
  under: ['less_than', 'almost'],
  just_under: ['less_than', 'almost', 'about'],
  at_least: ['at_least', 'more_than'],
  at_most: ['as_many_as', 'less_than'],
  as_many_as: ['as_many_as'],
};

/** How a figure that its evidence hedges is recorded without the hedge, or with another one; `undefined` if it is not. */
export function hedgeFault(
  value: number,
  qualifier: Qualifier | undefined,
  evidence: readonly Evidence[],
): string | undefined {
  const [exact, hedge] =
    evidence.flatMap((one) => {
      const found = hedgeOf(one.exact, value);
      return found === undefined ? [] : [[one.exact, found] as const];
    })[0] ?? [];
  const allowed = hedge && recordedAs[hedge];
  if (allowed === undefined || (qualifier !== undefined && allowed.includes(qualifier))) return undefined;
  const meant = allowed.map((one) => `"${one}"`).join(' or ');
  return `has ${value} ${qualifier === undefined ? 'without a qualifier' : `as "${qualifier}"`}, where the article has "${exact}"; write the qualifier ${meant}`;
}

/** The hedge of a number in digits, or in a word that is one: "une trentaine". */
function hedgeOf(exact: string, value: number): Hedge | undefined {
  const row = words(exact);
  const at = row.findIndex((word) => /\d/.test(word) && states(word, value));
  if (at !== -1) return hedgeAt(row, at);
  return row.some((word) => roughly.test(word) && numeralWords.get(word) === value) ? 'about' : undefined;
}

/** "Une trentaine", which is about thirty; a dozen is mostly twelve. */
const roughly = /^(?!douzaine)\p{L}+aine$/u;

/** The hedge right before a number, or behind it. "About the 14 precincts" and "over ten years" are none. */
export function hedgeAt(row: readonly string[], at: number): Hedge {
  const isSpan = /^(?:days?|weeks?|months?|years?|hours?|jours?|semaines?|mois|ans?|annees?|heures?)$/.test(
    row[at + 1] ?? '',
  );
  if (isSpan || /^(?:the|les|la|le|l|des)$/.test(row[at - 1] ?? '')) return 'plain';
  const { hedge } = hedgeBefore(row, at);
  return hedge === 'plain' ? (hedgeAfter(row, at + 1) ?? hedge) : hedge;
}
