import type { Asked } from '../../ask/ask-finding.ts';
import type { AnswerContext } from '../answer-context.ts';
import { closest } from '../closest.ts';
import type { Answer } from '../reply.ts';
import { factsAnswer, gapAnswer, nothingAnswer } from './facts.ts';
import { figureAnswer, unstatedAnswer } from './figures.ts';
import {
  agesAnswer,
  ageThenAnswer,
  attributeAnswer,
  birthAnswer,
  identityAnswer,
  leaderlessAnswer,
  untoldAnswer,
} from './people.ts';
import { lackingAnswer, resultsAnswer } from './results.ts';
import { quotesAnswer, silentAnswer, strangerAnswer } from './words-said.ts';

/** What is found for a free question, in words, and what it leads on to. */
export function answerFinding(asking: AnswerContext, asked: Asked): Answer {
  const answer = ofKind(asking, asked);
  return asked.finding.isClosest ? closest(answer, asking.locale) : answer;
}

function ofKind(asking: AnswerContext, { question, finding }: Asked): Answer {
  switch (finding.kind) {
    case 'facts':
      return factsAnswer(asking, finding, question);
    case 'gap':
      return gapAnswer(asking, finding);
    case 'nothing':
      return nothingAnswer(asking, finding, question);
    case 'figure':
      return figureAnswer(asking, finding);
    case 'unstated':
      return unstatedAnswer(asking, finding);
    case 'results':
      return resultsAnswer(asking, finding);
    case 'lacking':
      return lackingAnswer(asking, finding);
    case 'quotes':
      return quotesAnswer(asking, finding);
    case 'silent':
      return silentAnswer(asking, finding);
    case 'stranger':
      return strangerAnswer(asking, finding);
    case 'identity':
      return identityAnswer(asking, finding);
    case 'leaderless':
      return leaderlessAnswer(asking, finding);
    case 'ages':
      return agesAnswer(asking, finding);
    case 'ageThen':
      return ageThenAnswer(asking, finding);
    case 'attribute':
      return attributeAnswer(asking, finding);
    case 'birth':
      return birthAnswer(asking, finding);
    case 'untold':
      return untoldAnswer(asking, finding);
    case 'both':
      return bothAnswer(asking, finding.parts);
  }
}

/** One below the other, without what each leads on to. */
function bothAnswer(asking: AnswerContext, parts: readonly [Asked, Asked]): Answer {
  const [first, second] = parts.map((part) => answerFinding(asking, part)) as [Answer, Answer];
  const blocks = [...first.blocks, ...second.blocks];
  return { ...first, blocks, sources: [...first.sources, ...second.sources], actions: [] };
}
