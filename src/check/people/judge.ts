import type { StoryContext } from '../../lookup/story-context.ts';
import type { Locale } from '../../text/locale.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import type { SaidFigure } from '../said-figures.ts';
import { adviceFinding } from './advice.ts';
import { ageFinding, ownerOfAge, yearsOf } from './ages.ts';
import { olderFinding, tensFinding } from './ages-compared.ts';
import { incumbentFinding } from './incumbents.ts';
import { officeFinding } from './offices.ts';
import { originFinding } from './origin.ts';
import { appositionFinding, identityFinding, partyFinding } from './party.ts';
import { personIn } from './person-at.ts';
import { stoodDownFinding } from './stood-down.ts';
import { tradeFinding } from './trades.ts';
import { voteFinding } from './votes.ts';

/** What the records of people say of a clause: how old somebody is, what they are, whom they voted for, where they come from. */
export interface PeopleJudgement {
  readonly findings: readonly Finding[];
  /** Figures that are settled. */
  readonly figures: readonly SaidFigure[];
  /** Another name beside somebody's own, which holds and is no statement by itself. */
  readonly beside: readonly Finding[];
  /** Words that are told by what was found. */
  readonly tells: readonly string[];
  /** The clause is about something that is told of people in one place only, and not of this one. */
  readonly isUntold: boolean;
  /** Somebody is said to be somebody else. */
  readonly isMisnamed: boolean;
}

/** What a clause says that somebody is, with the words that say it. */
export interface Described {
  readonly finding: Finding;
  readonly words: readonly string[];
  /** The figures that it settles. */
  readonly figures?: readonly SaidFigure[];
}

export function judgeByPeople(context: StoryContext, reading: Reading, locale: Locale): PeopleJudgement {
  const named = reading.named.flatMap((one) => personIn(one) ?? []);
  const ages = reading.figures.flatMap((figure) => ageFinding(reading, named, figure, locale) ?? []);
  const isOfUntoldAge = (figure: SaidFigure) => {
    const owner = ownerOfAge(reading, named, figure);
    return owner !== undefined && yearsOf(owner.person) === undefined;
  };
  const [first] = named;
  if (!first) return { findings: [], beside: [], figures: [], tells: [], isUntold: false, isMisnamed: false };
  const votes = voteFinding(reading, first.person, context.search, locale);
  const identity = incumbentFinding(context, reading, first, locale) ?? identityFinding(reading, first, locale);
  const beside = appositionFinding(reading, first, locale);
  const party = partyFinding(context, reading, first, locale);
  const described = (identity ? [] : named)
    .flatMap((one) => [
      party ? undefined : officeFinding(context, reading, one, locale),
      tradeFinding(reading, one, locale),
    ])
    .concat([olderFinding(reading, named, locale), tensFinding(reading, named, locale)])
    .filter((one) => one !== undefined);
  const origin = originFinding(context, reading, first.person, locale);
  const findings = [
    identity,
    party,
    ...described.map(({ finding }) => finding),
    ...ages.map(({ finding }) => finding),
    votes?.finding,
    origin,
    stoodDownFinding(context, reading, first, locale),
    adviceFinding(context, reading, first, locale),
  ];
  return {
    findings: findings.filter((one) => one !== undefined),
    beside: beside ? [beside] : [],
    figures: [...ages.map(({ figure }) => figure), ...described.flatMap(({ figures = [] }) => figures)],
    tells: described.flatMap(({ words }) => words),
    isMisnamed: identity?.outcome === 'denies',
    isUntold: (votes !== undefined && votes.finding === undefined) || reading.figures.some(isOfUntoldAge),
  };
}
