import type { Sentence } from '../sentences.ts';
import type { Language } from '../wording.ts';

/** Which vote a sentence tells of: `earlier` by its year or the words for it, `round` if it names one. */
export interface Scope {
  readonly measure?: string | undefined;
  readonly earlier?: string | undefined;
  readonly round?: number | undefined;
  readonly place?: string | undefined;
}

const rounds: readonly (readonly [round: number, words: RegExp])[] = [
  [1, /\b(?:first (?:round|ballot|count)|first choices)\b|(?<![\p{L}])premier tour/iu],
  [2, /\b(?:second (?:round|ballot|count)|runoff|run-off)\b|(?<![\p{L}])(?:second|deuxième) tour/iu],
  [3, /\bthird (?:round|count)\b|(?<![\p{L}])troisième tour/iu],
  [4, /\bfourth (?:round|count)\b/i],
];

export function roundIn(text: string): number | undefined {
  return rounds.find(([, words]) => words.test(text))?.[0];
}

const measure = /\b(?:Measure|Proposition|Amendment|Question|Initiative|Prop) (?:\p{Lu}|\d+)\b/u;

export function measureIn(text: string): string | undefined {
  return measure.exec(text)?.[0];
}

const ago = /\b(?:\p{L}+|\d+) years ago\b|\blast time\b|(?<![\p{L}])il y a (?:\p{L}+|\d+) ans/iu;

/** The words that put a figure into an earlier vote: a year before that of the article, "four years ago". */
export function earlierIn(text: string, year: number): string | undefined {
  const years = [...text.matchAll(/(?:\b(?:in|since|the|on|en|de|from)(?: the)? )((?:19|20|21)\d\d)\b/gi)].map(
    ([, found]) => Number(found),
  );
  const before = years.find((one) => one < year);
  return before === undefined ? (ago.test(text) ? 'ago' : undefined) : `${before}`;
}

const word = {
  en: /\b(?:by-election|general election|local elections?|state election|regional elections?|presidential (?:election|primary)|primary|referendum|mayoral election|municipal elections?|parliamentary election|leadership election|election)\b/gi,
  fr: /(?:élections? (?:municipales?|législatives?|régionales?|présidentielles?|européennes?|départementales?|partielle)|législatives|municipales|régionales|présidentielle|référendum|primaire|élections?)(?![\p{L}])/giu,
} as const;

/** What the article calls the vote that it is about: the first word that says of which kind it was, or the commonest. */
export function contestName(sentences: readonly Sentence[], language: Language): string | undefined {
  const counts = new Map<string, number>();
  for (const { text } of sentences) {
    for (const [found] of text.matchAll(word[language])) {
      const name = found.toLowerCase();
      counts.set(name, (counts.get(name) ?? 0) + (/^(?:élections?|elections?)$/.test(name) ? 0.2 : 1));
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
