import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandOptionType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Dispatcher } from '../bot/dispatch.ts';
import { typedOptions } from '../bot/options.ts';
import { askOnState } from '../render/discord/ask-on.ts';
import { decodeCustomId } from '../render/discord/custom-id.ts';
import { limits } from '../render/limits.ts';
import { cut } from '../text/cut.ts';
import { localeOf } from '../text/locale.ts';
import type { Answers } from './answers.ts';
import { fewIn, localesOf, userOf } from './asker.ts';
import { answerModal, openModal } from './modal.ts';
import type { Answered } from './outcome.ts';

/**
 * Answers one interaction, however it came in: the gateway and an HTTP endpoint send the same response.
 * Kinds that the bot never asks for get no answer.
 */
export function answerInteraction(answers: Answers, interaction: APIInteraction): Answered | undefined {
  switch (interaction.type) {
    case InteractionType.Ping:
      return { response: { type: InteractionResponseType.Pong }, outcome: { kind: 'ping', command: '', status: '' } };
    case InteractionType.ApplicationCommand:
      return answerCommand(answers, interaction);
    case InteractionType.ApplicationCommandAutocomplete:
      return answerAutocomplete(answers, interaction);
    case InteractionType.MessageComponent:
      return askOnState(interaction.data.custom_id) ? openModal(interaction) : answerButton(answers, interaction);
    case InteractionType.ModalSubmit:
      return answerModal(answers, interaction);
    default:
      return undefined;
  }
}

function answerCommand(answers: Answers, interaction: APIApplicationCommandInteraction): Answered {
  const { name } = interaction.data;
  const call = {
    command: name,
    options: optionsOf(interaction),
    locales: localesOf(interaction),
    ...fewIn(interaction),
  };
  const { reply, message: data, picture } = answers.of(call);
  return {
    response: { type: InteractionResponseType.ChannelMessageWithSource, data },
    picture,
    outcome: { kind: 'command', command: knownName(answers.dispatcher, name), status: reply.status },
  };
}

function optionsOf({ data }: APIApplicationCommandInteraction): Record<string, unknown> {
  const options = 'options' in data ? (data.options ?? []) : [];
  return Object.fromEntries(options.map((option) => [option.name, 'value' in option ? option.value : undefined]));
}

function answerAutocomplete(
  { dispatcher }: Answers,
  { data, locale }: APIApplicationCommandAutocompleteInteraction,
): Answered {
  const focused = data.options.find(
    (option) => option.type === ApplicationCommandOptionType.String && option.focused === true,
  );
  const typed = focused && 'value' in focused ? String(focused.value) : '';
  const choices = focused ? dispatcher.complete(data.name, focused.name, typed, localeOf(locale)) : [];
  return {
    response: {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: {
        choices: choices.slice(0, limits.choices).map(({ name, value }) => ({
          name: cut(name, limits.choiceName),
          value: cut(value, limits.choiceValue),
        })),
      },
    },
    outcome: { kind: 'autocomplete', command: knownName(dispatcher, data.name), status: 'exact' },
  };
}

/**
 * The asker's own message is turned over in place; to anybody else the answer comes as a message of their own, and
 * so does an answer that may not be shown where the button is.
 */
function answerButton(answers: Answers, interaction: APIMessageComponentInteraction): Answered {
  const { dispatcher } = answers;
  const { data: pressed } = interaction;
  // A menu carries its state in what is chosen.
  const decoded = decodeCustomId('values' in pressed ? (pressed.values[0] ?? '') : pressed.custom_id);
  const command = decoded?.command ?? '';
  const isAsker = askerOf(interaction) === userOf(interaction);
  const call = {
    command,
    options: typedOptions(dispatcher.context.commands, command, decoded?.options ?? {}),
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
    outcome: { kind: 'button', command: knownName(dispatcher, command), status: reply.status },
  };
}

function askerOf({ message }: APIMessageComponentInteraction): string | undefined {
  return message.interaction_metadata?.user.id ?? message.referenced_message?.author.id ?? message.mentions[0]?.id;
}

/** Names that strangers make up go into no log. */
function knownName({ context }: Dispatcher, name: string): string {
  return context.commands.some((command) => command.name === name) ? name : 'unknown';
}
