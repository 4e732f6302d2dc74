import type { Span } from './evidence.ts';
import { commonPlaces } from './lexicon.ts';

/** A place that the article describes and does not name: "the primary school", "le bureau numéro 4". */
export interface CommonPlace {
  readonly name: string;
  /** "Le viaduc", where the article tells elsewhere which one it is. */
  readonly aliases: readonly string[];
  readonly spans: readonly Span[];
}

const english = new RegExp(
  String.raw`\b(?:[Ii]n|[Aa]t|[Oo]n|[Oo]utside|[Ii]nside|[Nn]ear|[Bb]ehind|of|to|from|under|by|when) (?:the|\p{Ll}+[’']s) ((?:(?!own\b|same\b|very\b)[\p{Ll}-]+ ){0,2}(?:${commonPlaces}))\b(?! (?:of|and) \p{Lu})`,
  'gu',
);
const french = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:à|au|dans|sur|vers|devant|derrière|de|en|du)(?: la | le | l[’']| un | une | cette | ce | )|où la |où le )((?!centre(?![\p{L}]))(?:(?:première|deuxième|troisième|quatrième|cinquième|seconde|autre|\d+(?:re|ère|e|ème)) )?(?:${commonPlaces})(?: (?:numéro \d+|couverte?|gauche|droite|municipale?|\d+))?(?: (?:de la |de l[’']|des |du |de |d[’']|aux |à )\p{L}[\p{L}-]+)?)(?![\p{L}])`,
  'giu',
);
/** "The 31st District": where a seat has a number for its name. */
const ordinal =
  /(?<![\p{L}\d])(\d{1,2}(?:st|nd|rd|th) (?:[Cc]ongressional |[Ss]enate |[Hh]ouse )?(?:[Dd]istrict|[Ww]ard|[Pp]recinct|[Dd]ivision|[Cc]onstituency))(?![\p{L}])/gu;
const bank = /(?<![\p{L}])rive (?:gauche|droite)(?![\p{L}])/giu;
const seat =
  /(?<![\p{L}])la ((?:\d{1,2}(?:re|e|ème)|première|deuxième|troisième|quatrième|seconde) circonscription)(?![\p{L}])/giu;
const numbered =
  /(?<![\p{L}])dans la ((?:première|deuxième|troisième|quatrième|seconde))(?= ?[,.;]| \p{Ll}+ )(?! (?:circonscription|fois|tour))/giu;

/** Finds places that have a word for them and no name, where the sentence puts somebody or something there. */
export function commonPlacesIn(
  paragraphs: readonly string[],
  language: 'en' | 'fr',
  skip: ReadonlySet<number>,
): CommonPlace[] {
  const found = new Map<string, Span[]>();
  const hasSeats = /circonscription/.test(paragraphs.join(' '));
  paragraphs.forEach((text, index) => {
    if (skip.has(index + 1)) return;
    if (language === 'fr') addFrench(found, text, index + 1, hasSeats);
    else addEnglish(found, text, index + 1);
  });
  return joined(found);
}

/** A word alone stands for the only longer name that begins with it. */
function joined(found: ReadonlyMap<string, readonly Span[]>): CommonPlace[] {
  const names = [...found.keys()];
  const longer = new Map(
    names.flatMap((name) => {
      const [whole, ...others] = names.filter((one) => one.startsWith(`${name} `));
      return whole !== undefined && others.length === 0 ? [[name, whole] as const] : [];
    }),
  );
  return names
    .filter((name) => !longer.has(name))
    .map((name) => {
      const aliases = names.filter((one) => longer.get(one) === name);
      return { name, aliases, spans: [name, ...aliases].flatMap((one) => found.get(one) ?? []) };
    });
}

function addEnglish(found: Map<string, Span[]>, text: string, paragraph: number): void {
  for (const pattern of [english, ordinal])
    for (const match of text.matchAll(pattern)) keep(found, paragraph, match, match[1] ?? '');
}

function addFrench(found: Map<string, Span[]>, text: string, paragraph: number, hasSeats: boolean): void {
  for (const match of text.matchAll(french)) keep(found, paragraph, match, match[1] ?? '');
  for (const match of text.matchAll(bank)) {
    if (!isKnown(found, paragraph, match.index)) keep(found, paragraph, match, match[0]);
  }
  for (const match of text.matchAll(seat))
    if (!isKnown(found, paragraph, match.index + 3)) keep(found, paragraph, match, match[1] ?? '');
  // "Dans la troisième": the constituency, where the article has spoken of one.
  if (!hasSeats) return;
  for (const match of text.matchAll(numbered)) keep(found, paragraph, match, `${match[1]} circonscription`);
}

function keep(found: Map<string, Span[]>, paragraph: number, match: RegExpExecArray, name: string): void {
  const length = match[1]?.length ?? match[0].length;
  const start = match.index + match[0].length - length;
  const known = [...found.keys()].find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
  found.set(known, [...(found.get(known) ?? []), { paragraph, start, end: start + length }]);
}

function isKnown(found: ReadonlyMap<string, readonly Span[]>, paragraph: number, at: number): boolean {
  return [...found.values()].flat().some((span) => span.paragraph === paragraph && span.start <= at && at < span.end);
}
