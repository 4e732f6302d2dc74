import { checkExamples } from '../src/answer/examples.ts';
import { defineCommand, privateOption } from '../src/bot/command.ts';
import { checkAnswer } from '../src/check/check-answer.ts';
import { checkText } from '../src/check/check-text.ts';
import { longestText } from '../src/text/longest-text.ts';

export const check = defineCommand({
  name: 'check',
  options: {
    text: { type: 'text', required: true, most: longestText, pasted: true },
    private: privateOption,
  },
  state: {
    /** The text was longer, and only its beginning is here. */
    cut: { type: 'flag', required: false },
    /** There are other stories where it was asked, so that the answer names this one. */
    several: { type: 'flag', required: false },
  },
  discreet: true,
  examples: checkExamples,
  run: (context, { args, locale }) =>
    checkAnswer(checkText(context, args.text, locale), {
      locale,
      isCut: args.cut === true,
      story: args.several === true ? context.story.article.headline : undefined,
    }),
});
