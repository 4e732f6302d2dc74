import { leftOver } from '../ask/figure-words.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Locale } from '../text/locale.ts';
import { alignmentsOf, hasWord } from './facts.ts';
import type { Finding } from './finding.ts';
import { judgeIndirect } from './indirect.ts';
import { type FactsAsked, judgeByFacts, surelySupported } from './judge-facts.ts';
import { judgeByPeople } from './people.ts';
import { negationsIn } from './polarity.ts';
import type { Reading } from './reading.ts';
import { judgeByResults } from './results/judge.ts';
import { outcomeWords, saysOutcome } from './results/outcomes.ts';
import type { Scope } from './results/scope.ts';
import type { SaidFigure } from './said-figures.ts';

/** A clause with what it leaves to the clauses before it. */
export interface Clause {
  readonly reading: Reading;
  readonly scope: Scope;
}

/** What the story says of a clause: one finding for each part that it decides, `undefined` for one that it does not. */
export function judgeClause(
  world: StoryContext,
  { reading, scope }: Clause,
  language: 'en' | 'fr',
  locale: Locale,
): (Finding | undefined)[] {
  const asked = {
    world,
    clause: reading,
    language,
    locale,
    settled: [],
    isStrict: false,
    saysOutcome: outcomeWords.test(reading.text),
  };
  const sure = surelySupported(asked);
  if (sure && !sure.isUnclear) return [sure.finding];
  const spoken = judgeIndirect(world, reading, locale);
  if (spoken) return [spoken];
  const people = judgeByPeople(world, reading, locale);
  const rest = { ...reading, figures: reading.figures.filter((one) => !people.figures.includes(one)) };
  const results = judgeByResults(world, rest, scope, locale);
  const settled = [...people.figures, ...results.figures];
  const found = [...people.findings, ...results.findings];
  const facts = () => judgeByFacts({ ...asked, settled, isStrict: people.isUntold || results.isUntold });
  if (found.length === 0) return orUndecided(facts());
  const isOfPeople = results.findings.length === 0 && found.every(({ outcome }) => outcome === 'denies');
  if (isOfPeople) return [...found, ...stillHolding(asked, settled)];
  if (found.some(({ outcome }) => outcome === 'denies')) return found;
  return [...found, ...beyond(asked, settled, facts)];
}

/** What holds of a clause without the figures that do not: "Reed, 45, is a florist". */
function stillHolding(asked: FactsAsked, settled: readonly SaidFigure[]): readonly Finding[] {
  const { world, clause } = asked;
  const words = wordsBeside(world, clause);
  const rest = { ...clause, figures: clause.figures.filter((one) => !settled.includes(one)) };
  const holding = words.length > 0 ? judgeByFacts({ ...asked, clause: rest }) : [];
  return holding.filter(({ outcome }) => outcome === 'supports');
}

/** What is said beside the figures and outcomes that hold: more findings, or `undefined` where nothing is told of it. */
function beyond(
  asked: FactsAsked,
  settled: readonly SaidFigure[],
  facts: () => readonly Finding[],
): (Finding | undefined)[] {
  const { world, clause: reading } = asked;
  const open = reading.figures.filter((one) => !settled.includes(one) && one.kind !== 'year' && !isAgo(reading, one));
  const words = wordsBeside(world, reading);
  // A negation that is none of a figure or an outcome turns something else about.
  const isDenied = negationsIn(reading.unnamed) % 2 === 1;
  const isRare = (word: string) => !world.search.isCommon(word);
  if (open.length === 0 && !isDenied && areTold(asked, words)) return [];
  const more = facts();
  return more.length > 0
    ? [...more]
    : isDenied || open.length > 0 || words.length > 1 || words.some(isRare)
      ? [undefined]
      : [];
}

function orUndecided(findings: readonly Finding[]): (Finding | undefined)[] {
  return findings.length > 0 ? [...findings] : [undefined];
}

/** The words that are none of a figure, an outcome or a figure of the whole vote. */
function wordsBeside(world: StoryContext, { row, question, content }: Reading): string[] {
  const measures = world.search.measures.spans(row).flatMap(({ start, end }) => row.slice(start, end));
  return leftOver(world, question, new Set(measures)).filter((word) => content.includes(word) && !saysOutcome(word));
}

/** Whether one record of all that a clause names has these words too. */
function areTold({ world, clause, language }: FactsAsked, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const near = alignmentsOf(world, clause, language).filter(
    ({ lacking, isOpposite }) => lacking.length === 0 && !isOpposite,
  );
  return near.some(({ told }) => words.every((word) => hasWord(world.search, told, word)));
}

/** "Four years ago", "il y a quatre ans" say when, not how long. */
function isAgo({ row }: Reading, { kind, start, end }: SaidFigure): boolean {
  return (
    kind === 'span' &&
    (/^(?:ago|earlier|before|plus tot|auparavant)$/.test(row[end] ?? '') ||
      row.slice(Math.max(0, start - 3), start).join(' ') === 'il y a')
  );
}
