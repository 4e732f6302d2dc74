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
  [/\bout of (?=(?:work|a job|office|parliament|the council|the assembly)\b)/g, 'no '],
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
  const plain = plainly(row);
  const reached = (at: number) => plain.slice(Math.max(0, at - backOf(plain[at])), at + reach + 1);
  return plain.filter((word, at) => negator.test(word) && (isShared(word) || reached(at).some(isShared))).length;
}

/** "Left 126 workers without a job" denies the job alone. */
function backOf(word = ''): number {
  return /^(?:without|sans)$/.test(word) ? 0 : reachBack;
}

/** Each negation as one word, and nothing that only looks like one. */
function plainly(row: readonly string[]): string[] {
  const text = row.join(' ').replace(apparent, ' ');
  return several.reduce((left, [pattern, one]) => left.replace(pattern, one), text).split(/ +/);
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
  const plain = plainly(row);
  return plain.flatMap((word, at) => (negator.test(word) ? (plain.slice(at + 1).find(isShared) ?? []) : []));
}
