import type { Entity } from '../../story/story.ts';
import { textIn } from '../../text/text.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Action } from '../reply.ts';
import { compareContenders, compareWithPlace } from './compare.ts';
import { showResult } from './show-result.ts';

/** What somebody or something that was asked for leads on to: their words, their result, and what else is told. */
export function entityFollowUps(asking: AnswerContext, { record: { id } }: Entity): Action[] {
  const { story } = asking.context;
  const text = textIn(asking.locale);
  const isQuoted = story.quotes.some(({ speakers }) => speakers.includes(id));
  const isTold = story.facts.some(({ about }) => about.includes(id));
  const said: Action = { label: text('who.words'), command: 'quote', args: { search: id, ...asking.carried } };
  const told: Action = { label: text('lead.facts'), command: 'fact', args: { topic: id, ...asking.carried } };
  return [...(isQuoted ? [said] : []), ...resultOf(asking, id), ...(isTold ? [told] : [])];
}

/** The first result of a place or of a contender, and what it is compared with. */
function resultOf(asking: AnswerContext, id: string): Action[] {
  const { results } = asking.context.story;
  const here = results.find(({ place }) => place === id);
  if (here) return [showResult(asking, here, 'both'), ...compareWithPlace(asking, here)];
  // A party stands for itself before it stands for a candidate.
  const standing = results.find(({ standings }) =>
    standings.some(({ candidate, party }) => (candidate ?? party) === id),
  );
  return standing ? [showResult(asking, standing, 'both'), ...compareContenders(asking, standing, id)] : [];
}
