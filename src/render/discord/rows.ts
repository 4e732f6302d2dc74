import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Action, Menu, MenuChoice, Reply } from '../../answer/reply.ts';
import { cutWords } from '../../text/cut.ts';
import { textIn } from '../../text/text.ts';
import { limits, mostActions, mostLabel } from '../limits.ts';
import type { Link } from '../link.ts';
import { encodeCustomId, menuId } from './custom-id.ts';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Buttons that run something, a menu of what is more than they have room for, and links, in rows. */
export function rowsOf(reply: Reply, links: readonly Link[]): Row[] {
  const { buttons, menu } = partsOf(reply);
  return [...buttonRows(buttons), ...menuRows(menu), ...linkRows(links, buttons.length)];
}

/** Several labels that do not fit on buttons are whole in a menu, if there is no other. */
function partsOf({ actions, menu, locale }: Reply): { buttons: readonly Action[]; menu: Menu | undefined } {
  const long = actions.filter(({ label }) => label.length > mostLabel);
  if (menu || long.length < 2) return { buttons: actions, menu };
  const short = actions.filter((action) => !long.includes(action));
  return { buttons: short, menu: { label: textIn(locale)('reply.more'), choices: long } };
}

function buttonRows(actions: readonly Action[]): Row[] {
  const ids = new Map(actions.map((action) => [encodeCustomId(action), action]));
  const buttons = [...ids].slice(0, mostActions).map(([custom_id, { label }]) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label: cutWords(label.toWellFormed(), mostLabel),
    custom_id,
  }));
  // Six are three and three, not five and one.
  const rows = Math.ceil(buttons.length / limits.buttonsInRow);
  const width = Math.ceil(buttons.length / rows);
  return Array.from({ length: rows }, (_, row) => rowOf(buttons.slice(row * width, (row + 1) * width)));
}

/** A menu fills a row alone. Each of its choices has the state of a button as its value. */
function menuRows(menu: Menu | undefined): Row[] {
  if (!menu) return [];
  const choices = new Map(aroundCurrent(menu.choices).map((choice) => [encodeCustomId(choice), choice]));
  const options = [...choices].map(([value, choice]) => optionOf(value, choice));
  if (options.length === 0) return [];
  const placeholder = cutWords(menu.label.toWellFormed(), limits.menuLabel);
  return [
    {
      type: ComponentType.ActionRow,
      components: [{ type: ComponentType.StringSelect, custom_id: menuId, placeholder, options }],
    },
  ];
}

/** As many as a menu takes, among them the one that the reader sees. */
function aroundCurrent(choices: readonly MenuChoice[]): readonly MenuChoice[] {
  const at = choices.findIndex(({ current }) => current);
  const last = Math.max(choices.length - limits.menuChoices, 0);
  const start = Math.min(Math.max(at - Math.floor(limits.menuChoices / 2), 0), last);
  return choices.slice(start, start + limits.menuChoices);
}

/** A label that is cut goes on in the description, if that is free. */
function optionOf(value: string, { label: whole, description, current }: MenuChoice): APISelectMenuOption {
  const text = whole.toWellFormed();
  const label = cutWords(text, limits.menuText);
  const rest = label === text ? '' : `…${text.slice(label.length - 1).trimStart()}`;
  const more = (description ?? rest).toWellFormed().trim();
  return {
    label,
    value,
    ...(more !== '' && { description: cutWords(more, limits.menuText) }),
    ...(current && { default: true }),
  };
}

/** Where there are many buttons, one row of links is all that a message has room for. */
function linkRows(links: readonly Link[], buttons: number): Row[] {
  const most = buttons > 10 ? limits.buttonsInRow : 2 * limits.buttonsInRow;
  const shown = links.slice(0, most).map(({ label, url }) => linkButton(label, url));
  return [shown.slice(0, limits.buttonsInRow), shown.slice(limits.buttonsInRow)].flatMap((row) =>
    row.length > 0 ? [rowOf(row)] : [],
  );
}

function linkButton(label: string, url: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: cutWords(label, mostLabel), url };
}

function rowOf(components: APIButtonComponent[]): Row {
  return { type: ComponentType.ActionRow, components };
}
