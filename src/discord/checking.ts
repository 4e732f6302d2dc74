import {
  type APIApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  InteractionResponseType,
} from 'discord-api-types/v10';
import type { Call } from '../bot/call.ts';
import { commandNamed, pastedOption } from '../bot/command.ts';
import { againId, againModal, showState } from '../render/discord/check-buttons.ts';
import { publicCopy } from '../render/discord/public-copy.ts';
import { shownDifference } from '../render/picture/difference.ts';
import { type Picture, pictureWith } from '../render/picture/picture.ts';
import { messageCommandTexts } from '../text/command-texts.ts';
import { localeOf } from '../text/locale.ts';
import { longestText } from '../text/longest-text.ts';
import type { Answers } from './answers.ts';
import { messageText } from './message-text.ts';
import type { Answered } from './outcome.ts';
import type { StoryDesks } from './story-desks.ts';

/** What is asked by a choice in the menu of a message; `undefined` for a command that was typed, and for unknown ones. */
export function messageCall(
  answers: Answers,
  { data }: APIApplicationCommandInteraction,
): Pick<Call, 'command' | 'options'> | undefined {
  if (data.type !== ApplicationCommandType.Message || data.name !== messageCommandTexts.en) return undefined;
  const command = answers.dispatcher.context.commands.find((one) => pastedOption(one) !== undefined);
  if (!command) return undefined;
  const message: unknown = data.resolved?.messages?.[data.target_id];
  const characters = [...messageText(message)];
  const isCut = characters.length > longestText;
  return {
    command: command.name,
    options: {
      [pastedOption(command) ?? '']: characters.slice(0, longestText).join(''),
      ...(isCut && { cut: true }),
    },
  };
}

/** A command that takes a pasted text and was given none opens a field for it; `undefined` for any other. */
export function openField(
  answers: Answers,
  { command, options }: Pick<Call, 'command' | 'options'>,
  locale: string,
): Answered | undefined {
  const known = commandNamed(answers.dispatcher.context, command);
  const option = known && pastedOption(known);
  if (option === undefined || options[option] !== undefined) return undefined;
  const reader = localeOf(locale);
  const id = againId({ locale: reader, story: answers.story });
  return {
    response: { type: InteractionResponseType.Modal, data: againModal(id, reader) },
    outcome: { kind: 'command', command, status: '', story: answers.story },
  };
}

/** Where a server has several stories, the answer to a text that is checked tells which one it was checked against. */
export function amongSeveral<T extends Pick<Call, 'command' | 'options'>>(
  { dispatcher }: Answers,
  call: T,
  hasSeveral: boolean,
): T {
  const known = commandNamed(dispatcher.context, call.command);
  const isPasted = known !== undefined && pastedOption(known) !== undefined;
  return hasSeveral && isPasted ? { ...call, options: { ...call.options, several: true } } : call;
}

/** A press on "Show to everyone"; `undefined` for any other button, and where there is nothing to show. */
export function showToEveryone(
  desks: StoryDesks,
  { data, message, guild_id }: APIMessageComponentInteraction,
): Answered | undefined {
  const state = showState(data.custom_id);
  const copy = state && publicCopy(message);
  if (!copy) return undefined;
  const answers = desks.named(guild_id, state.story);
  return {
    response: { type: InteractionResponseType.ChannelMessageWithSource, data: copy },
    // The picture names its article, so that of a story that the server has no longer is left out.
    picture: answers && pictureAgain(answers, state),
    outcome: { kind: 'button', command: 'check', status: 'exact', story: (answers ?? desks.usual(guild_id)).story },
  };
}

function pictureAgain(
  { dispatcher }: Answers,
  { locale, figures }: NonNullable<ReturnType<typeof showState>>,
): Picture | undefined {
  if (locale === undefined || figures === undefined) return undefined;
  return pictureWith(shownDifference(figures, [], locale), dispatcher.context.story.article, locale).picture;
}
