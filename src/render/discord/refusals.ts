import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import type { Reply } from '../../answer/reply.ts';
import type { Article } from '../../story/schema.ts';
import { limits } from '../limits.ts';
import { discordMessage, textLength } from './message.ts';

/**
 * Why Discord would not show a reply as it is, in words for the person who writes the story; none if it would.
 *
 * @throws whatever rendering throws
 */
export function refusalsOf(reply: Reply, article: Article): string[] {
  const { components } = discordMessage(reply, article);
  const [container] = components;
  const inside = container.components;
  const rows = inside.flatMap((one) => (one.type === ComponentType.ActionRow ? [one.components] : []));
  const length = textLength(reply, article);
  const count = 1 + inside.length + rows.flat().length;
  return [
    ...(length > limits.text ? [`has ${length} characters of text; Discord shows ${limits.text}`] : []),
    ...(count > limits.components ? [`has ${count} parts; Discord shows ${limits.components}`] : []),
    ...inside.flatMap(textFaults),
    ...rows.flatMap((row) => row.flatMap((one) => (isMenu(one) ? menuFaults(one) : buttonFaults(one)))),
    ...rows.filter(({ length: width }) => width < 1 || width > limits.buttonsInRow).map(rowFault),
  ];
}

function rowFault({ length }: readonly unknown[]): string {
  return `has ${length} buttons in a row; Discord shows 1 to ${limits.buttonsInRow}`;
}

function textFaults(component: APIComponentInContainer): string[] {
  const isBlank = component.type === ComponentType.TextDisplay && component.content.trim() === '';
  return isBlank ? ['has no text'] : [];
}

interface ChoiceMenu {
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

function isMenu(component: object): component is ChoiceMenu {
  return 'options' in component;
}

/** Texts are cut to fit, and more choices than fit are left out, so that only a blank one is refused. */
function menuFaults({ options }: ChoiceMenu): string[] {
  return options.flatMap(({ label }) => (label.trim() === '' ? ['has a choice in a menu without a label'] : []));
}

interface Button {
  readonly label?: string;
  readonly url?: string;
  readonly custom_id?: string;
}

function buttonFaults(button: object): string[] {
  const { label = '', url, custom_id: id }: Button = button;
  const name = JSON.stringify(label);
  const isLabelled = label.trim() !== '' && label.length <= limits.buttonLabel;
  return [
    ...(isLabelled ? [] : [`has a button with a label of ${label.length} characters; Discord takes 1 to 80`]),
    ...(url !== undefined && !/^https?:\/\//i.test(url)
      ? [`has a button ${name} to an address that is not http(s)`]
      : []),
    ...(url !== undefined && url.length > limits.linkUrl
      ? [`has a button ${name} to an address of ${url.length} characters; Discord takes ${limits.linkUrl}`]
      : []),
    ...(id !== undefined && id.length > limits.customId ? [`has a button ${name} that carries too much`] : []),
  ];
}
