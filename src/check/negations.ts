const negator =
  /^(?:not|never|no|nobody|none|nothing|nowhere|without|neither|nor|cannot|cant|dont|doesnt|didnt|isnt|arent|wasnt|werent|wont|wouldnt|couldnt|shouldnt|hasnt|havent|hadnt|aint|unable|hardly|rarely|seldom|pas|jamais|aucun|aucune|rien|sans|ni|rarement|nul|nulle)$/;

/** What looks like a negation and is none: "not only", "no more than", "not since 1982 had". */
const apparent =
  /\b(?:not only|not just|no (?:more|fewer|less) than|no doubt|pas seulement|pas moins|pas plus|non seulement|no matter|not since|nobody but|none but|nothing but|no \d+|hardly any|n a que|pas loin d|not far from|without (?:interruption|a break|a pause|exception|(?:a )?doubt|fail)|sans (?:interruption|cesse|exception|doute|faute|relache|discontinuer))\b/g;

/** "Personne n'est venu", "no longer", "n'est plus", and "ne … que", which is "only". */
const several: readonly (readonly [RegExp, string])[] = [
  [/\b(?:hardly|scarcely) ever\b/g, 'seldom'],
  [
    /\b(?:fail|fails|failed|refuse|refuses|refused|declined) to\b|\brul(?:es?|ed|ing) out\b|\bexclu(?:t|ait|ent)\b|\bechouee? a\b|\brefusee? d(?:e)?\b/g,
    'never',
  ],
  [/\bpersonne n\b/g, 'jamais'],
  [/\bn (\S+) (\S+ )?personne\b/g, 'jamais $1 $2'],
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
  const isMet = (at: number) =>
    (lacking.test(plain[at] ?? '') ? plain.slice(at + 1, at + 3).filter((one) => one !== '_') : reached(at)).some(
      isShared,
    );
  return plain.filter((word, at) => negator.test(word) && (isShared(word) || isMet(at))).length;
}

/** What is lacked stands right behind: "a list without a label of Reed's" denies nothing of Reed. */
const lacking = /^(?:without|sans)$/;

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
