import { exclusive, occupations, opposites } from './opposites.ts';

const negator =
  /^(?:not|never|no|nobody|none|nothing|nowhere|without|neither|nor|cannot|cant|dont|doesnt|didnt|isnt|arent|wasnt|werent|wont|wouldnt|couldnt|shouldnt|hasnt|havent|hadnt|aint|unable|hardly|rarely|seldom|pas|jamais|aucun|aucune|rien|sans|ni|rarement|nul|nulle)$/;

/** What looks like a negation and is none: "not only", "no more than", "not since 1982 had". */
const apparent =
  /\b(?:not only|not just|no (?:more|fewer|less) than|no doubt|pas seulement|pas moins|pas plus|non seulement|no matter|not since|nobody but|none but|nothing but|no \d+|hardly any|n a que)\b/g;

/** "Personne n'est venu", "no longer", "n'est plus", and "ne … que", which is "only". */
const several: readonly (readonly [RegExp, string])[] = [
  [/\b(?:hardly|scarcely) ever\b/g, 'seldom'],
  [/\b(?:fail|fails|failed|refuse|refuses|refused|declined) to\b|\bechouee? a\b|\brefusee? d(?:e)?\b/g, 'never'],
  [/\bpersonne n\b|\bn \S+ (?:a |pour )?personne\b/g, 'jamais'],
  [/\bno longer\b|\bne \S+ plus\b|\bn \S+ plus (?!de|d|que|grand|fort)\b/g, 'jamais '],
];

/** How far a negation reaches to the words behind it, and to the verb before "pas". */
const reach = 5;
const reachBack = 2;

/**
 * How often folded words deny something that both sides speak of; twice is not at all.
 *
 * @param isShared whether the other side has a word too; "still has no buyer" denies nothing of a house for sale
 */
export function negationsIn(row: readonly string[], isShared: (word: string) => boolean = () => true): number {
  const text = row.join(' ').replace(apparent, ' ');
  const plain = several.reduce((left, [pattern, one]) => left.replace(pattern, one), text).split(/ +/);
  const reached = (at: number) => plain.slice(Math.max(0, at - reachBack), at + reach + 1);
  return plain.filter((word, at) => negator.test(word) && (isShared(word) || reached(at).some(isShared))).length;
}

/** Whether a word denies what it stands beside, and says nothing itself. */
export function isNegator(word: string): boolean {
  return negator.test(word);
}

/** "Supported nobody", "did not ask anyone": what is denied is denied of everybody. */
export function deniesAll(told: string): boolean {
  return /\b(?:nobody|no one|none of|personne n|n \S+ (?:\S+ )?personne|(?:not|never|nt|pas|jamais) (?:\S+ ){0,6}(?:any|anyone|anybody|anything|quelqu un))\b/.test(
    told,
  );
}

/** The words that are denied: the first one behind a negation that both sides have. */
export function deniedIn(row: readonly string[], isShared: (word: string) => boolean): string[] {
  const text = row.join(' ').replace(apparent, ' ');
  const plain = several.reduce((left, [pattern, one]) => left.replace(pattern, one), text).split(/ +/);
  return plain.flatMap((word, at) => (negator.test(word) ? (plain.slice(at + 1).find(isShared) ?? []) : []));
}

type Sides = ReadonlyMap<string, string>;

/** Each word with the name of its side, and each side with that of the other one. */
const sideOf = new Map<string, Set<string>>();
for (const [at, sides] of opposites.entries()) {
  for (const [which, group] of sides.entries()) {
    for (const word of group.split(' ')) sideOf.set(word, (sideOf.get(word) ?? new Set()).add(`${at}:${which}`));
  }
}
const memberOf = new Map<string, readonly [set: number, member: number]>();
for (const [set, members] of [...exclusive, occupations].entries()) {
  for (const [member, group] of members.split('|').entries()) {
    for (const word of group.split(' ')) memberOf.set(word, [set, member]);
  }
}

/** Pairs of words, one of either row, that exclude each other. */
export function contrasts(row: readonly string[], other: readonly string[]): (readonly [said: string, told: string])[] {
  return [...opposed(row, other), ...excluded(row, other)];
}

/** Words of opposite meaning, of which neither row has both. */
function opposed(row: readonly string[], other: readonly string[]): (readonly [said: string, told: string])[] {
  const sides = sidesIn(row);
  const others = sidesIn(other);
  return [...sides].flatMap(([side, word]) => {
    const opposite = otherSide(side);
    const told = others.get(opposite);
    return told !== undefined && !others.has(side) && !sides.has(opposite) ? [[word, told] as const] : [];
  });
}

function otherSide(side: string): string {
  return side.endsWith(':0') ? side.replace(/:0$/, ':1') : side.replace(/:1$/, ':0');
}

