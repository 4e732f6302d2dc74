import { escaped } from '../facts/question-parts.ts';

const heads =
  'bond|levy|tax|proposal|amendment|merger|ban|repeal|initiative|charter|projet|fusion|taxe|emprunt|réforme';
const phraseOf = `((?:(?!(?:the|a|an|le|la|un|une) )[\\p{Ll}-]+ ){0,2}(?:${heads}))`;

/** What an article calls a measure beside its number: "a school levy, Measure 8", "the bond, listed as Measure 7". */
export function namesOfMeasure(measure: string, text: string): string[] {
  const own = escaped(measure);
  const patterns = [
    new RegExp(
      `(?<![\\p{L}])(?:the|an?|la|le|une?) ${phraseOf},? (?:(?:listed|known|numbered|dubbed) (?:as )?|called )?${own}(?!\\d)`,
      'giu',
    ),
    new RegExp(`(?<![\\p{L}])${own}, (?:the|an?|la|le|une?) ${phraseOf}(?![\\p{L}])`, 'giu'),
  ];
  const told = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name.toLowerCase()));
  const more = told.flatMap((name) => {
    const head = name.split(' ').at(-1) ?? '';
    return [...text.matchAll(new RegExp(`(?<![\\p{L}])(?:the|an?) ([\\p{Ll}-]+ ${head})(?![\\p{L}])`, 'gu'))].map(
      ([, longer = '']) => longer,
    );
  });
  return [...new Set([...told, ...more])].slice(0, 4);
}

const races =
  /(?<![\p{L}])(mayor|governor|council|commissioner|sheriff|senate|presidential|leadership)(?:['’]s|al)? (?:race|contest|vote|election)(?![\p{L}])/giu;

/** By which office an article calls the race that it is about: "the mayor's race". */
export function namesOfRace(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [, office = ''] of text.matchAll(races)) {
    counts.set(office.toLowerCase(), (counts.get(office.toLowerCase()) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (best === undefined) return [];
  return best === 'mayor' ? ['mayor race', 'mayor’s race', 'mayoral race'] : [`${best} race`];
}
