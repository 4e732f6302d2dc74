import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import * as z from 'zod';
import type { definitions } from './definitions.ts';

type Definition = ReturnType<typeof definitions>[number];

/** The two calls that registration makes, with bodies as Discord's REST API has them. */
export interface CommandStore {
  /** Whether these are the commands of one server: Discord then says itself where they may be used and by whom. */
  readonly isOfServer: boolean;
  get(): Promise<APIApplicationCommand[]>;
  put(commands: readonly (Definition | APIApplicationCommand)[]): Promise<unknown>;
}

interface Registered {
  readonly written: boolean;
  /** Under which id Discord has each of our commands, by its name. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Makes Discord's list of commands ours, and writes only when the two differ: there is a daily limit on creations,
 * and clients drop their list whenever it changes.
 *
 */
export async function registerCommands(store: CommandStore, ours: readonly Definition[]): Promise<Registered> {
  const theirs = await store.get();
  if (areSame(store, theirs, ours)) return { written: false, ids: idsOf(theirs) };
  // Discord refuses a list that leaves an Entry Point command of an Activity out (50240).
  const put = await store.put([...ours, ...theirs.filter(isEntryPoint)]);
  return { written: true, ids: idsOf(put) };
}

const registered = z.array(
  z.object({
    id: z.string().regex(/^\d{15,25}$/),
    name: z.string(),
    type: z.number().default(ApplicationCommandType.ChatInput),
  }),
);

/** None of an answer that is not as it should be: mentions of commands can be done without. */
function idsOf(commands: unknown): ReadonlyMap<string, string> {
  const known = registered.safeParse(commands).data ?? [];
  const typed = known.filter(({ type }) => type === ApplicationCommandType.ChatInput);
  return new Map(typed.map(({ name, id }) => [name, id]));
}

function isEntryPoint({ type }: Pick<APIApplicationCommand, 'type'>): boolean {
  return type === ApplicationCommandType.PrimaryEntryPoint;
}

/** Whether Discord's commands are ours, in everything that we set. */
export function areSame(
  { isOfServer }: Pick<CommandStore, 'isOfServer'>,
  theirs: readonly APIApplicationCommand[],
  ours: readonly Definition[],
): boolean {
  const comparable = theirs.filter((command) => !isEntryPoint(command));
  return fingerprint(comparable, isOfServer) === fingerprint(ours, isOfServer);
}

/** What we set, in one order, so that fields which Discord adds and the order of keys do not count. */
function fingerprint(commands: readonly (Definition | APIApplicationCommand)[], isOfServer: boolean): string {
  const sorted = [...commands].sort((a, b) => a.name.localeCompare(b.name));
  return JSON.stringify(sorted.map((command) => [commandPart(command), isOfServer ? [] : placePart(command)]));
}

function commandPart(command: Definition | APIApplicationCommand) {
  return [...namePart(command), command.type ?? 1, optionsOf(command).map(optionPart)];
}

function placePart({ integration_types, contexts }: Definition | APIApplicationCommand) {
  return [[...(integration_types ?? [])].sort(), [...(contexts ?? [])].sort()];
}

function optionsOf(command: Definition | APIApplicationCommand): readonly AnyOption[] {
  return 'options' in command ? (command.options ?? []) : [];
}

type AnyOption = NonNullable<APIApplicationCommand['options']>[number];

function optionPart(option: AnyOption): unknown[] {
  const { required = false } = option;
  const autocomplete = 'autocomplete' in option ? (option.autocomplete ?? false) : false;
  const maxLength = 'max_length' in option ? (option.max_length ?? null) : null;
  const least = 'min_value' in option ? (option.min_value ?? null) : null;
  const most = 'max_value' in option ? (option.max_value ?? null) : null;
  return [...namePart(option), option.type, required, autocomplete, maxLength, least, most];
}

type Dictionary = object | null | undefined;

function namePart(part: {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: Dictionary;
  readonly description_localizations?: Dictionary;
}) {
  return [
    part.name,
    // Those of messages have none, which Discord gives back as an empty one.
    part.description ?? '',
    sortedEntries(part.name_localizations),
    sortedEntries(part.description_localizations),
  ];
}

function sortedEntries(map: Dictionary): unknown[] {
  return Object.entries(map ?? {}).sort(([a], [b]) => a.localeCompare(b));
}
