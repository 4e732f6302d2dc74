import type { Locale } from '../text/locale.ts';
import { isAnchored } from './anchored.ts';
import { type Alignment, alignmentsOf } from './facts.ts';
import { baseOf, type FactsAsked, fair, leastStated, shown, strong, verySure } from './facts-asked.ts';
import { deniedBy } from './facts-denied.ts';
import type { Finding } from './finding.ts';
import { isBorneOut } from './match-figure.ts';
import { negationsIn } from './negations.ts';
import type { NamedAt } from './reading.ts';
import type { SaidFigure } from './said-figures.ts';

/**
 * A record that has nearly the very words of a clause, with all its names and figures: surer than any arithmetic.
 *
 * @returns `isUnclear`: a figure may be another one of several in the record; `isDated`: the record names a year, and the
 * clause none
 */
export function surelySupported(
  asked: FactsAsked,
): { readonly finding: Finding; readonly isUnclear: boolean; readonly isDated: boolean } | undefined {
  const all = alignmentsOf(asked.context, asked.clause, asked.language);
  const sure = all.filter(
    (one) =>
      !isDeniedPlainly(one, all) &&
      one.stated >= verySure &&
      one.weighed + one.figures.length > 1 &&
      isSupported(one, asked),
  );
  const isOpen = (one: Alignment) => isUnclear(one) || (asked.saysOutcome && isOfOtherYears(one));
  const one = sure.find((clear) => !isOpen(clear)) ?? sure[0];
  return (
    one && {
      finding: supports(one, asked.locale),
      isUnclear: isOpen(one),
      isDated: isOfOtherYears(one) || isOfOtherContest(one, asked),
    }
  );
}

/** Both deny something ("is not 32", "nobody has the 32"), and a record that is as like says plainly what the clause denies. */
function isDeniedPlainly(one: Alignment, all: readonly Alignment[]): boolean {
  if (negationsIn(one.clause.unnamed) === 0 || negationsIn(one.told.unnamed) === 0) return false;
  return all.some(
    (other) =>
      other !== one &&
      other.isOpposite &&
      !isOfOtherYears(other) &&
      other.lacking.length === 0 &&
      other.unmet.length === 0 &&
      other.stated >= one.stated &&
      negationsIn(other.told.unnamed) === 0 &&
      other.figures.every(isBorneOut),
  );
}

/** One figure where the record has several of its kind: which of them is meant is not sure. */
function isUnclear({ figures, told }: Alignment): boolean {
  return (
    figures.some(({ said, alike }) => alike > figures.filter((other) => other.said.kind === said.kind).length) &&
    told.figures.length > 1
  );
}

/** What the facts of the story decide of a clause; nothing where none decides it. */
export function judgeByFacts(asked: FactsAsked): Finding[] {
  const all = alignmentsOf(asked.context, asked.clause, asked.language);
  const supporting = all.filter((one) => isSupported(one, asked) && !isDeniedPlainly(one, all));
  const clear = supporting.find((one) => !isUnclear(one));
  if (clear) return [supports(clear, asked.locale)];
  const denying = asked.isStrict
    ? []
    : all
        .filter((one) => !isStatedElsewhere(one, all))
        .map((one) => ({ one, findings: deniedBy(one, asked) }))
        .filter(({ findings }) => findings.length > 0);
  // "17 % here, 10.5 % in the country" bears 10.5 out, and a record of this place alone denies it.
  const [unclear] = supporting;
  const surer = denying.find(({ one }) => !unclear || (!isUnclear(one) && one.stated >= unclear.stated - slack));
  if (surer) return surer.findings;
  if (unclear) return [supports(unclear, asked.locale)];
  const anchored = asked.isJoined ? undefined : all.find((one) => isAnchored(one, asked) && !isDeniedPlainly(one, all));
  return anchored ? [supports(anchored, asked.locale)] : [];
}

/** "Was re-elected", of which a record tells years that the clause does not name: another vote may be meant. */
function isOfOtherYears({ clause, told }: Alignment): boolean {
  const isYear = ({ kind }: SaidFigure) => kind === 'year';
  return told.figures.some(isYear) && !clause.figures.some(isYear);
}

/** The record names another contest than the main one, and the clause none. */
function isOfOtherContest({ clause, told }: Alignment, { context }: FactsAsked): boolean {
  const { contest } = told.question;
  return clause.question.contest === undefined && contest !== undefined && contest !== context.story.contests[0]?.id;
}

const slack = 0.2;

/** Another record that the clause is as like has the figure that this one has not: which of them is meant is not sure. */
function isStatedElsewhere(one: Alignment, all: readonly Alignment[]): boolean {
  const wrong = one.figures.filter(({ how }) => how === 'denies').map(({ said }) => said);
  return (
    wrong.length > 0 &&
    all.some(
      (other) =>
        other !== one &&
        !isUnclear(other) &&
        other.lacking.length <= one.lacking.length &&
        other.coverage >= one.coverage - slack &&
        wrong.every((said) => other.figures.some((match) => match.said === said && isBorneOut(match))),
    )
  );
}

function isSupported(one: Alignment, { clause, isStrict, saysOutcome }: FactsAsked): boolean {
  const { figures, coverage, weighed, unmet } = one;
  if (unmet.length > 0 || !agrees(one) || !tellsEnough(one)) return false;
  if (saysOutcome && !(one.isOfSubject && weighed > 1)) return false;
  // A list of many names says which belongs to which by its order.
  if (one.told.named.length >= clause.named.length + mostOtherNames) return false;
  if (isStrict) return isStrictly(one);
  if (figures.length > 0) return coverage >= fair;
  return coverage >= strong && one.stated >= leastStated && (weighed > 1 || coverage > verySure);
}

/** A word or a figure must be the same; with one alone, who is named must stand in the very sentence of the record. */
function tellsEnough(one: Alignment): boolean {
  const { figures, weighed, clause } = one;
  if (weighed === 0 && figures.length === 0) return false;
  return weighed + figures.length > 1 || clause.named.every((name) => isStatedIn(one, name));
}

function isStatedIn({ told }: Alignment, { ids, phrase }: NamedAt): boolean {
  return told.text.includes(` ${phrase} `) || told.named.some((other) => [...ids].some((id) => other.ids.has(id)));
}

/** What results should state, and do not, a record must tell with the very figures, or in nearly the same words. */
function isStrictly({ coverage, stated, figures, weighed }: Alignment): boolean {
  return coverage >= strict && (figures.length > 0 || (stated >= strict && weighed > 1));
}

const mostOtherNames = 4;
const strict = 0.85;

/** Whether a record has all names and figures of a clause, and nothing in it speaks against it. */
function agrees({ lacking, figures, isOpposite, contrast, isNarrower }: Alignment): boolean {
  const isClear = lacking.length === 0 && contrast.length === 0 && !isOpposite && !isNarrower;
  return isClear && figures.every(isBorneOut);
}

function supports(one: Alignment, locale: Locale): Finding {
  const rounded = one.figures.find(({ how }) => how === 'rounds')?.told;
  return { ...baseOf(one, locale), outcome: 'supports', roundingOf: rounded && shown(rounded.value, rounded, locale) };
}
