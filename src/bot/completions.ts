import { type Completable, Completer } from '../search/complete.ts';
import { type Locale, locales } from '../text/locale.ts';
import type { Choice, Context } from './command.ts';

type Complete = (context: Context, typed: string, locale: Locale) => readonly Choice[];

/** Completions of an option, whose entries are made and indexed once for each context and language. */
export function completions(entriesOf: (context: Context, locale: Locale) => readonly Completable[]): Complete {
  const made = new WeakMap<Context, Map<Locale, Completer>>();
  return (context, typed, locale) => {
    const byLocale = made.get(context) ?? new Map<Locale, Completer>();
    made.set(context, byLocale);
    const completer = byLocale.get(locale) ?? new Completer(entriesOf(context, locale));
    byLocale.set(locale, completer);
    return completer.complete(typed).map((label) => ({ name: label, value: label }));
  };
}

/** Makes the indexes of all completions, one at a time, so that nobody who types has to wait for them. */
export async function warmCompletions(context: Context): Promise<void> {
  for (const { options } of context.commands) {
    for (const option of Object.values(options)) {
      for (const locale of locales) {
        if (option.type !== 'text') continue;
        // A start that no name has, and that many words resemble.
        option.complete?.(context, 'zqcompare sqtions', locale);
        // What came in meanwhile is answered first.
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
  }
}
