const negator =
  /^(?:not|never|no|nobody|none|nothing|nowhere|without|neither|nor|cannot|cant|dont|doesnt|didnt|isnt|arent|wasnt|werent|wont|wouldnt|couldnt|shouldnt|hasnt|havent|hadnt|fail|fails|failed|aint|unable|hardly|rarely|seldom|pas|jamais|aucun|aucune|rien|sans|ni|echoue|rarement|nul|nulle)$/;

/** What looks like a negation and is none: "not only", "no more than", "not since 1982 had". */
const apparent =
  /\b(?:not only|not just|no (?:more|fewer|less) than|no doubt|pas seulement|pas moins|pas plus|non seulement|no matter|not since|nobody but|none but|nothing but|no \d+|hardly any|n a que)\b/g;

/** "Personne n'est venu", "no longer", "n'est plus", and "ne … que", which is "only". */
const several: readonly (readonly [RegExp, string])[] = [
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

/** Words that mean the opposite of each other; each side is a group. */
const opposites: readonly (readonly [string, string])[] = [
  [
    'back backs backed support supports supported favour favours favoured favor favors favored approve approves approved endorse endorses endorsed soutient soutenu soutenir approuve approuver favorable',
    'against oppose opposes opposed opposing opposition reject rejects rejected condemn condemned contre opposee opposer rejette rejeter',
  ],
  [
    'rise rises rose risen increase increases increased grew grown higher climbed hausse augmente progresse grimpe augmentation',
    'fall falls fell fallen drop drops dropped decrease decreased shrank shrunk lower declined decline slipped baisse diminue recule chute recul',
  ],
  [
    'open opens opened opening reopen ouvert ouverte ouvre ouvrir ouverture',
    'close closes closed closing shut closure ferme fermee fermer fermeture',
  ],
  ['full crowded packed plein pleine bonde bondee', 'empty deserted vide deserte'],
  ['always toujours', 'never jamais'],
  [
    'accept accepts accepted agree agrees agreed accepte accepter',
    'refuse refuses refused reject rejected declined refuse refuser',
  ],
  ['confirm confirms confirmed confirme confirmer', 'deny denies denied dement dementi nie'],
  ['quiet calm peaceful calme tranquille', 'noisy rowdy busy bruyant agite'],
  [
    'relieved happy pleased delighted glad elated soulage soulagee heureux heureuse content contente ravi ravie',
    'sad angry upset disappointed furious devastated triste decu decue furieux furieuse',
  ],
  ['biggest largest highest best strongest', 'smallest lowest worst weakest'],
  ['safe', 'dangerous unsafe'],
  ['possible', 'impossible'],
  ['visible', 'invisible'],
  ['easy easier facile', 'hard harder difficult difficile'],
  ['strong stronger', 'weak weaker'],
  ['right raison', 'wrong tort'],
  ['legal', 'illegal'],
  ['optimistic optimiste', 'pessimistic pessimiste'],
  ['employed', 'unemployed jobless'],
  ['inside interieur', 'outside exterieur'],
  ['public publique', 'private secret prive privee'],
];

/** The words of which only one can stand in a place: weekdays, months, points of the compass and the like. */
const exclusive: readonly string[] = [
  'monday lundi|tuesday mardi|wednesday mercredi|thursday jeudi|friday vendredi|saturday samedi|sunday dimanche',
  'january janvier|february fevrier|march mars|april avril|june juin|july juillet|august aout|september septembre|october octobre|november novembre|december decembre',
  'spring printemps|summer ete|autumn automne|winter hiver',
  'north northern nord|south southern sud|east eastern|west western ouest',
  'left gauche|right droite|centre center centrist centriste',
  'sister soeur|brother frere',
  'daughter daughters fille filles|son sons fils',
  'second deuxieme|third troisieme|fourth quatrieme|fifth cinquieme|sixth sixieme|seventh septieme|eighth huitieme|ninth neuvieme|tenth dixieme',
  'red rouge|blue bleu bleue|green vert verte|yellow jaune|purple violet|brown brun',
  'morning matin|afternoon|evening soir|midnight minuit|noon midi',
  'million millions|billion billions milliard milliards',
];

type Sides = ReadonlyMap<string, string>;

/** Each word with the name of its side, and each side with that of the other one. */
const sideOf = new Map<string, Set<string>>();
for (const [at, sides] of opposites.entries()) {
  for (const [which, group] of sides.entries()) {
    for (const word of group.split(' ')) sideOf.set(word, (sideOf.get(word) ?? new Set()).add(`${at}:${which}`));
  }
}
const memberOf = new Map<string, readonly [set: number, member: number]>();
for (const [set, members] of exclusive.entries()) {
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
];

/** Whether a statement says "only", "all", "first" and the like where the record does not. */
export function narrows(text: string, told: string): boolean {
  return narrowing.some((pattern) => pattern.test(text) && !pattern.test(told));
}
