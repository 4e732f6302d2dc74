import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../src/ask/ask.ts';
import { signalsOf } from '../src/ask/decision.ts';
import { rankFacts } from '../src/ask/facts.ts';
import { without } from '../src/ask/switches.ts';
import type { Context } from '../src/bot/command.ts';
import { helpAsked } from '../src/cli/help.ts';
import { exitCode, StartError } from '../src/errors.ts';
import { endWithReader, exitCodeOf } from '../src/operate/exit.ts';
import { projectFolder } from '../src/operate/project.ts';
import { draftContext, draftOf } from './draft-ask.ts';
import { fitLeavingOut, type StoryExamples } from './evaluation/left-out.ts';
import { lookUpExamples } from './evaluation/look-up-examples.ts';
import { madeSignals } from './evaluation/made-questions.ts';
import { booksOf, storiesWithBook, storyContext, verdictsOf } from './story-books.ts';

endWithReader();
const folder = projectFolder(import.meta.url);

const usage = `Usage: npm run fit -- [--write]
Fits whether the best that is found is meant, on every story with a book: the fact that /ask finds, also in a draft of each
story, and what /who, /quote and /fact find for words that are not all met. Prints the rates of each story by what was fitted
on the others, for a row of thresholds.
  --write  writes the weights to src/ask/decision.json and src/lookup/decision.json`;

function examplesOf(story: string, context: Context): StoryExamples {
  // Whatever comes first answers, so that it can be judged.
  const open = without(context, 'decision');
  const all = booksOf(story).flatMap((book) => verdictsOf(open, book, ['ask']));
  const asked = all.map((judged) => {
    const { finding, question } = ask(open, judged.question.input);
    const hits = finding.kind === 'facts' ? rankFacts(open, question) : [];
    return { judged, signals: hits.length > 0 ? signalsOf(open, question, hits) : undefined };
  });
  return { story, asked, made: madeSignals(open) };
}

function fitDecision(argv: readonly string[]): number {
  if (helpAsked(argv, usage)) return exitCode.ok;
  if (argv.some((word) => word !== '--write')) throw new StartError(exitCode.usage, usage);
  const stories = storiesWithBook(folder);
  const withArticle = stories.filter((story) => existsSync(join(story, 'article.txt')));
  const told = stories.map((story) => examplesOf(story, storyContext(folder, story, 'alone')));
  const verbatim = withArticle.map((story) =>
    // Nobody asks the questions of a draft, so none are made of them.
    ({ ...examplesOf(story, draftContext(folder, draftOf(join(story, 'article.txt')))), made: [] }),
  );
  const looked = lookUpExamples(folder);
  const fitted = (title: string, examples: readonly StoryExamples[]) => fitLeavingOut(title, examples, print);
  const models = {
    'src/ask/decision.json': {
      told: fitted('stories', told),
      verbatim: fitted('drafts', verbatim),
      topic: fitted('/fact', looked.fact),
    },
    'src/lookup/decision.json': { who: fitted('/who', looked.who), quote: fitted('/quote', looked.quote) },
  };
  for (const [file, model] of Object.entries(models)) {
    const text = `${JSON.stringify(model, rounded, 2)}\n`;
    print(text);
    if (argv.includes('--write')) writeFileSync(join(folder, file), text);
  }
  return exitCode.ok;
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(3)) : value;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

process.exitCode = await exitCodeOf(() => fitDecision(process.argv.slice(2)));
