// Runs before a program of the project: without a build, Node would print a stack.
import { existsSync } from 'node:fs';

const [, program] = process.argv;
if (program !== undefined && !existsSync(program)) {
  process.stderr.write('The project is not built yet: run "npm ci", or "npm run build" where that was done.\n');
  process.exit(78);
}
