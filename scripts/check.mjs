// Every check of the project, each with what it does and how long it took. What takes a single processor runs beside what
// mostly waits. Goes on after a failure, so that all of them are seen at once, and ends with "N passed, N failed", which
// counts checks and tests.
//
//   node scripts/check.mjs            everything: `npm run check`
//   node scripts/check.mjs --fast     types, lint and the unit tests: `npm run check:fast`
//   node scripts/check.mjs --ci       everything on a clean checkout, with the audit: `.ci/run`
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const mode = process.argv[2] ?? '--all';
if (!['--all', '--fast', '--ci'].includes(mode)) {
  process.stderr.write('Usage: node scripts/check.mjs [--fast | --ci]\n');
  process.exit(64);
}

/** The article is not part of the repository; where it lies beside it, the story is held against it. */
const article = '../shared/story/article.txt';
const folder = mkdtempSync(join(tmpdir(), 'scrutin-check-'));
const report = join(folder, 'tests.json');

const node = (...args) => [process.execPath, ...args];
const npmScript = (name, ...args) => ['npm', 'run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])];
const jest = (...args) =>
  node(
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--json',
    `--outputFile=${report}`,
    ...args,
  );

const types = { name: 'types', says: 'the compiler reads everything', run: npmScript('types') };
const lint = { name: 'lint', says: 'form and style', run: npmScript('lint') };
const onTheArticle = existsSync(join(root, article))
  ? [
      {
        name: 'article',
        says: 'every quotation stands where the story says',
        run: npmScript('story', 'verify', article),
      },
      { name: 'uncovered', says: 'paragraphs without a record', run: npmScript('story', 'uncovered', article) },
    ]
  : [];
const build = { name: 'build', says: 'dist/, and what is learnt of each story', run: npmScript('build') };
const unused = { name: 'unused', says: 'code and packages that nothing uses', run: npmScript('unused') };
const story = { name: 'story', says: 'every rule that a story has to keep', run: npmScript('story', 'check') };
const readers = [lint, types, unused, story, ...onTheArticle];
const tests = (says, ...args) => ({ name: 'tests', says, run: jest(...args) });
const attack = [
  {
    name: 'tsc attack',
    says: 'the compiler makes the attacks',
    run: node('node_modules/typescript/bin/tsc', '-p', 'attack'),
  },
  { name: 'attack', says: 'the bot is attacked, in short', run: node('dist/attack/run.js', '--short') },
];

/** One stage after the other; the lanes of a stage run side by side, the steps of a lane one after the other. */
const plans = {
  '--fast': [[[types, lint], [tests('those of single modules', '--selectProjects', 'unit')]]],
  '--all': [[[build]], [readers, [tests('all of them')]]],
  '--ci': [
    [[{ name: 'install', says: 'exactly what package-lock.json names', run: ['npm', 'ci'] }]],
    [
      [lint, unused],
      [types, story, ...onTheArticle],
    ],
    // Alone, since it holds answers against times.
    [attack],
    // A failed network test may leave a client behind that goes on connecting; the run ends all the same.
    [[tests('all of them', '--forceExit')]],
  ],
};

const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);
const say = (line) => process.stdout.write(`${line}\n`);
const counts = { passed: 0, failed: 0 };
const begun = performance.now();
if (mode === '--ci') installBrowser();
const times = [];
for (const lanes of plans[mode]) {
  await Promise.all(lanes.map((lane) => inTurn(lane, lanes.length > 1)));
}
if (mode === '--ci') audit();
say('');
for (const line of times) say(line);
say(`all together: ${seconds(begun)} s`);
rmSync(folder, { recursive: true, force: true });
say(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

async function inTurn(lane, hasNeighbours) {
  for (const one of lane) await step(one, hasNeighbours);
}

/** Of steps side by side, what each has written is shown in one piece, at its end; but the tests, which take minutes. */
async function step({ name, says, run: [command, ...args] }, hasNeighbours) {
  const head = `\n== ${name}: ${says}`;
  const isBeside = hasNeighbours && name !== 'tests';
  if (!isBeside) say(head);
  const since = performance.now();
  const shell = process.platform === 'win32' && command === 'npm';
  const child = spawn(command, args, { cwd: root, stdio: isBeside ? 'pipe' : 'inherit', shell });
  const written = isBeside ? [`${head}\n`] : [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => written.push(data));
  child.stdin?.end();
  const isGood = await new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
  for (const data of written) process.stdout.write(data);
  if (name === 'tests') countTests(isGood);
  else counts[isGood ? 'passed' : 'failed'] += 1;
  const line = `${isGood ? 'passed' : 'FAILED'}  ${name.padEnd(10)} ${seconds(since).padStart(6)} s`;
  say(line);
  times.push(line);
}

/** A run that fails without a failing test (a threshold of coverage, a crash) still counts as a failure. */
function countTests(isGood) {
  let failed = 1;
  try {
    const read = JSON.parse(readFileSync(report, 'utf8'));
    counts.passed += read.numPassedTests;
    failed = read.numFailedTests + read.numRuntimeErrorTestSuites;
  } catch {
    // Without a report nothing has passed.
  }
  counts.failed += isGood ? 0 : Math.max(1, failed);
}

/** The tests of the readers' page need a browser. Where none can be installed they say that they are skipped. */
function installBrowser() {
  if (existsSync(process.env.CHROMIUM || '/usr/bin/chromium') || process.platform !== 'linux') return;
  say('\n== browser: for the tests of the pages (does not decide)');
  const asRoot = process.getuid() === 0 ? [] : ['sudo', '-n'];
  const apt = (minutes, ...args) => {
    const [command, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    return spawnSync(command, rest, { stdio: 'ignore', timeout: minutes * 60_000 }).status === 0;
  };
  const isThere =
    apt(5, 'update') && apt(10, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
  say(isThere ? 'installed' : 'chromium could not be installed: the browser tests are skipped');
}

/** For information: it depends on what the registry knows today, so it does not decide. */
function audit() {
  say('\n== audit of what runs (does not decide)');
  const { status, stdout } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  if (status === 0) say('no known weakness of high severity');
  else say(/severity/.test(stdout ?? '') ? stdout : 'skipped: the registry offers no audit');
}
