import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder; this file runs as dist/bench/root.js. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const main = join(root, 'dist/src/bundle/main.js');

/** What Node runs, with its arguments. */
export const program = { start: [main, 'start'], serve: [main, 'serve'] } as const;

/** What runs in a process of its own, with packages of `bench/` alone. */
export const peer = (name: string) => [join(root, 'bench/peers', `${name}.mjs`)] as const;

/** What is preloaded to tell of a process from inside. */
export const probe = join(root, 'dist/bench/probe.js');
export const inside = join(root, 'dist/bench/inside.js');
