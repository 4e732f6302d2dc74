import { existsSync } from 'node:fs';

/** Runs once before all test files: says what is not checked here. */
export default function sayWhatIsSkipped() {
  if (existsSync('../shared/discord/openapi.json')) return;
  process.stderr.write(
    "../shared/discord/openapi.json is absent: messages are not held against Discord's own description of its API.\n",
  );
}
