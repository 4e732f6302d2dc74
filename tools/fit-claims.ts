import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruledSignals } from '../src/check/check-text.ts';
import { type Classes, chancesBy, verdictBy } from '../src/check/decision/decide.ts';
import type { Signals } from '../src/check/decision/signals.ts';
import { helpAsked } from '../src/cli/help.ts';
import { exitCode, StartError } from '../src/errors.ts';
import { languageOfMessage } from '../src/lookup/detect-language.ts';
import { endWithReader, exitCodeOf } from '../src/operate/exit.ts';
import { projectFolder } from '../src/operate/project.ts';
import {
  type Claim,
  type ClaimsBook,
  claimRates,
  claimsBooks,
  claimTable,
  readClaims,
  together,
} from './claims-books.ts';
import { fitClasses } from './evaluation/classes.ts';
import { storyContext } from './story-books.ts';

endWithReader();
const folder = projectFolder(import.meta.url);

const usage = `Usage: npm run fit:claims -- [--write]
Fits the decision of /check, whether a statement holds, on every story with a book of claims, and prints the rates of each by
what was fitted on the other stories.
  --write  writes the weights to src/check/decision/decision.json`;

type Verdict = Claim['verdict'];

interface Example {
  readonly story: string;
  readonly book: string;
  readonly claim: Claim;
  readonly statements: readonly { readonly signals: Signals; readonly ruled: Verdict }[];
}

function groupedBy<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function examplesOf(books: readonly ClaimsBook[]): Example[] {
  return [...groupedBy(books, ({ story }) => story)].flatMap(([story, own]) => {
    const context = storyContext(folder, story, 'whole');
    return own.flatMap(({ name, file }) =>
      readClaims(file).map((claim) => {
        const locale = languageOfMessage(context, claim.claim) ?? 'en';
        return { story, book: name, claim, statements: ruledSignals(context, claim.claim, locale) };
      }),
    );
  });
}

function fitOn(examples: readonly Example[]): Classes {
  return fitClasses(
    // Of several statements nobody has said which of them holds.
    examples.flatMap(({ claim: { verdict }, statements: [first, ...more] }) =>
      first && more.length === 0 ? [{ signals: first.signals, verdict }] : [],
    ),
  );
}

/** Each claim by what was fitted on the other stories. */
function leftOut(examples: readonly Example[]) {
  return [...groupedBy(examples, ({ story }) => story)].flatMap(([story, own]) => {
    const fitted = fitOn(examples.filter((one) => one.story !== story));
    return own.map(({ book, claim, statements }) => {
      const given = together(statements.map(({ signals, ruled }) => verdictBy(chancesBy(fitted, signals), ruled)));
      return { book, claim, given, isRight: given === claim.verdict, statements: [] };
    });
  });
}

function fitClaims(argv: readonly string[]): number {
  if (helpAsked(argv, usage)) return exitCode.ok;
  if (argv.some((word) => word !== '--write')) throw new StartError(exitCode.usage, usage);
  const examples = examplesOf(claimsBooks(folder));
  const judged = leftOut(examples);
  const rates = [...groupedBy(judged, ({ book }) => book)].map(([book, own]) => claimRates(book, own));
  process.stdout.write(`${claimTable([...rates, claimRates('all', judged)])}\n`);
  if (!argv.includes('--write')) return exitCode.ok;
  const text = `${JSON.stringify(fitOn(examples), rounded, 2)}\n`;
  writeFileSync(join(folder, 'src/check/decision/decision.json'), text);
  return exitCode.ok;
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}

process.exitCode = await exitCodeOf(() => fitClaims(process.argv.slice(2)));
