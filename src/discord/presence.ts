import { ActivityType, type Client, Events } from 'discord.js';
import { commandTexts } from '../text/command-texts.ts';
import { cutWords } from '../text/cut.ts';

/** In UTF-16 units: Discord takes 128, and a list of members shows fewer. */
const longest = 64;

/** What stands under the bot's name: where to start, and what it knows. Everybody sees the same, so it is in English. */
export function presenceOf(title: string) {
  const state = cutWords(`/${commandTexts.en.help.name} · ${title}`, longest);
  return { activities: [{ type: ActivityType.Custom, name: 'Custom Status', state }] };
}

/**
 * Keeps it that of the story, which may be read anew.
 *
 * @param title what is answered from at this moment
 * @returns to be called when the title may have changed
 */
export function keepPresence(client: Client, title: () => string): () => void {
  let shown = title();
  // A connection that logs in anew says what the first one said.
  const first = shown;
  client.on(Events.ShardReady, (shardId) => {
    if (shown !== first) client.user?.setPresence({ ...presenceOf(shown), shardId });
  });
  return () => {
    if (title() === shown) return;
    shown = title();
    client.user?.setPresence(presenceOf(shown));
  };
}
