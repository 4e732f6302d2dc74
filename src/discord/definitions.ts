import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { type Command, mostCharacters, type Option, pastedOption } from '../bot/command.ts';
import { commandTexts, messageCommandTexts, storyOptionTexts } from '../text/command-texts.ts';
import { storyOption } from './story-desks.ts';

type Typed = RESTPostAPIChatInputApplicationCommandsJSONBody;
type OfMessage = RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** Usable in servers, in direct messages and by users alone. */
const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/**
 * The commands as Discord wants them registered: those that are typed, and one in the menu of a message for the command
 * that takes a pasted text.
 *
 * @param withStory whether each command that is typed has an option for the story, too
 */
export function definitions(commands: readonly Command[], { withStory = false } = {}): (Typed | OfMessage)[] {
  return [...typedDefinitions(commands, withStory), ...commands.flatMap(messageDefinitions)];
}

/** A command of this kind has no description and no options. */
function messageDefinitions(command: Command): OfMessage[] {
  if (pastedOption(command) === undefined) return [];
  const { en, fr } = messageCommandTexts;
  return [{ type: ApplicationCommandType.Message, name: en, name_localizations: { fr }, ...everywhere }];
}

/** Those that are typed behind a slash. */
export function typedDefinitions(commands: readonly Command[], withStory = false): Typed[] {
  return commands.map((command) => {
    const { name, description } = commandTexts.en[command.name];
    const french = commandTexts.fr[command.name];
    return {
      type: ApplicationCommandType.ChatInput,
      name,
      name_localizations: { fr: french.name },
      description,
      description_localizations: { fr: french.description },
      options: [
        ...Object.entries(command.options).map(([option, spec]) => definitionOf(command, option, spec)),
        ...(withStory ? [storyDefinition()] : []),
      ],
      ...everywhere,
    };
  });
}

function definitionOf(command: Command, name: string, spec: Option): APIApplicationCommandBasicOption {
  const { en, fr } = textsOf(command, name);
  const base = {
    name,
    name_localizations: { fr: fr.name },
    description: en.description,
    description_localizations: { fr: fr.description },
    // Without a text to paste, a field for it opens.
    required: spec.required && !(spec.type === 'text' && spec.pasted),
  };
  switch (spec.type) {
    case 'text':
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        max_length: spec.most ?? mostCharacters,
        autocomplete: spec.complete !== undefined,
      };
    case 'number':
      return {
        ...base,
        type: ApplicationCommandOptionType.Integer,
        min_value: spec.least,
        max_value: spec.most,
      };
    case 'flag':
      return { ...base, type: ApplicationCommandOptionType.Boolean };
  }
}

function storyDefinition(): APIApplicationCommandBasicOption {
  const { en, fr } = storyOptionTexts;
  return {
    name: storyOption,
    name_localizations: { fr: fr.name },
    description: en.description,
    description_localizations: { fr: fr.description },
    required: false,
    type: ApplicationCommandOptionType.String,
    max_length: mostCharacters,
    autocomplete: true,
  };
}

function textsOf(command: Command, option: string) {
  const of = (locale: 'en' | 'fr') => {
    const texts: Readonly<Record<string, { name: string; description: string }>> =
      commandTexts[locale][command.name].options;
    const text = texts[option];
    if (!text) throw new Error(`the option ${option} of /${command.name} has no text in ${locale}`);
    return text;
  };
  return { en: of('en'), fr: of('fr') };
}
