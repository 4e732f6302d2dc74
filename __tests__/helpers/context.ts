import type { Context } from '../../src/bot/command.ts';
import { loadContext } from '../../src/operate/load-context.ts';
import { root } from './root.ts';

/** The first story with the real commands, as `npm start` has it. */
export function calais(): Context {
  return loadContext(root, 'calais-2015', '0.0.0-test');
}
