import * as z from 'zod';
import type { Action } from '../../answer/reply.ts';
import { limits } from '../limits.ts';

/** Goes up when the meaning of what follows changes, so that older buttons are told apart instead of misread. */
const version = '1';

/** The id of a menu, whose state is in the values of its choices. */
export const menuId = `${version}|menu`;

const escapes: Readonly<Record<string, string>> = { '%': '%25', '|': '%7C', '=': '%3D' };

/**
 * A button's whole state: the version, the command, and its options, such as `1|result|place=riverton|round=1`.
 *
 * @throws RangeError for an action with more state than Discord lets a button carry
 */
export function encodeCustomId({ command, args }: Pick<Action, 'args'> & { readonly command: string }): string {
  const pairs = Object.entries(args).map(([name, value]) => `${name}=${protect(String(value))}`);
  const id = [version, command, ...pairs].join('|');
  if (id.length > limits.customId) throw new RangeError(`a button of /${command} would carry ${id.length} characters`);
  return id;
}

/** Whether a button has room for all of an action's state. */
export function fitsIntoCustomId(action: Parameters<typeof encodeCustomId>[0]): boolean {
  try {
    return encodeCustomId(action) !== '';
  } catch {
    return false;
  }
}

const shape = z
  .string()
  .max(limits.customId)
  .transform((id) => id.split('|'))
  .pipe(z.tuple([z.literal(version), z.string().min(1)], z.string().regex(/^[a-z]+=/)))
  .transform(([, command, ...pairs]) => ({ command, options: Object.fromEntries(pairs.map(pairOf)) }));

/** What a button asks for, its options still as text; `undefined` for anything that is not a button of ours. */
export function decodeCustomId(id: string): { command: string; options: Record<string, string> } | undefined {
  return shape.safeParse(id).data;
}

function pairOf(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return [pair.slice(0, at), restore(pair.slice(at + 1))];
}

function protect(value: string): string {
  return value.replace(/[%|=]/g, (character) => escapes[character] ?? character);
}

function restore(value: string): string {
  return value.replace(/%(25|7C|3D)/g, (code) => Object.keys(escapes).find((key) => escapes[key] === code) ?? code);
}
