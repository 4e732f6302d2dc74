import { textIn } from '../../text/text.ts';
import { type AnswerContext, nameIn } from '../answer-context.ts';
import type { Action } from '../reply.ts';

/** A button that tells who or what somebody or something is that the story names. */
export function whoIs(asking: AnswerContext, id: string): Action[] {
  const entity = asking.context.search.entityById.get(id);
  if (!entity) return [];
  const key = entity.type === 'person' ? 'lead.whoIs' : 'lead.about';
  const label = textIn(asking.locale)(key, { name: nameIn(asking, id) });
  return [{ label, command: 'who', args: { name: id, ...asking.carried } }];
}
