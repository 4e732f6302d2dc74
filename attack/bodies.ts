import type { Scene } from './case.ts';
import { type DiscordDouble, isFields } from './double.ts';
import { faultOf } from './payloads.ts';

/** Looks at everything that was sent to Discord. */
export function bodies(scene: Scene, double: DiscordDouble): void {
  const pings = scene.row('messages sent: allowed_mentions lets nobody be pinged');
  const shown = scene.row('texts shown: no control or bidi characters, no link, no format');
  const seen = scene.row("bodies held against Discord's rules");
  for (const { path, body } of double.requests) {
    if (!/\/(?:callback|messages)$/.test(path) || !isFields(body)) continue;
    const message = path.endsWith('/callback') ? body.data : body;
    seen.held += 1;
    for (const text of textsOf(body)) {
      const fault = faultOf(text.replace(ownCommand, ''));
      shown.count(fault === undefined, () => `${fault}: ${JSON.stringify(text.slice(0, 200))}`);
    }
    if (!isFields(message) || 'choices' in message) continue;
    pings.count(JSON.stringify(message.allowed_mentions) === '{"parse":[]}', () => `${path} has others`);
  }
  for (const fault of double.faults) {
    seen.held -= 1;
    seen.count(false, () => fault);
  }
}

/** A command that the bot mentions itself; those that are tried on it have ids that begin so. */
const ownCommand = /<\/[\w-]+:(?!1100000000000000)\d+>/g;

/** Every text of a body that somebody sees. */
export function textsOf(value: unknown, key = ''): string[] {
  // What a button carries and what a choice gives back are not shown.
  if (typeof value === 'string') return ['custom_id', 'value', 'url', 'nonce'].includes(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one));
  return isFields(value) ? Object.entries(value).flatMap(([name, one]) => textsOf(one, name)) : [];
}
