import type { StoryContext } from '../lookup/story-context.ts';
import type { Locale } from '../text/locale.ts';
import { words } from '../text/normalize.ts';
import type { Finding } from './finding.ts';
import { matchQuotations } from './match-quotations.ts';
import { judgeQuotation } from './quotations.ts';
import type { Reading } from './reading.ts';

const said =
  /\b(?:said|says|saying|told \S+|claimed|claims|wrote|dit|disait|affirme|declare|ecrit)(?: that| qu| que)? (?!(?:it|he|she|they|il|elle)\b)/;
const fewest = 4;
/** Who says something may be described, but does nothing else before it. */
const mostBefore = 3;

/** "X said …" without quotation marks: words that somebody spoke as they stand there, and who it was. */
export function judgeIndirect(
  context: StoryContext,
  { text, row, named }: Reading,
  locale: Locale,
): Finding | undefined {
  const match = said.exec(text);
  if (!match) return undefined;
  const at = text.slice(0, match.index).trim().split(' ').length;
  const speakers = named.filter(({ end, entities }) => end <= at && entities.every(({ type }) => type !== 'place'));
  const spoken = text.slice(match.index + match[0].length).trim();
  const isNamed = (index: number) => named.some(({ start, end }) => index >= start && index < end);
  const before = row.slice(0, at).filter((word, index) => !isNamed(index) && !context.search.stopWords.has(word));
  if (before.length > mostBefore) return undefined;
  const found = speakers.length > 0 && words(spoken).length >= fewest ? matchQuotations(context, spoken)[0] : undefined;
  return found?.how === 'verbatim'
    ? judgeQuotation(
        context,
        found,
        speakers.map(({ ids }) => ids),
        locale,
      )
    : undefined;
}
