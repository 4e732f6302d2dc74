import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Context, commandNamed } from '../src/bot/command.ts';
import { type Dictionary, openDictionary } from '../src/language/dictionary.ts';
import { createDispatcher } from '../src/operate/dispatcher.ts';
import { checkedContext } from '../src/operate/load-context.ts';
import { plainText } from '../src/render/terminal.ts';
import { type Question, readBook } from './evaluation/book.ts';
import { judge, type Verdict } from './evaluation/judge.ts';
import { keepOneLanguage } from './evaluation/one-language.ts';

/** Rates in percent: of the questions that a story answers, and of those that it does not; NaN where a book has none. */
export interface StoryRates {
  readonly story: string;
  readonly right: number;
  readonly wrong: number;
  readonly refused: number;
  readonly questions: number;
}

/** The stories with a book of questions, as paths of their folders. */
export function storiesWithBook(folder: string): string[] {
  const stories = join(folder, '__tests__/stories');
  return readdirSync(stories)
    .map((name) => join(stories, name))
    .filter((path) => existsSync(join(path, 'questions.jsonl')) && existsSync(join(path, 'article.json')));
}

/** The books of questions or claims of a story, as paths: each by somebody else. */
export function booksOf(story: string, kind: 'questions' | 'claims' = 'questions'): string[] {
  return readdirSync(story)
    .filter((name) => name.startsWith(kind) && /^[a-z]+(?:-\d+)?\.jsonl$/.test(name))
    .sort()
    .map((name) => join(story, name));
}

/** What a story may do without. */
const additions = ['gaps.json', 'questions'];

/** With all that a story has, as on the day its eight files are written, or that in the article's language alone. */
export type Form = 'whole' | 'alone' | 'in one language';

/** A story in a form, ready to answer. */
export function storyContext(folder: string, story: string, form: Form): Context {
  const root = mkdtempSync(join(tmpdir(), 'scrutin-story-'));
  try {
    const name = basename(story);
    for (const part of ['vocabulary.json', 'words']) {
      cpSync(join(folder, 'data', part), join(root, 'data', part), { recursive: true });
    }
    cpSync(story, join(root, 'data', name), { recursive: true });
    if (form !== 'whole') {
      for (const file of additions) rmSync(join(root, 'data', name, file), { recursive: true, force: true });
    }
    if (form === 'in one language') keepOneLanguage(join(root, 'data', name));
    return checkedContext({ folder: root, name, drafts: true }, '', dictionaryOf(folder));
  } finally {
    rmSync(root, { recursive: true });
  }
}

const dictionaries = new Map<string, Dictionary>();

/** Reading it takes longer than a story does. */
function dictionaryOf(folder: string): Dictionary {
  const known = dictionaries.get(folder) ?? openDictionary(folder);
  dictionaries.set(folder, known);
  return known;
}

/** Asks every free question of a story's books. */
export function ratesOf(context: Context, story: string): StoryRates {
  return ratesOfCommands(context, story, ['ask']);
}

/** Commands that look something up by a name or a topic. */
export const lookups: readonly string[] = ['result', 'quote', 'who', 'fact'];

/** Asks every question of a story's books that is of one of these commands. */
export function ratesOfCommands(context: Context, story: string, commands: readonly string[]): StoryRates {
  const verdicts = booksOf(story).flatMap((book) => verdictsOf(context, book, commands));
  const answerable = verdicts.filter(({ question }) => question.status === 'answered');
  const unanswerable = verdicts.filter(({ question }) => question.status === 'not_in_story');
  return {
    story: basename(story),
    right: percent(answerable, 'right'),
    wrong: percent(answerable, 'wrong'),
    refused: percent(unanswerable, 'right'),
    questions: verdicts.length,
  };
}

/** A question with what was replied to it. */
export interface Judged {
  readonly question: Question;
  readonly verdict: Verdict;
  readonly text: string;
}

/** Asks the questions of a book that are of one of these commands. */
export function verdictsOf(context: Context, file: string, commands: readonly string[]): Judged[] {
  const book = readBook(file, readFileSync(file, 'utf8')).filter(({ command }) => commands.includes(command));
  const dispatcher = createDispatcher(context, () => {
    throw new Error('no command may fail');
  });
  return book.map((question) => {
    const locale = question.kind.startsWith('french') ? ('fr' as const) : ('en' as const);
    const { command, input } = question;
    const [option = ''] = Object.keys(commandNamed(context, command)?.options ?? {});
    const call = { command, options: { [option]: input }, locales: { asker: locale, room: locale } };
    const { reply, rendered: text } = dispatcher.answer(call, (one) => plainText(one, context.story.article));
    return { question, verdict: judge(question, { status: reply.status, text }), text };
  });
}

function percent(judged: readonly Judged[], verdict: Verdict): number {
  return (100 * judged.filter((one) => one.verdict === verdict).length) / judged.length;
}

/** The mean of the rates of several stories, each of which counts alike. */
export function meanOf(rates: readonly StoryRates[]): StoryRates {
  const mean = (of: (one: StoryRates) => number) => {
    const known = rates.map(of).filter((rate) => !Number.isNaN(rate));
    return known.reduce((sum, rate) => sum + rate, 0) / known.length;
  };
  return {
    story: 'mean',
    right: mean(({ right }) => right),
    wrong: mean(({ wrong }) => wrong),
    refused: mean(({ refused }) => refused),
    questions: rates.reduce((sum, { questions }) => sum + questions, 0),
  };
}

/** Rates as a Markdown table, a row for each story and one for their mean. */
export function storyTable(rates: readonly StoryRates[]): string {
  const row = ({ story, right, wrong, refused, questions }: StoryRates) =>
    `| ${story} | ${questions} | ${[right, wrong, refused].map((rate) => (Number.isNaN(rate) ? '–' : `${rate.toFixed(1)} %`)).join(' | ')} |`;
  return [
    '| story | questions | answerable: right | wrong | unanswerable: refused |',
    '| --- | --: | --: | --: | --: |',
    ...[...rates, meanOf(rates)].map(row),
  ].join('\n');
}
