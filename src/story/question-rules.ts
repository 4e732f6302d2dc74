import { fold } from '../text/normalize.ts';
import type { Problem } from './problem.ts';
import type { QuestionLine } from './question-files.ts';
import type { Fact, Gap } from './schema.ts';

interface Subjects {
  readonly facts: readonly Fact[];
  readonly gaps: readonly Gap[];
}

/** Each stored question is of a fact or a gap of the story, and of one of them alone. */
export function checkQuestions(
  { facts, gaps }: Subjects,
  lines: readonly QuestionLine[],
  brokenIds: ReadonlySet<string>,
): Problem[] {
  const known = new Set([...facts, ...gaps].map(({ id }) => id));
  const strangers = lines
    .filter(({ subject }) => !known.has(subject) && !brokenIds.has(subject))
    .map(({ file, line, subject }) => ({ file, line, message: `names "${subject}", which no fact or gap has as id` }));
  return [...strangers, ...askedTwice({ facts, gaps }, lines)];
}

interface Asked {
  readonly subject: string;
  readonly question: string;
  readonly at: Omit<Problem, 'message'>;
}

/** A question that two subjects answer finds one of them alone. */
function askedTwice({ facts, gaps }: Subjects, lines: readonly QuestionLine[]): Problem[] {
  const stored = new Set(lines.map(({ subject, question }) => `${subject} ${question}`));
  const inFile = (file: string, records: readonly (Fact | Gap)[]): Asked[] =>
    records.flatMap(({ id, questions }) =>
      [...questions.en, ...questions.fr]
        // The loader has put the lines of gaps to their own questions.
        .filter((question) => !stored.has(`${id} ${question}`))
        .map((question) => ({ subject: id, question, at: { file, record: id, field: 'questions' } })),
    );
  const all = [
    ...inFile('facts.json', facts),
    ...inFile('gaps.json', gaps),
    ...lines.map(({ file, line, subject, question }) => ({ subject, question, at: { file, line } })),
  ];
  const first = new Map<string, string>();
  return all.flatMap(({ subject, question, at }) => {
    const key = fold(question);
    const earlier = first.get(key) ?? subject;
    first.set(key, earlier);
    if (earlier === subject) return [];
    const message = `asks "${question}", and so does ${earlier}; ask it of one of them, or say what tells them apart`;
    return [{ ...at, message }];
  });
}
