import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentButtonInteraction,
  type APIMessageComponentSelectMenuInteraction,
  type APIModalSubmitInteraction,
  type APIPingInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { type AskScene, asked } from './scene.ts';
import { snowflake } from './snowflake.ts';

type OptionValue = string | number | boolean;
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** `/name` with options; the type of each value is the type of its option. */
export function slash(
  name: string,
  options: OptionValues = {},
  scene: AskScene = {},
): APIChatInputApplicationCommandInteraction {
  return {
    ...asked(scene),
    type: InteractionType.ApplicationCommand,
    data: {
      id: snowflake(),
      type: ApplicationCommandType.ChatInput,
      name,
      ...(Object.keys(options).length > 0 && {
        options: Object.entries(options).map(([key, value]) => slashOption(key, value)),
      }),
    },
  };
}

/** A command in the menu of a message, which comes with the interaction. */
export function onMessage(
  name: string,
  { message, ...scene }: AskScene & { readonly message: APIMessage },
): APIMessageApplicationCommandInteraction {
  return {
    ...asked(scene),
    type: InteractionType.ApplicationCommand,
    data: {
      id: snowflake(),
      type: ApplicationCommandType.Message,
      name,
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
  };
}

/** What Discord sends while somebody types into the focused option. */
export function autocomplete<Options extends OptionValues>(
  name: string,
  options: Options,
  { focused, ...scene }: AskScene & { readonly focused: keyof Options & string },
): APIApplicationCommandAutocompleteInteraction {
  return {
    ...asked(scene),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: {
      id: snowflake(),
      type: ApplicationCommandType.ChatInput,
      name,
      options: Object.entries(options).map(([key, value]) => typedOption(key, value, key === focused)),
    },
  };
}

/** A press on a button of a message, which is mostly one got from `double.message(…)`. */
export function button(
  customId: string,
  { message, ...scene }: AskScene & { readonly message: APIMessage },
): APIMessageComponentButtonInteraction {
  return {
    ...asked(scene),
    type: InteractionType.MessageComponent,
    message,
    data: { custom_id: customId, component_type: ComponentType.Button },
  };
}

/** What somebody wrote into the one field of a modal, which a button of `message` had opened, or else a command. */
export function modalSubmit(
  customId: string,
  value: string,
  { message, field = 'question', ...scene }: AskScene & { readonly message?: APIMessage; readonly field?: string },
): APIModalSubmitInteraction {
  const component = { type: ComponentType.TextInput as const, id: 2, custom_id: field, value };
  return {
    ...asked(scene),
    type: InteractionType.ModalSubmit,
    ...(message && { message }),
    data: { custom_id: customId, components: [{ type: ComponentType.Label, id: 1, component }] },
  };
}

/** A choice in a menu of a message. */
export function choose(
  customId: string,
  values: readonly string[],
  { message, ...scene }: AskScene & { readonly message: APIMessage },
): APIMessageComponentSelectMenuInteraction {
  return {
    ...asked(scene),
    type: InteractionType.MessageComponent,
    message,
    data: { custom_id: customId, component_type: ComponentType.StringSelect, values: [...values] },
  };
}

/** The check Discord makes of an HTTP endpoint. */
export function ping(): APIPingInteraction {
  const { channel: _, channel_id: __, ...rest } = asked({ where: 'dm' });
  return { ...rest, type: InteractionType.Ping };
}

function slashOption(name: string, value: OptionValue) {
  return typeof value === 'number'
    ? { name, type: ApplicationCommandOptionType.Integer as const, value }
    : textOrSwitch(name, value);
}

/** Half-typed numbers are no numbers yet: Discord passes them on as strings, under the type of the option. */
function typedOption(name: string, value: OptionValue, focused: boolean) {
  const option =
    typeof value === 'number'
      ? {
          name,
          type: ApplicationCommandOptionType.Integer as const,
          value: String(value),
        }
      : textOrSwitch(name, value);
  return { ...option, ...(focused && { focused }) };
}

function textOrSwitch(name: string, value: string | boolean) {
  return typeof value === 'string'
    ? { name, type: ApplicationCommandOptionType.String as const, value }
    : { name, type: ApplicationCommandOptionType.Boolean as const, value };
}
