import { askExamples } from '../src/answer/examples.ts';
import { answerFinding } from '../src/answer/findings/answer-finding.ts';
import type { Answer, Block } from '../src/answer/reply.ts';
import { ask as askStory } from '../src/ask/ask.ts';
import type { AskedWhole } from '../src/ask/ask-finding.ts';
import { carriedBy, defineCommand, privateOption } from '../src/bot/command.ts';
import { questionCompletions } from '../src/bot/question-completions.ts';
import { echoed } from '../src/text/cut.ts';
import type { Locale } from '../src/text/locale.ts';
import { longestText } from '../src/text/longest-text.ts';
import { textIn } from '../src/text/text.ts';

export const ask = defineCommand({
  name: 'ask',
  options: {
    question: { type: 'text', required: true, most: longestText, complete: questionCompletions },
    private: privateOption,
  },
  examples: askExamples,
  run(context, { args, locale, budget }) {
    const asked = askStory(context, args.question, budget);
    const answer = answerFinding({ context, locale, carried: carriedBy(args) }, asked);
    const notes = notesOn(asked, answer, locale);
    if (notes.length === 0) return answer;
    const status = answer.status === 'exact' ? 'guessed' : answer.status;
    return { ...answer, status, blocks: [...answer.blocks, ...notes] };
  },
});

/** How the question was read, where that is not just as it was typed. */
function notesOn({ question, isCutShort }: AskedWhole, { status }: Answer, locale: Locale): Block[] {
  const text = textIn(locale);
  // Only the corrected words, which are the story's own or common ones: everybody reads this.
  const corrected = status === 'exact' ? [...new Set(question.corrections.map(({ read }) => read))] : [];
  return [
    ...(corrected.length > 0 ? [text('reply.readAs', { reading: echoed(corrected.join(', ')) })] : []),
    ...(isCutShort ? [text('ask.cutShort')] : []),
  ].map((note) => ({ kind: 'note', text: note }));
}
