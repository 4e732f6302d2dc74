import { words } from '../text/normalize.ts';
import { bySense } from './quotes/by-sense.ts';
import {
  byDescription,
  byFirstName,
  byNearSpeaker,
  byPortrayed,
  bySpeaker,
  bySpeakerAndWords,
  byUnquoted,
  quotesBy,
} from './quotes/by-speaker.ts';
import { byTopic, byTopicOfNobody } from './quotes/by-topic.ts';
import { byMendedWords, byPhrase, byWords, isFrame } from './quotes/by-words.ts';
import type { QuoteFinding } from './quotes/quote-finding.ts';
import type { StoryContext } from './story-context.ts';

type Finder = (context: StoryContext, row: readonly string[]) => QuoteFinding | undefined;

/** From the surest way of reading to the least sure; the first that finds something decides. */
const ladder: readonly Finder[] = [
  byPhrase,
  byTopicOfNobody,
  bySpeaker,
  byTopic,
  bySpeakerAndWords,
  byWords,
  byDescription,
  byNearSpeaker,
  byMendedWords,
  bySense,
  byPortrayed,
];

/** Finds quotations by speaker, alias, role, topic, or words in or about them. */
export function findQuotes(context: StoryContext, text: string): QuoteFinding {
  const row = words(text);
  const named = byFirstName(context, row) ?? byUnquoted(context, row);
  if (named) return named;
  const telling = row.filter((word) => !isFrame(context, word));
  const rows = telling.length === row.length || telling.length === 0 ? [row] : [row, telling];
  for (const finder of ladder) {
    for (const candidate of rows) {
      const finding = finder(context, candidate);
      if (finding) return finding;
    }
  }
  return unknown(context, telling, text);
}

function unknown(context: StoryContext, telling: readonly string[], text: string): QuoteFinding {
  const { search } = context;
  const speakers = search.entities.spans(telling).flatMap(({ hits }) => hits.map(({ value }) => value));
  const own = speakers.flatMap((speaker) => quotesBy(context, speaker));
  const near = [...own, ...search.quotes.any(telling).map(({ value }) => value)];
  return { kind: 'unknown', words: text.trim(), near: [...new Set(near)] };
}
