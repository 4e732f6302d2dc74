import type { Reading } from './reading.ts';

/** Each round, and not the last one alone. */
export const everyRound = /\b(?:both|all|every|each) (?:the )?rounds?\b|\b(?:les deux|tous les|chaque) tours?\b/;

/** Words that narrow or widen a statement, and which both sides must have. */
const surely: readonly RegExp[] = [
  /\b(?:only|solely|exclusively|seul|seule|seulement|uniquement)\b/,
  /\b(?:all|every|everyone|everybody|always|tous|toutes|toujours|chaque)\b/,
  /\b(?:most|mostly|plupart|majority of)\b/,
  /\b(?:first|1st|premier|premiere|premiers|premieres|debut)\b/,
  /\b(?:higher|lower|better|worse|bigger|smaller|older|younger|larger|mieux)\b|\b(?:more|less|fewer|plus|moins)\b(?! than\b| de\b| d\b)/,
  /\b(?:twice|double|doubled|tripled|half as|times|deux fois|trois fois)\b/,
  /\b(?:could|might|may|promised|offered|pourrait|promis)\b/,
  /\b(?:wants?|wanted|hopes?|hoped|asks?|asked|seeks?|sought|calls? for|called for|demands?|demanded|veut|veulent|voulait|voulaient|espere\w*|demande\w*|reclame\w*|exige\w*|souhaite\w*|urged?|appel\w*)\b/,
  /\b(?:last|dernier|derniere)\b/,
  /\b(?:against|contre|keep \S+(?: \S+){0,3} out)\b/,
  /\b(?:both|each|either|neither|les deux|chacun|chacune|ni l un)\b/,
  everyRound,
  /\b(?:den(?:y|ies|ied|ying)|dement|dementi|nie|niait)\b/,
  /\bfewest\b/,
  /\b(?:short|not enough|too few|insufficient\w*|pas assez|trop peu|insuffisant\w*)\b/,
  /\b(?:often|frequently|regularly|souvent)\b/,
  /\b(?:behind|trails?|trailed|trailing|derriere|retard)\b/,
];

/** Those of when and of what might be, without which figures and names may still tell that the same is meant. */
const narrowing: readonly RegExp[] = [
  ...surely,
  /\b(?:would|aurait|serait|\w{2,}erait|\w{2,}eraient|devait|devaient|(?:was|were) (?:to|going to|due to))\b/,
  /\b(?:today|now|nowadays|currently|aujourd hui|actuellement|maintenant)\b/,
  /\b(?:already|deja)\b/,
  /\b(?:before|ahead of|prior to|earlier|by the time|until|eve of|avant|veille|jusqu)\b/,
  /\b(?:after|following|led to|leads to|caused|since|later|once|when|apres|depuis|lorsque|quand|suite)\b/,
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

/** Whether a statement narrows in a way that no agreement beside it makes good. */
export function narrowsSurely(clause: Reading, told: Reading): boolean {
  const [own, other] = [marksOf(clause), marksOf(told)];
  return (
    surely.some((_, at) => own.narrow[at] && !other.narrow[at]) ||
    own.only > other.only ||
    (threatening.test(told.text) && !threatening.test(clause.text))
  );
}

const threatening =
  /\b(?:could|might|in case|if|promised|threatened|vowed|wants?|wanted|hopes?|hoped|pourrait|en cas|promis|menace|espere|against|contre)\b/;

function marksOf(reading: Reading): Marks {
  const known = marks.get(reading);
  if (known) return known;
  const text = withoutOnlyOfFigures(reading);
  const made = {
    narrow: narrowing.map((pattern) => pattern.test(text)),
    bind: binding.map((pattern) => pattern.test(text)),
    // "Only two are left, and only in Newbridge" narrows twice.
    only: text.match(only)?.length ?? 0,
  };
  marks.set(reading, made);
  return made;
}

/** "Only has ten days", "n'en a que 12" hold a figure to be small, and nothing else out. */
function withoutOnlyOfFigures({ unnamed: row, text, figures }: Reading): string {
  const isOfFigure = (at: number) =>
    figures.some(
      ({ kind, start, end }) =>
        kind !== 'year' &&
        end > at &&
        start - at <= mostBetween &&
        !row.slice(at, start).some((word) => limiting.test(word)),
    );
  const isOnly = (word: string, at: number) =>
    (at > 0 || word === 'only') && /^(?:only|just|merely|seulement|que|qu)$/.test(word) && isOfFigure(at);
  const words = text.trim().split(' ');
  return row.some(isOnly) ? ` ${words.filter((_, at) => !isOnly(row[at] ?? '', at)).join(' ')} ` : text;
}

/** "Only in Newbridge", "only for the 38": a place, a time or a thing is held to be the only one. */
const limiting =
  /^(?:_|in|by|for|from|at|on|of|to|the|an?|his|her|its|their|le|la|l|les|dans|en|au|aux|de|des|du|pour|par|sur|avec)$/;

const mostBetween = 3;

const only = /\b(?:only|solely|exclusively|nothing but|nobody but|seuls?|seules?|seulement|uniquement)\b/g;

const superlative = / (?:the|le|la|les) (?:most|least|plus|moins) /;
const ranking = / (?:most|least|plus|moins|more|less|fewer|fewest|\w{3,}est) /;

/** "Gained the most" beside a record of two who gained: which of them it was is told by their figures, and by no word. */
export function isUnranked(clause: Reading, told: Reading): boolean {
  return superlative.test(clause.text) && clause.figures.length === 0 && !ranking.test(told.text);
}

/** Whether a statement says "only", "all", "first" and the like where the record does not, or leaves out a "would". */
export function narrows(clause: Reading, told: Reading): boolean {
  const [own, other] = [marksOf(clause), marksOf(told)];
  return (
    own.narrow.some((has, at) => has && !other.narrow[at]) ||
    other.bind.some((has, at) => has && !own.bind[at]) ||
    own.only > other.only
  );
}
