import type { StoryContext } from '../lookup/story-context.ts';
import { words } from '../text/normalize.ts';
import { isPlace } from './figure-contenders.ts';
import type { Question } from './question.ts';
import { type ResultsFinding, resultAlone } from './results-finding.ts';
import { resultsNamed } from './results-named.ts';

const asksDay = /\b(?:when|(?:what|which) (?:day|date)|quand|quel jour|quelle date|date (?:of|de|du))\b/;

/** What may be said of a vote when its day is asked for: not its result, its count, or the next one. */
const ofVote = new Set(
  words(
    'election elections vote votes voting poll polls polling referendum scrutin primary held hold take took taken place happen happened day date jour quelle quel lieu tenu tenue tenait organise organisee deroule deroulee voted voter round tour',
  ),
);

/** "When was the election", "what day was the first round": the result that has the date. */
export function askVoteDay(context: StoryContext, question: Question): ResultsFinding | undefined {
  const { row, content, named, round } = question;
  const isOfVote =
    content.some((word) => ofVote.has(word)) || round !== undefined || question.contestMeant !== undefined;
  if (!isOfVote || !asksDay.test(row.join(' ')) || content.some((word) => !ofVote.has(word))) return undefined;
  const entities = named
    .filter(({ isOfContest }) => !isOfContest)
    .flatMap(({ hits }) => hits.map(({ value }) => value));
  if (!entities.every(isPlace)) return undefined;
  const held = resultsNamed(context, question).filter(({ date }) => date !== undefined);
  const last = held.sort((a, b) => (b.round ?? 0) - (a.round ?? 0))[0];
  return last && resultAlone(last);
}
