import { GatewayDispatchEvents } from 'discord-api-types/v10';
import fc from 'fast-check';
import { made } from '../case.ts';
import { mention, slash } from '../double.ts';

interface OddEvent {
  readonly event: 'INTERACTION_CREATE' | 'MESSAGE_CREATE';
  readonly data: unknown;
}

/** Interactions and messages in which one field, somewhere, is something else. */
export function malformed(count: number): OddEvent[] {
  const odd = fc.oneof(
    fc.constantFrom(null, '', 'x', 0, -1, 1e300, true, [], {}, [[]], '1'.repeat(50), '\u0000', '__proto__'),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const change = fc.record({ turn: fc.nat(1_000), value: odd, isMessage: fc.boolean() });
  return made(change, count).map(({ turn, value, isMessage }) => {
    const whole = isMessage ? mention('who won?') : slash('ask', { question: 'who won?' });
    const paths = pathsOf(whole);
    const data = changed(whole, paths[turn % paths.length] ?? [], value);
    return { event: isMessage ? GatewayDispatchEvents.MessageCreate : GatewayDispatchEvents.InteractionCreate, data };
  });
}

type Path = readonly string[];

/** The place of every field, at any depth. */
function pathsOf(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...pathsOf(inner).map((path) => [key, ...path])]);
}

function changed(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(whole)) return whole.map((one, at) => (`${at}` === key ? changed(one, rest, value) : one));
  if (typeof whole !== 'object' || whole === null) return value;
  return Object.fromEntries(
    Object.entries(whole).map(([name, one]) => [name, name === key ? changed(one, rest, value) : one]),
  );
}
