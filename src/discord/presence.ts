import { commandTexts } from '../text/command-texts.ts';
import { cutWords } from '../text/cut.ts';

/** In UTF-16 units: Discord takes 128, and a list of members shows fewer. */
const longest = 64;

/** What stands under the bot's name: where to start, and what it knows. Everybody sees the same, so it is in English. */
export function statusOf(title: string): string {
  return cutWords(`/${commandTexts.en.help.name} · ${title}`, longest);
}
