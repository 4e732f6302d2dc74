/** Something wrong in a story, with the file, record and field where it stands. */
export interface Problem {
  readonly file: string;
  readonly record?: string | undefined;
  readonly field?: string | undefined;
  readonly message: string;
}

/** One line: `people.json, jorg, age: …`. */
export function describeProblem({ file, record, field, message }: Problem): string {
  return `${[file, record, field].filter(Boolean).join(', ')}: ${message}`;
}

/** A story that cannot be loaded, with everything that is wrong with it. */
export class StoryError extends Error {
  readonly problems: readonly Problem[];

  constructor(folder: string, problems: readonly Problem[]) {
    const [first, ...others] = problems.map(describeProblem);
    const one = `The story ${folder} cannot be used: ${first}`;
    const all = [`The story ${folder} has ${problems.length} faults:`, first, ...others].join('\n  ');
    super(others.length === 0 ? one : all);
    this.name = 'StoryError';
    this.problems = problems;
  }
}
