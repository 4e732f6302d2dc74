import type { Reader } from '../ask/reader.ts';
import { ofTheWinner, withNames } from '../lookup/stand-ins.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Locale } from '../text/locale.ts';
import { words } from '../text/normalize.ts';
import { isJudging, withoutComments } from './comments.ts';
import { alignmentsOf } from './facts.ts';
import { withoutHearsay } from './hearsay.ts';
import { readTyped } from './reading.ts';
import { claimIn } from './results/claim-in.ts';
import { outcomeWords } from './results/outcome-words.ts';
import { saysSide } from './results/scope.ts';
import { stayedAway } from './results/taking-part.ts';
import type { Sentence } from './sentences.ts';
import { strangerInPlace } from './swaps.ts';

const opinion =
  /^(?:i|je|j|my|mon|ma|mes|imo|imho|tbh|lol)\b|\b(?:i think|i believe|i guess|i hope|i bet|imo|imho|in my opinion|je pense|je crois|j espere|a mon avis|selon moi|should|ought to|devrait|devraient|faudrait)\b/;

/** Whether a sentence says something that the story could judge. */
export function isStatement(
  context: StoryContext,
  reader: Reader,
  { text: typed, isQuestion, quoted, isFirst }: Sentence,
  language: Locale,
): boolean {
  if (quoted.length > 0) return true;
  const text = withoutHearsay(typed);
  const ofWinner = isFirst ? ofTheWinner(context, text, language) : undefined;
  const said = ofWinner ?? withNames(context, text, language);
  const reading = readTyped(context, reader, said);
  const { text: folded, named, figures, content, question } = reading;
  if (isQuestion || isOpinion(folded, said) || (text !== typed && isJudging(text))) return false;
  const { measures, topics, contests } = context.search;
  const hasSubject =
    named.length > 0 ||
    ofWholeVote.test(folded) ||
    stayedAway.test(folded) ||
    [measures, topics, contests].some((index) => index.spans(question.row).length > 0);
  const isTelling = content.length + figures.length > 0 || named.length > 1;
  if (saysSide(context, reading.row)) return true;
  if (hasSubject && (isTelling || outcomeWords.test(folded) || claimIn(reading) !== undefined)) return true;
  return isTold(context, reader, text, language);
}

/** "…, he should know" is a comment, and what stands before it no opinion. */
function isOpinion(folded: string, said: string): boolean {
  return opinion.test(folded.trim()) && opinion.test(words(withoutComments(said)).join(' '));
}

const ofWholeVote =
  / (?:ecart|marge|margin|gap|turned out|bothered to|showed up|runner up|(?:top|first|leading) (?:two|three)|(?:deux|trois) premiers|deux listes) /;

/** Several words of a sentence, or one and a figure, stand in one record. */
function isTold(context: StoryContext, reader: Reader, text: string, language: Locale): boolean {
  const reading = readTyped(context, reader, text);
  const least = reading.figures.length > 0 ? 1 : 3;
  return alignmentsOf(context, reading, language).some(
    (one) =>
      one.weighed >= least && (one.stated >= mostlyTold || strangerInPlace(context, one, language) !== undefined),
  );
}

const mostlyTold = 0.6;
