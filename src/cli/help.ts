/** Prints the usage where it is asked for. @returns whether it was, so that nothing else is to be done */
export function helpAsked(argv: readonly string[], usage: string): boolean {
  if (!argv.some((word) => word === '--help' || word === '-h')) return false;
  process.stdout.write(`${usage}\n`);
  return true;
}
