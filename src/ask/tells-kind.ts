import type { StoryContext } from '../lookup/story-context.ts';
import type { QuestionKind } from '../search/question-kind.ts';
import { numbersIn } from '../story/numerals.ts';
import type { Fact } from '../story/schema.ts';
import type { Question } from './question.ts';
import { anyTime } from './times-told.ts';

const reasons =
  /\b(?:because|since|so that|in order to|due to|blam\w+|arguing|saying|after|over|for want of|car|parce|puisque|afin|pour|faute|gr[aâ]ce [aà]|en raison|[aà] cause|estim\w+|jug\w+)\b/iu;

/** Whether a fact states what the question word asks for, beside what the question has itself. */
export function tellsKind(context: StoryContext, fact: Fact, question: Question, kind: QuestionKind): boolean {
  switch (kind) {
    case 'count':
    case 'span':
    case 'age':
      return figuresOf(fact).some((figure) => !figuresIn(question).includes(figure));
    case 'when':
      return anyTime.test(fact.statement.en);
    case 'where':
      return placesOf(context).some((id) => fact.about.includes(id) && !isNamed(question, id));
    case 'why':
      return reasons.test(fact.statement.en);
    default:
      return false;
  }
}

const stated = new WeakMap<Fact, readonly number[]>();

function figuresOf(fact: Fact): readonly number[] {
  const known = stated.get(fact) ?? numbersIn(fact.statement.en);
  stated.set(fact, known);
  return known;
}

const asked = new WeakMap<Question, readonly number[]>();

function figuresIn(question: Question): readonly number[] {
  const known = asked.get(question) ?? numbersIn(question.row.join(' '));
  asked.set(question, known);
  return known;
}

function placesOf({ story }: StoryContext): readonly string[] {
  return story.places.map(({ id }) => id);
}

function isNamed({ named }: Question, id: string): boolean {
  return named.some(({ hits }) => hits.some(({ value }) => value.record.id === id));
}
