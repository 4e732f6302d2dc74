import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack as Draft } from '../src/draft/draft-pack.ts';
import { projectFolder } from '../src/operate/project.ts';
import { askedOfDraft, draftOf } from './draft-ask.ts';
import { draftRates, type Pack, packSchema, type Rate } from './evaluation/draft-rates.ts';

/**
 * How much of a pack made by hand a draft finds: `node dist/tools/draft-eval.js [--ask] [--missed] [PACK=ARTICLE …]`.
 * Without pairs, every folder in `__tests__/stories` that has an `article.txt`. `--ask` asks each draft the free
 * questions of its story's book, too.
 */
const argv = process.argv.slice(2);
const showMissed = argv.includes('--missed');
const asks = argv.includes('--ask');
const pairs = argv
  .filter((word) => word.includes('='))
  .map((word) => word.split('=') as [pack: string, article: string]);

function ownStories(): [string, string][] {
  const parent = join('__tests__', 'stories');
  return readdirSync(parent)
    .map((name): [string, string] => [join(parent, name), join(parent, name, 'article.txt')])
    .filter(([, article]) => existsSync(article));
}

function handPack(folder: string): Pack {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  return packSchema.parse({
    people: read('people'),
    places: read('places'),
    organizations: read('organizations'),
    quotes: read('quotes'),
    results: read('results'),
  });
}

function timedDraft(article: string): { draft: Draft; pack: Pack; milliseconds: number } {
  const start = performance.now();
  const draft = draftOf(article);
  const milliseconds = performance.now() - start;
  const part = (name: string) => draft.files[`${name}.json`];
  return {
    draft,
    milliseconds,
    pack: packSchema.parse({
      people: part('people'),
      places: part('places'),
      organizations: part('organizations'),
      quotes: part('quotes'),
      results: part('results'),
    }),
  };
}

const print = (line: string) => process.stdout.write(`${line}\n`);
const sums = new Map<string, { hits: number; of: number }>();
for (const [folder, article] of pairs.length > 0 ? pairs : ownStories()) {
  const { draft, pack, milliseconds } = timedDraft(article);
  const rates = { ...draftRates(handPack(folder), pack), ...(asks ? askRates(folder, draft) : {}) };
  print(`${folder} (${Math.round(milliseconds)} ms)`);
  for (const [name, rate] of Object.entries(rates)) {
    const sum = sums.get(name) ?? { hits: 0, of: 0 };
    sums.set(name, { hits: sum.hits + rate.hits, of: sum.of + rate.of });
    print(`  ${lineOf(name, rate)}`);
    if (showMissed) for (const missed of rate.missed) print(`      ${missed}`);
  }
}
print('All');
for (const [name, sum] of sums) print(`  ${lineOf(name, { ...sum, missed: [] })}`);

/** How many questions are answered right, answered wrong, and refused because the story does not say. */
function askRates(folder: string, draft: Draft): Readonly<Record<string, Rate>> {
  const judged = askedOfDraft(projectFolder(import.meta.url), folder, draft);
  const shown = ({ question, verdict, text }: (typeof judged)[number]) =>
    `${verdict} ${question.input}\n          ${question.must.join('  ')}\n${text.replace(/^/gm, '          | ')}`;
  const rate = (status: string, verdict: string): Rate => {
    const of = judged.filter(({ question }) => question.status === status);
    const missed = of.filter((one) => one.verdict !== verdict);
    return { hits: of.length - missed.length, of: of.length, missed: verdict === 'wrong' ? [] : missed.map(shown) };
  };
  return {
    'asked: right': rate('answered', 'right'),
    'asked: wrong': rate('answered', 'wrong'),
    'not in story: refused': rate('not_in_story', 'right'),
  };
}

function lineOf(name: string, { hits, of }: Rate): string {
  return `${name.padEnd(28)} ${String(hits).padStart(4)} of ${String(of).padStart(4)}  ${of === 0 ? '' : `${Math.round((1000 * hits) / of) / 10} %`}`;
}
