import type { Dispatcher } from './dispatch.ts';

/** Names of stories, and which of them each server has. The first name of a list answers unless another is asked for. */
export interface StoryPlan {
  /** For direct messages, and for every server that `servers` does not name. Never empty. */
  readonly everywhere: readonly string[];
  /** By the server's number. No list is empty. */
  readonly servers: ReadonlyMap<string, readonly string[]>;
}

/** The stories of a server, or of direct messages. */
export function storiesAt({ everywhere, servers }: StoryPlan, guildId: string | undefined): readonly string[] {
  return (guildId === undefined ? undefined : servers.get(guildId)) ?? everywhere;
}

/** Every story once, in the order of the setting. */
export function allStories({ everywhere, servers }: StoryPlan): readonly string[] {
  return [...new Set([...everywhere, ...[...servers.values()].flat()])];
}

/**
 * Whether the commands need an option for the story. Discord has one list of commands for all servers, so one place with
 * two stories is enough.
 *
 * @param guildId the only server that the commands are registered in, if there is one
 */
export function needsStoryOption(plan: StoryPlan, guildId: string | undefined): boolean {
  const places = guildId === undefined ? [plan.everywhere, ...plan.servers.values()] : [storiesAt(plan, guildId)];
  return places.some(({ length }) => length > 1);
}

/** The stories that a process answers from, with what answers from each. */
export class Stories {
  readonly plan: StoryPlan;
  readonly #dispatchers: ReadonlyMap<string, Dispatcher>;

  /** @param dispatchers one for each story of the plan */
  constructor(plan: StoryPlan, dispatchers: ReadonlyMap<string, Dispatcher>) {
    this.plan = plan;
    this.#dispatchers = dispatchers;
  }

  /** One story, the same everywhere. */
  static only(dispatcher: Dispatcher): Stories {
    const name = dispatcher.context.story.article.id;
    return new Stories({ everywhere: [name], servers: new Map() }, new Map([[name, dispatcher]]));
  }

  get names(): readonly string[] {
    return allStories(this.plan);
  }

  /** What answers where no server is known. */
  get usual(): Dispatcher {
    return this.dispatcher(this.plan.everywhere[0] ?? '');
  }

  /** What answers from a story of the plan. */
  dispatcher(name: string): Dispatcher {
    const dispatcher = this.#dispatchers.get(name);
    if (!dispatcher) throw new Error(`the story ${name} was not loaded`);
    return dispatcher;
  }
}
