import { derive } from '../../ask/arithmetic.ts';
import type { Of } from '../../ask/ask-finding.ts';
import { derivedText, namesUnit } from '../../ask/derived-text.ts';
import type { Question } from '../../ask/question.ts';
import type { Fact } from '../../story/schema.ts';
import { questionsIn } from '../../story/story.ts';
import { echoed } from '../../text/cut.ts';
import { textIn } from '../../text/text.ts';
import type { AnswerContext } from '../answer-context.ts';
import { factFollowUps } from '../follow-ups/facts.ts';
import type { Action, Answer, Block } from '../reply.ts';
import { echo, firstSource, found, missing, statements } from './outcomes.ts';

/** Facts with what is worked out from them. */
export function factsAnswer(asking: AnswerContext, { records: facts }: Of<'facts'>, question: Question): Answer {
  const { article } = asking.context.story;
  const year = Number(article.datePublished.slice(0, 4));
  const blocks = facts.flatMap((fact): Block[] => {
    const unitIsNamed = namesUnit(fact, asking.locale, article.inLanguage);
    const derived = derive(fact, question, year).map((one) => derivedText(one, asking.locale, unitIsNamed));
    return [
      { kind: 'text', text: fact.statement[asking.locale] },
      ...derived.map((text) => ({ kind: 'computed' as const, text })),
    ];
  });
  return found(blocks, facts.flatMap(firstSource), factFollowUps(asking, facts));
}

export function gapAnswer(asking: AnswerContext, { gap, near }: Of<'gap'>): Answer {
  const { locale } = asking;
  const what = textIn(locale)('ask.gap', { missing: gap.missing[locale] });
  return missing(locale, what, statements(near, locale), didYouMean(asking, near));
}

export function nothingAnswer(asking: AnswerContext, { lacking, near }: Of<'nothing'>, { row }: Question): Answer {
  const { locale } = asking;
  const words = echoed(lacking.slice(0, 4).join(', ') || row.join(' '));
  const what = textIn(locale)('ask.nothing', { words });
  return echo(locale, what, statements(near, locale), didYouMean(asking, near));
}

/** A button for each near fact, with a question that is stored with it and short enough to carry. */
function didYouMean({ locale, carried }: AnswerContext, facts: readonly Fact[]): Action[] {
  return facts.flatMap(({ questions }) => {
    const question = questionsIn(questions, locale).find(({ length }) => length <= mostCarried);
    return question === undefined ? [] : [{ label: question, command: 'ask' as const, args: { question, ...carried } }];
  });
}

/** What a button has room for beside the rest of its state. */
const mostCarried = 70;
