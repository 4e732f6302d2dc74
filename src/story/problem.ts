/** Something wrong in a story, with the file, record and field where it stands. */
export interface Problem {
  readonly file: string;
  /** Counted from 1, where the file is no JSON that has records. */
  readonly line?: number | undefined;
  readonly record?: string | undefined;
  readonly field?: string | undefined;
  readonly message: string;
}

/** One line: `people.json, lise, age: …` or `people.json, line 12: …`. */
export function describeProblem({ file, line, record, field, message }: Problem): string {
  return `${[file, line === undefined ? undefined : `line ${line}`, record, field].filter(Boolean).join(', ')}: ${message}`;
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
