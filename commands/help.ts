import { noExamples } from '../src/answer/examples.ts';
import { type Command, defineCommand, privateOption } from '../src/bot/command.ts';
import type { Story } from '../src/story/story.ts';
import { commandTexts } from '../src/text/command-texts.ts';
import type { Locale } from '../src/text/locale.ts';
import { textIn } from '../src/text/text.ts';

export const help = defineCommand({
  name: 'help',
  options: { private: privateOption },
  discreet: true,
  examples: noExamples,
  run({ commands, story }, { locale }) {
    const text = textIn(locale);
    return {
      status: 'exact',
      title: text('help.title'),
      blocks: [
        { kind: 'list', items: commands.map((command) => lineFor(command, story, locale)) },
        { kind: 'text', text: text('help.private') },
      ],
      sources: [],
      actions: [],
    };
  },
});

function lineFor(command: Command, story: Story, locale: Locale): string {
  const { name, description } = commandTexts[locale][command.name];
  const usage = command
    .examples(story, locale)
    .map((example) => `/${name} ${example}`.trim())
    .join(', ');
  return textIn(locale)('help.command', { usage, description });
}
