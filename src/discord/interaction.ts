import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessageComponentInteraction,
  ApplicationCommandOptionType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Call, Dispatcher } from '../bot/dispatch.ts';
import { typedOptions } from '../bot/options.ts';
import { decodeCustomId } from '../render/discord/custom-id.ts';
import { limits } from '../render/limits.ts';
import type { Picture } from '../render/picture/picture.ts';
import { cut } from '../text/cut.ts';
import { type Locale, localeOf } from '../text/locale.ts';
import type { Answers } from './answers.ts';

/** What was answered, for logs and figures: no user, no server, no text. */
export interface Outcome {
  readonly kind: 'command' | 'autocomplete' | 'button' | 'ping' | 'message';
  readonly command: string;
  readonly status: string;
}

export interface Answered {
  readonly response: APIInteractionResponse;
  /** What the answer shows beside its text, if it can be drawn in time. */
  readonly picture?: Picture | undefined;
  readonly outcome: Outcome;
}

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
      return answerButton(answers, interaction);
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

/** Whoever typed or pressed. */
export function userOf(interaction: APIInteraction): string | undefined {
  return interaction.member?.user.id ?? interaction.user?.id;
}

/** What is not said in a server is said among few. */
export function fewIn({ guild_id }: { readonly guild_id?: string | undefined }): Pick<Call, 'amongFew'> {
  return guild_id === undefined ? { amongFew: true } : {};
}

/** A server has a language of its own; elsewhere only those who speak with each other read along. */
function localesOf(interaction: { locale: string; guild_locale?: string | undefined }): Call['locales'] {
  const asker: Locale = localeOf(interaction.locale);
  return { asker, room: interaction.guild_locale === undefined ? asker : localeOf(interaction.guild_locale) };
}

/** Names that strangers make up go into no log. */
function knownName({ context }: Dispatcher, name: string): string {
  return context.commands.some((command) => command.name === name) ? name : 'unknown';
}
