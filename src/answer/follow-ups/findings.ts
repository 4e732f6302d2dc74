import type { AskFinding } from '../../ask/ask-finding.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Action } from '../reply.ts';
import { factFollowUps } from './facts.ts';
import { entityFollowUps } from './people.ts';
import { quoteFollowUps } from './quotes.ts';
import { resultFollowUps } from './results.ts';
import { whoIs } from './who-is.ts';

/** What the answer to a free question leads on to; what the story does not say has near questions of its own. */
export function findingFollowUps(asking: AnswerContext, finding: AskFinding): Action[] {
  switch (finding.kind) {
    case 'results':
      return resultFollowUps(asking, finding.results);
    case 'identity':
      return entityFollowUps(asking, finding.entity);
    case 'quotes':
      return finding.quotes.slice(0, 1).flatMap((quote) => quoteFollowUps(asking, quote, finding.quotes, ''));
    case 'facts':
      return factFollowUps(asking, finding.facts);
    case 'ages':
      return finding.people.slice(0, 2).flatMap(({ id }) => whoIs(asking, id));
    case 'ageThen':
    case 'attribute':
    case 'birth':
      return whoIs(asking, finding.person.id);
    default:
      return [];
  }
}
