import type { StoryContext } from '../lookup/story-context.ts';
import { nameOf } from '../story/story.ts';
import { formatNumber, formatShare } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { isOccupation } from './contrasts.ts';
import { type Alignment, alignmentsOf } from './facts.ts';
import type { Finding } from './finding.ts';
import type { FigureMatch } from './match-figure.ts';
import { deniesAll } from './negations.ts';
import type { NamedAt, Reading } from './reading.ts';
import type { SaidFigure } from './said-figures.ts';

/** How much of a clause's words a fact must have to decide it: by its figures, and by its words alone. */
const fair = 0.5;
const strong = 0.72;

export interface FactsAsked {
  readonly world: StoryContext;
  readonly clause: Reading;
  readonly language: 'en' | 'fr';
  readonly locale: Locale;
  /** Figures that another record has settled. */
  readonly settled: readonly SaidFigure[];
  /** Only a fact with the very figures and nearly all words decides: results should state this, and do not. */
  readonly isStrict: boolean;
  /** The clause says who won, led, came third or the like, so that it matters who is named first. */
  readonly saysOutcome: boolean;
}

/**
 * A record that has nearly the very words of a clause, with all its names and figures: surer than any arithmetic.
 *
 * @param isUnclear whether a figure may be another one of several in the record
 */
export function surelySupported(
  asked: FactsAsked,
): { readonly finding: Finding; readonly isUnclear: boolean } | undefined {
  const sure = alignmentsOf(asked.world, asked.clause, asked.language).filter(
    (one) => one.stated >= verySure && one.weighed + one.figures.length > 1 && isSupported(one, asked),
  );
  const one = sure.find((clear) => !isUnclear(clear)) ?? sure[0];
  return one && { finding: supports(one, asked.locale), isUnclear: isUnclear(one) };
}

const verySure = 0.9;

/** One figure where the record has several of its kind: which of them is meant is not sure. */
function isUnclear({ figures, told }: Alignment): boolean {
  return (
    figures.some(({ said, alike }) => alike > figures.filter((other) => other.said.kind === said.kind).length) &&
    told.figures.length > 1
  );
}

