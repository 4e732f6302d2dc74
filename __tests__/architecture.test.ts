import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { root } from './helpers/root.ts';

/**
 * The rooms in the order in which a question flows through them. A file imports from its own room and from earlier
 * ones. Of two patterns that fit, the first one counts.
 */
const stream: readonly (readonly [room: string, files: RegExp])[] = [
  ['basics', /^src\/(?:errors|log)\.ts$/],
  ['text', /^src\/text\//],
  ['story', /^src\/story\//],
  ['draft', /^src\/draft\//],
  ['language', /^src\/language\//],
  ['search', /^src\/search\//],
  ['lookup', /^src\/lookup\//],
  ['ask', /^src\/ask\//],
  ['answer', /^src\/answer\//],
  ['check', /^src\/check\//],
  ['bot', /^src\/bot\//],
  ['commands', /^commands\//],
  ['render', /^src\/render\//],
  ['discord', /^src\/discord\//],
  ['terminal', /^src\/terminal\//],
  ['web', /^src\/web\//],
  ['desk', /^src\/desk\//],
  ['operate', /^src\/operate\//],
  ['cli', /^src\/cli\//],
  ['tools', /^tools\//],
];

/** Packages that only one part of the project may know. */
const keepers: readonly (readonly [packages: RegExp, files: RegExp])[] = [
  [/^discord\.js$/, /^src\/discord\//],
  [/^discord-api-types(?:\/|$)/, /^src\/(?:discord|render\/discord)\//],
  [/^pino/, /^src\/(?:log|operate\/run-log)\.ts$/],
  [/^(?:fuse\.js|damerau-levenshtein|double-metaphone|@orama\/stemmers)/, /^src\/(?:language|search)\//],
  [/^(?:hono|@hono\/)/, /^src\/(?:discord\/http|web|desk)\/|^src\/render\/html\.ts$/],
  [/^@discordjs\//, /^src\/discord\//],
  [/^(?:satori|@resvg\/resvg-wasm)$/, /^src\/render\/picture\//],
  [/^(?:compromise|linkedom|@mozilla\/readability)$/, /^src\/draft\//],
  [/^dotenv$/, /^src\/operate\//],
  [/^prom-client$/, /^src\/operate\/health\//],
  [/^intl-messageformat$/, /^src\/text\//],
];

function roomOf(file: string): number {
  return stream.findIndex(([, files]) => files.test(file));
}

/** What a file imports, run-time and type imports alike. */
function importsOf(source: string): string[] {
  const statements = source.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]/g);
  const bare = source.matchAll(/(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g);
  const dynamic = source.matchAll(/\bimport\s*\(\s*['"]([^'"]+)['"]/g);
  return [...statements, ...bare, ...dynamic].map(([, specifier = '']) => specifier);
}

/** What is wrong with the imports of one file, a line each. */
function faultsOf(file: string, source: string): string[] {
  const room = roomOf(file);
  if (room === -1) return [`${file} stands in no room`];
  return importsOf(source).flatMap((specifier) => {
    // Words of every story are data, which belongs to no room.
    if (/^node:|^[./]+data\/words\//.test(specifier)) return [];
    if (!specifier.startsWith('.')) {
      const keeper = keepers.find(([packages]) => packages.test(specifier));
      return keeper && !keeper[1].test(file) ? [`${file} imports ${specifier}, which is not for ${nameOf(room)}`] : [];
    }
    const target = normalize(join(dirname(file), specifier))
      .split(sep)
      .join('/');
    const other = roomOf(target);
    if (other === -1) return [`${file} imports ${target}, which stands in no room`];
    return other > room ? [`${file} (${nameOf(room)}) imports ${target} (${nameOf(other)}) against the stream`] : [];
  });
}

function nameOf(room: number): string {
  return stream[room]?.[0] ?? '';
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.split(sep).join('/')}`);
}

describe('a file imports from its own room and from earlier ones', () => {
  test.each([...sources('src'), ...sources('commands'), ...sources('tools')])('%s', (file) => {
    expect(faultsOf(file, readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });

  test('the check reads every file of the project', () => {
    const rooms = new Set([...sources('src'), ...sources('commands'), ...sources('tools')].map(roomOf));
    expect([...rooms].sort((a, b) => a - b)).toEqual(stream.map((_, index) => index));
  });
});

describe('the check itself fails, naming file and import', () => {
  test.each([
    [
      'an import against the stream',
      'src/search/x.ts',
      "import { a } from '../answer/a.ts';",
      'src/search/x.ts (search) imports src/answer/a.ts (answer) against the stream',
    ],
    [
      'a type import against the stream',
      'src/story/x.ts',
      "import type { A } from '../bot/options.ts';",
      'src/story/x.ts (story) imports src/bot/options.ts (bot) against the stream',
    ],
    [
      'an import over several lines',
      'commands/x.ts',
      "import {\n  a,\n  b,\n} from '../src/render/discord/message.ts';",
      'commands/x.ts (commands) imports src/render/discord/message.ts (render) against the stream',
    ],
    [
      'an export of another file',
      'src/answer/x.ts',
      "export { a } from '../bot/dispatch.ts';",
      'src/answer/x.ts (answer) imports src/bot/dispatch.ts (bot) against the stream',
    ],
    [
      'an import while running',
      'src/render/x.ts',
      "const a = await import('../terminal/terminal.ts');",
      'src/render/x.ts (render) imports src/terminal/terminal.ts (terminal) against the stream',
    ],
    [
      'an import for its effect',
      'src/text/x.ts',
      "import '../story/load.ts';",
      'src/text/x.ts (text) imports src/story/load.ts (story) against the stream',
    ],
    [
      'a command that knows Discord',
      'commands/x.ts',
      "import { Client } from 'discord.js';",
      'commands/x.ts imports discord.js, which is not for commands',
    ],
    ['a file outside of every room', 'src/x.ts', '', 'src/x.ts stands in no room'],
    [
      'an import from outside of every room',
      'src/cli/x.ts',
      "import { a } from '../../bench/a.ts';",
      'src/cli/x.ts imports bench/a.ts, which stands in no room',
    ],
  ])('%s', (_, file, source, fault) => {
    expect(faultsOf(file, source)).toEqual([fault]);
  });

  test.each([
    ['an earlier room', 'src/answer/x.ts', "import { a } from '../story/a.ts';"],
    ['its own room', 'src/answer/x.ts', "import { a } from './a.ts';"],
    ['a package', 'src/story/x.ts', "import { z } from 'zod';"],
    ['what Node brings', 'src/text/x.ts', "import { join } from 'node:path';"],
    ['words about imports', 'src/text/x.ts', "/** We import nothing from '../main/cli.ts'. */"],
  ])('but not for %s', (_, file, source) => {
    expect(faultsOf(file, source)).toEqual([]);
  });
});
