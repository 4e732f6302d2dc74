import { type Part, parts, without } from '../src/ask/switches.ts';
import type { Context } from '../src/bot/command.ts';
import { helpAsked } from '../src/cli/help.ts';
import { exitCode, StartError } from '../src/errors.ts';
import { endWithReader, exitCodeOf } from '../src/operate/exit.ts';
import { projectFolder } from '../src/operate/project.ts';
import { meanOf, ratesOf, type StoryRates, storiesWithBook, storyContext } from './story-books.ts';

endWithReader();
const folder = projectFolder(import.meta.url);

const usage = `Usage: npm run ablate -- [PART …]
Switches each part of /ask off alone and prints by how much the mean rates of all stories with a book fall or rise, with
their eight files alone; it takes minutes. With names, those parts alone:
  ${Object.keys(parts).join(', ')}`;

function ablate(names: readonly string[]): number {
  if (helpAsked(names, usage)) return exitCode.ok;
  if (names.some((name) => !Object.hasOwn(parts, name))) throw new StartError(exitCode.usage, usage);
  const stories = storiesWithBook(folder).map((story) => ({ story, context: storyContext(folder, story, 'alone') }));
  const rates = (of: (context: Context) => Context) =>
    meanOf(stories.map(({ story, context }) => ratesOf(of(context), story)));
  const whole = rates((context) => context);
  print(`| switched off | right | wrong | refused |\n| --- | --: | --: | --: |`);
  print(row('nothing', whole));
  for (const part of Object.keys(parts) as Part[]) {
    if (names.length > 0 && !names.includes(part)) continue;
    const left = rates((context) => without(context, part));
    print(row(`${part}: ${parts[part]}`, less(left, whole), '+'));
  }
  return exitCode.ok;
}

function less(one: StoryRates, other: StoryRates): StoryRates {
  const [right, wrong, refused] = (['right', 'wrong', 'refused'] as const).map((rate) => one[rate] - other[rate]);
  return { ...one, right: right ?? 0, wrong: wrong ?? 0, refused: refused ?? 0 };
}

function row(name: string, { right, wrong, refused }: StoryRates, plus = ''): string {
  const cells = [right, wrong, refused].map((rate) => `${rate > 0 ? plus : ''}${rate.toFixed(1)}`);
  return `| ${[name, ...cells].join(' | ')} |`;
}

function print(line: string): void {
  process.stdout.write(`${line.replaceAll('-0.0', '0.0')}\n`);
}

process.exitCode = await exitCodeOf(() => ablate(process.argv.slice(2)));
