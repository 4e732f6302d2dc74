// Builds the project into dist/: the compiler, the bundle of what is started, the files of the two pages, and what is
// learnt of each story.
import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Needed by few programs, or only where they are installed. */
const external = ['@mozilla/readability', 'compromise', 'linkedom', 'pino-pretty', 'zlib-sync', 'bufferutil'];

/** Hundreds of small modules take longer to be found and compiled than to run, so they become one file. */
function bundle(options) {
  return build({
    absWorkingDir: root,
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // Code that was compiled before cannot import.
    supported: { 'dynamic-import': false },
    external,
    logLevel: 'warning',
    ...options,
  });
}

/** What is loaded only where it is used: discord.js with what it exports of others, and modules that a thread loads as well. */
const apart = {
  name: 'apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^(?:discord\.js|@discordjs\/.*)$/ }, () => ({ path: './discord.cjs', external: true }));
    onResolve({ filter: /\/picture\/draw\.ts$/ }, () => ({ path: '../render/picture/draw.js', external: true }));
  },
};

/** The same code in ASCII, which is read without decoding it. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function run(...command) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
// A folder beside the rooms, so that relative addresses of workers mean the same in it.
const folder = `${root}dist/src/bundle`;
rmSync(folder, { recursive: true, force: true });
await bundle({ entryPoints: ['node_modules/discord.js/src/index.js'], outfile: `${folder}/discord.cjs` });
const { outputFiles } = await bundle({
  entryPoints: ['src/cli/main.ts'],
  write: false,
  mainFields: ['module', 'main'],
  // One function, which `main.js` calls.
  banner: { js: "(function (require, moduleUrl) {'use strict';" },
  footer: { js: '})' },
  define: { 'import.meta.url': 'moduleUrl' },
  plugins: [apart],
});
writeFileSync(`${folder}/program.js`, inAscii(outputFiles[0].text));
copyFileSync(`${root}scripts/main.cjs`, `${folder}/main.js`);
writeFileSync(`${folder}/package.json`, '{ "type": "commonjs" }');
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
// Any line shows V8 what a start needs.
process.env.KEEP_COMPILED = 'yes';
spawnSync(process.execPath, ['dist/src/bundle/main.js', 'start', '/about'], { cwd: root });
