import type { Locale } from '../text/locale.ts';
import { agreementOf, isNearly, isSpecific } from './anchored.ts';
import { isOfOtherCause } from './causes.ts';
import { isOccupation } from './contrasts.ts';
import type { Alignment } from './facts.ts';
import { type Base, baseOf, type FactsAsked, fair, leastStated, shown, strong, verySure } from './facts-asked.ts';
import type { Finding } from './finding.ts';
import { type FigureMatch, isBorneOut } from './match-figure.ts';
import { deniesAll, negationsIn } from './negations.ts';
import { areTurned, isRankedOtherwise } from './order.ts';
import { strangerInPlace, swapped } from './swaps.ts';

/** What a record denies of a clause; nothing where it denies none of it. */
export function deniedBy(one: Alignment, asked: FactsAsked): Finding[] {
  const base = baseOf(one, asked.locale);
  const ofFigures = figuresDenied(one, asked, base);
  return ofFigures.length > 0 ? ofFigures : wordsDenied(one, asked, base);
}

/** A figure of the same kind that is another one, with those that hold beside it. */
function figuresDenied(one: Alignment, { settled, locale }: FactsAsked, base: Base): Finding[] {
  const { lacking, figures, coverage, unmet, weighed, stated, isOpposite, isOfOtherVote, clause } = one;
  // Two figures of a kind tell nothing of each other where no word is the same.
  const isOfNamed = clause.named.length > 0 && (weighed > 0 || figures.some(isSpecific));
  if (!isOfNamed && (weighed === 0 || stated === 0)) return [];
  const open = figures.filter(({ said }) => !settled.includes(said));
  const wrong = open.filter((match) => match.how === 'denies' && !isOtherSum(one, match));
  const isNear = coverage >= (unmet.length > 0 ? strong : fair) || isNearly(one);
  if (lacking.length > 0 || wrong.length === 0 || !isNear || isOpposite || isOfOtherVote) return [];
  const right = open.filter((match) => isBorneOut(match) && !wrong.some((other) => isBeside(one, match, other)));
  return [
    ...right.map((match) => ({ ...base, outcome: 'supports' as const, part: partOf(one, match) })),
    ...wrong.map((match) => ({ ...base, outcome: 'denies' as const, differs: figureDifference(match, locale) })),
  ];
}

/** "90 million" beside a record of another one's sum: without a currency, it is the same only where who pays it is named. */
function isOtherSum({ clause, isOfSubject }: Alignment, { said, told }: FigureMatch): boolean {
  return said.kind === 'count' && told?.kind === 'money' && (clause.named.length === 0 || !isOfSubject);
}

/** "On the 28th at ten", "in 2032 by 34 votes": beside another day, or another lead, that the hour or the year is right is no part. */
function isBeside({ clause }: Alignment, { said: right }: FigureMatch, { said: wrong }: FigureMatch): boolean {
  const isLead = wrong.kind !== 'year' && clause.row[wrong.start - 1] === 'by';
  return (right.kind === 'clock' && wrong.kind === 'day') || wrong.kind === 'year' || (right.kind === 'year' && isLead);
}

/** A denial, an opposite, or another name, where all the rest is there. */
function wordsDenied(one: Alignment, { context, locale }: FactsAsked, base: Base): Finding[] {
  if (isDeniedWhole(one) || isRankedElsewhere(one) || isOfOtherCause(one) || isOtherWayRound(one))
    return [{ ...base, outcome: 'denies' }];
  const isOpen = one.figures.every(isBorneOut) && !one.isOpposite;
  const stranger = isOpen ? strangerInPlace(context, one, locale) : undefined;
  if (stranger) return [{ ...base, outcome: 'denies', differs: stranger }];
  if (!one.figures.every((match) => isSame(one, match))) return [];
  if (one.isOpposite) return mayBeOpposite(one) ? oppositeBy(one, base) : [];
  const swap = one.coverage >= fair ? swapped(one, locale) : undefined;
  return swap ? [{ ...base, outcome: 'denies', differs: swap }] : [];
}

function mayBeOpposite(one: Alignment): boolean {
  return one.lacking.length === 0 && !denyBoth(one) && (one.coverage >= strong || isSurelyMeant(one));
}

function isDeniedWhole(one: Alignment): boolean {
  return one.isToldDenied && !isDeniedToo(one) && isDeniedOfAll(one);
}

function isRankedElsewhere({ lacking, isOfSubject, clause, told }: Alignment): boolean {
  return lacking.length === 0 && isOfSubject && isRankedOtherwise(clause, told);
}

