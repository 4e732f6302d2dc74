import { contestSaid } from '../lookup/contest-words.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Result } from '../story/schema.ts';
import type { Entity } from '../story/story.ts';
import type { MeasureName } from '../story/total-fields.ts';
import type { FigureWord } from '../story/vocabulary.ts';
import { fold } from '../text/normalize.ts';
import { contendersIn, isPlace } from './figure-contenders.ts';
import { contestByLetter, optionsSaid } from './figure-options.ts';
import { asksAcrossRounds, roundsNamed, roundTimes } from './figure-rounds.ts';
import { leftOver } from './figure-words.ts';
import type { Question } from './question.ts';

/** A question for a figure of a result, as far as it is read. */
export interface FigureQuestion {
  /** Each who is named, as the ids that they may be meant by: their own first. */
  readonly contenders: readonly (readonly string[])[];
  /** Parties and people who are named and stand in no result. */
  readonly strangers: readonly string[];
  readonly places: readonly string[];
  readonly round: number | undefined;
  /** Where it asks what a figure changed by from one round to another: every round that is named. */
  readonly across: readonly number[] | undefined;
  readonly contest: string | undefined;
  /** Whether it asks for the time before. */
  readonly isEarlier: boolean;
  readonly totals: readonly MeasureName[];
  /** Words that no question for a figure has. */
  readonly unknown: readonly string[];
  readonly says: (word: FigureWord) => boolean;
  /** "How many", "combien". */
  readonly asksNumber: boolean;
  /** "How close was it", "by how many votes": how far the first is ahead of the second. */
  readonly asksMargin: boolean;
  readonly asksWho: boolean;
  readonly text: string;
}

/** Reads a question as one for a figure; nothing where words are left that are of something else. */
export function readFigureQuestion(context: StoryContext, question: Question): FigureQuestion | undefined {
  const whole = ` ${question.row.join(' ')} `;
  const { named } = question;
  const text = named.reduce((left, { phrase }) => left.replace(` ${phrase} `, ' '), whole);
  const rounds = roundsNamed(context, question);
  const isAcross = asksAcrossRounds(context, question, rounds);
  if (otherKind.test(whole.replace(saidOfSides, ' ')) || isForOthers(context, question, text, isAcross))
    return undefined;
  const { figures } = context.vocabulary;
  const then = whole.replace(beforeClause, ' ');
  const totals = totalsIn(context, question);
  const entities = named.map(({ hits }) => hits.map(({ value }) => value));
  const called = contendersIn(context, entities);
  const places = placesIn(context, entities, whole);
  if (called === undefined || places === undefined) return undefined;
  const says = (word: FigureWord) =>
    (word === 'together' && called.areJoined) ||
    figures[word].some((phrase) => (word === 'earlier' ? then : text).includes(` ${phrase} `));
  const when = whenAsked(context, question, (word) => says(word) && !(isAcross && word === 'earlier'));
  const left = leftOver(context, question, totals.words);
  const ofContest = contestSaid(context.story, when.contest === undefined ? [] : [when.contest], left);
  return {
    ...when,
    contest: when.contest ?? ofContest.contest,
    contenders: called.standing.length > 0 ? called.standing : optionsSaid(context, question.row),
    strangers: called.strangers,
    places,
    round: isAcross ? undefined : roundOf(context, question),
    across: isAcross ? rounds : undefined,
    totals: totals.names,
    unknown: left.filter(
      (word) =>
        !ofContest.words.includes(word) &&
        !(saidOfSides.test(whole) && saying.has(word)) &&
        !(isAcross && roundTimes.has(word)),
    ),
    says,
    asksNumber: /\b(?:how many|how much|number of|count|combien|nombre)\b/.test(text),
    asksMargin: margin.test(text),
    asksWho:
      /\b(?:who|whos|which (?:party|candidate|list)|what (?:party|candidate)|qui|quel parti|quelle liste|quel candidat)\b/.test(
        text,
      ),
    text,
  };
}

/**
 * What is found elsewhere: several rounds or places set against each other, regions and the like, what is left for
 * others, ratios; and whether something is so.
 */
function isForOthers(
  { story, search, vocabulary }: StoryContext,
  { named, row }: Question,
  beside: string,
  isAcross: boolean,
): boolean {
  const places = named.filter(({ hits }) => hits.some(({ value }) => isPlace(value)));
  // "Remain" may be the name of a side.
  const asksOthers = vocabulary.intents.others.some((phrase) => beside.includes(` ${phrase} `));
  if (places.length > 1 || named.some(({ isDenied }) => isDenied) || asksOthers || elsewhere.test(row.join(' ')))
    return true;
  const units = story.results.flatMap(({ counts }) => counts.flatMap(({ unit }) => Object.values(unit).map(fold)));
  const text = row.join(' ');
  const isOfRounds = search.rounds.spans(row).length > 1;
  return (
    (!isAcross && (isOfRounds || (betweenRounds.test(text) && search.measures.spans(row).length === 0))) ||
    units.some((unit) => text.includes(unit.slice(0, -1)))
  );
}

const margin =
  /^ (?:de combien|[aà] combien (?:de |d )?(?:voix|bulletins|points|suffrages|votes)) |\b(?:how (?:close|narrow|tight|slim|comfortable) (?:was|is|were)|how big (?:was|is) the (?:win|victory)|by how (?:much|many)|(?:what|how big|quel|quelle) (?:is |was |est |etait )?(?:the |l |la )?(?:winning )?(?:margin|gap|lead|ecart|avance|marge))\b/;

