import { rankFacts } from '../answer/ask/facts.ts';
import { type Part, partsOf } from '../answer/ask/weighted-terms.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Fact } from '../story/schema.ts';
import { formatNumber } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { compareFigures } from './compare-figures.ts';
import type { Finding } from './finding.ts';
import { excluded, narrows, negationsIn, opposed } from './polarity.ts';
import { type NamedAt, type Reading, readTold } from './reading.ts';
import type { SaidFigure } from './said-figures.ts';

/** How a clause stands to a fact, slot by slot. */
interface Alignment {
  readonly fact: Fact;
  readonly told: Reading;
  /** The part of the clause's meaning, without names and figures, that the fact has. */
  readonly coverage: number;
  readonly lacking: readonly NamedAt[];
  readonly figures: readonly FigureMatch[];
  readonly contrast: readonly (readonly [said: string, told: string])[];
  readonly isOpposite: boolean;
  readonly narrows: boolean;
  readonly score: number;
}

interface FigureMatch {
  readonly said: SaidFigure;
  readonly told?: SaidFigure | undefined;
  readonly how: 'supports' | 'rounds' | 'denies' | 'undecided';
}

const mostFacts = 8;

function alignmentsOf(world: StoryContext, clause: Reading, language: Locale): Alignment[] {
  const parts = partsOf(world, clause.question);
  return rankFacts(world, clause.question)
    .slice(0, mostFacts)
    .map(({ value, score }) => alignmentOf(world, clause, parts, value, language, score));
}

function alignmentOf(
  world: StoryContext,
  clause: Reading,
  parts: readonly Part[],
  fact: Fact,
  language: Locale,
  score: number,
): Alignment {
  const told = readTold(world, fact.statement[language]);
  const content = new Set(clause.content);
  const contrast = [...opposed(clause.row, told.row), ...excluded(clause.row, told.row)];
  const contrasting = new Set(contrast.map(([said]) => said));
  const own = parts.filter(
    ({ isName, phrase }) => !isName && phrase.split(' ').some((word) => content.has(word) && !contrasting.has(word)),
  );
  const total = own.reduce((sum, { weight }) => sum + weight, 0);
  const met = own.reduce((sum, { weight, meets }) => sum + weight * Math.min(1, meets(fact) * 1.1), 0);
  const lacking = clause.named.filter((one) => !isIn(one, fact, told));
  const negated = (negationsIn(clause.text) + negationsIn(told.text)) % 2 === 1;
  return {
    fact,
    told,
    coverage: total === 0 ? (clause.figures.length > 0 ? 1 : 0) : met / total,
    lacking,
    figures: clause.figures.map((said) => matchFigure(said, told, fact)),
    contrast,
    isOpposite: negated !== contrast.length % 2 > 0,
    narrows: narrows(clause.text, told.text),
    score,
  };
}

function isIn({ ids, phrase }: NamedAt, fact: Fact, told: Reading): boolean {
  return (
    fact.about.some((id) => ids.has(id)) ||
    told.named.some((other) => [...other.ids].some((id) => ids.has(id))) ||
    told.text.includes(` ${phrase} `)
  );
}

function matchFigure(said: SaidFigure, told: Reading, fact: Fact): FigureMatch {
  const fitting = told.figures.filter((one) => isAlike(said, one));
  const compared = fitting.map((one) => ({ said, told: one, how: compareFigures(said, toldOf(one, fact)) }));
  const best = (['supports', 'rounds', 'undecided', 'denies'] as const).flatMap((how) =>
    compared.filter((one) => one.how === how),
  );
  return best[0] ?? { said, how: 'undecided' };
}

function toldOf(figure: SaidFigure, fact: Fact) {
  const value = fact.values.find(({ amount }) => amount === figure.value);
  const byHedge = {
    plain: undefined,
    exactly: undefined,
    about: 'about',
    almost: 'almost',
    over: 'more_than',
    just_over: 'more_than',
    under: 'less_than',
    just_under: 'less_than',
    at_least: 'at_least',
    at_most: 'as_many_as',
  } as const;
  return { value: figure.value, qualifier: value?.qualifier ?? byHedge[figure.hedge], isPortion: figure.isPortion };
}

/** Whether two figures measure the same kind of thing. */
function isAlike(one: SaidFigure, other: SaidFigure): boolean {
  if (one.kind !== other.kind) {
    const kinds = [one.kind, other.kind].sort().join(' ');
    return kinds === 'age count' || (kinds === 'age span' && [one, other].some(({ noun }) => noun.includes('year')));
  }
  if (one.noun.length === 0 || other.noun.length === 0) return true;
  return one.noun.some((stem) => other.noun.includes(stem));
}

const strong = 0.72;
const fair = 0.5;

/** What the facts of the story decide of a clause; nothing where none decides it. */
export function judgeByFacts(world: StoryContext, clause: Reading, language: Locale, locale: Locale): Finding[] {
  const all = alignmentsOf(world, clause, language);
  for (const one of all) {
    const finding = supportedBy(one, locale);
    if (finding) return [finding];
  }
  for (const one of all) {
    const findings = deniedBy(one, locale);
    if (findings.length > 0) return findings;
  }
  return [];
}

function supportedBy(one: Alignment, locale: Locale): Finding | undefined {
  const { lacking, figures, coverage, isOpposite, contrast } = one;
  if (lacking.length > 0 || isOpposite || contrast.length > 0 || one.narrows) return undefined;
  const isMet = figures.every(({ how }) => how === 'supports' || how === 'rounds');
  if (!isMet || coverage < (figures.length > 0 ? fair : strong)) return undefined;
  const rounded = figures.find(({ how }) => how === 'rounds');
  return {
    ...baseOf(one, locale),
    outcome: 'supports',
    roundingOf: rounded?.told && formatNumber(locale, rounded.told.value),
  };
}

function deniedBy(one: Alignment, locale: Locale): Finding[] {
  const { lacking, figures, coverage, isOpposite, contrast } = one;
  const base = baseOf(one, locale);
  if (lacking.length > 0) return [];
  const wrong = figures.filter(({ how }) => how === 'denies');
  if (wrong.length > 0 && coverage >= fair && !isOpposite) {
    const right = figures.filter(({ how }) => how === 'supports' || how === 'rounds');
    const denied = wrong.map(
      (match): Finding => ({ ...base, outcome: 'denies', differs: figureDifference(match, locale) }),
    );
    return [...(right.length > 0 ? [{ ...base, outcome: 'supports' as const }] : []), ...denied];
  }
  if (isOpposite && coverage >= strong && figures.every(({ how }) => how !== 'undecided')) {
    const [pair] = contrast;
    return [{ ...base, outcome: 'denies', differs: pair && { said: pair[0], story: pair[1] } }];
  }
  return [];
}

function figureDifference({ said, told }: FigureMatch, locale: Locale): Finding['differs'] {
  if (!told) return undefined;
  const shown = (value: number) =>
    `${formatNumber(locale, value)}${said.kind === 'percent' ? (locale === 'fr' ? ' %' : '%') : ''}`;
  return {
    said: shown(said.value),
    story: shown(told.value),
    figures: { said: said.value, story: told.value, unit: said.kind === 'percent' ? '%' : '' },
  };
}

function baseOf({ fact }: Alignment, locale: Locale): Pick<Finding, 'says' | 'evidence'> {
  return { says: fact.statement[locale], evidence: fact.evidence };
}