/** "Reed called Stone" for "Stone called Reed". */
function isOtherWayRound({ lacking, unmet, stated, isOpposite, contrast, clause, told }: Alignment): boolean {
  const isSame = lacking.length + unmet.length + contrast.length === 0 && !isOpposite && stated >= verySure;
  return isSame && areTurned(clause, told);
}

function isDeniedToo({ clause }: Alignment): boolean {
  return negationsIn(clause.unnamed) % 2 === 1;
}

/** Where both deny something, it takes more than words to tell whether they deny the same. */
function denyBoth(one: Alignment): boolean {
  return isDeniedToo(one) && negationsIn(one.told.unnamed) > 0;
}

/** Whether a figure is no other one: it agrees, or it is of what differs, or of when something did not happen. */
function isSame({ contrast, told, isToldDenied }: Alignment, match: FigureMatch): boolean {
  const { said, how, alike } = match;
  if (isBorneOut(match)) return true;
  if (how !== 'undecided') return false;
  // "Four sons" for "four daughters": the figure agrees, and what is counted is what differs.
  const isOfContrast = contrast.length > 0 && told.figures.some(({ value }) => value === said.value);
  // What did not happen did not happen at any hour.
  return isOfContrast || (isToldDenied && alike === 0 && /^(?:clock|day|year)$/.test(said.kind));
}

/** "Reed supported Stone" of somebody who supported nobody. */
function isDeniedOfAll({ lacking, told, isOfSubject, stated, weighed, figures }: Alignment): boolean {
  return (
    lacking.length > 0 &&
    isOfSubject &&
    weighed > 0 &&
    stated >= verySure &&
    figures.length === 0 &&
    deniesAll(told.text)
  );
}

/** A record that has all of a clause, and the opposite of one word of it. */
function oppositeBy(one: Alignment, base: Base): Finding[] {
  const { contrast, figures, isOfSubject, stated, weighed } = one;
  if (!isStated(one)) return [];
  if (/ (?:would|could|might|may|whether|pourrait|aurait|si) /.test(one.told.text)) return [];
  // Of who won and who lost, and of more and less, what is told may be of somebody else.
  if (contrast.some(([said]) => isOfOthers.test(said)) && !(isOfSubject && stated >= verySure)) return [];
  const isTelling =
    weighed > 0 || (isOfSubject && (figures.length > 0 || contrast.some(([said]) => isOccupation(said))));
  const [pair] = contrast;
  return isTelling ? [{ ...base, outcome: 'denies', differs: pair && { said: pair[0], story: pair[1] } }] : [];
}

function isStated(one: Alignment): boolean {
  return one.stated >= (isOneWord(one) ? fair : leastStated) || isSurelyMeant(one);
}

/** All that is named is there with most of the words, and the record alone denies it. */
function isSurelyMeant(one: Alignment): boolean {
  const { words, missing, names, figures } = agreementOf(one);
  const all = words + names + figures;
  return (
    one.isToldDenied &&
    one.isOfSubject &&
    one.lacking.length === 0 &&
    words >= 1.5 &&
    all >= 3.5 &&
    missing <= 0.3 * all
  );
}

/** One word has its opposite there, or nearly all words are there, some of them in a question for the record alone. */
function isOneWord({ contrast, coverage, unmet, weighed, isOfSubject }: Alignment): boolean {
  return contrast.length > 0 || (coverage >= surely && unmet.length === 0 && weighed > 2 && isOfSubject);
}

const surely = 0.85;

const isOfOthers =
  /^(?:won|wins?|winner|winning|remporte|emporte|gagne|reelue?|elue?|vainqueur|lost|loses?|losing|loser|defeated|beaten|perdu|perd|battue?|perdante?|pass|passed|passes|passing|adopt\w*|approv\w*|approuv\w*|fail\w*|reject\w*|rejet\w*|echoue\w*|ahead|behind|devant|derriere|more|fewer|less|plus|moins|before|after|avant|apres)$/;

function partOf({ told }: Alignment, { told: figure }: FigureMatch): string | undefined {
  return figure && told.row.slice(figure.start, figure.end).join(' ');
}

function figureDifference({ said, told }: FigureMatch, locale: Locale): Finding['differs'] {
  if (!told) return undefined;
  return {
    said: shown(said.value, said, locale),
    story: shown(told.value, said, locale),
    figures: { said: said.value, story: told.value, unit: said.kind === 'percent' ? '%' : '' },
  };
}
