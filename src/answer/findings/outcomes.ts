import type { Locale } from '../../text/locale.ts';
import { notInStory } from '../not-in-story.ts';
import type { Action, Answer, Block, Source } from '../reply.ts';

/** What answers, with its evidence and what it leads on to. */
export function found(blocks: readonly Block[], sources: readonly Source[], actions: readonly Action[] = []): Answer {
  return { status: 'exact', blocks, sources, actions };
}

/** What the story does not tell, with what it does tell near that. */
export function missing(
  locale: Locale,
  what: string,
  near: readonly string[] = [],
  actions: readonly Action[] = [],
): Answer {
  return notInStory(locale, what, { items: near, actions });
}

/** The same, where what is lacking is said in the asker's own words. */
export function echo(
  locale: Locale,
  what: string,
  near: readonly string[] = [],
  actions: readonly Action[] = [],
): Answer {
  return notInStory(locale, what, { items: near, actions, isEcho: true });
}

/** The first words of the article that a record rests on. */
export function firstSource({ evidence }: { readonly evidence: readonly Source[] }): Source[] {
  return evidence.slice(0, 1);
}

/** What records such as facts and results say, a sentence each. */
export function statements(
  records: readonly { readonly statement: Readonly<Record<Locale, string>> }[],
  locale: Locale,
): string[] {
  return records.map(({ statement }) => statement[locale]);
}
