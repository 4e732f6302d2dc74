import * as z from 'zod';

/** One line of a question book. */
const questionSchema = z.object({
  id: z.string(),
  command: z.string(),
  input: z.string(),
  kind: z.string(),
  must: z.array(z.string()).default([]),
  must_not: z.array(z.string()).default([]),
  status: z.enum(['answered', 'not_in_story']),
});

export type Question = z.infer<typeof questionSchema>;

/** @throws Error that names the line which is not a question */
export function readBook(file: string, text: string): Question[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [questionSchema.parse(JSON.parse(line))];
    } catch (error) {
      const reason = error instanceof z.ZodError ? z.prettifyError(error) : 'is not valid JSON';
      throw new Error(`${file}, line ${index + 1}: ${reason}`);
    }
  });
}
