import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './file-text.ts';
import type { Problem } from './problem.ts';
import type { Gap } from './schema.ts';

/** The folder of a story in which questions are stored as lines of text. */
export const questionFolder = 'questions';

/** One line of a question file: the id of a fact or a gap, a language, a question. */
export interface QuestionLine {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly subject: string;
  readonly language: 'en' | 'fr';
  readonly question: string;
}

/** More questions that a fact answers than `facts.json` shows. */
export interface Paraphrases {
  readonly fact: string;
  readonly en: readonly string[];
  readonly fr: readonly string[];
}

/** The names of a story's question files, in alphabetical order. @param folder the story's */
export function questionFiles(folder: string): string[] {
  const path = join(folder, questionFolder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => `${questionFolder}/${file}`);
}

/**
 * Reads `questions/*.tsv`: subject, language and question between tabs, one question a line. Empty lines and lines that
 * start with `#` are skipped.
 */
export function readQuestionFiles(folder: string): { readonly lines: QuestionLine[]; readonly problems: Problem[] } {
  const read = questionFiles(folder).flatMap((file) => readFile(folder, file));
  return {
    lines: read.flatMap((one) => ('question' in one ? one : [])),
    problems: read.flatMap((one) => ('message' in one ? one : [])),
  };
}

function readFile(folder: string, file: string): (QuestionLine | Problem)[] {
  const read = readText(join(folder, file));
  if ('fault' in read) return [{ file, ...read.fault }];
  return read.text.split(/\r?\n/).flatMap((text, index) => {
    if (text.trim() === '' || text.startsWith('#')) return [];
    const parsed = parseLine(text);
    const at = { file, line: index + 1 };
    return [typeof parsed === 'string' ? { ...at, message: parsed } : { ...at, ...parsed }];
  });
}

function parseLine(text: string): Pick<QuestionLine, 'subject' | 'language' | 'question'> | string {
  const [subject = '', language = '', question = '', ...more] = text.split('\t').map((cell) => cell.trim());
  if (more.length > 0 || question === '') return 'must be a subject, a language and a question, with a tab between';
  if (language !== 'en' && language !== 'fr') return `has the language "${language}"; write en or fr`;
  return { subject, language, question };
}

/** The lines of facts, put together by fact in the order in which facts come first. */
export function paraphrasesOf(lines: readonly QuestionLine[], gaps: readonly Pick<Gap, 'id'>[]): Paraphrases[] {
  const ofGaps = new Set(gaps.map(({ id }) => id));
  return [...bySubject(lines)].filter(([id]) => !ofGaps.has(id)).map(([fact, questions]) => ({ fact, ...questions }));
}

/** Gaps with the questions that are stored for them beside their own. */
export function withQuestions(gaps: readonly Gap[], lines: readonly QuestionLine[]): Gap[] {
  const stored = bySubject(lines);
  return gaps.map((gap) => {
    const { en = [], fr = [] } = stored.get(gap.id) ?? {};
    return { ...gap, questions: { en: [...gap.questions.en, ...en], fr: [...gap.questions.fr, ...fr] } };
  });
}

function bySubject(lines: readonly QuestionLine[]): Map<string, { readonly en: string[]; readonly fr: string[] }> {
  const found = new Map<string, { readonly en: string[]; readonly fr: string[] }>();
  for (const { subject, language, question } of lines) {
    const own = found.get(subject) ?? { en: [], fr: [] };
    own[language].push(question);
    found.set(subject, own);
  }
  return found;
}
