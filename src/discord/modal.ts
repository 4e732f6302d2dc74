import {
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import { askOnModal, askOnState } from '../render/discord/ask-on.ts';
import { againModal, againState } from '../render/discord/check-buttons.ts';
import { localeOf } from '../text/locale.ts';
import { fewIn, localesOf } from './asker.ts';
import { amongSeveral } from './checking.ts';
import type { Answered } from './outcome.ts';
import type { StoryDesks } from './story-desks.ts';

/**
 * A press on "Ask on" opens a field for the next question, one on "Check another text" a field for that.
 *
 * @returns `undefined` for any other button, and for a story that the server does not have any more
 */
export function openModal(
  desks: StoryDesks,
  { data, locale, guild_id }: APIMessageComponentInteraction,
): Answered | undefined {
  const checking = againState(data.custom_id);
  const state = checking ?? askOnState(data.custom_id);
  const answers = state && desks.named(guild_id, state.story);
  if (!answers) return undefined;
  const modal = checking ? againModal : askOnModal;
  return {
    response: { type: InteractionResponseType.Modal, data: modal(data.custom_id, localeOf(locale)) },
    outcome: { kind: 'button', command: checking ? 'check' : 'ask', status: '', story: answers.story },
  };
}

/**
 * What was written into that field is asked after what the button carried, or checked. Under a private answer it stays
 * private.
 */
export function answerModal(desks: StoryDesks, interaction: APIModalSubmitInteraction): Answered {
  const checking = againState(interaction.data.custom_id);
  const { asked: after, story } = askOnState(interaction.data.custom_id) ?? { story: checking?.story };
  const found = desks.named(interaction.guild_id, story);
  const answers = found ?? desks.usual(interaction.guild_id);
  const isPrivate = ((interaction.message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const scene = { locales: localesOf(interaction), ...fewIn(interaction), onlyAsker: isPrivate };
  const command = checking ? 'check' : 'ask';
  const asked = {
    command,
    options: {
      [checking ? 'text' : 'question']: writtenIn(interaction),
      ...(after?.options.private === 'true' && { private: true }),
    },
    ...(after && { after }),
  };
  // Without a command it is told to be an old button, as one of a story is that the server does not have any more.
  const call = found
    ? amongSeveral(answers, asked, desks.hasSeveral(interaction.guild_id))
    : { command: '', options: {}, fromButton: true };
  const { reply, message, picture } = answers.of({ ...call, ...scene });
  return {
    response: { type: InteractionResponseType.ChannelMessageWithSource, data: message },
    picture,
    outcome: { kind: 'modal', command, status: reply.status, story: answers.story },
  };
}

/** The text of the one field, which stands in a label, or in a row in older clients. */
function writtenIn({ data }: APIModalSubmitInteraction): string {
  const fields = data.components.flatMap((one) =>
    'component' in one ? [one.component] : 'components' in one ? one.components : [],
  );
  const [written] = fields.flatMap((field) =>
    'value' in field && typeof field.value === 'string' ? [field.value] : [],
  );
  return written ?? '';
}
