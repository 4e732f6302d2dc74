const shared = {
  // One for all projects, so that they share what is compiled.
  id: 'scrutin',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022', experimental: { keepImportAttributes: true } } },
    ],
  },
};

/** Tests that start programs or threads, open ports, or ask whole books: folders or files in a folder `__tests__`. */
const slow = [
  'bench/',
  'book/',
  'calais-2015/',
  'cli/',
  'contract/',
  'deploy/',
  'desk/page.browser.test.ts',
  'desk/server.test.ts',
  'discord/',
  'operate/health/',
  'operate/live-story.test.ts',
  'operate/time-guard.test.ts',
  'operate/watch-folders.test.ts',
  'render/picture/draw.test.ts',
  'render/picture/picture-renderer.test.ts',
  'soak/',
  'tools/help.test.ts',
  'web/',
];

/**
 * Tests of the rooms that answer, from `src/ask/` on: most read a story, many learn it, and ask it hundreds of questions.
 * What is neither here nor slow is a unit test, and part of `npm run check:fast`.
 */
const story = [
  'ask/',
  'bot/',
  'check/',
  'commands/',
  'operate/',
  'properties.test.ts',
  'terminal/',
  'tools/command-docs.test.ts',
];

// Globs without <rootDir>, whose brackets and exclamation marks would be taken for a pattern.
const globsOf = (parts) => parts.map((part) => `**/__tests__/${part}${part.endsWith('/') ? '**/*.test.ts' : ''}`);
const patternsOf = (parts) => parts.map((part) => `/__tests__/${part.replaceAll('.', '\\.')}`);
const double = 'packages/discord-double/__tests__';

/** @type {import('jest').Config} */
export default {
  // Half of the tests wait for programs and ports, so two run at once on two processors.
  maxWorkers: 2,
  // A worker keeps every module of every test; one that has grown so far is slow.
  workerIdleMemoryLimit: '1GB',
  // Many tests start a whole program, which takes its time on a busy machine.
  testTimeout: 60_000,
  globalSetup: './__tests__/setup/once.mjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['**/__tests__/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', `/${double}/`, ...patternsOf([...story, ...slow])],
    },
    {
      ...shared,
      displayName: 'story',
      testMatch: globsOf(story),
      testPathIgnorePatterns: ['/node_modules/', ...patternsOf(slow)],
    },
    { ...shared, displayName: 'slow', testMatch: [...globsOf(slow), `**/${double}/*.test.ts`] },
  ],
  // `npm run coverage` measures the rooms that `unit` and `story` are for; files of types alone have nothing to run.
  coverageProvider: 'v8',
  coverageReporters: ['text', 'json-summary'],
  collectCoverageFrom: [
    'src/{answer,bot,draft,language,lookup,render,search,story,terminal,text}/**/*.ts',
    'commands/**/*.ts',
    '!src/**/{figure-finding,messages,reply,result-finding,result-messages,search}.ts',
  ],
  // Some two points under what was measured.
  coverageThreshold: { global: { lines: 93, branches: 87, functions: 92 } },
};