/** What the facts of the story decide of a clause; nothing where none decides it. */
export function judgeByFacts(asked: FactsAsked): Finding[] {
  const all = alignmentsOf(asked.world, asked.clause, asked.language);
  const supporting = all.filter((one) => isSupported(one, asked));
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
  return unclear ? [supports(unclear, asked.locale)] : [];
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

function isBorneOut({ how }: FigureMatch): boolean {
  return how === 'supports' || how === 'rounds';
}

function isSupported(one: Alignment, { clause, isStrict, saysOutcome }: FactsAsked): boolean {
  const { figures, coverage, weighed, unmet } = one;
  if (unmet.length > 0 || !agrees(one) || weighed + figures.length === 0) return false;
  if (saysOutcome && !(one.isOfSubject && weighed > 1)) return false;
  // A list of many names says which belongs to which by its order.
  if (one.told.named.length >= clause.named.length + mostOtherNames) return false;
  if (isStrict) return figures.length > 0 && coverage >= strict;
  if (figures.length > 0) return coverage >= fair;
  return coverage >= strong && one.stated >= leastStated && (weighed > 1 || coverage > verySure);
}

const mostOtherNames = 4;
const leastStated = 0.8;
const strict = 0.85;

/** Whether a record has all names and figures of a clause, and nothing in it speaks against it. */
function agrees({ lacking, figures, isOpposite, contrast, isNarrower }: Alignment): boolean {
  const isClear = lacking.length === 0 && contrast.length === 0 && !isOpposite && !isNarrower;
  return isClear && figures.every(({ how }) => how === 'supports' || how === 'rounds');
}

function supports(one: Alignment, locale: Locale): Finding {
  const rounded = one.figures.find(({ how }) => how === 'rounds')?.told;
  return { ...baseOf(one, locale), outcome: 'supports', roundingOf: rounded && shown(rounded.value, rounded, locale) };
}

function deniedBy(one: Alignment, { settled, locale }: FactsAsked): Finding[] {
  const { lacking, figures, coverage, isOpposite } = one;
  const base = baseOf(one, locale);
  const open = figures.filter(({ said }) => !settled.includes(said));
  const wrong = open.filter(({ how }) => how === 'denies');
  const right = open.filter(({ how }) => how === 'supports' || how === 'rounds');
  if (lacking.length === 0 && wrong.length > 0 && coverage >= (one.unmet.length > 0 ? strong : fair) && !isOpposite) {
    const denied = wrong.map(
      (match): Finding => ({ ...base, outcome: 'denies', differs: figureDifference(match, locale) }),
    );
    return [...right.map((match) => ({ ...base, outcome: 'supports' as const, part: partOf(one, match) })), ...denied];
  }
  if (one.isToldDenied && isDeniedOfAll(one)) return [{ ...base, outcome: 'denies' }];
  // "Four sons" for "four daughters": the figure agrees, and what is counted is what differs.
  const isSame = ({ said, how }: FigureMatch) =>
    how === 'supports' ||
    how === 'rounds' ||
    (how === 'undecided' && one.contrast.length > 0 && one.told.figures.some(({ value }) => value === said.value));
  // What did not happen did not happen at any hour.
  const isOpen = ({ said, how, alike }: FigureMatch) =>
    one.isToldDenied && how === 'undecided' && alike === 0 && /^(?:clock|day|year)$/.test(said.kind);
  const isWhole = coverage >= strong && figures.every((match) => isSame(match) || isOpen(match));
  if (!isWhole) return [];
  if (lacking.length === 0 && isOpposite) return oppositeBy(one, base);
  const swap = isOpposite ? undefined : swapped(one, locale);
  return swap ? [{ ...base, outcome: 'denies', differs: swap }] : [];
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
function oppositeBy(one: Alignment, base: Pick<Finding, 'says' | 'evidence'>): Finding[] {
  const { contrast, figures, isOfSubject, stated, weighed } = one;
  if (stated < (isNearly(one) ? fair : leastStated)) return [];
  if (/ (?:would|could|might|may|whether|pourrait|aurait|si) /.test(one.told.text)) return [];
  // Of who won and who lost, and of more and less, what is told may be of somebody else.
  if (contrast.some(([said]) => isOfOthers.test(said)) && !(isOfSubject && stated >= verySure)) return [];
  const isTelling =
    weighed > 0 || (isOfSubject && (figures.length > 0 || contrast.some(([said]) => isOccupation(said))));
  const [pair] = contrast;
  return isTelling ? [{ ...base, outcome: 'denies', differs: pair && { said: pair[0], story: pair[1] } }] : [];
}

/** One word has its opposite there, or nearly all words are there, some of them in a question for the record alone. */
function isNearly({ contrast, coverage, unmet, weighed, isOfSubject }: Alignment): boolean {
  return contrast.length > 0 || (coverage >= surely && unmet.length === 0 && weighed > 2 && isOfSubject);
}

const surely = 0.85;

const isOfOthers =
  /^(?:won|wins?|winner|winning|remporte|emporte|gagne|reelue?|elue?|vainqueur|lost|loses?|losing|loser|defeated|beaten|perdu|perd|battue?|perdante?|pass|passed|passes|passing|adopt\w*|approv\w*|approuv\w*|fail\w*|reject\w*|rejet\w*|echoue\w*|ahead|behind|devant|derriere|more|fewer|less|plus|moins|before|after|avant|apres)$/;

function partOf({ told }: Alignment, { told: figure }: FigureMatch): string | undefined {
  return figure && told.row.slice(figure.start, figure.end).join(' ');
}

/** One name in the place of another of the same kind: "in Riverton" for "in Newbridge". */
function swapped(one: Alignment, locale: Locale): Finding['differs'] {
  const { lacking, told, record, stated, weighed } = one;
  const [name, ...more] = lacking;
  if (!name || more.length > 0 || stated < surely) return undefined;
  const type = typeOf(name);
  const others = told.named.filter((other) => typeOf(other) === type);
  const [other, ...rest] = others;
  if (type === undefined || !other || rest.length > 0 || !record.about.some((id) => other.ids.has(id)))
    return undefined;
  if (weighed < 2 || (weighed === 2 && !isInItsPlace(one, name, other))) return undefined;
  const inPlace = [name, other]
    .map((named) => named.entities[0])
    .map((entity) => (entity ? nameOf(entity, locale) : ''));
  return { said: inPlace[0] ?? '', story: inPlace[1] ?? '' };
}

/** "Reed took the council" for "Stone took the council", "counted in Riverton" for "counted at the hall". */
function isInItsPlace({ clause, told, stated }: Alignment, name: NamedAt, other: NamedAt): boolean {
  const isFirst = name.start <= 1 && other.start <= 1;
  const isPlaced = [clause.row[name.start - 1], told.row[other.start - 1]].every((word) =>
    /^(?:in|at|a|au|dans|en)$/.test(word ?? ''),
  );
  return stated >= verySure && ((isFirst && taking.test(clause.text)) || isPlaced);
}

/** What only one does or is. */
const taking =
  /\b(?:took|won|carried|captured|seized|leads|runs|chairs|owns|founded|wrote|remporte|gagne|pris|preside|dirige|fonde|ecrit)\b/;

function typeOf({ entities }: NamedAt): string | undefined {
  const types = new Set(entities.map(({ type }) => type));
  return types.size === 1 ? [...types][0] : undefined;
}

function figureDifference({ said, told }: FigureMatch, locale: Locale): Finding['differs'] {
  if (!told) return undefined;
  return {
    said: shown(said.value, said, locale),
    story: shown(told.value, said, locale),
    figures: { said: said.value, story: told.value, unit: said.kind === 'percent' ? '%' : '' },
  };
}

function shown(value: number, { kind }: SaidFigure, locale: Locale): string {
  if (kind === 'percent') return formatShare(locale, value);
  return kind === 'year' ? `${value}` : formatNumber(locale, value);
}

function baseOf({ record }: Alignment, locale: Locale): Pick<Finding, 'says' | 'evidence'> {
  return { says: record.statement[locale], evidence: record.evidence };
}
