import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';

/** What was asked before, as a command with its options. */
export interface LastAsked {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What was asked before as a question in words; `undefined` where nothing follows on from it. */
export function questionOf({ command, options }: LastAsked, locale: Locale): string | undefined {
  const text = textIn(locale);
  const said = (name: string) => (typeof options[name] === 'string' ? options[name] : '');
  switch (command) {
    case 'ask':
      return said('question') || undefined;
    case 'result': {
      const place = said('place');
      const round = Number(options.round);
      return Number.isInteger(round) ? text('asked.round', { place, round }) : text('asked.result', { place });
    }
    case 'compare':
      return text('asked.compare', { a: said('a'), b: said('b') });
    case 'who':
      return text('asked.who', { name: said('name') });
    case 'quote':
      return text('asked.said', { name: said('search') });
    case 'fact':
      return said('topic') || undefined;
    default:
      return undefined;
  }
}
