import { type APIComponentInContainer, ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import * as z from 'zod';
import type { MessageBody } from './message.ts';

const written = z.object({ type: z.literal(ComponentType.TextDisplay), content: z.string().min(1) });

const link = z.object({
  type: z.literal(ComponentType.Button),
  style: z.literal(ButtonStyle.Link),
  label: z.string(),
  url: z.string(),
});

const row = z.object({ type: z.literal(ComponentType.ActionRow), components: z.array(z.unknown()) });

const own = z.object({
  flags: z.number().refine((flags) => (flags & MessageFlags.Ephemeral) !== 0),
  components: z.tuple([
    z.object({
      type: z.literal(ComponentType.Container),
      accent_color: z.number().optional().catch(undefined),
      components: z.array(z.unknown()),
    }),
  ]),
});

/**
 * A private message of the bot's own as one for everybody, made of the message itself as Discord sends it back with the
 * press on its button: its text and its links. A picture is drawn anew, since Discord takes those of private messages away.
 *
 * @returns `undefined` for anything else
 */
export function publicCopy(message: unknown): MessageBody | undefined {
  const container = own.safeParse(message).data?.components[0];
  if (!container) return undefined;
  const components = container.components.flatMap(partIn);
  if (!components.some(({ type }) => type === ComponentType.TextDisplay)) return undefined;
  const { accent_color } = container;
  return {
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
    components: [{ type: ComponentType.Container, ...(accent_color !== undefined && { accent_color }), components }],
  };
}

function partIn(component: unknown): APIComponentInContainer[] {
  const text = written.safeParse(component).data;
  if (text) return [text];
  const links = (row.safeParse(component).data?.components ?? []).flatMap((one) => link.safeParse(one).data ?? []);
  return links.length > 0 ? [{ type: ComponentType.ActionRow, components: links }] : [];
}
