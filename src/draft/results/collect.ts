import type { Sentence } from '../sentences.ts';
import { byPlace } from './by-place.ts';
import { byTiming } from './by-timing.ts';
import { changesIn } from './changes.ts';
import { type ContenderMention, pronounsIn, rolesIn } from './contenders.ts';
import { optionsIn } from './options.ts';
import { rowFiguresIn } from './row-figures.ts';
import { earlierIn, firstCount, isNational, measureIn, nation, roundIn, type Scope } from './scope.ts';
import type { Article, Told } from './told.ts';
import { totalsIn } from './totals.ts';
import { holderIn, leaderIn, winnerIn } from './winner.ts';

/** Reads each sentence for figures, with the vote, the round and the place that it or the sentences before it name. */
export function collect(article: Article): Told[] {
  const told: Told[] = [];
  let scope: Scope = {};
  let paragraph = 0;
  let subject: Rate | undefined;
  for (const sentence of article.sentences) {
    if (sentence.paragraph !== paragraph) scope = carriedOver(sentence, scope);
    paragraph = sentence.paragraph;
    scope = scopeOf(sentence, scope, article);
    const inside = contendersOf(sentence, article.contenders, scope);
    const totals = totalsIn(sentence, article.language, subject);
    const figures = rowFiguresIn(sentence, article.language, totals, unitsBefore(told.at(-1), paragraph));
    const whole = { scope: placed(scope, article), sentence, rows: [], totals: [], contenders: inside };
    const parts = byTiming({ figures, changes: changesIn(sentence, article.language), totals, whole }, article);
    told.push(
      ...[...firstIn(whole), ...parts]
        .map((part) => ownMeasure(part, article))
        .flatMap((part) => byPlace(part, article)),
    );
    subject = rateOf(sentence.text) ?? totals.map(({ field }) => rateOf(field)).find((one) => one !== undefined);
  }
  return datedOnce(told);
}

/** Who wins or leads by a sentence; the majority of an earlier vote is its winner's. */
function firstIn(whole: Told): Told[] {
  const { sentence, contenders, scope } = whole;
  const winner = winnerIn(sentence, contenders) ?? (scope.earlier && holderIn(sentence, contenders));
  if (winner) return [{ ...whole, winner }];
  const leader = leaderIn(sentence, contenders);
  return leader === undefined ? [] : [{ ...whole, leader }];
}

/** Whether the sentence before counts seats or votes, so that this one need not say so. */
function unitsBefore(before: Told | undefined, paragraph: number): { hasSeats: boolean; hasVotes: boolean } {
  const had = before?.sentence.paragraph === paragraph ? before.rows.flatMap(({ figures }) => figures) : [];
  const has = (unit: string) => had.some(({ field }) => field === unit);
  return { hasSeats: has('seats'), hasVotes: has('votes') };
}

/** "Last time" is the year of the one earlier vote that the article dates. */
function datedOnce(told: readonly Told[]): Told[] {
  const years = new Set(told.flatMap(({ scope }) => (/^\d{4}$/.test(scope.earlier ?? '') ? [scope.earlier] : [])));
  const [year] = years;
  const isAgo = ({ scope }: Told) => scope.earlier === 'ago' && years.size === 1;
  return told.map((one) => (isAgo(one) ? { ...one, scope: { ...one.scope, earlier: year } } : one));
}

/** A new paragraph tells of something else, unless it begins with a word that stands for what was before. */
function carriedOver({ text }: Sentence, { measure, round, place }: Scope): Scope {
  const goesOn =
    /^(?:He|She|It|They|That|This|These|Il|Elle|Ils|Elles|Cela|Ces?|Cette|Suddenly|Then|Alors|Puis)(?![\p{L}])|^(?:Sur|Of|Out of) \d/u.test(
      text,
    );
  const isPast =
    /(?<![\p{L}])(?:avai(?:en)?t (?:obtenu|réuni|recueilli|totalisé)|had (?:taken|won|polled|received))(?![\p{L}])/u.test(
      text,
    );
  const isThere = / y (?:obtien|recueill|tomb|arriv|totalis|fai)/u.test(text);
  return {
    measure: measure === nation ? undefined : measure,
    round: goesOn || isPast ? round : undefined,
    place: goesOn || isThere ? place : undefined,
  };
}

