import type { Attack } from './case.ts';

/** The page that the README links to. */
export function pageOf(attacks: readonly Attack[], table: string): string {
  const list = attacks.map(({ name, about }) => `- **${name}**: ${about}`);
  return `# Under attack

\`npm run attack -- --write\` carries out every attack on the loopback address and writes this page.

${list.join('\n')}

A row holds when nothing was lost and its bound, if it has one, was kept. "Slowest" is the worst figure of the row, in the
unit that it names.

${table}
`;
}
