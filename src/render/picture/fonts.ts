import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The fonts come with the project, so that a picture looks the same everywhere. */
export const fonts = (
  [
    [400, 'Regular'],
    [600, 'SemiBold'],
    [700, 'Bold'],
  ] as const
).map(([weight, name]) => ({
  name: 'Inter',
  weight,
  style: 'normal' as const,
  data: readOf(`@expo-google-fonts/inter/${weight}${name}/Inter_${weight}${name}.ttf`),
}));

/** The bytes of a file of a package. */
export function readOf(specifier: string): Buffer {
  return readFileSync(fileURLToPath(import.meta.resolve(specifier)));
}
