import { noStoryReply } from '../answer/no-story-reply.ts';
import { allStories, type Stories, storiesAt } from '../bot/stories.ts';
import type { Surroundings } from '../render/surroundings.ts';
import { Completer } from '../search/complete.ts';
import type { Locale } from '../text/locale.ts';
import { nameKey } from '../text/normalize.ts';
import { Answers } from './answers.ts';

/** The option of every command that names a story, and the part of a button's state that does. */
export const storyOption = 'story';

/** Finds what answers a question: by the server that it comes from, and by the story that it names. */
export class StoryDesks {
  readonly #stories: Stories;
  readonly #answers: ReadonlyMap<string, Answers>;

  constructor(stories: Stories) {
    const names = allStories(stories.plan);
    // Buttons lead on within their story, also after the server was given another one.
    const inButtons = (name: string) => (names.length > 1 ? name : undefined);
    this.#stories = stories;
    this.#answers = new Map(names.map((name) => [name, new Answers(stories.dispatcher(name), inButtons(name))]));
  }

  /** Tells what answers, from whatever story, where the bot runs: see `Answers.know`. */
  know(surroundings: Surroundings): void {
    for (const answers of this.#answers.values()) answers.know(surroundings);
  }

  /** Whether it is known where the bot can be invited from. */
  get knowsInvite(): boolean {
    return this.usual(undefined).knowsInvite;
  }

  /** Whether somebody there may have meant another story than the one that answers. */
  hasSeveral(guildId: string | undefined): boolean {
    return storiesAt(this.#stories.plan, guildId).length > 1;
  }

  /** What answers in a server, or in direct messages, where no story is named. */
  usual(guildId: string | undefined): Answers {
    const [first = ''] = storiesAt(this.#stories.plan, guildId);
    return this.#answersFrom(first);
  }

  /**
   * What answers from the story that is named, by its name or by the headline of its article.
   *
   * @returns `undefined` if the server has no such story
   */
  named(guildId: string | undefined, named: unknown): Answers | undefined {
    if (named === undefined) return this.usual(guildId);
    if (typeof named !== 'string') return undefined;
    const key = nameKey(named);
    const names = storiesAt(this.#stories.plan, guildId);
    const found = names.find((name) => name === named) ?? names.find((name) => nameKey(this.#headline(name)) === key);
    return found === undefined ? undefined : this.#answersFrom(found);
  }

  /** The stories of a server whose headlines or names fit what was typed. */
  complete(guildId: string | undefined, typed: string): { readonly name: string; readonly value: string }[] {
    const names = storiesAt(this.#stories.plan, guildId);
    const entries = names.map((name) => ({ label: name, names: [this.#headline(name), name] }));
    return new Completer(entries).complete(typed).map((name) => ({ name: this.#headline(name), value: name }));
  }

  /** Tells which stories there are, to somebody who named another one. */
  noSuchStory(guildId: string | undefined, locale: Locale) {
    const stories = storiesAt(this.#stories.plan, guildId).map((name) => this.#headline(name));
    return this.usual(guildId).say(locale, () => noStoryReply(locale, stories));
  }

  #headline(name: string): string {
    return this.#stories.dispatcher(name).context.story.article.headline;
  }

  #answersFrom(name: string): Answers {
    const answers = this.#answers.get(name);
    if (!answers) throw new Error(`the story ${name} was not loaded`);
    return answers;
  }
}
