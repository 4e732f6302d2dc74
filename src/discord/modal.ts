import {
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import { askOnModal, askOnState } from '../render/discord/ask-on.ts';
import { localeOf } from '../text/locale.ts';
import type { Answers } from './answers.ts';
import { fewIn, localesOf } from './asker.ts';
import type { Answered } from './outcome.ts';

/** A press on "Ask on" opens a field for the next question. */
export function openModal({ data, locale }: APIMessageComponentInteraction): Answered {
  return {
    response: { type: InteractionResponseType.Modal, data: askOnModal(data.custom_id, localeOf(locale)) },
    outcome: { kind: 'button', command: 'ask', status: '' },
  };
}

/** What was written into that field is asked after what the button carried. Under a private answer it stays private. */
export function answerModal(answers: Answers, interaction: APIModalSubmitInteraction): Answered {
  const after = askOnState(interaction.data.custom_id)?.asked;
  const isPrivate = ((interaction.message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const { reply, message, picture } = answers.of({
    command: 'ask',
    options: { question: writtenIn(interaction), ...(after?.options.private === 'true' && { private: true }) },
    locales: localesOf(interaction),
    ...(after && { after }),
    ...fewIn(interaction),
    onlyAsker: isPrivate,
  });
  return {
    response: { type: InteractionResponseType.ChannelMessageWithSource, data: message },
    picture,
    outcome: { kind: 'modal', command: 'ask', status: reply.status },
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
