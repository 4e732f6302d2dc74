import type { StoryContext } from '../lookup/story-context.ts';
import type { Row } from '../story/result-schema.ts';
import type { Result } from '../story/schema.ts';
import type { FigureLine, Slot } from './figure-finding.ts';
import type { FigureQuestion } from './figure-question.ts';
import { atRank } from './figure-ranks.ts';
import { differenceLine, figureFor, rowOf } from './figure-rows.ts';
import type { Question } from './question.ts';
import { numberOf } from './result-words.ts';

/** The ranks that a question sets against each other, and the words that it says so with. */
export interface RanksSaid {
  readonly ranks: readonly number[];
  readonly words: readonly string[];
  /** "The two", which means the first two where two stand. */
  readonly areAll: boolean;
}

const none: RanksSaid = { ranks: [], words: [], areAll: false };

/** "The gap between the first and the fifth", "votes between the top two": which ranks are meant. */
export function ranksSaid({ vocabulary }: StoryContext, { row, roundSpans, named }: Question): RanksSaid {
  const text = row.join(' ');
  if (!setsApart.test(text)) return none;
  const pair = firstTwo.exec(text);
  if (pair) return { ranks: [1, 2], words: pair[0].split(' '), areAll: !saysFirst.test(pair[0]) };
  // "From the first to the second round": the noun of the one is that of the other.
  if (roundSpans.some(({ start }) => joined.test(row.slice(0, start).join(' ')))) return none;
  const ofRounds = roundSpans.flatMap(({ start, end }) => row.slice(start, end).map((_, at) => start + at));
  // "The first elected" may name somebody.
  const inNames = named.flatMap(({ phrase }) => phrase.split(' '));
  const said = row.flatMap((word, at) => {
    if (inNames.includes(word) || ofRounds.includes(at)) return [];
    const rank = vocabulary.rounds.findIndex(({ ordinals }) => ordinals.includes(word) && isOrdinal(word));
    return rank === -1 ? [] : [{ word, rank: rank + 1 }];
  });
  return { ranks: [...new Set(said.map(({ rank }) => rank))], words: said.map(({ word }) => word), areAll: false };
}

const joined = /\b(?:and|to|or|et|au|a|ou)(?: the| in the| le| la)?$/;

const setsApart =
  /\b(?:between|separat\w+|apart|gap|difference|lead|margin|ahead|behind|entre|separ\w+|ecart|difference|avance|marge|devant|derriere|devance\w*)\b/;

/** Who they are may be said behind: "the two camps". Rounds and votes are not who stands. */
const firstTwo =
  /\b(?:between|separat\w+|entre|separ\w+) (?:the |les )?(?:(?:top|first|leading|front|best|deux|2) (?:two|2|premiers|premieres)|two (?:front ?runners|leaders|leading|top|best)|(?:two|both|deux) (?:candidates|finalists|contenders|rivals|camps|sides|candidats|candidates|finalistes|listes|lists)|(?:two|deux)(?! (?:rounds?|tours?|counts?|votes?|elections?|sundays|dimanches|scrutins|years|ans)\b))\b/;
const saysFirst = /\b(?:top|first|leading|front|best|leaders|premiers|premieres|runners)\b/;

/** "One", "un" and "opening" count nobody. */
function isOrdinal(word: string): boolean {
  return numberOf(word) === undefined && !/^(?:un|opening|initial)$/.test(word);
}

/** What those of two ranks are apart, or one who is named and one of a rank; `undefined` where no such thing is asked. */
export function betweenLines(
  { apart, contenders }: FigureQuestion,
  results: readonly Result[],
  slot: Slot,
): FigureLine[] | undefined {
  const { ranks, areAll } = apart;
  const main = results.find((result) => contenders.every((ids) => rowOf(result, ids) !== undefined));
  if (ranks.length + contenders.length !== 2 || ranks.length === 0) return undefined;
  return results
    .filter(({ place, contest, standings }) => {
      const isMain = place === main?.place && contest === main.contest;
      return isMain && (!areAll || standings.length === 2);
    })
    .map((result) => pairLines(result, rowsOf(result, contenders, ranks, slot), slot))
    .find(({ length }) => length > 0);
}

function rowsOf(
  result: Result,
  contenders: FigureQuestion['contenders'],
  ranks: readonly number[],
  slot: Slot,
): readonly Row[] {
  const named = contenders.flatMap((ids) => rowOf(result, ids) ?? []);
  return [...new Set([...named, ...ranks.flatMap((rank) => atRank(result, slot, rank))])];
}

function pairLines(result: Result, [one, other, ...more]: readonly Row[], slot: Slot): FigureLine[] {
  if (!one || !other || more.length > 0) return [];
  const between = differenceLine(figureFor(result, one, slot), figureFor(result, other, slot), slot);
  const own = [one, other].map((row) => ({ kind: 'row' as const, result, row, slot }));
  return between.length > 0 ? [...between, ...own] : [];
}
