import type { Reply } from '../answer/reply.ts';
import type { Command, Context } from '../bot/command.ts';
import { warmCompletions } from '../bot/completions.ts';
import { Dispatcher } from '../bot/dispatch.ts';
import { warm } from '../lookup/indexes.ts';
import { discordMessage } from '../render/discord/message.ts';
import { type Picture, pictureOf } from '../render/picture/picture.ts';
import type { PictureRenderer } from '../render/picture/picture-renderer.ts';
import { type Locale, locales } from '../text/locale.ts';

/** Makes everything that is made when it is first asked for, in small pieces, so that nobody waits for it. */
export async function warmContext(context: Context): Promise<void> {
  await warm(context.search);
  await warmCompletions(context);
}

/**
 * Makes the indexes of a story, one answer of each command in each language, and a picture in each, so that the first
 * person who asks need not wait for any of it. What comes in meanwhile is answered first.
 */
export async function warmUp(
  { context }: Dispatcher,
  painter: Pick<PictureRenderer, 'start' | 'finished'> | undefined,
): Promise<void> {
  painter?.start();
  // Nobody waits for these answers, so they may take longer than one that somebody does; what fails here fails again
  // for the first who asks, and is logged then.
  const dispatcher = new Dispatcher(context, () => undefined);
  await warmContext(context);
  for (const locale of locales) {
    const pictures: Picture[] = [];
    for (const command of context.commands) {
      const reply = replyTo(dispatcher, command, locale);
      const picture = reply && dispatcher.attempt({ command: command.name, options: {} }, () => drawn(reply, context));
      if (picture) pictures.push(picture);
      await pause();
    }
    await painter?.finished(pictures[0] ?? blank);
  }
  await warmSpelling(dispatcher);
}

/** The engine compiles well what it has run a few times, and correcting words is the slowest part of a question. */
async function warmSpelling(dispatcher: Dispatcher): Promise<void> {
  for (const fact of dispatcher.context.story.facts.slice(0, 12)) {
    const slips = fact.statement.en.split(' ').map((word) => word.slice(1) + word.slice(0, 1));
    const options = { question: slips.join(' or ').slice(0, 200), private: true };
    dispatcher.answer({ command: 'ask', options, locales: { asker: 'en', room: 'en' } }, () => undefined);
    await pause();
  }
}

/** An answer to what the completions offer first; `undefined` for a command with an option that they do not fill. */
function replyTo(dispatcher: Dispatcher, { name, options }: Command, locale: Locale): Reply | undefined {
  const required = Object.entries(options).filter(([, option]) => option.required);
  const values = required.map(([option], index) => {
    const choices = dispatcher.complete(name, option, '', locale);
    // The two sides of a comparison are not to be the same.
    return [option, (choices[index] ?? choices[0])?.value] as const;
  });
  if (values.some(([, value]) => value === undefined)) return undefined;
  // Private, so that it does not count as a question of somebody's.
  const call = { command: name, options: { ...Object.fromEntries(values), private: true } };
  const { article } = dispatcher.context.story;
  return dispatcher.answer({ ...call, locales: { asker: locale, room: locale } }, (reply) =>
    discordMessage(reply, article),
  ).reply;
}

function drawn(reply: Reply, { story }: Context): Picture | undefined {
  return pictureOf(reply, story.article);
}

/** Where a story has nothing to draw, the thread is started all the same. */
const blank: Picture = { kind: 'timeline', title: '0', entries: [{ when: '1', text: '2' }], footer: '3', alt: '' };

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
