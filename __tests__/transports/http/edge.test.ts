import { readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from '@jest/globals';
import { webVerifier } from '../../../src/transports/http/signature.ts';
import { textOf } from '../../helpers/components.ts';
import { calais, root } from '../../helpers/context.ts';
import { slash } from '../../helpers/discord/interactions.ts';
import { createSigner } from '../../helpers/discord/signer.ts';
import { httpApp, signed } from '../../helpers/http.ts';

const url = 'https://bot.example/interactions';

test('the app answers a Request with a Response, and Web Crypto checks signatures as node:crypto does', async () => {
  const signer = createSigner();
  const { app } = httpApp(calais(), { verify: await webVerifier(signer.publicKeyHex) });
  const answer = await app.fetch(new Request(url, signed(signer, slash('result', { place: 'calais' }))));
  expect(answer.status).toBe(200);
  expect(textOf(JSON.parse(await answer.text()))).toContain('55.13%');
  const stranger = signed(createSigner(), slash('result', { place: 'calais' }));
  expect((await app.fetch(new Request(url, stranger))).status).toBe(401);
});

/** The files that a file needs when it runs, and the packages and Node modules. Types need nothing. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const statements = source.matchAll(/(?:^|\n)(?:import|export)\s+(?!type\b)[^'"`;]*?from\s*['"]([^'"]+)['"]/g);
  return [...statements].map(([, specifier = '']) =>
    specifier.startsWith('.')
      ? normalize(join(dirname(file), specifier))
          .split(sep)
          .join('/')
      : specifier,
  );
}

test('the app and all that it stands on run without Node', () => {
  const seen = new Set<string>();
  const read = (file: string): string[] => {
    if (seen.has(file)) return [];
    seen.add(file);
    if (!file.endsWith('.ts')) return file.endsWith('.json') ? [] : [file];
    return importsOf(file).flatMap(read);
  };
  const roots = [
    'src/transports/http/app.ts',
    'src/transports/discord/reception.ts',
    'src/dispatch.ts',
    'src/app.ts',
    'commands/index.ts',
  ];
  const packages = roots.flatMap(read);
  expect(read('src/transports/http/node-verifier.ts')).toEqual(['node:crypto', 'node:util']);
  expect(packages).toContain('hono');
  expect(packages.filter((name) => name.startsWith('node:'))).toEqual([]);
  expect(seen).toContain('src/search/search.ts');
});
