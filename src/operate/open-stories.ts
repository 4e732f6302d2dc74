import { join } from 'node:path';
import type { Context } from '../bot/command.ts';
import type { Dispatcher } from '../bot/dispatch.ts';
import type { Guard } from '../bot/guarded.ts';
import { allStories, Stories } from '../bot/stories.ts';
import { openDictionary } from '../language/dictionary.ts';
import type { Logger } from '../log.ts';
import { storyFolder } from '../story/stories.ts';
import type { Settings } from './config.ts';
import { contextLoader } from './context-loader.ts';
import { createDispatcher } from './dispatcher.ts';

/** A story that answers, and how to read it anew. */
export interface OpenStory {
  readonly name: string;
  readonly dispatcher: Dispatcher;
  /** The folders that its files are in. */
  readonly folders: readonly string[];
  /** @throws StoryError when the story is broken */
  load(): Promise<Context>;
}

interface Order {
  /** The project's folder. */
  readonly folder: string;
  readonly version: string;
  readonly settings: Pick<Settings, 'stories' | 'logUnanswered' | 'drafts'>;
  readonly guard: Guard;
  readonly log: Logger;
}

/** Loads every story of the settings, one after the other. They share the dictionaries. @throws StoryError for a broken one */
export async function openStories({ folder, version, settings, guard, log }: Order): Promise<OpenStory[]> {
  const { stories, logUnanswered, drafts = false } = settings;
  const names = allStories(stories);
  const dictionary = openDictionary(folder);
  const data = join(folder, 'data');
  const opened: OpenStory[] = [];
  for (const name of names) {
    const loader = contextLoader({ folder, name, drafts }, version, dictionary);
    const load = () => loader(log);
    const story = names.length > 1 ? name : undefined;
    const dispatcher = createDispatcher(await load(), () => log, { guard, logUnanswered, story });
    opened.push({ name, dispatcher, folders: [data, storyFolder(folder, name)], load });
  }
  return opened;
}

export function storiesOf(opened: readonly OpenStory[], { stories }: Pick<Settings, 'stories'>): Stories {
  return new Stories(stories, new Map(opened.map(({ name, dispatcher }) => [name, dispatcher])));
}
