const negators =
  /\b(?:not|never|no|nobody|none|nothing|nowhere|without|neither|nor|cannot|cant|dont|doesnt|didnt|isnt|arent|wasnt|werent|wont|wouldnt|couldnt|shouldnt|hasnt|havent|hadnt|fail|fails|failed|aint|unable|pas|jamais|aucun|aucune|rien|sans|ni|echoue|nul|nulle)\b/g;

/** What looks like a negation and is none: "not only", "no more than", "not since 1982 had". */
const apparent =
  /\b(?:not only|not just|no (?:more|fewer|less) than|no doubt|pas seulement|pas moins|pas plus|non seulement|no matter|why not|no longer|ne plus|n est plus|plus aucun|hardly any|no \d+)\b/g;

/** "Personne n'est venu"; "Nobody but". */
const otherNegators =
  /\bpersonne n\b|\bn \S+ (?:a |pour )?personne\b|\bno longer\b|\bne \S+ plus\b|\bn \S+ plus\b|\bhardly\b|\brarely\b|\bseldom\b|\brarement\b/g;

/** How often folded words deny something; twice is not at all. */
export function negationsIn(text: string): number {
  const plain = text.replace(apparent, ' ');
  return (plain.match(negators)?.length ?? 0) + (text.match(otherNegators)?.length ?? 0);
}

/** Words that mean the opposite of each other; each side is a group. */
const opposites: readonly (readonly [string, string])[] = [
  [
    'back backs backed support supports supported favour favours favoured favor favors favored approve approves approved endorse endorses endorsed welcome welcomed soutient soutenu soutenir approuve approuver favorable',
    'against oppose opposes opposed opposing opposition reject rejects rejected condemn condemned contre oppose opposee opposer rejette rejeter',
  ],
  [
    'win wins won winning victory gagne gagner gagnant remporte victoire',
    'lose loses lost losing defeat defeated beaten perd perdu perdre defaite battu battue',
  ],
  [
    'rise rises rose risen increase increases increased grew grow grown higher up climbed gained hausse augmente progresse grimpe augmentation',
    'fall falls fell fallen drop drops dropped decrease decreased shrank shrunk lower down declined decline slipped baisse diminue recule chute recul',
  ],
  [
    'open opens opened opening reopen ouvert ouverte ouvre ouvrir ouverture',
    'close closes closed closing shut closure ferme fermee fermer fermeture',
  ],
  ['full crowded packed plein pleine bonde', 'empty deserted vide desert'],
  ['more plus', 'less fewer moins'],
  ['before earlier avant', 'after later apres'],
  ['always toujours', 'never jamais'],
  [
    'accept accepts accepted agree agrees agreed accepte accepter',
    'refuse refuses refused reject rejected declined refuse refuser',
  ],
  ['confirm confirms confirmed confirme confirmer', 'deny denies denied dement dementi nie'],
  ['start starts started begin began begun commence debute', 'end ends ended finish finished finit termine'],
  ['join joins joined rejoint', 'leave leaves left quit quitte'],
  ['quiet calm peaceful calme tranquille', 'noisy rowdy busy bruyant agite'],
  [
    'relieved happy pleased delighted glad elated soulage soulagee heureux heureuse content ravi',
    'sad angry upset disappointed furious devastated triste decu decue furieux furieuse',
  ],
  ['morning matin', 'evening night afternoon soir nuit'],
  ['biggest largest highest best most strongest', 'smallest lowest worst least weakest fewest'],
  ['plus grand', 'plus petit'],
  ['first premier premiere', 'last dernier derniere'],
  ['buy buys bought achete', 'sell sells sold vend vendu'],
  ['cheaper', 'dearer'],
  ['yes oui', 'no non'],
  ['employed', 'unemployed jobless'],
  ['safe', 'dangerous unsafe'],
  ['possible', 'impossible'],
  ['visible', 'invisible'],
  ['majority', 'minority'],
  ['present', 'absent'],
  ['easy easier facile', 'hard harder difficult difficile'],
  ['strong stronger', 'weak weaker'],
  ['old older oldest', 'young younger youngest'],
  ['right raison', 'wrong tort'],
  ['early', 'late'],
  ['ahead devant', 'behind derriere'],
  ['legal', 'illegal'],
  ['success succeeded', 'failure failed'],
  ['optimistic', 'pessimistic'],
  ['alive', 'dead'],
  ['inside', 'outside'],
  ['remained stayed stay stays reste', 'left resigned quit resign parti demissionne'],
];

/** The words of which only one can stand in a place: weekdays, months, kin and the like. */
const exclusive: readonly string[] = [
  'monday lundi|tuesday mardi|wednesday mercredi|thursday jeudi|friday vendredi|saturday samedi|sunday dimanche',
  'january janvier|february fevrier|march mars|april avril|june juin|july juillet|august aout|september septembre|october octobre|november novembre|december decembre',
  'spring printemps|summer ete|autumn fall automne|winter hiver',
  'north northern nord|south southern sud|east eastern est|west western ouest',
  'mother mum mom mere|father dad pere|sister soeur|brother frere|wife husband epouse epoux mari|daughter daughters fille filles|son sons fils|uncle oncle|aunt tante|cousin cousins|grandmother|grandfather',
  'first premier premiere|second deuxieme|third troisieme|fourth quatrieme|fifth cinquieme|sixth sixieme|seventh septieme|eighth huitieme|ninth neuvieme|tenth dixieme',
  'red rouge|blue bleu bleue|green vert verte|yellow jaune|white blanc blanche|black noir noire|orange|purple violet|brown brun',
  'morning matin|afternoon apres-midi|evening soir|midnight minuit|noon midi',
  'primary|secondary',
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

/** Pairs of words, one of either row, that exclude each other and of which neither row has both. */
export function opposed(row: readonly string[], other: readonly string[]): (readonly [said: string, told: string])[] {
  const sides = sidesIn(row);
  const others = sidesIn(other);
  return [...sides].flatMap(([side, word]) => {
    const opposite = opposites.length > 0 ? otherSide(side) : side;
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
export function excluded(row: readonly string[], other: readonly string[]): (readonly [said: string, told: string])[] {
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
  /\b(?:first|premier|premiere)\b/,
  /\b(?:last|dernier|derniere)\b/,
];

/** Whether a statement says "only", "all", "first" and the like where the record does not. */
export function narrows(text: string, told: string): boolean {
  return narrowing.some((pattern) => pattern.test(text) && !pattern.test(told));
}
