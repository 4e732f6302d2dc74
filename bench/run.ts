import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { helpAsked } from '../src/cli/help.ts';
import type { Case } from './case.ts';
import { cold } from './cases/cold.ts';
import { flood } from './cases/flood.ts';
import { gateway } from './cases/gateway.ts';
import { http } from './cases/http.ts';
import { memory } from './cases/memory.ts';
import { own } from './cases/own.ts';
import { start } from './cases/start.ts';
import { terminal } from './cases/terminal.ts';
import { type Figure, figureOf, type Run } from './figures.ts';
import { plotOf } from './plot.ts';
import { root } from './root.ts';
import { machineLine, tablesOf, thisMachine } from './table.ts';

const cases = [http, gateway, flood, memory, start, cold, terminal, own];
const names = cases.map(({ name }) => name).join(', ');

const usage = `Usage: npm run bench -- [--only NAME]… [--runs N] [--quick] [--json] [--plot FILE.svg]
  --only    one kind of work, again for more: ${names}
  --runs    how often each is measured, both sides in turn (5)
  --quick   one short run, to see that everything works
  --json    the figures for machines
  --plot    writes the ratios as a picture, too`;

process.exitCode = await main();

async function main(): Promise<number> {
  if (helpAsked(process.argv.slice(2), usage)) return 0;
  const options = readOptions();
  if (!options) return complain(usage, 64);
  if (!existsSync(join(root, 'bench/node_modules'))) {
    return complain('What Scrutin is measured against is not installed. Run "npm ci --prefix bench" first.', 69);
  }
  const figures: Figure[] = [];
  for (const one of options.cases) figures.push(...(await measure(one, options)));
  const machine = thisMachine();
  const told = options.json
    ? JSON.stringify({ machine, figures }, undefined, 2)
    : `${machineLine(machine)}; medians of ${options.runs} runs (least–most)\n\n${tablesOf(figures)}`;
  process.stdout.write(`${told}\n`);
  if (options.plot !== undefined) writeFileSync(options.plot, plotOf(figures, machineLine(machine)));
  return 0;
}

async function measure({ name, subjects, run }: Case, options: { readonly runs: number; readonly quick: boolean }) {
  process.stderr.write(`measuring ${name}…\n`);
  const runs: Run[] = [];
  await run(options, (id, ours = Number.NaN, peer) => runs.push({ id, ours, ...(peer !== undefined && { peer }) }));
  return subjects.map((subject) =>
    figureOf(
      subject,
      runs.filter(({ id }) => id === subject.id),
    ),
  );
}

function readOptions() {
  try {
    const { values } = parseArgs({
      args: process.argv.slice(2),
      options: {
        only: { type: 'string', multiple: true },
        runs: { type: 'string' },
        quick: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        plot: { type: 'string' },
      },
    });
    const { only, quick, json, plot } = values;
    const chosen = cases.filter(({ name }) => only === undefined || only.includes(name));
    const runs = Number(values.runs ?? (quick ? 1 : 5));
    if (only?.some((name) => !cases.some((one) => one.name === name)) || !Number.isInteger(runs) || runs < 1)
      return undefined;
    return { cases: chosen, runs, quick, json, plot };
  } catch {
    return undefined;
  }
}

function complain(message: string, code: number): number {
  process.stderr.write(`${message}\n`);
  return code;
}
