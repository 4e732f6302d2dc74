/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Many tests start a whole program, which takes its time on a busy machine.
  testTimeout: 30_000,
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022', experimental: { keepImportAttributes: true } } },
    ],
  },
  // Without <rootDir>, whose brackets and exclamation marks would be taken for a pattern.
  testMatch: ['**/__tests__/**/*.test.ts'],
  collectCoverageFrom: ['src/**/*.ts', 'commands/**/*.ts', '!src/main/**'],
};
