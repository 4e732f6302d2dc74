import { type Environment, type SettingName, settingNames } from './config.ts';

/** Names that other software sets for itself, or of which a slip could be anything. */
const unmistakable = settingNames.filter((name) => name.includes('_') && name !== 'DISCORD_API_URL');

/** A name that is set and not one of ours, and the unset one of ours that it looks like. */
export interface Lookalike {
  readonly name: string;
  readonly setting: SettingName;
}

/**
 * Finds what is set under a name that nothing reads, but that looks like the name of a setting: `discord_token`, `TOKEN`,
 * `DISCORD_TOKN`. A setting that is set under its own name is not looked for.
 *
 * @param inFile the names in `.env`, where other software has no say
 */
export function lookalikes(environment: Environment, inFile: readonly string[]): Lookalike[] {
  const isSet = (name: string) => (environment[name] ?? '').trim() !== '';
  const known = new Set<string>(settingNames);
  return Object.keys(environment)
    .filter((name) => !known.has(name) && isSet(name))
    .flatMap((name) => {
      const candidates = inFile.includes(name) ? settingNames : unmistakable;
      const setting = candidates.find((one) => !isSet(one) && isLike(name, one));
      return setting === undefined ? [] : [{ name, setting }];
    });
}

/** What Node, Docker and the system read from the same file. */
const ofOthers = /^(?:COMPOSE|DOCKER|NODE|NPM|LC)_|^(?:TZ|LANG|NO_COLOR|FORCE_COLOR|UV_THREADPOOL_SIZE)$/i;

/** Names in `.env` that nothing reads and that look like nothing. */
export function strangers(inFile: readonly string[], found: readonly Lookalike[]): string[] {
  const known = new Set<string>([...settingNames, ...found.map(({ name }) => name)]);
  return inFile.filter((name) => !known.has(name) && !ofOthers.test(name));
}

/** One line for all of them. */
export function describeLookalikes(found: readonly Lookalike[]): string {
  const each = found.map(({ name, setting }) => `${name} is not a setting; did you mean ${setting}?`);
  return each.join(' ');
}

function isLike(name: string, setting: string): boolean {
  if (core(name) === core(setting)) return true;
  const [one, other] = [name.toUpperCase(), setting];
  return other.length >= 8 && Math.abs(one.length - other.length) <= 1 && isOneSlip(one, other);
}

/** What is left of a name without its marks and without saying that it is the bot's or Discord's. */
function core(name: string): string {
  return name
    .toUpperCase()
    .replace(/DISCORD|BOT/g, '')
    .replace(/[^A-Z0-9]/g, '');
}

/** Whether a letter was left out, added, changed, or swapped with its neighbour: one deletion on each side then agrees. */
function isOneSlip(one: string, other: string): boolean {
  const shorter = deletions(other);
  return [one, ...deletions(one)].some((text) => text === other || shorter.includes(text));
}

function deletions(word: string): string[] {
  return [...word].map((_, index) => word.slice(0, index) + word.slice(index + 1));
}
