import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Budget } from '../../src/ask/budget.ts';
import { topicSignalsOf } from '../../src/ask/decision.ts';
import { rankFacts } from '../../src/ask/facts.ts';
import { questionsOn } from '../../src/ask/facts-on-topic.ts';
import { Reader } from '../../src/ask/reader.ts';
import { storesFew } from '../../src/ask/stored-few.ts';
import { without } from '../../src/ask/switches.ts';
import type { Context } from '../../src/bot/command.ts';
import { findEntity } from '../../src/lookup/find-entity.ts';
import { findFacts } from '../../src/lookup/find-facts.ts';
import { findQuotes } from '../../src/lookup/find-quotes.ts';
import { booksOf, storiesWithBook, storyContext, verdictsOf } from '../story-books.ts';
import { type Question, readBook } from './book.ts';
import type { Example, StoryExamples } from './left-out.ts';

/** The look-ups of which one decides whether the best that is found is meant. */
const decided = ['who', 'quote', 'fact'] as const;

type Decided = (typeof decided)[number];

/** What tells whether the best that is found is meant; nothing where it is found, or refused, before that is decided. */
const signalsOf: Readonly<Record<Decided, (context: Context, text: string) => Example['signals']>> = {
  who(context, text) {
    const finding = findEntity(context, text);
    return finding.kind === 'found' ? finding.signals : undefined;
  },
  quote(context, text) {
    const finding = findQuotes(context, text);
    return finding.kind === 'found' ? finding.signals : undefined;
  },
  fact(context, text) {
    // Where many questions are stored, the odds do not decide.
    if (!storesFew(context) || findFacts(context, text).kind === 'found') return undefined;
    const [question] = questionsOn(new Reader(context, new Budget()), text);
    const hits = question ? rankFacts(context, question) : [];
    return question && hits.length > 0 ? topicSignalsOf(context, question, hits) : undefined;
  },
};

/** Of so many other stories the look-ups are asked as well, to which there is no answer. */
const strangers = [1, 5, 11];

/** The look-ups of every book, in stories with their eight files alone, and in those that are served. */
export function lookUpExamples(folder: string): Readonly<Record<Decided, readonly StoryExamples[]>> {
  const sources = [
    ...storiesWithBook(folder).map((story) => ({ story, books: booksOf(story), form: 'alone' as const })),
    ...servedStories(folder).map((story) => ({ story, books: booksIn(folder), form: 'whole' as const })),
  ];
  const asked = sources.map(({ books }) => books.flatMap((book) => readBook(book, readFileSync(book, 'utf8'))));
  const all = sources.map(({ story, books, form }, index) => {
    // Whatever comes first answers, so that it can be judged.
    const open = without(storyContext(folder, story, form), 'decision');
    const strange = strangers.flatMap((step) => asked[(index + step) % asked.length] ?? []);
    return (command: Decided): StoryExamples => ({
      story,
      asked: books
        .flatMap((book) => verdictsOf(open, book, [command]))
        .map((judged) => ({ judged, signals: signalsOf[command](open, judged.question.input) })),
      made: madeOf(open, strange, command),
    });
  });
  return { who: all.map((of) => of('who')), quote: all.map((of) => of('quote')), fact: all.map((of) => of('fact')) };
}

function madeOf(context: Context, strange: readonly Question[], command: Decided) {
  const own = strange.filter((one) => one.status === 'answered' && decided.some((other) => other === one.command));
  return own.map(({ input }) => signalsOf[command](context, input)).filter((signals) => signals !== undefined);
}

function servedStories(folder: string): string[] {
  const data = join(folder, 'data');
  return readdirSync(data)
    .map((name) => join(data, name))
    .filter((path) => existsSync(join(path, 'article.json')));
}

function booksIn(folder: string): string[] {
  const books = join(folder, '__tests__/book');
  return readdirSync(books)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(books, name));
}
