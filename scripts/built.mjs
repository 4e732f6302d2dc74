// Runs before a program of the project: without a build, Node would print a stack.
import { existsSync } from 'node:fs';

const [, program] = process.argv;
if (program !== undefined && !existsSync(program)) {
  process.stderr.write('The project is not built: run "npm run build" (its tools come with "npm ci --include=dev").\n');
  process.exit(78);
}
