import { questionsToTry } from '../answer/questions-to-try.ts';
import type { Answer } from '../answer/reply.ts';
import type { Context } from '../bot/command.ts';
import { commandTexts } from '../text/command-texts.ts';
import type { Locale } from '../text/locale.ts';
import { sourceOf } from '../text/source.ts';
import { textIn } from '../text/text.ts';

/** The commands that somebody needs first, by their place in `/help`. */
const first = 3;

/** What the bot says in a server that it was added to. */
export function greetingOf(context: Context, name: string, locale: Locale): Answer {
  const text = textIn(locale);
  const { article } = context.story;
  const shown = [...context.commands.slice(0, first), ...context.commands.filter((one) => one.name === 'help')];
  return {
    status: 'exact',
    title: text('greeting.title', { name }),
    blocks: [
      { kind: 'text', text: text('greeting.what', { headline: article.headline, source: sourceOf(article, locale) }) },
      {
        kind: 'commands',
        commands: shown.map((command) => ({
          command: command.name,
          examples: [],
          description: commandTexts[locale][command.name].description,
        })),
      },
      { kind: 'text', text: text('about.keeps') },
    ],
    sources: [],
    actions: questionsToTry(context, locale),
    pages: ['privacy'],
  };
}
