import { fold } from '../text/normalize.ts';

/** Number words of English and French, folded, with what they stand for. */

export const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  hundreds: 100,
  cent: 100,
  cents: 100,
  thousand: 1000,
  mille: 1000,
  k: 1000,
  million: 1e6,
  millions: 1e6,
  m: 1e6,
  bn: 1e9,
  billion: 1e9,
  milliard: 1e9,
  milliards: 1e9,
};

const english =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const french =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf';

/** Ordinals from the first to the twentieth, as they are written. */
export const ordinalNames = {
  en: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  ),
  fr: 'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième'.split(
    ' ',
  ),
} as const;

/** The cardinals beside them, where something is numbered: "round two", "tour dix-sept". */
export const cardinalNames = {
  en: [...english.split(' ').slice(1), 'twenty'],
  fr: [...french.split(' ').slice(1, 17), 'dix-sept', 'dix-huit', 'dix-neuf', 'vingt'],
} as const;

export const words = new Map<string, number>([
  ...english.split(' ').map((word, value) => [word, value] as const),
  ...french.split(' ').map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 10 * (index + 2)] as const),
  ...'vingt trente quarante cinquante soixante septante huitante nonante'
    .split(' ')
    .map((word, index) => [word, 10 * (index + 2)] as const),
  ['vingts', 20],
  ['octante', 80],
  ['une', 1],
  ['a', 1],
  ['an', 1],
  ['single', 1],
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['both', 2],
  ['couple', 2],
  ['pair', 2],
  ['triple', 3],
  ['dozen', 12],
  ['douzaine', 12],
  ['dizaine', 10],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1000],
  ['decade', 10],
]);

export const ordinals = new Map<string, number>([
  ...Object.values(ordinalNames).flatMap((names) => names.map((name, index) => [fold(name), index + 1] as const)),
  ['premiere', 1],
  ['seconde', 2],
  ['winner', 1],
  ['won', 1],
  ['topped', 1],
  ['led', 1],
  ['tete', 1],
  ['runner', 2],
]);

export const fractions = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['moitie', 2],
  ['third', 3],
  ['thirds', 3],
  ['tiers', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['quart', 4],
  ['quarts', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['cinquieme', 5],
  ['cinquiemes', 5],
  ['tenth', 10],
  ['tenths', 10],
  ['dixieme', 10],
  ['dixiemes', 10],
]);