type Rate = 'turnout' | 'abstention';

function rateOf(text: string): Rate | undefined {
  return /abstention/i.test(text) ? 'abstention' : /turnout|participation/i.test(text) ? 'turnout' : undefined;
}

function placed(scope: Scope, { mainPlace, hasRounds, lastRound }: Article): Told['scope'] {
  const isMain = hasRounds && scope.earlier === undefined && scope.measure === undefined;
  return { ...scope, round: isMain ? (scope.round ?? lastRound) : undefined, place: scope.place ?? mainPlace };
}

/** "up from 66.1 per cent in 2028": only this is of the earlier vote. */
const comparison =
  /,? (?:\(?(?:up|down) from|(?:just |about )?(?:twice|half|three times) as (?:many|much) as|than|compared (?:with|to)|contre (?:seulement )?\d[\d.,]* ?%?) [^;)]*?(?=\.(?!\d)|[;)]|$)/gu;

function scopeOf(sentence: Sentence, before: Scope, { year, places, mainPlace, hasRounds }: Article): Scope {
  const here = places.filter(
    (one) => one.paragraph === sentence.paragraph && one.start >= sentence.start && one.end <= sentence.end,
  );
  const isOnly = new Set(here.map(({ place }) => place)).size === 1;
  const where = here.filter((one) => one.isWhere || isOnly);
  const other = where.find(({ place }) => place !== mainPlace)?.place;
  const text = sentence.text.replace(comparison, '');
  const isSame = /(?<![\p{L}])(?:this|that|ce|cette) (?:village|town|city|commune|ville|bourg)(?![\p{L}])/iu.test(
    sentence.text,
  );
  const isSeat = /\b(?:race for|seat on|swing)\b/i.test(sentence.text);
  const measure = measureIn(sentence.text) ?? (isNational(sentence.text) ? nation : undefined);
  return {
    measure: measure ?? (isSeat ? undefined : before.measure),
    earlier: earlierIn(text, year) ?? (!hasRounds && roundIn(text) === 1 ? firstCount : undefined),
    round: roundIn(text) ?? before.round,
    place: isSame ? before.place : (other ?? (where.length > 0 ? undefined : before.place)),
  };
}

/** A measure that only an earlier sentence names is not what candidates and parties are voted for in this one. */
function ownMeasure(told: Told, article: Article): Told {
  const { sentence, scope, rows, winner } = told;
  if (scope.measure === undefined || scope.measure === nation || measureIn(sentence.text) !== undefined) return told;
  const first = [...rows.map(({ contender }) => contender), winner].filter((one) => one !== undefined);
  const isOther = first.length > 0 && first.every(({ type }) => type !== 'option');
  return isOther ? { ...told, scope: placed({ ...scope, measure: undefined }, article) } : told;
}

function contendersOf(sentence: Sentence, known: readonly ContenderMention[], scope: Scope): ContenderMention[] {
  const named = known.filter((one) => isWithin(one, sentence));
  const isMeasure = scope.measure !== undefined && scope.measure !== nation;
  const options = optionsIn(sentence, isMeasure).filter(
    (one) => !isYes.test(one.key) || isMeasure || named.every(({ type }) => type === 'party'),
  );
  const before = known.filter((one) => isBefore(one, sentence));
  return [...named, ...pronounsIn(sentence, before), ...rolesIn(sentence, before), ...options].sort(
    (a, b) => a.start - b.start,
  );
}

const isYes = /^(?:yes|oui)$/;

function isWithin(one: ContenderMention, sentence: Sentence): boolean {
  return one.paragraph === sentence.paragraph && one.start >= sentence.start && one.end <= sentence.end;
}

function isBefore(one: ContenderMention, sentence: Sentence): boolean {
  return one.paragraph < sentence.paragraph || (one.paragraph === sentence.paragraph && one.end <= sentence.end);
}
