import type { TextHit } from '../../search/texts.ts';
import type { Quote } from '../../story/schema.ts';
import { nameKey } from '../../text/normalize.ts';
import type { StoryContext } from '../story-context.ts';
import { quotesBy } from './by-speaker.ts';
import type { QuoteFinding } from './quote-finding.ts';

/** A topic: first the quotations that have its word in them, then the others on it. */
export function byTopic(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  const topic = context.search.topics.exact(row.join(' '))[0]?.value;
  if (!topic) return undefined;
  const said = context.search.quotes.all(row).filter((hit) => isSaid(context, row, hit));
  const onTopic = context.story.quotes.filter(({ topics }) => topics.includes(topic.id));
  const quotes = [...new Set([...said.map(({ value }) => value), ...onTopic])];
  return quotes.length > 0 ? { kind: 'found', quotes } : undefined;
}

/** A topic named after somebody who is not quoted ("the architect"): the quotations about them are what there is. */
export function byTopicOfNobody(context: StoryContext, row: readonly string[]): QuoteFinding | undefined {
  const bearers = context.search.entities.exact(row.join(' ')).map(({ value }) => value);
  const [topic] = context.search.topics.exact(row.join(' '));
  const labels = topic ? [topic.value.label.en, topic.value.label.fr] : [];
  const named = labels.some((label) => nameKey(label) === nameKey(row.join(' ')));
  return named && bearers.every((bearer) => quotesBy(context, bearer).length === 0) ? byTopic(context, row) : undefined;
}

/** A form of a common word may be another word ("evening", "even"), so there the word itself must have been said. */
function isSaid({ search }: StoryContext, row: readonly string[], { score, corrections }: TextHit<Quote>): boolean {
  const [only = '', ...others] = row;
  if (corrections.length > 0) return false;
  return score === 1 || others.length > 0 || score <= surestSynonym || !search.isCommon(only);
}

/** Up to it, a hit is the word in a keyword, or another word for it; above, another form of it. */
const surestSynonym = 0.9;
