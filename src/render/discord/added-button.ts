import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import type { MessageBody } from './message.ts';

/** The message with one more button, in the last row where there is room. A menu fills its row. */
export function withButton(message: MessageBody, id: string, label: string): MessageBody {
  const button = {
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label,
    custom_id: id,
  };
  const [container] = message.components;
  const last = container.components.at(-1);
  const hasRoom =
    last?.type === ComponentType.ActionRow &&
    last.components.length < limits.buttonsInRow &&
    last.components.every(({ type }) => type === ComponentType.Button);
  const before = hasRoom ? container.components.slice(0, -1) : container.components;
  const row = { type: ComponentType.ActionRow as const, components: hasRoom ? [...last.components, button] : [button] };
  return { ...message, components: [{ ...container, components: [...before, row] }] };
}
