import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../src/ask/ask.ts';
import { type Signals, signalsOf } from '../src/ask/decision.ts';
import { rankFacts } from '../src/ask/facts.ts';
import { without } from '../src/ask/switches.ts';
import type { Context } from '../src/bot/command.ts';
import { helpAsked } from '../src/cli/help.ts';
import { exitCode, StartError } from '../src/errors.ts';
import { endWithReader, exitCodeOf } from '../src/operate/exit.ts';
import { projectFolder } from '../src/operate/project.ts';
import { draftContext, draftOf } from './draft-ask.ts';
import { fitLogistic, type Logistic, oddsBy } from './evaluation/logistic.ts';
import { madeSignals } from './evaluation/made-questions.ts';
import { booksOf, type Judged, storiesWithBook, storyContext, verdictsOf } from './story-books.ts';

endWithReader();
const folder = projectFolder(import.meta.url);

const usage = `Usage: npm run fit -- [--write]
Fits the decision of /ask, whether the best fact answers, on every story with a book and on a draft of each, and prints the
rates of each by what was fitted on the others, for a row of thresholds.
  --write  writes the weights to src/ask/decision.json`;

/** How much a question that was made counts beside one that somebody has asked. */
const madeWeight = 0.1;

interface StoryExamples {
  readonly story: string;
  readonly asked: readonly Example[];
  /** Of questions that the story does not answer. */
  readonly made: readonly Signals[];
}

/** A question that comes to the facts, with what is known of the best one, or one that is answered before. */
interface Example {
  readonly judged: Judged;
  readonly signals: Signals | undefined;
}

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

const isRight = ({ judged }: Example) => judged.question.status === 'answered' && judged.verdict === 'right';

function fitOn(stories: readonly StoryExamples[]): Logistic {
  const asked = stories.flatMap((one) => one.asked);
  return fitLogistic([
    ...asked.flatMap((one) => (one.signals ? [{ features: one.signals, isTrue: isRight(one) }] : [])),
    ...stories.flatMap(({ made }) => made.map((features) => ({ features, isTrue: false, weight: madeWeight }))),
  ]);
}

const thresholds = [-0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6];

/** The rates in percent of questions that are each decided by what was fitted on the other stories. */
function ratesAt(threshold: number, decided: readonly { readonly example: Example; readonly odds: number }[]) {
  const answerable = decided.filter(({ example }) => example.judged.question.status === 'answered');
  const others = decided.filter(({ example }) => example.judged.question.status !== 'answered');
  const isGiven = ({ odds }: { readonly odds: number }) => odds >= threshold;
  const right = answerable.filter((one) => isGiven(one) && one.example.judged.verdict === 'right');
  const wrong = answerable.filter((one) => isGiven(one) && one.example.judged.verdict === 'wrong');
  const refused = others.filter((one) => !isGiven(one) || one.example.judged.verdict === 'right');
  return [
    shareOf(right.length, answerable.length),
    shareOf(wrong.length, answerable.length),
    shareOf(refused.length, others.length),
  ];
}

/** Prints the rates of each kind of story by what was fitted on the others, and fits on all. */
function fitAll(title: string, all: readonly StoryExamples[]): Logistic {
  const others = all.map((left) => fitOn(all.filter((one) => one !== left)));
  const decided = all.flatMap(({ asked }, index) =>
    asked.map((example) => ({
      example,
      odds: example.signals ? oddsBy(others[index] as Logistic, example.signals) : Number.POSITIVE_INFINITY,
    })),
  );
  const made = all.flatMap((one, index) => one.made.map((signals) => oddsBy(others[index] as Logistic, signals)));
  print(
    `| ${title}: threshold | right | wrong | refused | of made questions refused |\n| --: | --: | --: | --: | --: |`,
  );
  for (const threshold of thresholds) {
    const refused = made.filter((odds) => odds < threshold).length;
    print(`| ${[threshold, ...ratesAt(threshold, decided), shareOf(refused, made.length)].join(' | ')} |`);
  }
  return fitOn(all);
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
  const models = { told: fitAll('stories', told), verbatim: fitAll('drafts', verbatim) };
  const text = `${JSON.stringify(models, rounded, 2)}\n`;
  print(text);
  if (argv.includes('--write')) writeFileSync(join(folder, 'src/ask/decision.json'), text);
  return exitCode.ok;
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(3)) : value;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

process.exitCode = await exitCodeOf(() => fitDecision(process.argv.slice(2)));
