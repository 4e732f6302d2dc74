import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import * as z from 'zod';

const person = z.object({ id: z.string() });

const asked = {
  id: z.string(),
  application_id: z.string(),
  token: z.string(),
  locale: z.string(),
  guild_locale: z.string().optional(),
  user: person.optional(),
  member: z.object({ user: person }).optional(),
};

const option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
});

const command = z.object({ name: z.string(), options: z.array(option).optional() });

const carrier = z.object({
  id: z.string(),
  flags: z.number().optional(),
  interaction_metadata: z.object({ id: z.string(), user: person }).optional(),
  referenced_message: z.object({ author: person }).nullish(),
  mentions: z.array(person),
});

const modalField = z.object({ value: z.unknown() });

const modalPart = z.object({ component: modalField.optional(), components: z.array(modalField).optional() });

/** As far as answers read it. */
const interaction = z.discriminatedUnion('type', [
  z.object({ type: z.literal(InteractionType.Ping) }),
  z.object({ ...asked, type: z.literal(InteractionType.ApplicationCommand), data: command }),
  z.object({
    ...asked,
    type: z.literal(InteractionType.ApplicationCommandAutocomplete),
    data: command.required({ options: true }),
  }),
  z.object({
    ...asked,
    type: z.literal(InteractionType.MessageComponent),
    data: z.object({ custom_id: z.string(), values: z.array(z.string()).optional() }),
    message: carrier,
  }),
  z.object({
    ...asked,
    type: z.literal(InteractionType.ModalSubmit),
    data: z.object({ custom_id: z.string(), components: z.array(modalPart) }),
    message: z.object({ flags: z.number().optional() }).optional(),
  }),
]);

/** Whether something that came in has everything that an answer reads of an interaction. */
export function isInteraction(payload: unknown): payload is APIInteraction {
  return interaction.safeParse(payload).success;
}
