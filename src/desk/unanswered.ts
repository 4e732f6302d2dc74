import * as z from 'zod';
import { fold } from '../text/normalize.ts';

/** Questions of the log that ask for much the same. */
export interface AskedGroup {
  /** How often they were asked. */
  readonly count: number;
  /** Each once, the most frequent first. */
  readonly questions: readonly string[];
}

const line = z.looseObject({
  msg: z.literal('unanswered'),
  question: z.string().min(1),
  story: z.string().optional(),
});

/** The unanswered questions of a log, one JSON object a line. @param story leaves out those of other stories */
export function questionsIn(log: string, story: string): string[] {
  return log.split('\n').flatMap((text) => {
    const { data } = line.safeParse(parsed(text));
    return data && (data.story === undefined || data.story === story) ? [data.question.trim()] : [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** So many of the words of two questions have to be the same, of those that either has. */
const leastAlike = 0.5;

/** Puts questions together that share most of their words. @param isTelling whether a word says what is asked for */
export function grouped(questions: readonly string[], isTelling: (word: string) => boolean): AskedGroup[] {
  const groups: { readonly words: ReadonlySet<string>; readonly counts: Map<string, number> }[] = [];
  for (const question of questions) {
    const all = fold(question).split(' ');
    const words = new Set(all.some(isTelling) ? all.filter(isTelling) : all);
    const found = groups.find((group) => alike(group.words, words) >= leastAlike);
    const { counts } = found ?? { counts: new Map<string, number>() };
    counts.set(question, (counts.get(question) ?? 0) + 1);
    if (!found) groups.push({ words, counts });
  }
  return groups
    .map(({ counts }) => ({
      count: [...counts.values()].reduce((sum, one) => sum + one, 0),
      questions: [...counts].sort(([, a], [, b]) => b - a).map(([question]) => question),
    }))
    .sort((a, b) => b.count - a.count);
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}
