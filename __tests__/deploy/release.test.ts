import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { readProject } from '../helpers/deploy.ts';
import { root } from '../helpers/root.ts';
import { temporaryFolder } from '../helpers/story-files.ts';

const job = z.object({
  needs: z.string().optional(),
  permissions: z.record(z.string(), z.string()).optional(),
  steps: z.array(z.object({ uses: z.string().optional(), run: z.string().optional() })),
});

describe('the release workflow', () => {
  const text = readProject('.github/workflows/release.yml');
  const document = parseDocument(text);
  const { jobs } = z.object({ jobs: z.record(z.string(), job) }).parse(document.toJS());

  test('checks, then builds and signs, then publishes', () => {
    expect([...document.errors, ...document.warnings]).toEqual([]);
    expect(Object.entries(jobs).map(([name, { needs }]) => [name, needs])).toEqual([
      ['check', undefined],
      ['image', 'check'],
      ['release', 'image'],
    ]);
    expect(jobs.check?.steps.map(({ run }) => run)).toContain('.ci/run');
    expect(jobs.image?.steps.map(({ run }) => run)).toContain('cosign sign --yes "$IMAGE@$DIGEST"');
  });

  test('names the version of every action, and no registry', () => {
    const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(used.filter((one) => !/^[\w-]+\/[\w-]+@v\d+$/.test(one))).toEqual([]);
    expect(text).not.toMatch(/\w+\.(?:io|com|org|dev)\b/);
  });

  test('only the publishing job may write to the repository', () => {
    const writing = Object.entries(jobs).filter(([, { permissions }]) => permissions?.contents === 'write');
    expect(writing.map(([name]) => name)).toEqual(['release']);
  });
});

describe('the notes of a release', () => {
  /** A project of this version whose changelog has sections for 0.2.0 and 0.1.0. */
  function notesOf(tag: string, version: string) {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'scripts'));
    cpSync(join(root, 'scripts/release-notes.mjs'), join(folder, 'scripts/release-notes.mjs'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
    writeFileSync(
      join(folder, 'CHANGELOG.md'),
      '# Changelog\n\n## Unreleased\n\n- later\n\n## 0.2.0 (2026-12-01)\n\n### Added\n\n- stories\n\n## [0.1.0] - 2026-01-01\n\n- the first\n',
    );
    return spawnSync(process.execPath, [join(folder, 'scripts/release-notes.mjs'), tag], { encoding: 'utf8' });
  }

  test.each([
    ['v0.2.0', '### Added\n\n- stories\n'],
    ['v0.1.0', '- the first\n'],
  ])('%s are its section of the changelog', (tag, notes) => {
    expect(notesOf(tag, tag.slice(1))).toMatchObject({ status: 0, stdout: notes });
  });

  test.each([
    ['a version without a section', 'v0.3.0', '0.3.0'],
    ['a tag of another version', 'v0.2.0', '0.1.0'],
  ])('%s has none', (_, tag, version) => {
    expect(notesOf(tag, version)).toMatchObject({ status: 1, stdout: '' });
  });
});
