import {
  type APIApplicationCommandAutocompleteInteraction,
  ApplicationCommandOptionType,
  InteractionResponseType,
} from 'discord-api-types/v10';
import { limits } from '../render/limits.ts';
import { cut } from '../text/cut.ts';
import { localeOf } from '../text/locale.ts';
import { knownName } from './answers.ts';
import type { Answered } from './outcome.ts';
import { type StoryDesks, storyOption } from './story-desks.ts';

/** Completions of the option that somebody types in, from the story that the option beside it names. */
export function answerAutocomplete(
  desks: StoryDesks,
  { data, locale, guild_id }: APIApplicationCommandAutocompleteInteraction,
): Answered {
  const focused = data.options.find(
    (option) => option.type === ApplicationCommandOptionType.String && option.focused === true,
  );
  const typed = focused && 'value' in focused ? String(focused.value) : '';
  const named = data.options.find(({ name }) => name === storyOption);
  const answers = desks.named(guild_id, named && 'value' in named ? named.value : undefined) ?? desks.usual(guild_id);
  const complete = (option: string) =>
    option === storyOption
      ? desks.complete(guild_id, typed)
      : answers.dispatcher.complete(data.name, option, typed, localeOf(locale));
  const choices = focused ? complete(focused.name) : [];
  return {
    response: {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: {
        choices: choices.slice(0, limits.choices).map(({ name, value }) => ({
          name: cut(name, limits.choiceName),
          value: cut(value, limits.choiceValue),
        })),
      },
    },
    outcome: { kind: 'autocomplete', command: knownName(answers, data.name), status: 'exact' },
  };
}
