import type { Sentence } from '../sentences.ts';
import { byPlace } from './by-place.ts';
import { byTiming } from './by-timing.ts';
import { carriedOver, isNameless, scopeOf } from './carried.ts';
import { changesIn } from './changes.ts';
import type { Contender } from './contenders.ts';
import { contendersOf } from './contenders-in.ts';
import { sharedOut } from './each.ts';
import { ellipticIn } from './elliptic.ts';
import { rivalsIn } from './rivals.ts';
import { rowFiguresIn } from './row-figures.ts';
import { measureIn, type Scope } from './scope.ts';
import type { Article, Told } from './told.ts';
import { totalsIn } from './totals.ts';
import { holderIn, leaderIn, loserIn, verdictIn, winnerBefore, winnerIn } from './winner.ts';

/** Reads each sentence for figures, with the vote, the round and the place that it or the sentences before it name. */
export function collect(article: Article): Told[] {
  const told: Told[] = [];
  let scope: Scope = {};
  let paragraph = 0;
  let previous: Sentence | undefined;
  let subject: Rate | undefined;
  for (const sentence of article.sentences) {
    if (sentence.paragraph !== paragraph) scope = carriedOver(sentence, scope, told, article);
    paragraph = sentence.paragraph;
    // Before anybody's figures are told, where the article sets its scene is not where it counts.
    const isScene = told.every(({ rows }) => rows.length === 0);
    scope = scopeOf(sentence, isScene ? { ...scope, place: undefined } : scope, article);
    const inside = contendersOf(sentence, article, { scope, previous, winner: winnerSoFar(told) });
    const totals = totalsIn(sentence, article.language, subject);
    // "N'en garde qu'un": what was counted before.
    const goesOn = /(?<![\p{L}])(?:n[’'])?en (?:gard|conserv|av|a |aura|perd|obt)/u.test(sentence.text);
    const units = unitsBefore(told.at(-1), paragraph, previous, goesOn);
    const own = rowFiguresIn(sentence, article.language, totals, units);
    const more = ellipticIn(sentence, article.language, { names: inside, known: own, taken: totals });
    const figures = [...own, ...more].sort((a, b) => a.start - b.start);
    const whole = {
      scope: placed(scope, article),
      sentence,
      rows: [],
      totals: [],
      contenders: inside,
      rivals: rivalsIn(told),
    };
    const parts = byTiming({ figures, changes: changesIn(sentence, article.language), totals, whole }, article);
    told.push(
      ...[...firstIn(whole), ...parts, ...sharedOut(whole, figures)]
        .map((part) => ownMeasure(part, article))
        .flatMap((part) => byPlace(part, article)),
    );
    previous = sentence;
    subject = rateOf(sentence.text) ?? totals.map(({ field }) => rateOf(field)).find((one) => one !== undefined);
  }
  return datedOnce(told);
}

/** Who wins or leads by a sentence; the majority of an earlier vote is its winner's. */
function firstIn(whole: Told): Told[] {
  const { sentence, contenders, scope } = whole;
  const earlier = winnerBefore(sentence, contenders);
  if (earlier)
    return [{ ...whole, scope: { ...scope, round: undefined, earlier: earlier.year }, winner: earlier.winner }];
  const winner = winnerIn(sentence, contenders) ?? (scope.earlier && holderIn(sentence, contenders));
  if (winner) return [{ ...whole, winner }];
  const verdict = verdictIn(sentence, contenders);
  if (verdict) return [{ ...whole, winner: verdict }];
  const loser = loserIn(sentence, contenders);
  if (loser) return [{ ...whole, loser }];
  const leader = leaderIn(sentence, contenders);
  return leader === undefined ? [] : [{ ...whole, leader }];
}

/** Whether the sentence before counts seats or votes, or speaks of votes alone, so that this one need not say so. */
function unitsBefore(
  before: Told | undefined,
  paragraph: number,
  previous: Sentence | undefined,
  goesOn: boolean,
): { hasSeats: boolean; hasVotes: boolean } {
  const own = before?.sentence.paragraph;
  const isNear = own === paragraph || (own === paragraph - 1 && goesOn);
  const had = isNear ? (before?.rows.flatMap(({ figures }) => figures) ?? []) : [];
  const has = (unit: string) => had.some(({ field }) => field === unit);
  const speaks =
    previous?.paragraph === paragraph && /(?<![\p{L}])(?:votes|voix|ballots)(?![\p{L}])/u.test(previous.text);
  return { hasSeats: has('seats'), hasVotes: has('votes') || speaks };
}

/** Whom the article has said to have won the vote that it is about. */
function winnerSoFar(told: readonly Told[]): Contender | undefined {
  const isMain = ({ scope }: Told) => scope.earlier === undefined && scope.measure === undefined;
  return told.find((one) => one.winner?.type === 'candidate' && isMain(one))?.winner;
}

/** "Last time" is the year of the one earlier vote that the article dates. */
function datedOnce(told: readonly Told[]): Told[] {
  const years = new Set(told.flatMap(({ scope }) => (/^\d{4}$/.test(scope.earlier ?? '') ? [scope.earlier] : [])));
  const [year] = years;
  const isAgo = ({ scope }: Told) => scope.earlier === 'ago' && years.size === 1;
  return told.map((one) => (isAgo(one) ? { ...one, scope: { ...one.scope, earlier: year } } : one));
}

type Rate = 'turnout' | 'abstention';

function rateOf(text: string): Rate | undefined {
  return /abstention/i.test(text) ? 'abstention' : /turnout|participation/i.test(text) ? 'turnout' : undefined;
}

function placed(scope: Scope, { mainPlace, hasRounds, lastRound }: Article): Told['scope'] {
  const isMain = hasRounds && scope.earlier === undefined && scope.measure === undefined;
  return { ...scope, round: isMain ? (scope.round ?? lastRound) : undefined, place: scope.place ?? mainPlace };
}

/** A measure that only an earlier sentence names is not what candidates and parties are voted for in this one. */
function ownMeasure(told: Told, article: Article): Told {
  const { sentence, scope, rows, winner } = told;
  if (scope.measure === undefined || isNameless(scope.measure) || measureIn(sentence.text) !== undefined) return told;
  const first = [...rows.map(({ contender }) => contender), winner].filter((one) => one !== undefined);
  const isOther = first.length > 0 && first.every(({ type }) => type !== 'option');
  return isOther ? { ...told, scope: placed({ ...scope, measure: undefined }, article) } : told;
}
