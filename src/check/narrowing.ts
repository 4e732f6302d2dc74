import type { Reading } from './reading.ts';

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
  /\b(?:would|could|might|may|promised|offered|wants|wanted|hopes|hoped|pourrait|aurait|serait|\w{2,}erait|\w{2,}eraient|promis|veut|voulait|espere|devait|devaient|(?:was|were) (?:to|going to|due to))\b/,
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
  /\b(?:after|following|led to|leads to|caused|since|later|once|when|apres|depuis|lorsque|quand|suite)\b/,
  /\b(?:behind|trails?|trailed|trailing|derriere|retard)\b/,
  /\b(?:up|rose|rise|higher|increased|grew|climbed|gained|hausse|augmente\w*|progresse\w*)\b/,
  /\b(?:down|fell|fall|lower|dropped|decreased|shrank|declined|lost|baisse\w*|recul\w*|chut\w*|diminu\w*)\b/,
];

/** Words of a record without which it says something else: what might be, and what is to be prevented. */
const binding: readonly RegExp[] = [
  /\b(?:would|could|might|announced?|in case|if|promised|threatened|vowed|pledged|planned|wants?|wanted|hopes?|hoped|pourrait|annonce\w*|en cas|promis|menace|espere)\b/,
  /\b(?:against|contre|keep \S+(?: \S+){0,3} out)\b/,
];

/** What narrows or binds a text: a place of each list for each pattern that it has. */
interface Marks {
  readonly narrow: readonly boolean[];
  readonly bind: readonly boolean[];
  readonly only: number;
}

const marks = new WeakMap<Reading, Marks>();

function marksOf(reading: Reading): Marks {
  const known = marks.get(reading);
  if (known) return known;
  const { text } = reading;
  const made = {
    narrow: narrowing.map((pattern) => pattern.test(text)),
    bind: binding.map((pattern) => pattern.test(text)),
    // "Only two are left, and only in Newbridge" narrows twice.
    only: text.match(only)?.length ?? 0,
  };
  marks.set(reading, made);
  return made;
}

const only = /\b(?:only|solely|exclusively|nothing but|nobody but|seuls?|seules?|seulement|uniquement)\b/g;

/** Whether a statement says "only", "all", "first" and the like where the record does not, or leaves out a "would". */
export function narrows(clause: Reading, told: Reading): boolean {
  const [own, other] = [marksOf(clause), marksOf(told)];
  return (
    own.narrow.some((has, at) => has && !other.narrow[at]) ||
    other.bind.some((has, at) => has && !own.bind[at]) ||
    own.only > other.only
  );
}
