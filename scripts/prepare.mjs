// Builds the project when it is installed. An installation without the tools of a build is no error: it may be meant for
// a build that was made elsewhere.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const tools = ['typescript', 'esbuild'];
const missing = tools.filter((tool) => !existsSync(new URL(`../node_modules/${tool}/package.json`, import.meta.url)));
if (missing.length > 0) {
  process.stdout.write(
    `Not built: ${missing.join(' and ')} are left out of an installation for production. ` +
      'Copy dist/ from a build, or run "npm ci --include=dev".\n',
  );
} else {
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
  process.exitCode = status ?? 1;
}
