import type { Entity } from '../story/story.ts';
import type { StoryContext } from './story-context.ts';
import { wordWeight } from './word-weight.ts';

type Scores = ReadonlyMap<string, number>;

/** How far words are told of everybody and everything: in what describes them, and in the facts about them. */
export class Portraits {
  readonly #context: StoryContext;
  /** By word, then by the id of an entity: in its description. */
  readonly #described: ReadonlyMap<string, Scores>;
  /** The same in facts about it. */
  readonly #told: ReadonlyMap<string, Scores>;

  constructor(context: StoryContext, row: readonly string[]) {
    const { descriptions, facts } = context.search;
    this.#context = context;
    this.#described = scoresOf(descriptions.meetings(row), ({ record }) => [record.id]);
    this.#told = scoresOf(facts.meetings(row), ({ about }) => about);
  }

  /** 0 to 1 */
  described(word: string, { record }: Entity): number {
    return this.#described.get(word)?.get(record.id) ?? 0;
  }

  /** In either, 0 to 1. */
  score(word: string, entity: Entity): number {
    return Math.max(this.described(word, entity), toldShare * (this.#told.get(word)?.get(entity.record.id) ?? 0));
  }

  /** How much a word tells apart whom it is told of. */
  weight(word: string): number {
    const { search } = this.#context;
    const having = [...search.entityById.values()].filter((entity) => this.score(word, entity) > 0).length;
    return wordWeight(search, word, { all: search.entityById.size, having });
  }
}

/** What is told of somebody in a fact says less of who they are than what describes them. */
const toldShare = 0.8;

function scoresOf<T>(
  meetings: readonly { readonly typed: string; readonly documents: ReadonlyMap<T, { readonly score: number }> }[],
  idsOf: (document: T) => readonly string[],
): ReadonlyMap<string, Scores> {
  const scores = new Map<string, Map<string, number>>();
  for (const { typed, documents } of meetings) {
    for (const word of typed.split(' ')) {
      const own = scores.get(word) ?? new Map<string, number>();
      for (const [document, { score }] of documents) {
        for (const id of idsOf(document)) own.set(id, Math.max(own.get(id) ?? 0, Math.min(1, score)));
      }
      scores.set(word, own);
    }
  }
  return scores;
}