function sidesIn(row: readonly string[]): Sides {
  return new Map(row.flatMap((word) => [...(sideOf.get(word) ?? [])].map((side) => [side, word] as const)));
}

/** Words of the two rows that are of one kind and not the same: "Monday" and "Sunday", "second" and "third". */
function excluded(row: readonly string[], other: readonly string[]): (readonly [said: string, told: string])[] {
  const own = membersIn(row);
  const others = membersIn(other);
  return [...own].flatMap(([set, members]) => {
    const told = others.get(set);
    const only = [...members.keys()][0];
    if (!told || members.size !== 1 || only === undefined || told.has(only)) return [];
    return [[members.get(only) ?? '', [...told.values()][0] ?? ''] as const];
  });
}

function membersIn(row: readonly string[]): Map<number, Map<number, string>> {
  const found = new Map<number, Map<number, string>>();
  for (const word of row) {
    const known = memberOf.get(word);
    if (known) found.set(known[0], (found.get(known[0]) ?? new Map()).set(known[1], word));
  }
  return found;
}

/** Each round, and not the last one alone. */
export const everyRound = /\b(?:both|all|every|each) (?:the )?rounds?\b|\b(?:les deux|tous les|chaque) tours?\b/;

/** Words that narrow or widen a statement, and which both sides must have. */
const narrowing: readonly RegExp[] = [
  /\b(?:only|solely|exclusively|seul|seule|seulement|uniquement)\b/,
  /\b(?:all|every|everyone|everybody|always|tous|toutes|toujours|chaque)\b/,
  /\b(?:most|mostly|plupart|majority of)\b/,
  /\b(?:first|1st|premier|premiere|premiers|premieres|debut)\b/,
  /\b(?:higher|lower|better|worse|bigger|smaller|older|younger|larger|mieux)\b|\b(?:more|less|fewer|plus|moins)\b(?! than\b| de\b| d\b)/,
  /\b(?:twice|double|doubled|tripled|half as|times|deux fois|trois fois)\b/,
  /\b(?:would|could|might|may|promised|offered|wants|wanted|hopes|hoped|pourrait|aurait|serait|promis|veut|voulait|espere)\b/,
  /\b(?:last|dernier|derniere)\b/,
  /\b(?:against|contre|keep \S+(?: \S+){0,3} out)\b/,
  /\b(?:both|each|either|neither|les deux|chacun|chacune|ni l un)\b/,
  everyRound,
  /\b(?:den(?:y|ies|ied|ying)|dement|dementi|nie|niait)\b/,
  /\b(?:today|now|nowadays|currently|aujourd hui|actuellement|maintenant)\b/,
  /\bfewest\b/,
  /\b(?:already|deja)\b/,
  /\b(?:often|frequently|regularly|souvent)\b/,
  /\b(?:before|ahead of|prior to|earlier|by the time|until|eve of|avant|veille|jusqu)\b/,
  /\b(?:after|following|since|later|once|when|apres|depuis|lorsque|quand|suite)\b/,
  /\b(?:behind|trails?|trailed|trailing|derriere|retard)\b/,
  /\b(?:up|rose|rise|higher|increased|grew|climbed|gained|hausse|augmente\w*|progresse\w*)\b/,
  /\b(?:down|fell|fall|lower|dropped|decreased|shrank|declined|lost|baisse\w*|recul\w*|chut\w*|diminu\w*)\b/,
];

/** Words of a record without which it says something else: what might be, and what is to be prevented. */
const binding: readonly RegExp[] = [
  /\b(?:would|could|might|announced?|in case|if|promised|threatened|vowed|pledged|planned|wants?|wanted|hopes?|hoped|pourrait|annonce\w*|en cas|promis|menace|espere)\b/,
  /\b(?:against|contre|keep \S+(?: \S+){0,3} out)\b/,
];

/** Whether a statement says "only", "all", "first" and the like where the record does not, or leaves out a "would". */
export function narrows(text: string, told: string): boolean {
  return (
    narrowing.some((pattern) => pattern.test(text) && !pattern.test(told)) ||
    binding.some((pattern) => pattern.test(told) && !pattern.test(text)) ||
    timesOnly(text) > timesOnly(told)
  );
}

const only = /\b(?:only|solely|exclusively|nothing but|nobody but|seuls?|seules?|seulement|uniquement)\b/g;

/** "Only two are left, and only in Newbridge" narrows twice. */
function timesOnly(text: string): number {
  return text.match(only)?.length ?? 0;
}

export function hasOpposite(word: string): boolean {
  return sideOf.has(word);
}

/** Whether a word says what somebody does for a living. */
export function isOccupation(word: string): boolean {
  return memberOf.get(word)?.[0] === exclusive.length;
}
