import { checkText } from '../../src/check/check-text.ts';
import { storyOf } from './story-context.ts';

const contexts = new Map<string, ReturnType<typeof storyOf>>();

/** The verdicts on a text, held against a story of the tests, which is read once. */
export function verdictsOn(story: string, text: string): string[] {
  const context = contexts.get(story) ?? storyOf(story);
  contexts.set(story, context);
  return checkText(context, text, 'en').statements.map(({ verdict }) => verdict);
}
