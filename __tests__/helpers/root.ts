import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. In a file of its own, so that who needs no more does not load the bot. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
