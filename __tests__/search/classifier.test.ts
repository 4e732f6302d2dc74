import { describe, expect, test } from '@jest/globals';
import { Classifier } from '../../src/search/classifier.ts';
import { train } from '../../src/search/training.ts';
import { words } from '../../src/text/normalize.ts';

const subjects = ['when', 'who', 'where'] as const;

/** The subjects differ in few words and share most. */
const asked: readonly (readonly [(typeof subjects)[number], string])[] = [
  ['when', 'When was the old lighthouse built?'],
  ['when', 'In which year was the old lighthouse built?'],
  ['when', 'Since when has the lighthouse been there?'],
  ['who', 'Who built the old lighthouse?'],
  ['who', 'By whom was the old lighthouse built?'],
  ['who', 'Who had the lighthouse built?'],
  ['where', 'Where was the old lighthouse built?'],
  ['where', 'On which cliff was the old lighthouse built?'],
  ['where', 'Where on the cliff is the lighthouse?'],
];
/** Each so often as it takes for weights that move in small steps. */
const examples = Array.from({ length: 10 }, () => asked)
  .flat()
  .map(([subject, text]) => ({ subject: subjects.indexOf(subject), row: words(text) }));
const classifier = new Classifier(subjects, train(examples, subjects.length));

function scoresOf(question: string, own = classifier): number[] {
  return subjects.map(own.scorer(words(question)));
}

function bestOf(question: string): string | undefined {
  const scores = scoresOf(question);
  return subjects[scores.indexOf(Math.max(...scores))];
}

describe('a question goes to the subject', () => {
  test.each(asked.map(([subject, text]) => [text, subject]))('that it was stored with: %s', (text, subject) => {
    expect(bestOf(text)).toBe(subject);
  });

  test.each([
    ['who was it that built the lighthouse', 'who'],
    ['year in which the lighthouse was built', 'when'],
    ['which cliff is the lighthouse on', 'where'],
  ])('whose own words it has, though nobody asked so before: %s', (text, subject) => {
    expect(bestOf(text)).toBe(subject);
  });
});

test('words that nobody has asked with speak for nothing', () => {
  expect(scoresOf('zeppelin airport')).toEqual([0, 0, 0]);
  expect(scoresOf('')).toEqual([0, 0, 0]);
});

test('a subject that it was not trained for has no score', () => {
  expect(classifier.scorer(words('who built it'))('price' as never)).toBe(0);
});

test('the same examples always give the same weights', () => {
  expect(train(examples, subjects.length)).toEqual(train(examples, subjects.length));
});

test('nothing to learn from is no fault', () => {
  const empty = new Classifier(subjects, train([], subjects.length));
  expect(scoresOf('who built the lighthouse', empty)).toEqual([0, 0, 0]);
});

test('more subjects than a short row of weights holds are told apart, too', () => {
  const many = Array.from({ length: 600 }, (_, number) => `s${number}`);
  const questions = many.flatMap((name, subject) =>
    ['what is', 'tell me of'].map((start) => ({ subject, row: [...start.split(' '), 'the', 'price', 'of', name] })),
  );
  const learnt = train(questions, many.length);
  const own = new Classifier(many, learnt);
  const right = many.filter((name) => {
    const score = own.scorer(['what', 'is', 'the', 'price', 'of', name]);
    return many.every((other) => other === name || score(other) < score(name));
  });
  expect(right).toHaveLength(many.length);
});
