import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import { type Fields, isFields } from './checks/findings.ts';
import { snowflake } from './snowflake.ts';
import { APPLICATION_ID } from './world.ts';

/** The registered commands of one application, in the form Discord gives them back. */
export class CommandStore {
  readonly #scopes = new Map<string, readonly APIApplicationCommand[]>();

  /** @param guildId left out for the global commands */
  put(body: unknown, guildId?: string): readonly APIApplicationCommand[] {
    const before = this.list(guildId);
    const items: unknown[] = Array.isArray(body) ? body : [];
    const commands = items.filter(isFields).map((item) => register(item, before, guildId));
    this.#scopes.set(guildId ?? '', commands);
    return commands;
  }

  list(guildId?: string): readonly APIApplicationCommand[] {
    return this.#scopes.get(guildId ?? '') ?? [];
  }
}

function register(sent: Fields, before: readonly APIApplicationCommand[], guildId?: string): APIApplicationCommand {
  const normal = normalized(sent);
  const known = before.find(({ name, type }) => name === normal.name && type === normal.type);
  const command = {
    ...normal,
    id: known?.id ?? snowflake(),
    application_id: APPLICATION_ID,
    version: known?.version ?? snowflake(),
    ...(guildId === undefined ? global(sent) : { guild_id: guildId }),
  };
  // A command keeps its id for good and its version until it changes.
  return JSON.stringify(command) === JSON.stringify(known) ? command : { ...command, version: snowflake() };
}

function global(sent: Fields) {
  const { contexts, integration_types } = sent;
  return {
    dm_permission: true,
    contexts: Array.isArray(contexts) ? contexts : null,
    integration_types: Array.isArray(integration_types) ? integration_types : [0],
  };
}

function normalized(sent: Fields) {
  const { default_member_permissions: permissions } = sent;
  const options: unknown[] = Array.isArray(sent.options) ? sent.options : [];
  return {
    type: (sent.type ?? ApplicationCommandType.ChatInput) as ApplicationCommandType,
    name: String(sent.name),
    name_localizations: dictionary(sent.name_localizations),
    description: String(sent.description ?? ''),
    description_localizations: dictionary(sent.description_localizations),
    default_member_permissions: permissions === undefined || permissions === null ? null : String(permissions),
    nsfw: sent.nsfw === true,
    ...(options.length > 0 && {
      options: options.filter(isFields).map(option) as unknown[] as APIApplicationCommandOption[],
    }),
  };
}

/** Discord drops what is false or empty, and writes out dictionaries that were left out. */
function option(sent: Fields): Fields {
  const copy: Record<string, unknown> = {
    type: sent.type,
    name: sent.name,
    name_localizations: dictionary(sent.name_localizations),
    description: sent.description,
    description_localizations: dictionary(sent.description_localizations),
  };
  for (const [key, value] of Object.entries(sent)) if (!(key in copy) && !isLeftOut(value)) copy[key] = value;
  if (Array.isArray(copy.choices)) copy.choices = copy.choices.filter(isFields).map(choice);
  if (Array.isArray(copy.options)) copy.options = copy.options.filter(isFields).map(option);
  return copy;
}

function isLeftOut(value: unknown): boolean {
  return value === false || value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function choice({ name, name_localizations, value }: Fields): Fields {
  return { name, name_localizations: dictionary(name_localizations), value };
}

function dictionary(value: unknown): Record<string, string> | null {
  return isFields(value) && Object.keys(value).length > 0 ? (value as Record<string, string>) : null;
}

/** GET leaves the dictionaries out unless asked for them with `with_localizations=true`. */
export function withoutLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLocalizations);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.endsWith('_localizations'))
      .map(([key, item]) => [key, withoutLocalizations(item)]),
  );
}
