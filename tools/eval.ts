import { helpAsked } from '../src/cli/help.ts';
import { exitCode } from '../src/errors.ts';
import { endWithReader, exitCodeOf } from '../src/operate/exit.ts';
import { projectFolder } from '../src/operate/project.ts';
import { claimRates, claimsBooks, claimTable, judgeClaims, readClaims } from './claims-books.ts';
import { runEvaluation } from './run-books.ts';
import { type Form, lookups, ratesOfCommands, storiesWithBook, storyContext, storyTable } from './story-books.ts';

endWithReader();
const folder = projectFolder(import.meta.url);

const usage = `Usage: npm run eval -- FILE.jsonl [FILE.jsonl …] | --stories | --claims | --draft [--ask] [--missed] [PACK=ARTICLE …]
Asks every question of the books and prints each failure with its reply, then the rates by kind.
  --stories  the rates of every story with a book: free questions and look-ups
  --claims   the rates of claims that are checked
  --draft    how much of stories made by hand a draft finds; --missed names the rest, --ask asks the drafts the books`;

const forms: Readonly<Record<Form, string>> = {
  alone: 'eight files alone',
  'in one language': "eight files alone, in the article's language alone",
  whole: 'all files',
};

/** `npm run eval -- --stories`: the rates of every story with a book, of `/ask` and of look-ups, in each form of it. */
function evaluateStories(): number {
  for (const [form, files] of Object.entries(forms) as [Form, string][]) {
    const stories = storiesWithBook(folder).map((story) => ({ story, context: storyContext(folder, story, form) }));
    for (const commands of [['ask'], lookups]) {
      const rates = stories.map(({ story, context }) => ratesOfCommands(context, story, commands));
      process.stdout.write(`/${commands.join(', /')}: ${files}\n\n${storyTable(rates)}\n\n`);
    }
  }
  return exitCode.ok;
}

/** `npm run eval -- --claims`: the rates of every story with a book of claims. */
function evaluateClaims(): number {
  const rates = claimsBooks(folder).map(({ name, story, file }) =>
    claimRates(name, judgeClaims(storyContext(folder, story, 'whole'), readClaims(file))),
  );
  process.stdout.write(`${claimTable(rates)}\n`);
  return exitCode.ok;
}

const argv = process.argv.slice(2);
if (helpAsked(argv, usage)) process.exitCode = exitCode.ok;
else if (argv.includes('--draft')) await import('./draft-eval.ts');
else if (argv.includes('--claims')) process.exitCode = await exitCodeOf(evaluateClaims);
else if (argv.includes('--stories')) process.exitCode = await exitCodeOf(evaluateStories);
else process.exitCode = await exitCodeOf(() => runEvaluation(argv, folder, usage));
