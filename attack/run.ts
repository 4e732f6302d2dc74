import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../bench/root.ts';
import { machineLine, thisMachine } from '../bench/table.ts';
import { helpAsked } from '../src/cli/help.ts';
import type { Attack } from './case.ts';
import { attacks } from './cases.ts';
import { pageOf } from './page.ts';
import { Row } from './row.ts';
import { lossesOf, type Section, tableOf } from './table.ts';

const names = attacks.map(({ name }) => name).join(', ');

const usage = `Usage: npm run attack -- [--short] [--only NAME]… [--write]
  --short   the form for CI, at most 45 seconds on two cores
  --only    one attack, again for more: ${names}
  --write   writes the table to docs/attack.md, too
Ends with 1 when something was lost or a bound was missed.`;

/** So many seconds in all, whatever happens. */
const deadline = { full: 240, short: 240 } as const;

const sections: (Section & { readonly rows: Row[] })[] = [];

process.exitCode = await main();

async function main(): Promise<number> {
  if (helpAsked(process.argv.slice(2), usage)) return 0;
  const options = readOptions();
  if (!options) {
    process.stderr.write(`${usage}\n`);
    return 64;
  }
  const seconds = options.short ? deadline.short : deadline.full;
  const late = setTimeout(() => {
    row('the run', 'deadline').count(false, () => `the attacks did not end within ${seconds} seconds`);
    process.exit(report(options));
  }, seconds * 1000);
  const beside = options.attacks.filter(({ alone }) => !alone);
  // As many as the fewest cores that are reckoned with.
  await Promise.all([1, 2].map(() => lane(beside, options.short)));
  await lane(
    options.attacks.filter(({ alone }) => alone),
    options.short,
  );
  clearTimeout(late);
  return report(options);
}

/** Takes one attack after the other, until none is left. */
async function lane(left: Attack[], short: boolean): Promise<void> {
  for (let attack = left.shift(); attack; attack = left.shift()) await carryOut(attack, short);
}

async function carryOut({ name, run }: Attack, short: boolean): Promise<void> {
  const begun = performance.now();
  try {
    await run({
      short,
      choose: (full, brief) => (short ? brief : full),
      row: (what, bound) => row(name, what, bound),
    });
  } catch (error) {
    row(name, 'carried out').count(false, () => String(error));
  }
  process.stderr.write(`${name}: ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
}

function row(name: string, ...about: ConstructorParameters<typeof Row>): Row {
  let section = sections.find((one) => one.name === name);
  if (!section) {
    section = { name, rows: [] };
    sections.push(section);
  }
  const made = new Row(...about);
  section.rows.push(made);
  return made;
}

function report({ write, short }: { readonly write: boolean; readonly short: boolean }): number {
  sections.sort((a, b) => position(a.name) - position(b.name));
  const table = `${machineLine(thisMachine())}\n\n${tableOf(sections)}`;
  const losses = lossesOf(sections);
  process.stdout.write(`${[table, ...losses.map((one) => `LOST ${one}`)].join('\n')}\n`);
  if (write) writeFileSync(join(root, 'docs/attack.md'), pageOf(attacks, short ? `Short form. ${table}` : table));
  // The short form runs beside other checks on any machine, so its times and memory are shown and do not decide.
  const isHeld = ({ met, lost, tried, bound }: Row) =>
    met || (short && bound !== undefined && ['ms', 'MB'].includes(bound.unit) && lost === 0 && tried > 0);
  return sections.every(({ rows }) => rows.every(isHeld)) ? 0 : 1;
}

function position(name: string): number {
  const found = attacks.findIndex((attack) => attack.name === name);
  return found === -1 ? attacks.length : found;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      args: process.argv.slice(2),
      options: {
        short: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true },
        write: { type: 'boolean', default: false },
      },
    });
    const { short, only, write } = values;
    if (only?.some((name) => !attacks.some((attack) => attack.name === name))) return undefined;
    return { short, write, attacks: attacks.filter(({ name }) => only === undefined || only.includes(name)) };
  } catch {
    return undefined;
  }
}
