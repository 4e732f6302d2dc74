import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { type Command, mostCharacters, type Option } from '../bot/command.ts';
import { commandTexts, storyOptionTexts } from '../text/command-texts.ts';
import { storyOption } from './story-desks.ts';

type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;

/**
 * The commands as Discord wants them registered: usable in servers, in direct messages and by users alone.
 *
 * @param withStory whether each command has an option for the story, too
 */
export function definitions(commands: readonly Command[], { withStory = false } = {}): Definition[] {
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
      integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
      contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
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
    required: spec.required,
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
        choices: spec.choices.map(({ value, name: label }) => ({
          name: label.en,
          name_localizations: { fr: label.fr },
          value,
        })),
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
