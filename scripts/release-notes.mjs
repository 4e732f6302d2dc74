// Prints what CHANGELOG.md says of a version, for a release: node scripts/release-notes.mjs 0.2.0
import { readFileSync } from 'node:fs';

const [version = ''] = process.argv.slice(2).map((word) => word.replace(/^v/, ''));
const changelog = readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8');
const { version: ours } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const section = changelog.split(/^## /m).find((one) => {
  const [heading = ''] = one.split('\n');
  return heading.replace(/^\[|\].*$/g, '').split(' ')[0] === version;
});
if (version !== ours || section === undefined) {
  process.stderr.write(
    `Release ${version}: package.json says ${ours}, and CHANGELOG.md has ${section === undefined ? 'no' : 'a'} section for it.\n`,
  );
  process.exit(1);
}
process.stdout.write(`${section.slice(section.indexOf('\n')).trim()}\n`);
