import type { Entity } from '../story/story.ts';
import type { StoryContext } from './story-context.ts';
import { wordWeight } from './word-weight.ts';

type Scores = ReadonlyMap<string, number>;

/** How far words are told of everybody and everything: in what describes them, in the facts about them, in what they said. */
export class Portraits {
  readonly #context: StoryContext;
  /** By word, then by the id of an entity: in its description. */
  readonly #described: ReadonlyMap<string, Scores>;
  /** The same in all that is told of it. */
  readonly #told: ReadonlyMap<string, Scores>;

  constructor(context: StoryContext, row: readonly string[]) {
    const { descriptions, facts, quotes } = context.search;
    this.#context = context;
    this.#described = scoresOf(descriptions.meetings(row), ({ record }) => [[record.id, 1]]);
    this.#told = joined(
      scoresOf(facts.meetings(row), ({ about }) => about.map((id, at) => [id, at === 0 ? firstShare : besideShare])),
      scoresOf(quotes.meetings(row), ({ speakers }) => speakers.map((id) => [id, saidShare])),
    );
  }

  /** 0 to 1 */
  described(word: string, { record }: Entity): number {
    return this.#described.get(word)?.get(record.id) ?? 0;
  }

  /** In any of it, 0 to 1. */
  score(word: string, entity: Entity): number {
    return Math.max(this.described(word, entity), this.#told.get(word)?.get(entity.record.id) ?? 0);
  }

  /** How much a word tells apart whom it is told of. */
  weight(word: string): number {
    const { search } = this.#context;
    const having = [...search.entityById.values()].filter((entity) => this.score(word, entity) > 0).length;
    return wordWeight(search, word, { all: search.entityById.size, having });
  }
}

/** What a fact tells of whom it is about first says less of who they are than what describes them; others only come into it. */
const firstShare = 0.8;
const besideShare = 0.6;
/** What somebody said, and where, says least. */
const saidShare = 0.5;

function scoresOf<T>(
  meetings: readonly { readonly typed: string; readonly documents: ReadonlyMap<T, { readonly score: number }> }[],
  sharesOf: (document: T) => readonly (readonly [id: string, share: number])[],
): ReadonlyMap<string, Scores> {
  const scores = new Map<string, Map<string, number>>();
  for (const { typed, documents } of meetings) {
    for (const word of typed.split(' ')) {
      const own = scores.get(word) ?? new Map<string, number>();
      for (const [document, { score }] of documents) {
        for (const [id, share] of sharesOf(document)) raise(own, id, share * Math.min(1, score));
      }
      scores.set(word, own);
    }
  }
  return scores;
}

function joined(one: ReadonlyMap<string, Scores>, other: ReadonlyMap<string, Scores>): ReadonlyMap<string, Scores> {
  const all = new Map<string, Map<string, number>>();
  for (const [word, scores] of [...one, ...other]) {
    const own = all.get(word) ?? new Map<string, number>();
    for (const [id, score] of scores) raise(own, id, score);
    all.set(word, own);
  }
  return all;
}

function raise(scores: Map<string, number>, id: string, score: number): void {
  if (score > (scores.get(id) ?? 0)) scores.set(id, score);
}
