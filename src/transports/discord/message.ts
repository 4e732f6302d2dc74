import { type APIMessage, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { Dispatcher } from '../../dispatch.ts';
import { words } from '../../fold.ts';
import { discordMessage, type MessageBody } from '../../render/discord.ts';
import { type Picture, pictureOf } from '../../render/picture/picture.ts';
import { languageOf } from '../../search/language.ts';
import type { Outcome } from './interaction.ts';

/** A message that answers another one. */
interface ReplyBody extends MessageBody {
  readonly message_reference: { readonly message_id: string; readonly fail_if_not_exists: false };
}

interface AnsweredMessage {
  readonly body: ReplyBody;
  readonly picture: Picture | undefined;
  readonly outcome: Outcome;
}

/** As a message comes in over the gateway. */
type Incoming = Pick<APIMessage, 'id' | 'type' | 'author' | 'content'> & {
  readonly guild_id?: string | undefined;
  readonly webhook_id?: string | undefined;
};

/**
 * Answers a message that speaks to the bot, by a mention or in a direct message, like `/ask`. Anything else gets no
 * answer, above all what another bot writes, lest two of them talk forever.
 */
export function answerMessage(dispatcher: Dispatcher, message: Incoming, botId: string): AnsweredMessage | undefined {
  const question = questionIn(message, botId);
  if (question === undefined) return undefined;
  const { vocabulary, story } = dispatcher.context;
  // A message does not tell the language of its server or its author, so its own words have to.
  const locale = languageOf(vocabulary, words(question));
  const [command, options] = question === '' ? ['help', {}] : ['ask', { question }];
  const locales = { asker: locale, room: locale };
  const { reply, rendered } = dispatcher.answer({ command, options, locales }, (one) =>
    discordMessage(one, story.article),
  );
  return {
    body: {
      ...rendered,
      // Nothing that stands in a channel is for one person alone.
      flags: rendered.flags & ~MessageFlags.Ephemeral,
      message_reference: { message_id: message.id, fail_if_not_exists: false },
    },
    picture: pictureOf(reply, story.article),
    outcome: { kind: 'message', command, status: reply.status },
  };
}

/** What is asked of the bot: the text without the mention. */
function questionIn({ type, author, webhook_id, guild_id, content }: Incoming, botId: string): string | undefined {
  const isPerson = author.bot !== true && author.system !== true && webhook_id === undefined;
  const isText = type === MessageType.Default || type === MessageType.Reply;
  if (!isPerson || !isText) return undefined;
  const mention = new RegExp(`<@!?${botId}>`, 'g');
  // A reply to the bot pings it without naming it in the text; that is mostly said to others.
  if (guild_id !== undefined && !mention.test(content)) return undefined;
  return content.replace(mention, ' ').trim();
}
