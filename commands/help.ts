import { noExamples } from '../src/answer/examples.ts';
import { questionsToTry } from '../src/answer/questions-to-try.ts';
import { type Command, carriedBy, defineCommand, privateOption } from '../src/bot/command.ts';
import type { Story } from '../src/story/story.ts';
import { commandTexts } from '../src/text/command-texts.ts';
import type { Locale } from '../src/text/locale.ts';
import { textIn } from '../src/text/text.ts';

export const help = defineCommand({
  name: 'help',
  options: { private: privateOption },
  discreet: true,
  examples: noExamples,
  run(context, { args, locale }) {
    const text = textIn(locale);
    return {
      status: 'exact',
      title: text('help.title'),
      blocks: [
        { kind: 'commands', commands: context.commands.map((command) => hintFor(command, context.story, locale)) },
        { kind: 'text', text: text('help.private') },
      ],
      sources: [],
      actions: questionsToTry(context, locale, carriedBy(args)),
    };
  },
});

function hintFor({ name, examples }: Command, story: Story, locale: Locale) {
  return {
    command: name,
    examples: examples(story, locale),
    description: commandTexts[locale][name].description,
  };
}
