import type { Story } from '../story/story.ts';
import type { Locale } from '../text/locale.ts';

const mostExamples = 4;

/** A few questions that the story answers, taken evenly from all of its facts. */
export function exampleQuestions({ facts }: Pick<Story, 'facts'>, locale: Locale): readonly string[] {
  const questions = facts.flatMap((fact) => fact.questions[locale].slice(0, 1));
  const step = Math.max(1, Math.ceil(questions.length / mostExamples));
  return questions.filter((_, index) => index % step === Math.floor(step / 2));
}
