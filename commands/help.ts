import { type Command, defineCommand, privateOption } from '../src/bot/command.ts';
import { commandTexts } from '../src/text/command-texts.ts';
import type { Locale } from '../src/text/locale.ts';
import { textIn } from '../src/text/text.ts';

export const help = defineCommand({
  name: 'help',
  options: { private: privateOption },
  discreet: true,
  examples: { en: [''], fr: [''] },
  run({ commands }, { locale }) {
    const text = textIn(locale);
    return {
      status: 'exact',
      title: text('help.title'),
      blocks: [
        { kind: 'list', items: commands.map((command) => lineFor(command, locale)) },
        { kind: 'text', text: text('help.private') },
      ],
      sources: [],
      actions: [],
    };
  },
});

function lineFor(command: Command, locale: Locale): string {
  const { name, description } = commandTexts[locale][command.name];
  const usage = command.examples[locale].map((example) => `/${name} ${example}`.trim()).join(', ');
  return textIn(locale)('help.command', { usage, description });
}
