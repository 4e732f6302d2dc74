import type { Comparison } from '../../lookup/compare/comparison.ts';
import type { Side } from '../../lookup/compare/read-side.ts';
import { textIn } from '../../text/text.ts';
import { type AnswerContext, nameIn } from '../answer-context.ts';
import { sideName } from '../comparison-names.ts';
import { lackText } from '../comparison-refusal.ts';
import { showComparison, someComparisons } from '../follow-ups/compare.ts';
import { mainResults, noResult } from '../no-result.ts';
import type { Action, Answer } from '../reply.ts';

type Pairs = Extract<Comparison, { kind: 'choose' }>['pairs'];

/** A button for each reading, named by what tells it from the others. */
export function chooseReading(asking: AnswerContext, pairs: Pairs): Answer {
  const readings = pairs.flatMap(([a, b]) => showComparison(asking, readingName(asking, pairs, [a, b]), a, b));
  return choose(asking, 'compare.choose', readings);
}

/** The two are one and the same, or of different kinds; buttons for comparisons that the story has. */
export function tryOthers(asking: AnswerContext, what: 'compare.same' | 'compare.unlike'): Answer {
  return choose(asking, what, someComparisons(asking));
}

function readingName(asking: AnswerContext, pairs: Pairs, [a, b]: readonly [Side, Side]): string {
  if (a.place !== undefined && a.place === b.place) return nameIn(asking, a.place);
  if (pairs.every(([one]) => one === a)) return sideName(asking, b);
  if (pairs.every(([, other]) => other === b)) return sideName(asking, a);
  return textIn(asking.locale)('lead.against', { one: sideName(asking, a), other: sideName(asking, b) });
}

/** What the story lacks for it, with the results that come nearest. */
export function noComparison(asking: AnswerContext, lack: Parameters<typeof lackText>[1]): Answer {
  const near = 'others' in lack && lack.others.length > 0 ? lack.others : mainResults(asking.context);
  const answer = noResult(asking, lackText(asking, lack), near);
  return { ...answer, actions: [...answer.actions, ...someComparisons(asking)].slice(0, 5) };
}

function choose(
  asking: AnswerContext,
  what: 'compare.choose' | 'compare.same' | 'compare.unlike',
  actions: readonly Action[],
): Answer {
  const text = textIn(asking.locale);
  return {
    status: 'choose',
    title: text('reply.didYouMean'),
    blocks: [{ kind: 'text', text: text(what) }],
    sources: [],
    actions,
  };
}
