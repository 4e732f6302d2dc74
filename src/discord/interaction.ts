import {
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { typedOptions } from '../bot/options.ts';
import { decodeCustomId } from '../render/discord/custom-id.ts';
import { localeOf } from '../text/locale.ts';
import { knownName } from './answers.ts';
import { fewIn, localesOf, userOf } from './asker.ts';
import { answerAutocomplete } from './autocomplete.ts';
import { amongSeveral, messageCall, openField, showToEveryone } from './checking.ts';
import { answerModal, openModal } from './modal.ts';
import type { Answered } from './outcome.ts';
import { type StoryDesks, storyOption } from './story-desks.ts';

/**
 * Answers one interaction, however it came in: the gateway and an HTTP endpoint send the same response.
 * Kinds that the bot never asks for get no answer.
 */
export function answerInteraction(desks: StoryDesks, interaction: APIInteraction): Answered | undefined {
  switch (interaction.type) {
    case InteractionType.Ping:
      return { response: { type: InteractionResponseType.Pong }, outcome: { kind: 'ping', command: '', status: '' } };
    case InteractionType.ApplicationCommand:
      return answerCommand(desks, interaction);
    case InteractionType.ApplicationCommandAutocomplete:
      return answerAutocomplete(desks, interaction);
    case InteractionType.MessageComponent:
      return openModal(desks, interaction) ?? showToEveryone(desks, interaction) ?? answerButton(desks, interaction);
    case InteractionType.ModalSubmit:
      return answerModal(desks, interaction);
    default:
      return undefined;
  }
}

function answerCommand(desks: StoryDesks, interaction: APIApplicationCommandInteraction): Answered {
  const { name } = interaction.data;
  const { [storyOption]: story, ...options } = optionsOf(interaction);
  const answers = desks.named(interaction.guild_id, story);
  if (!answers) {
    const data = desks.noSuchStory(interaction.guild_id, localeOf(interaction.locale));
    const outcome = {
      kind: 'command',
      command: knownName(desks.usual(interaction.guild_id), name),
      status: 'error',
    } as const;
    return { response: { type: InteractionResponseType.ChannelMessageWithSource, data }, outcome };
  }
  const typed = messageCall(answers, interaction) ?? { command: name, options };
  const opened = openField(answers, typed, interaction.locale);
  if (opened) return opened;
  const asked = amongSeveral(answers, typed, desks.hasSeveral(interaction.guild_id));
  const {
    reply,
    message: data,
    picture,
  } = answers.of({
    ...asked,
    locales: localesOf(interaction),
    ...fewIn(interaction),
  });
  return {
    response: { type: InteractionResponseType.ChannelMessageWithSource, data },
    picture,
    outcome: {
      kind: 'command',
      command: knownName(answers, asked.command),
      status: reply.status,
      story: answers.story,
    },
  };
}

function optionsOf({ data }: APIApplicationCommandInteraction): Record<string, unknown> {
  const options = 'options' in data ? (data.options ?? []) : [];
  return Object.fromEntries(options.map((option) => [option.name, 'value' in option ? option.value : undefined]));
}

/**
 * The asker's own message is turned over in place; to anybody else the answer comes as a message of their own, and
 * so does an answer that may not be shown where the button is.
 */
function answerButton(desks: StoryDesks, interaction: APIMessageComponentInteraction): Answered {
  const { data: pressed } = interaction;
  // A menu carries its state in what is chosen.
  const decoded = decodeCustomId('values' in pressed ? (pressed.values[0] ?? '') : pressed.custom_id);
  const { [storyOption]: story, ...state } = decoded?.options ?? {};
  const found = desks.named(interaction.guild_id, story);
  const answers = found ?? desks.usual(interaction.guild_id);
  const { dispatcher } = answers;
  // Without a command it is told to be an old button, as one of a story is that the server does not have any more.
  const command = found ? (decoded?.command ?? '') : '';
  const isAsker = askerOf(interaction) === userOf(interaction);
  const call = {
    command,
    options: typedOptions(dispatcher.context.commands, command, state),
    locales: localesOf(interaction),
    fromButton: true,
    onlyAsker: !isAsker,
  };
  const { reply, message: data, picture } = answers.of(call);
  const onPrivateMessage = ((interaction.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const inPlace = isAsker && onPrivateMessage === (reply.audience === 'private');
  return {
    response: inPlace
      ? { type: InteractionResponseType.UpdateMessage, data: { ...data, attachments: [] } }
      : { type: InteractionResponseType.ChannelMessageWithSource, data },
    picture,
    outcome: { kind: 'button', command: knownName(answers, command), status: reply.status, story: answers.story },
  };
}

function askerOf({ message }: APIMessageComponentInteraction): string | undefined {
  return message.interaction_metadata?.user.id ?? message.referenced_message?.author.id ?? message.mentions[0]?.id;
}
