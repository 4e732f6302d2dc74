import { contestSaid } from '../lookup/contest-words.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { MeasureName } from '../story/total-fields.ts';
import type { FigureWord } from '../story/vocabulary.ts';
import { asksWhoBeat } from './figure-beaten.ts';
import { type RanksSaid, ranksSaid } from './figure-between.ts';
import { contendersIn } from './figure-contenders.ts';
import { roundOf, whenAsked } from './figure-contest.ts';
import { optionsSaid } from './figure-options.ts';
import { isForOthers, otherKind, saidOfSides, saying } from './figure-others.ts';
import { passVerbs } from './figure-passed.ts';
import { placesIn } from './figure-places.ts';
import { asksAcrossRounds, roundsNamed, roundTimes } from './figure-rounds.ts';
import { leftOver } from './figure-words.ts';
import type { Question } from './question.ts';
import { supposes } from './result-words.ts';

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
  /** The earlier contest that figures are set against. */
  readonly since: string | undefined;
  /** Whether it asks for the time before. */
  readonly isEarlier: boolean;
  readonly totals: readonly MeasureName[];
  /** The ranks that are set against each other. */
  readonly apart: RanksSaid;
  /** "Who beat X": the winner, where X lost. */
  readonly asksWhoBeat: boolean;
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
  const phrases = named.map(({ phrase }) => phrase);
  const text = phrases.reduce((left, phrase) => left.replace(` ${phrase} `, ' '), whole).replace(deniedShare, ' ');
  const rounds = roundsNamed(context, question);
  const isAcross = asksAcrossRounds(context, question, rounds);
  if (
    otherKind.test(whole.replace(saidOfSides, ' ')) ||
    supposes.test(whole) ||
    isForOthers(context, question, text, isAcross)
  )
    return undefined;
  const { figures } = context.vocabulary;
  const then = whole.replace(beforeClause, ' ');
  const totals = totalsIn(question);
  const entities = named.filter(({ isOfContest }) => !isOfContest).map(({ hits }) => hits.map(({ value }) => value));
  const called = contendersIn(context, entities);
  const places = placesIn(context, entities, whole);
  // Figures of the whole vote may be told as a share alone.
  const isOfNumber = totals.names.length > 0 && deniedShare.test(whole);
  if (called === undefined || places === undefined || isOfNumber) return undefined;
  const says = (word: FigureWord) =>
    (word === 'together' && called.areJoined) ||
    figures[word].some((phrase) => (word === 'earlier' ? then : text).includes(` ${phrase} `));
  const ofMargin = margin.exec(text)?.[0].split(' ');
  const ranks = ranksSaid(context, question);
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
    apart: ranks,
    asksWhoBeat: asksWhoBeat(whole, phrases),
    unknown: left.filter(
      (word) =>
        !ofContest.words.includes(word) &&
        !ranks.words.includes(word) &&
        !(ofMargin && (passVerbs.has(word) || ofMargin.includes(word))) &&
        !(saidOfSides.test(whole) && saying.has(word)) &&
        !(isAcross && roundTimes.has(word)),
    ),
    says,
    asksNumber: /\b(?:how many|how much|number of|count|combien|nombre)\b/.test(text),
    asksMargin: ofMargin !== undefined,
    asksWho:
      /\b(?:who|whos|which (?:party|candidate|list)|what (?:party|candidate)|qui|quel parti|quelle liste|quel candidat)\b/.test(
        text,
      ),
    text,
  };
}

const margin =
  /^ (?:de combien|[aà] combien (?:de |d )?(?:voix|bulletins|points|suffrages|votes)) |\b(?:how (?:close|narrow|tight|slim|comfortable) (?:was|is|were)|how many (?:votes|points) (?:was|were|are) (?:in it|it)|(?:was|is) it (?:a )?(?:close|tight|narrow)|(?:c est|c etait|etait ce) serre|how big (?:was|is) the (?:win|victory)|by how (?:much|many)|(?:what|how big|quel|quelle) (?:is |was |est |etait )?(?:the |l |la )?(?:winning )?(?:margin|gap|lead|ecart|avance|marge))\b/;

/** "Before she was eliminated" is of the same contest. */
const beforeClause = /\b(?:before|avant) (?:he|she|they|it|being|qu|que|d|de) /g;

function totalsIn({ row, measureSpans }: Question) {
  const names = new Set(measureSpans.flatMap(({ hits }) => hits.map(({ value }) => value)));
  const shareVoting = shareWhoVoted.exec(row.join(' '))?.[0];
  if (shareVoting !== undefined) return { names: ['turnout' as const], words: new Set(shareVoting.split(' ')) };
  const said = new Set(measureSpans.flatMap(({ start, end }) => row.slice(start, end)));
  // "How many registered voters did not vote" asks for those alone.
  if (names.has('abstention')) names.delete('votersRegistered');
  // "What majority do you need to win" asks for what has to be reached, of votes or of seats.
  const needed = names.has('majority') ? isNeeded.exec(row.join(' ')) : undefined;
  if (!needed) return { names: [...names], words: said };
  names.delete('majority');
  const isOfSeats = names.has('seatsForMajority') || row.some((word) => /^(?:seats?|sieges?)$/.test(word));
  const reached: readonly MeasureName[] = isOfSeats
    ? ['seatsForMajority']
    : ['threshold', 'seatsForMajority', ...names];
  return { names: reached, words: new Set([...said, ...needed[0].split(' ')]) };
}

/** "What percent of people voted": the turnout, unless it says for whom. */
const shareWhoVoted =
  /\b(?:percent|percentage|%|share|proportion|pourcentage|part) (?:of|d|de|des) (?:the |all |les |l )?(?:people|voters|electors|electorate|population|public|inhabitants|citizens|gens|electeurs|inscrits|habitants|population) (?:who |that |actually |really |qui |ont |a )*(?:voted?|turned out|showed up|did vote|went to vote|bothered|vote|participe)(?=$| (?:in|at|on|this|then|overall|en|au|a|cette)\b)/;

const isNeeded =
  /\b(?:needs?|needed|required|requires?|it takes?|faut|requise?|necessaire|exige\w*|to (?:win|pass|be elected)|pour (?:gagner|passer|etre elue?|l emporter))\b/;

/** "The number, not the percentage". */
const deniedShare =
  /\b(?:not|pas) (?:(?:the|in|as|a|le|en|du|un) )*(?:percent|percentage|pourcentage|pourcent|share|%)(?= )/;
