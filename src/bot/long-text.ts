import type { StoryContext } from '../lookup/story-context.ts';
import type { Fact, Quote } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { fold } from '../text/normalize.ts';
import { mostCharacters } from './command.ts';

/** The most questions of one text that are answered. */
export const mostQuestions = 3;

/** A text that is not one short question. */
export type LongText =
  | {
      readonly kind: 'pasted';
      readonly paragraph: number;
      readonly facts: readonly Fact[];
      readonly quotes: readonly Quote[];
    }
  | { readonly kind: 'questions'; readonly questions: readonly string[]; readonly isMore: boolean };

/**
 * Reads a text that is longer than a question, or asks three or more: its questions one by one, else the paragraph of the
 * article that it was copied from, else its first sentences. `undefined` for a text that is one question.
 */
export function readLongText(context: StoryContext, text: string): LongText | undefined {
  const asked = sentences(text).filter((sentence) => /\?["'”’»)\s]*$/.test(sentence));
  if (text.length <= mostCharacters && asked.length < mostQuestions) return undefined;
  const pasted = asked.length === 0 ? pastedFrom(context.story, text) : undefined;
  if (pasted) return pasted;
  const questions = (asked.length > 0 ? asked : sentences(text)).map(shortened);
  return {
    kind: 'questions',
    questions: questions.slice(0, mostQuestions),
    isMore: asked.length > mostQuestions,
  };
}

function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?…])["'”’»)]*\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => fold(sentence) !== '');
}

/** What is asked mostly stands at the end. */
function shortened(sentence: string): string {
  if (sentence.length <= mostCharacters) return sentence;
  const end = sentence.slice(-mostCharacters);
  return (/\s(.*)$/su.exec(end)?.[1] ?? end).trim() || end;
}

/** Records of the paragraph that most of the text was copied from. */
function pastedFrom(story: Story, text: string): LongText | undefined {
  const said = ` ${fold(text)} `;
  const matched = evidenceOf(story).filter(({ words }) => said.includes(words));
  const byParagraph = new Map<number, number>();
  for (const { paragraph, words } of new Map(matched.map((one) => [one.words, one])).values()) {
    byParagraph.set(paragraph, (byParagraph.get(paragraph) ?? 0) + words.length);
  }
  const [best] = [...byParagraph].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < leastCopied) return undefined;
  const [paragraph] = best;
  const isThere = ({ evidence }: Fact | Quote) => evidence.some((one) => one.paragraph === paragraph);
  return { kind: 'pasted', paragraph, facts: story.facts.filter(isThere), quotes: story.quotes.filter(isThere) };
}

/** Characters of evidence; a few words may agree by chance. */
const leastCopied = 40;

interface Copied {
  readonly paragraph: number;
  readonly words: string;
}

const folded = new WeakMap<Story, readonly Copied[]>();

function evidenceOf(story: Story): readonly Copied[] {
  const known = folded.get(story);
  if (known) return known;
  const made = [...story.facts, ...story.quotes].flatMap(({ evidence }) =>
    evidence.map(({ paragraph, exact }) => ({ paragraph, words: ` ${fold(exact)} ` })),
  );
  // A single word stands anywhere.
  const copied = made.filter(({ words }) => words.trim().includes(' '));
  folded.set(story, copied);
  return copied;
}
