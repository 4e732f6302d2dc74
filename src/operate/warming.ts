import type { Context } from '../bot/command.ts';
import { warmCompletions } from '../bot/completions.ts';
import { warm } from '../lookup/indexes.ts';

/** Makes everything that is made when it is first asked for, in small pieces, so that nobody waits for it. */
export async function warmContext(context: Context): Promise<void> {
  await warm(context.search);
  await warmCompletions(context);
}
