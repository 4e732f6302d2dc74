import type { Sentence } from '../sentences.ts';
import type { Contender, ContenderMention } from './contenders.ts';
import { opposites } from './options.ts';
import type { RowFigure } from './row-figures.ts';
import type { RowFigures } from './rows.ts';

const between =
  /^(?:[ \u00a0\u202f]?(?:(?:%|percent|per cent)(?: des voix| des suffrages| of the votes?)?|votes|voix|points|seats|sièges))?(?: ?\([^)]*\))?,? ?(?:to|against|contre|à|[–-]) ?(?:only |just |seulement )?$/u;
const ranged = /(?<![\p{L}])(?:from|de|entre|between|rose|fell|up|down) $/iu;
/** "9,731 for Hall": the words behind tell whose the second figure is. */
const told =
  /^(?:[ \u00a0\u202f]?(?:%|percent|per cent|votes|voix|points))?(?: ?\([^)]*\))?,? (?:for|to|pour|à|au|aux|contre|in favou?r|cast for) (?!(?:the |la |le )?(?:a |an |un |une |\d))/u;

const lost =
  /(?<![\p{L}])(?:los[et]s?|losing|trail\p{L}*|fell(?: short)?|falls?|failed|fails|rejected|turned down|voted down|(?:was|were|been|is) (?:beaten|defeated|outpolled|rejected|voted down|turned down)|beaten|behind|conceded|perd\p{L}*|battue?s?(?= (?:par|de))|rejetée?s?|repoussée?s?|échou\p{L}*|s[’']incline\p{L}*|devancée?s? par|derrière)(?![\p{L}])/giu;
const won =
  /(?<![\p{L}])(?:won|wins?|beats?|beating|defeat(?:s|ed|ing)?|led|leading|edg(?:ed|es|ing)|ousted|unseated|topped|outpolled|prevailed|held off|sees? off|saw off|overtook|overcame|passe[sd]|approved|adopted|carried|ahead|in front|victory|majority|leads?|clinging|edge|advantage|margin|avance|écart|bat|battu|battant|devan\p{L}+|empor\p{L}+|s[’']impos\p{L}+|gagn\p{L}+|coiff\p{L}+|adoptée?s?|approuvée?s?|victoire|élue?)(?![\p{L}])/giu;

/**
 * Gives the figures of a score to whoever won and lost: the larger one is the winner's. Where the sentence names one
 * side alone, the other figure is nobody's; beside "yes" there is always "no".
 */
export function scoresIn(
  sentence: Sentence,
  figures: readonly RowFigure[],
  own: readonly ContenderMention[],
  rivals: readonly Contender[] = [],
): { readonly rows: readonly RowFigures[]; readonly taken: ReadonlySet<RowFigure> } {
  const taken = new Set<RowFigure>();
  const rows = pairsOf(figures, sentence).flatMap(([first, second]): RowFigures[] => {
    const named = sidesOf(sentence, first.start, own) ?? optionFirst(first, second, own);
    if (named === undefined) return [];
    const sides = withRival(named, rivals);
    const [more, less] = (first.value >= second.value ? [first, second] : [second, first]).map((one) =>
      withBracket(one, figures, sentence),
    ) as [RowFigure[], RowFigure[]];
    for (const one of [...more, ...less]) taken.add(one);
    return [
      { figures: more, contender: sides.winner },
      { figures: less, contender: sides.loser },
    ].flatMap(({ figures: of, contender }) => (contender === undefined ? [] : [{ figures: of, contender }]));
  });
  return { rows, taken };
}

/** Two figures of one kind that a sentence sets against each other: "by 12,104 votes to 11,987". */
function pairsOf(figures: readonly RowFigure[], { text, start }: Sentence): [RowFigure, RowFigure][] {
  return figures.flatMap((first, index): [RowFigure, RowFigure][] => {
    const second = figures.slice(index + 1).find(({ field }) => field === first.field);
    if (second === undefined || /Change$/.test(first.field)) return [];
    const isPair =
      between.test(text.slice(first.start + first.written.length - start, second.start - start)) ||
      between.test(text.slice(first.end - start, second.start - start));
    const isOther = ranged.test(text.slice(0, first.start - start)) || told.test(text.slice(second.end - start));
    return isPair && !isOther ? [[first, second]] : [];
  });
}

/** A figure with the one in brackets behind it: "17,858 votes (50.12 per cent)". */
function withBracket(one: RowFigure, figures: readonly RowFigure[], { text, start }: Sentence): RowFigure[] {
  const next = figures[figures.indexOf(one) + 1];
  const isInside =
    next !== undefined && next.field !== one.field && /^ ?\($/.test(text.slice(one.end - start, next.start - start));
  return isInside ? [one, next] : [one];
}

interface Sides {
  readonly winner?: ContenderMention | undefined;
  readonly loser?: ContenderMention | undefined;
}

/** "The yes took 81.6 %, by 412 votes to 93": without a verb of winning, the first figure is what stands before it. */
function optionFirst(first: RowFigure, second: RowFigure, own: readonly ContenderMention[]): Sides | undefined {
  const [option, ...others] = own;
  if (option?.type !== 'option' || others.length > 0 || option.end > first.start) return undefined;
  const isWinner = first.value >= second.value;
  return isWinner ? { winner: option, loser: oppositeOf(option) } : { winner: oppositeOf(option), loser: option };
}

/** Who won and who lost, by the last verb of winning or losing before the score. */
function sidesOf(sentence: Sentence, at: number, own: readonly ContenderMention[]): Sides | undefined {
  const verb = verbOf(sentence.text.slice(0, at - sentence.start));
  const inFront = own.filter(({ end }) => end <= at);
  if (verb === undefined) return undefined;
  const measure = inFront.find(({ type }) => type === 'option');
  const candidates = inFront.filter(({ type }) => type === 'candidate');
  const [first, second] =
    measure !== undefined && candidates.length === 0
      ? [measure, oppositeOf(measure)]
      : subjectAndObject(
          candidates.length > 0 ? candidates : inFront.filter(({ type }) => type === 'party'),
          sentence.start + verb.index,
          sentence,
        );
  if (first === undefined && second === undefined) return undefined;
  return verb.isLoss ? { winner: second, loser: first } : { winner: first, loser: second };
}

function verbOf(front: string): { readonly index: number; readonly isLoss: boolean } | undefined {
  const ends = (match: RegExpExecArray | undefined) => (match === undefined ? 0 : match.index + match[0].length);
  const [win, loss] = [[...front.matchAll(won)].at(-1), [...front.matchAll(lost)].at(-1)];
  // "Was beaten" is a loss, though "beaten" stands in it.
  const isLoss = loss !== undefined && ends(loss) >= ends(win);
  const verb = isLoss ? loss : win;
  return verb === undefined ? undefined : { index: verb.index, isLoss };
}

function oppositeOf(measure: ContenderMention): ContenderMention | undefined {
  const key = opposites[measure.key];
  return key === undefined ? undefined : { ...measure, key };
}

/** "She ran against Hall and lost": whom somebody stands against is not the one who loses. */
function subjectAndObject(
  sides: readonly ContenderMention[],
  verb: number,
  { text, start }: Sentence,
): readonly [ContenderMention | undefined, ContenderMention | undefined] {
  const subject = sides.filter(({ end }) => end <= verb + 1).at(-1) ?? sides[0];
  const others = sides.filter(({ key }) => key !== subject?.key);
  // "Her votes put Hall ahead": only who stands behind can be the one that is passed.
  const isPut = /^(?:ahead|in front)(?! of)/.test(text.slice(verb - start));
  const object =
    others.find((one) => one.start >= verb) ??
    (isPut && isMoved.test(text.slice(0, verb - start)) ? undefined : others[0]);
  const isAgainst = subject !== undefined && against.test(text.slice(0, subject.start - start));
  return isAgainst ? [object, subject] : [subject, object];
}

/** Where two stand in all, whoever is not named is the other one. */
function withRival({ winner, loser }: Sides, rivals: readonly Contender[]): Sides {
  const known = winner ?? loser;
  if (known?.type !== 'candidate' || (winner && loser) || rivals.length !== 2) return { winner, loser };
  const isOne = rivals.some(({ key }) => key === known.key);
  const other = isOne ? rivals.find(({ key }) => key !== known.key) : undefined;
  const rival = other && { ...known, ...other };
  return { winner: winner ?? rival, loser: loser ?? rival };
}

const isMoved =
  /(?<![\p{L}])(?:put|puts|putting|left|leaves|leaving|carried|carries|edged|moved|lifted|brought)(?: [\p{L}.’'-]+){1,4} $/u;
const against = /(?<![\p{L}])(?:against|contre|face à|opposed to|challenged|devant|over)(?: \p{L}+\.?)? $/iu;
