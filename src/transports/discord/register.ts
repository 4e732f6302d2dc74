import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { definitions } from './definitions.ts';

type Definition = ReturnType<typeof definitions>[number];

/** The two calls that registration makes, with bodies as Discord's REST API has them. */
export interface CommandStore {
  get(): Promise<APIApplicationCommand[]>;
  put(commands: readonly Definition[]): Promise<unknown>;
}

/**
 * Makes Discord's list of commands ours, and writes only when the two differ: there is a daily limit on creations,
 * and clients drop their list whenever it changes.
 *
 * @returns whether anything was written
 */
export async function registerCommands(store: CommandStore, ours: readonly Definition[]): Promise<boolean> {
  const theirs = await store.get();
  if (fingerprint(theirs) === fingerprint(ours)) return false;
  await store.put(ours);
  return true;
}

/** What we set, in one order, so that fields which Discord adds and the order of keys do not count. */
function fingerprint(commands: readonly (Definition | APIApplicationCommand)[]): string {
  const sorted = [...commands].sort((a, b) => a.name.localeCompare(b.name));
  return JSON.stringify(sorted.map(commandPart));
}

function commandPart(command: Definition | APIApplicationCommand) {
  return [
    ...namePart(command),
    command.type ?? 1,
    (command.options ?? []).map(optionPart),
    [...(command.integration_types ?? [])].sort(),
    [...(command.contexts ?? [])].sort(),
  ];
}

type AnyOption = NonNullable<APIApplicationCommand['options']>[number];

function optionPart(option: AnyOption): unknown[] {
  const { required = false } = option;
  const autocomplete = 'autocomplete' in option ? (option.autocomplete ?? false) : false;
  const maxLength = 'max_length' in option ? (option.max_length ?? null) : null;
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return [
    ...namePart(option),
    option.type,
    required,
    autocomplete,
    maxLength,
    choices.map((choice) => [choice.name, choice.value, sortedEntries(choice.name_localizations)]),
  ];
}

type Dictionary = object | null | undefined;

function namePart(part: {
  readonly name: string;
  readonly description: string;
  readonly name_localizations?: Dictionary;
  readonly description_localizations?: Dictionary;
}) {
  return [
    part.name,
    part.description,
    sortedEntries(part.name_localizations),
    sortedEntries(part.description_localizations),
  ];
}

function sortedEntries(map: Dictionary): unknown[] {
  return Object.entries(map ?? {}).sort(([a], [b]) => a.localeCompare(b));
}
