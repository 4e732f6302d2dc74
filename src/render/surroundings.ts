import type { PageName, Reply } from '../answer/reply.ts';
import { textIn } from '../text/text.ts';
import type { Link } from './link.ts';

/** What is known only where the bot runs. */
export interface Surroundings {
  /** The id under which Discord has each command, by its name. */
  readonly commandIds?: ReadonlyMap<string, string> | undefined;
  readonly pages?: Pages | undefined;
}

export type Pages = Readonly<Partial<Record<PageName, string | undefined>>>;

/** Links to those pages of a reply whose address is known. */
export function pageLinks({ pages = [], locale }: Reply, known: Pages = {}): Link[] {
  const text = textIn(locale);
  return pages.flatMap((page) => {
    const url = known[page];
    return url === undefined ? [] : [{ label: text(`page.${page}`), url }];
  });
}
