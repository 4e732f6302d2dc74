import type { Asking } from '../answer-context.ts';
import type { AskFinding } from '../ask/ask.ts';
import type { Action } from '../reply.ts';
import { factLeads } from './facts.ts';
import { entityLeads } from './people.ts';
import { quoteLeads } from './quotes.ts';
import { resultLeads } from './results.ts';
import { whoIs } from './who-is.ts';

/** What the answer to a free question leads on to; what the story does not say has near questions of its own. */
export function findingLeads(asking: Asking, finding: AskFinding): Action[] {
  switch (finding.kind) {
    case 'results':
      return resultLeads(asking, finding.results);
    case 'identity':
      return entityLeads(asking, finding.entity);
    case 'quotes':
      return finding.quotes.slice(0, 1).flatMap((quote) => quoteLeads(asking, quote, finding.quotes, ''));
    case 'facts':
      return factLeads(asking, finding.facts);
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