/** Ratios, and a seat of somebody's own, which the story may not name. */
const elsewhere =
  /\b(?:(?:his|her|their|its) own (?:seat|riding|constituency|district|ward|town|city)|(?:sa|son|leur) propre \S+|ratio|twice|times (?:as|more|fewer|higher|bigger|larger)|how many times|fois (?:plus|moins)|combien de fois)\b/;

const betweenRounds =
  /\b(?:between (?:the )?(?:two )?rounds|entre les (?:deux )?tours)\b|to (?:the )?(?:second|last)\b|^(?:did|was|were|is|has|have|est ce) /;

/** The contest that is meant: a year in which the story knows of none is one that it does not tell of. */
function whenAsked(context: StoryContext, { row, contest: named }: Question, says: FigureQuestion['says']) {
  const { story } = context;
  const contest = named ?? contestByLetter(context, row);
  const year = row.map(Number).find((number) => number > 1900 && number < 2200);
  const isStrange =
    year !== undefined && story.contests.every((one) => one.year !== year && !one.otherNames.includes(`${year}`));
  return {
    contest: isStrange ? `${year}` : contest,
    isEarlier: (contest === undefined || contest === story.contests[0]?.id) && !isStrange && says('earlier'),
  };
}

/** Where the story has no rounds, one tells nothing. */
function roundOf({ story }: StoryContext, { round, row }: Question): number | undefined {
  const hasRounds = story.results.some((result) => result.round !== undefined);
  return hasRounds && !isOfChoices(story, row) ? round : undefined;
}

/** First preferences of a vote that has no rounds are its votes. */
function isOfChoices({ contests, results }: StoryContext['story'], row: readonly string[]): boolean {
  const main = results.filter(({ contest }) => contest === contests[0]?.id);
  return (
    main.every((result) => result.round === undefined) &&
    /\b(?:first (?:pref|choice)|premiers? choix)/.test(row.join(' '))
  );
}

/** Reasons, times, places, sums of money and words said are no figures of a result. */
const otherKind =
  /\b(?:why|when|where|how come|how (?:old|long)|(?:what|which) (?:time|date|day|year)|on which|years?(?! ago| earlier| before)|spen[dt]|cost|pourquoi|quand|quelle (?:heure|date|annee)|combien de temps|say|said|says|think|dit|pense|disait|replace|succeed|moved|transferred|redistributed|go to|went to|ended up with|g[eo]ts? out of|grace a)\b/;

/** "Said no": how somebody voted, and no words. */
const saidOfSides = / (?:say|said|says|dit|disent) (?=yes |no |oui |non )/;
const saying: ReadonlySet<string> = new Set(['say', 'said', 'says', 'dit', 'disent']);

/** The ids of the places that are named; the whole country needs no name. `undefined` where the story has no country. */
function placesIn(
  { story }: StoryContext,
  entities: readonly (readonly Entity[])[],
  whole: string,
): readonly string[] | undefined {
  const named = entities.flatMap((some) => some.filter(isPlace)).map(({ record }) => record.id);
  if (named.length > 0 || !nationwide.test(whole)) return named;
  const country = story.places.find(({ kind }) => kind === 'country');
  return country && [country.id];
}

const nationwide =
  /\b(?:nationwide|nationally|country ?wide|(?:across|in) the (?:whole )?country|au niveau national|a l echelle nationale|dans tout le pays)\b/;

/** "Before she was eliminated" is of the same contest. */
const beforeClause = /\b(?:before|avant) (?:he|she|they|it|being|qu|que|d|de) /g;

function totalsIn({ search }: StoryContext, { row }: Question) {
  const spans = search.measures.spans(row);
  const names = new Set(spans.flatMap(({ hits }) => hits.map(({ value }) => value)));
  // "How many registered voters did not vote" asks for those alone.
  if (names.has('abstention')) names.delete('votersRegistered');
  return {
    names: [...names],
    words: new Set(spans.flatMap(({ start, end }) => row.slice(start, end))),
  };
}

/** "The final yes vote": of a contest without rounds that is meant, there is one count. */
function isOnlyCount({ results }: StoryContext['story'], { contest }: Result, { contenders }: FigureQuestion): boolean {
  const own = results.filter((one) => one.contest === contest);
  const isMeant = contenders.some((ids) =>
    own.some(({ standings }) => standings.some(({ option }) => ids.includes(option ?? ''))),
  );
  return isMeant && own.every(({ round }) => round === undefined);
}

/** The results that a question may be about, the weightiest contest and the last round first. */
export function resultsFor({ story }: StoryContext, asked: FigureQuestion): readonly Result[] {
  const main = story.contests[0]?.id;
  const rank = ({ contest }: Result) => story.contests.findIndex(({ id }) => id === contest);
  const ordered = [...story.results].sort((a, b) => rank(a) - rank(b) || (b.round ?? 0) - (a.round ?? 0));
  return ordered.filter(
    (result) =>
      (asked.contest === undefined || result.contest === asked.contest) &&
      (!asked.isEarlier || result.contest !== main) &&
      (asked.round === undefined || result.round === asked.round || isOnlyCount(story, result, asked)) &&
      (asked.places.length === 0 || asked.places.includes(result.place)),
  );
}
