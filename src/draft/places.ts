import type { Evidence } from '../story/schema-parts.ts';
import type { CommonPlace } from './common-places.ts';
import type { Named } from './entities.ts';
import { anyEvidence } from './evidence.ts';
import type { NameBook } from './name-book.ts';
import { inLanguage, type Language, type OneLanguage, phrase } from './wording.ts';

export interface PlaceDraft {
  readonly id: string;
  readonly name: OneLanguage;
  readonly otherNames: readonly string[];
  readonly kind: string;
  readonly description: OneLanguage;
  readonly evidence: readonly Evidence[];
  readonly draft: true;
  readonly confidence: number;
}

const kinds: readonly (readonly [kind: string, name: RegExp])[] = [
  ['constituency', /\b(?:constituency|circonscription)\b/i],
  ['county', /\bcounty\b/i],
  [
    'street',
    /\b(?:street|road|avenue|lane|square|bridge|route|highway|rue|quai|pont|boulevard|départementale)\b|^place\b/i,
  ],
  [
    'water',
    /\b(?:river|bay|lake|sea|harbou?r|sound|strait|rivière|fleuve|baie|port)$|^(?:rivière|baie|port) (?:de|du|des|d[’'])(?![\p{L}])/iu,
  ],
  ['ward', /\bward\b/i],
  ['district', /\b(?:district|borough|rive|quartier)\b/i],
  ['camp', /\bcamp\b/i],
  [
    'venue',
    /\b(?:hall|centre|center|station|court|lodge|church|hospital|hôpital|theatre|theater|stadium|café|cafe|bar|hotel|inn|pub|market|marché|mill|school|headquarters|library|mairie|gymnase|salle|bureau|hangar|lycée|camp|supermarket|grange|apartments|lighthouse|pier|ballroom)\b/i,
  ],
];

/** Records for the places that are named, and for those that have only a word for them. */
export function draftPlaces(
  places: readonly Named[],
  common: readonly CommonPlace[],
  { paragraphs, language, book }: { paragraphs: readonly string[]; language: Language; book: NameBook },
): PlaceDraft[] {
  const named = places.map(({ name, aliases, mentions, confidence }) => ({
    name,
    aliases,
    spans: mentions,
    confidence,
    around: mentions.map(({ before, after }) => `${before}|${after}`).join('\n'),
  }));
  const described = common.map(({ name, aliases, spans }) => ({ name, aliases, spans, confidence: 0.35, around: '' }));
  return [...named, ...described].flatMap(({ name, aliases, spans, confidence, around }) => {
    const evidence = anyEvidence(paragraphs, spans);
    const id = evidence && book.add(name);
    if (evidence === undefined || id === undefined) return [];
    return [
      {
        id,
        name: inLanguage(language, name),
        otherNames: book.aliases(id, aliases),
        kind: kindOf(name, around),
        description: inLanguage(language, phrase(language, 'place')),
        evidence: [evidence],
        draft: true as const,
        confidence,
      },
    ];
  });
}

/** By a word of the name, or by the word that the text has before it: "the village of …". */
function kindOf(name: string, around: string): string {
  if (/(?:lycée|collège|école|hôpital|gymnase|stade|café|school|hospital|hotel|pub) \|/iu.test(around)) return 'venue';
  const found = kinds.find(([, pattern]) => pattern.test(name))?.[0];
  // "Au Quai", "in Bridge": one word with a capital is what people call a part of a town.
  const word = found === 'street' && !/[ -]/.test(name) ? 'district' : found;
  // A bay or harbour has an article; where people vote in one without it, a town is called so.
  const isTown = word === 'water' && /\b(?:in|of|at) \|/i.test(around) && !/\bthe \|/i.test(around);
  const told = isTown ? undefined : word;
  return told ?? kindBefore(around) ?? 'city';
}

const translated: Readonly<Record<string, string>> = { ville: 'city', village: 'village', pays: 'country' };

/** By the word that the text has right before the name. */
function kindBefore(around: string): string | undefined {
  const near = /\b(village|town|city|county|state|region|country|constituency)(?: of)? \|/.exec(around)?.[1];
  const french = /(?<![\p{L}])(village|ville|région|département|pays)(?: de| d[’'])? ?\|/u.exec(around)?.[1];
  return near ?? (french === undefined ? undefined : (translated[french] ?? 'region'));
}
